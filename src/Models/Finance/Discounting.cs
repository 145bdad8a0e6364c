using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Present values of yearly or dated flows.</summary>
public static class Discounting
{
    /// <summary>Days in the year of dated flows: actual/365, as XNPV and XIRR count.</summary>
    public const double DaysPerYear = 365;

    /// <summary>Net present value of flows one period apart.</summary>
    /// <param name="flows">[period] flows, USD; received is positive.</param>
    /// <param name="rate">Discount rate, fraction per period, above −1; real or nominal as the flows are.</param>
    /// <param name="firstFlowAt">Periods from now to the first flow: 0, or 1 as the spreadsheet function NPV has it.</param>
    public static T NetPresentValue<T>(ReadOnlySpan<T> flows, T rate, int firstFlowAt = 0) where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstFlowAt);
        var discount = T.Of(1) / (T.Of(1) + rate);
        var worth = default(T);
        for (var k = flows.Length - 1; k >= 0; k--) worth = (worth * discount) + flows[k];
        for (var k = 0; k < firstFlowAt; k++) worth *= discount;
        return worth;
    }

    /// <summary>Present value at the first date of dated flows, actual/365.</summary>
    /// <param name="flows">Flows, USD.</param>
    /// <param name="days">Days from the first date to each flow, at least 0.</param>
    /// <param name="rate">Discount rate, fraction per year, above −1.</param>
    public static T NetPresentValueOfDated<T>(ReadOnlySpan<T> flows, ReadOnlySpan<int> days, T rate) where T : struct, IReal<T>
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(days.Length, flows.Length);
        var log = T.Log(T.Of(1) + rate);
        var worth = default(T);
        for (var k = 0; k < flows.Length; k++) worth += flows[k] * T.Exp(log * T.Of(-days[k] / DaysPerYear));
        return worth;
    }

    /// <summary>
    /// Modified internal rate of return: what is paid is financed at one rate, what is received earns another to the end; null where
    /// nothing is paid or nothing is received.
    /// </summary>
    /// <param name="flows">[period] flows, USD, at least two.</param>
    /// <param name="financeRate">Rate on what is paid, fraction per period, above −1.</param>
    /// <param name="reinvestRate">Rate on what is received, fraction per period, above −1.</param>
    /// <remarks>OpenDocument 1.3 part 4 (OpenFormula), section 6.12.27, MIRR.</remarks>
    public static double? ModifiedInternalRate(ReadOnlySpan<double> flows, double financeRate, double reinvestRate)
    {
        var (paid, received) = (0.0, 0.0);
        for (var k = flows.Length - 1; k >= 0; k--) paid = (paid / (1 + financeRate)) + Math.Min(flows[k], 0);
        foreach (var flow in flows) received = (received * (1 + reinvestRate)) + Math.Max(flow, 0);
        if (!(paid < 0 && received > 0) || flows.Length < 2) return null;
        var growth = received / -paid;
        return double.IsFinite(growth) && growth > 0 ? Elementary.Exp(Elementary.Log(growth) / (flows.Length - 1)) - 1 : null;
    }

    /// <summary>
    /// Periods from the first flow until the flows so far sum to nothing and never fall below it again, along a straight line within
    /// the period; null where they never do.
    /// </summary>
    /// <param name="flows">[period] flows, USD.</param>
    public static double? Payback(ReadOnlySpan<double> flows)
    {
        var (sum, at) = (0.0, (double?)0);
        for (var k = 0; k < flows.Length; k++)
        {
            var before = sum;
            sum += flows[k];
            if (sum < 0) at = null;
            else if (before < 0) at = k - 1 + (-before / flows[k]);
        }

        return at;
    }

    /// <summary>The same over the number type: periods in which the flows so far are below nothing, the last one in part.</summary>
    /// <param name="flows">[period] flows, USD; once the sum is above nothing it is taken to stay there.</param>
    /// <param name="unit">Unit of the flows.</param>
    /// <returns>Periods, and what is missing at the end: 0 where the money comes back.</returns>
    public static (T Periods, T Missing) Payback<T>(ReadOnlySpan<T> flows, string unit) where T : struct, IReal<T>
    {
        var (zero, one) = (T.Of(0, unit), T.Of(1));
        var (sum, periods) = (zero, default(T));
        for (var k = 0; k < flows.Length; k++)
        {
            var missing = T.Max(zero - sum, zero);
            if (k > 0) periods += T.Min(missing / T.Max(flows[k], T.Of(LeastUsd, unit)), one);
            sum += flows[k];
        }

        return (T.Name(periods, "periods until the money is back", "1"), T.Name(T.Max(zero - sum, zero), "missing at the end", unit));
    }

    private const double LeastUsd = 1e-6;
}
