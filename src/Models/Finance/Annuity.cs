using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Level payments at the ends of periods, and what of each is interest. The forms have no special case at a rate of 0.</summary>
public static class Annuity
{
    /// <summary>Present value of 1 USD at the end of each of a number of periods: Σ (1 + r)^−k for k = 1…n.</summary>
    /// <param name="rate">Rate, fraction per period, above −1.</param>
    /// <param name="periods">Whole periods, at least 0.</param>
    public static T PresentValueOfOne<T>(T rate, int periods) where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(periods);
        var (one, worth) = (T.Of(1), T.Of(0));
        var discount = one / (one + rate);
        for (var period = 0; period < periods; period++) worth = (worth + one) * discount;
        return T.Name(worth, "present value of 1 at the end of each period", "1");
    }

    /// <summary>Payment at the end of each period that repays 1 USD with interest: the capital recovery factor.</summary>
    /// <param name="rate">Rate, fraction per period (0.08 is 8 %), above −1; real or nominal as the flows are.</param>
    /// <param name="periods">Term, whole periods, at least 1.</param>
    /// <returns>USD per period per USD lent.</returns>
    /// <remarks>Short, Packey and Holt (1995), A manual for the economic evaluation of energy efficiency and renewable energy
    /// technologies, NREL/TP-462-5173, uniform capital recovery factor.</remarks>
    public static T CapitalRecoveryFactor<T>(T rate, int periods) where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return T.Name(T.Of(1) / PresentValueOfOne(rate, periods), "capital recovery factor", "1");
    }

    /// <summary>The same for a term that is not whole: 1 − (1 + r)^−n is taken at any n.</summary>
    /// <param name="rate">Rate, fraction per period, above 0.</param>
    /// <param name="periods">Term in periods, above 0.</param>
    public static T CapitalRecoveryFactor<T>(T rate, T periods) where T : struct, IReal<T>
    {
        var (one, least) = (T.Of(1), T.Of(LeastRate));
        var safe = T.Max(rate, least);
        var discounted = T.Exp((T.Of(0) - periods) * T.Log(one + safe));
        return T.Name(safe / (one - discounted), "capital recovery factor", "1");
    }

    /// <summary>Level payment on a loan; sign as the spreadsheet function PMT: money received is positive, the payment then negative.</summary>
    /// <param name="rate">Rate, fraction per period, above −1.</param>
    /// <param name="periods">Number of payments, at least 1.</param>
    /// <param name="presentValue">Lent at the start, USD.</param>
    /// <param name="futureValue">Wanted after the last payment, USD.</param>
    /// <param name="atStart">Whether payments fall at the starts of periods.</param>
    public static T Payment<T>(T rate, int periods, T presentValue, T futureValue, bool atStart = false) where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        var growth = T.Of(1) + rate;
        var worth = presentValue + (futureValue / T.Pow(growth, periods));
        var factor = PresentValueOfOne(rate, periods);
        return (T.Of(0) - T.Of(1)) * worth / (atStart ? factor * growth : factor);
    }

    /// <summary>Interest in one payment at the end of a period; sign as the spreadsheet function IPMT.</summary>
    /// <param name="rate">Rate, fraction per period, above −1.</param>
    /// <param name="period">The payment, 1 to <paramref name="periods"/>.</param>
    /// <param name="periods">Number of payments, at least 1.</param>
    /// <param name="presentValue">Lent at the start, USD.</param>
    /// <param name="futureValue">Wanted after the last payment, USD.</param>
    public static T InterestPart<T>(T rate, int period, int periods, T presentValue, T futureValue) where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(period, periods);
        var payment = Payment(rate, periods, presentValue, futureValue);
        var balance = presentValue;
        for (var k = 1; k < period; k++) balance = (balance * (T.Of(1) + rate)) + payment;
        return (T.Of(0) - T.Of(1)) * balance * rate;
    }

    /// <summary>Principal in one payment at the end of a period; sign as the spreadsheet function PPMT.</summary>
    /// <inheritdoc cref="InterestPart{T}"/>
    public static T PrincipalPart<T>(T rate, int period, int periods, T presentValue, T futureValue) where T : struct, IReal<T> =>
        Payment(rate, periods, presentValue, futureValue) - InterestPart(rate, period, periods, presentValue, futureValue);

    private const double LeastRate = 1e-9;
}
