using System.Text.Json.Serialization;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>What flows are worth. A value that is null stands beside the reason.</summary>
/// <param name="Npv">Net present value, USD.</param>
/// <param name="NpvReason">Why there is none.</param>
/// <param name="Irr">Internal rate of return, fraction per period; null where there is none or there are several.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="IrrRoots">Every rate that makes the flows worth nothing, rising, where there are several.</param>
/// <param name="Xnpv">Present value at the first date, actual/365, USD.</param>
/// <param name="XnpvReason">Why there is none.</param>
/// <param name="Xirr">Internal rate of return by dates, actual/365, fraction per year.</param>
/// <param name="XirrReason">Why there is none.</param>
/// <param name="XirrRoots">Every such rate, rising, where there are several.</param>
/// <param name="Mirr">Modified internal rate of return, fraction per period.</param>
/// <param name="MirrReason">Why there is none.</param>
/// <param name="PaybackPeriods">Periods from the first flow until the flows so far sum to nothing for good, along a straight line within the period.</param>
/// <param name="PaybackReason">Why there are none.</param>
/// <param name="Rate">Discount rate as used.</param>
/// <param name="FirstFlowAt">Periods from now to the first flow as used: 0, or 1 as the spreadsheet function NPV has it.</param>
/// <param name="FinanceRate">Rate on what is paid as used in the modified rate.</param>
/// <param name="ReinvestRate">Rate on what is received as used in the modified rate.</param>
public sealed record CashFlowAnswer(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Npv, string? NpvReason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Irr, string? Reason, IReadOnlyList<double>? IrrRoots,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Xnpv, string? XnpvReason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Xirr, string? XirrReason, IReadOnlyList<double>? XirrRoots,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Mirr, string? MirrReason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? PaybackPeriods, string? PaybackReason,
    double Rate, int FirstFlowAt, double FinanceRate, double ReinvestRate)
{
    private const string TooLarge = "The value is larger than a number can be.";
    private const string NoDates = "No dates are given.";

    /// <summary>Judges flows.</summary>
    public static CashFlowAnswer Of(CashFlowQuestion question)
    {
        double[] flows = [.. question.Flows];
        Real[] reals = [.. flows.Select(flow => Real.Of(flow))];
        var rate = Real.Of(question.Rate);
        var npv = Finite(Discounting.NetPresentValue<Real>(reals, rate, question.FirstFlowAt).Value);
        var rates = InternalRates.Of(flows);
        var days = question.Days?.ToArray();
        var xnpv = days is null ? null : Finite(Discounting.NetPresentValueOfDated<Real>(reals, days, rate).Value);
        var dated = days is null ? new([], NoDates) : InternalRates.Of(flows, [.. days.Select(day => day / Discounting.DaysPerYear)]);
        var modified = Discounting.ModifiedInternalRate(flows, question.FinanceRate, question.ReinvestRate);
        var payback = Discounting.Payback(flows);
        return new(
            npv, npv is null ? TooLarge : null,
            rates.Rate, rates.Reason, rates.Rates.Count > 1 ? rates.Rates : null,
            xnpv, xnpv is not null ? null : days is null ? NoDates : TooLarge,
            dated.Rate, dated.Reason?.Replace("irrRoots", "xirrRoots", StringComparison.Ordinal), dated.Rates.Count > 1 ? dated.Rates : null,
            modified, modified is null ? "Nothing is paid, or nothing is received." : null,
            payback, payback is null ? "The flows never sum to nothing or more for good." : null,
            question.Rate, question.FirstFlowAt, question.FinanceRate, question.ReinvestRate);
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
