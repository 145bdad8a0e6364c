namespace Stargate.Economics.Models.Finance;

/// <summary>Flows to be judged.</summary>
/// <param name="Flows">[period] flows, USD; received is positive.</param>
/// <param name="Rate">Discount rate, fraction per period, and per year of the dates.</param>
/// <param name="FirstFlowAt">Periods from now to the first flow: 0 or 1.</param>
/// <param name="Days">Days from the first date to each flow; null without dates.</param>
/// <param name="FinanceRate">Rate on what is paid, fraction per period.</param>
/// <param name="ReinvestRate">Rate on what is received, fraction per period.</param>
public sealed record CashFlowQuestion(
    IReadOnlyList<double> Flows, double Rate, int FirstFlowAt, IReadOnlyList<int>? Days, double FinanceRate, double ReinvestRate);
