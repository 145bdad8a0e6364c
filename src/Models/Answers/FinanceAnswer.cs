namespace Stargate.Economics.Models.Answers;

/// <summary>
/// Flows of whoever builds, what they return, and the levelised cost. Flows are nominal USD in every price basis, received positive; the levelised
/// cost is in the answer's price basis, at a real rate where that is real.
/// </summary>
/// <param name="View">owner, developer or operator.</param>
/// <param name="NpvUsd">Present value at the first year of the flows before finance and after tax.</param>
/// <param name="Irr">Rate of return of the project after tax, nominal.</param>
/// <param name="IrrBeforeTax">The same before tax.</param>
/// <param name="EquityIrr">Rate of return of the equity after tax, nominal.</param>
/// <param name="EquityIrrBeforeTax">The same before tax.</param>
/// <param name="RealIrr">Rate of return of the project after tax and general inflation; absent where there is none.</param>
/// <param name="PaybackYears">Years from the first flow until the project's money is back.</param>
/// <param name="MinimumDscr">Least net operating income over debt service.</param>
/// <param name="AverageDscr">Mean of the same.</param>
/// <param name="EquityMultiple">What the equity receives over what it pays.</param>
/// <param name="YieldOnCost">Average net operating income over cost of building.</param>
/// <param name="UsdPerAcceleratorHour">Levelised cost of an installed accelerator and hour at the life of the scenario.</param>
/// <param name="UsdPerH100Hour">Per H100 equivalent and hour, dense FP8.</param>
/// <param name="UsdPerZettaflop">Per 10^21 floating-point operations at the peak dense FP8 rate.</param>
/// <param name="AcceleratorHourSplit">Parts of the accelerator-hour.</param>
/// <param name="AnnualOpexUsd">Operating cost of the first full year that the view bears, nominal.</param>
/// <param name="UsdPerGwYear">Yearly cost per GW of IT load by life of the hardware, as an annuity at the ends of years.</param>
/// <param name="Revenue">Totals of the income; absent without.</param>
/// <param name="Debt">Debt; absent without.</param>
/// <param name="FundingGapUsd">Spending on building that no named source pays, nominal.</param>
/// <param name="Funding">Sources and uses; absent where finance.funding is not given.</param>
/// <param name="Years">Calendar years.</param>
/// <param name="ItMw">Mean IT load in operation, MW.</param>
/// <param name="RevenueUsd">Revenue, nominal.</param>
/// <param name="NoiUsd">Net operating income, nominal.</param>
/// <param name="CashFlow">Lines that sum to the flow of the equity.</param>
public sealed record FinanceAnswer(
    string View, Quantity NpvUsd, Quantity Irr, Quantity IrrBeforeTax, Quantity EquityIrr, Quantity EquityIrrBeforeTax, double? RealIrr,
    Quantity PaybackYears, Quantity MinimumDscr, Quantity AverageDscr, Quantity EquityMultiple, Quantity YieldOnCost,
    Quantity UsdPerAcceleratorHour, Quantity UsdPerH100Hour, Quantity UsdPerZettaflop, IReadOnlyDictionary<string, double> AcceleratorHourSplit,
    Quantity AnnualOpexUsd, IReadOnlyList<YearlyCost> UsdPerGwYear, RevenueTotals? Revenue, DebtTerms? Debt, Quantity FundingGapUsd, FundingAnswer? Funding,
    IReadOnlyList<int> Years, IReadOnlyList<double> ItMw, IReadOnlyList<double> RevenueUsd, IReadOnlyList<double> NoiUsd, CashFlowTable CashFlow);

/// <summary>Yearly cost per GW of IT load.</summary>
/// <param name="ItLifeYears">Life of the hardware.</param>
/// <param name="Usd">Sum of the parts.</param>
/// <param name="Split">servers (with storage and spares), network, facility, energy, staff and other, USD.</param>
public sealed record YearlyCost(int ItLifeYears, double Usd, IReadOnlyDictionary<string, double> Split);

/// <summary>Totals of the income, nominal.</summary>
/// <param name="TotalUsd">Over all years.</param>
/// <param name="FirstYearUsd">A first year with everything let or sold.</param>
/// <param name="AverageNoiUsd">Net operating income over all years, by years of the term.</param>
public sealed record RevenueTotals(Quantity TotalUsd, Quantity FirstYearUsd, Quantity AverageNoiUsd);

/// <summary>Debt, nominal.</summary>
/// <param name="Usd">At the opening.</param>
/// <param name="ConstructionInterestUsd">Interest added while building.</param>
/// <param name="ByCostUsd">What the share of cost allows.</param>
/// <param name="ByIncomeUsd">What the income allows; absent without income.</param>
/// <param name="Binding">ltv or dscr: which of them limits the debt.</param>
/// <param name="Amortisation">level or sculpted.</param>
/// <param name="BalanceUsd">Balance at the ends of the years.</param>
public sealed record DebtTerms(
    Quantity Usd, Quantity ConstructionInterestUsd, double ByCostUsd, double? ByIncomeUsd, string Binding, string Amortisation, IReadOnlyList<double> BalanceUsd);

/// <summary>Flows by line and year, nominal, received positive.</summary>
/// <param name="Lines">Lines.</param>
/// <param name="NetUsd">Their sum: the flow of the equity after tax.</param>
public sealed record CashFlowTable(IReadOnlyList<CashFlowLine> Lines, IReadOnlyList<double> NetUsd);

/// <summary>One line.</summary>
/// <param name="Id">facility, it, refresh, revenue, energy, staff, maintenance, other, salvage, tax, debt-drawn, interest, principal, fees or reserve.</param>
/// <param name="Label">What it is.</param>
/// <param name="Usd">By year.</param>
/// <param name="TotalUsd">Over all years.</param>
public sealed record CashFlowLine(string Id, string Label, IReadOnlyList<double> Usd, double TotalUsd);
