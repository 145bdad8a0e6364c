namespace Stargate.Economics.Api.Contracts;

// This record describes the body to people and their tools; CashFlowReader reads it and lists every fault.

/// <summary>Flows to be judged.</summary>
/// <param name="Flows">One flow for each period, USD, −1e15 to 1e15; what is paid is negative; 2 to 600.</param>
/// <param name="Rate">Discount rate, fraction per period (per year with dates), −0.99 to 10.</param>
/// <param name="FirstFlowAt">0 (default): the first flow falls now; 1: at the end of the first period, as the spreadsheet function NPV has it.</param>
/// <param name="Dates">Date of each flow, YYYY-MM-DD, none before the first, for xnpv and xirr.</param>
/// <param name="FinanceRate">Rate on what is paid, for mirr, fraction per period, −0.99 to 10; the discount rate where left out.</param>
/// <param name="ReinvestRate">Rate on what is received, for mirr, fraction per period, −0.99 to 10; the discount rate where left out.</param>
public sealed record CashFlowRequest(
    IReadOnlyList<double> Flows, double Rate, int? FirstFlowAt, IReadOnlyList<string>? Dates, double? FinanceRate, double? ReinvestRate);

/// <summary>A column of the depreciation tables.</summary>
/// <param name="Class">Recovery period, years.</param>
/// <param name="Convention">half-year, mid-quarter or mid-month.</param>
/// <param name="Quarter">Quarter placed in service, where the convention is mid-quarter.</param>
/// <param name="Month">Month placed in service, where the convention is mid-month.</param>
/// <param name="Bonus">Share of the basis deducted in the first year before the table applies, a fraction.</param>
/// <param name="Method">Method behind the column.</param>
/// <param name="Table">Table of IRS Publication 946.</param>
/// <param name="Years">Years of service, from 1.</param>
/// <param name="Rates">Share of the basis deducted in each year; they sum to 1.</param>
public sealed record MacrsResponse(
    double Class, string Convention, int? Quarter, int? Month, double Bonus, string Method, string Table, IReadOnlyList<int> Years, IReadOnlyList<double> Rates);
