namespace Stargate.Economics.Models.Answers;

/// <summary>
/// Flows of whoever builds, what they return, and the levelised cost. Flows are nominal USD in every price basis, received positive; the levelised
/// cost is in the answer's price basis, at a real rate where that is real.
/// </summary>
/// <param name="View">owner, developer or operator.</param>
/// <param name="Site">Id of the only site that all of it is of; absent where it is of all sites.</param>
/// <param name="PriceYear">Year whose prices real values are given in: that of a real price basis, else that of the data.</param>
/// <param name="NpvUsd">Present value at the first year of the flows before finance and after tax.</param>
/// <param name="NpvRealUsd">The same in the prices of priceYear: real flows at the real rate.</param>
/// <param name="Irr">Rate of return of the project after tax, nominal.</param>
/// <param name="IrrBeforeTax">The same before tax.</param>
/// <param name="EquityIrr">Rate of return of the equity after tax, nominal.</param>
/// <param name="EquityIrrBeforeTax">The same before tax.</param>
/// <param name="RealIrr">Rate of return of the project after tax and general inflation.</param>
/// <param name="RealIrrBeforeTax">The same before tax.</param>
/// <param name="RealEquityIrr">Rate of return of the equity after tax and general inflation.</param>
/// <param name="RealEquityIrrBeforeTax">The same before tax.</param>
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
/// <param name="LevelisedUsdPerGwYear">Yearly cost per GW of IT load at the life of the scenario's hardware.</param>
/// <param name="UsdPerGwYear">Yearly cost per GW of IT load by life of the hardware, as an annuity at the ends of years.</param>
/// <param name="Revenue">Totals of the income; absent without.</param>
/// <param name="Debt">Debt; absent without.</param>
/// <param name="Construction">Sources and uses by month up to the opening; absent without debt.</param>
/// <param name="FundingGapUsd">Spending on building that no named source pays, nominal.</param>
/// <param name="Funding">Sources and uses; absent where finance.funding is not given.</param>
/// <param name="Years">Calendar years.</param>
/// <param name="ItMw">Mean IT load in operation, MW.</param>
/// <param name="RevenueUsd">Revenue, nominal.</param>
/// <param name="NoiUsd">Net operating income, nominal.</param>
/// <param name="CashFlow">Lines that sum to the flow of the equity.</param>
public sealed record FinanceAnswer(
    string View, string? Site, int PriceYear, Quantity NpvUsd, Quantity NpvRealUsd, Quantity Irr, Quantity IrrBeforeTax, Quantity EquityIrr, Quantity EquityIrrBeforeTax,
    Quantity RealIrr, Quantity RealIrrBeforeTax, Quantity RealEquityIrr, Quantity RealEquityIrrBeforeTax,
    Quantity PaybackYears, Quantity MinimumDscr, Quantity AverageDscr, Quantity EquityMultiple, Quantity YieldOnCost,
    Quantity UsdPerAcceleratorHour, Quantity UsdPerH100Hour, Quantity UsdPerZettaflop, IReadOnlyDictionary<string, double> AcceleratorHourSplit,
    Quantity AnnualOpexUsd, Quantity LevelisedUsdPerGwYear, IReadOnlyList<YearlyCost> UsdPerGwYear, RevenueTotals? Revenue, DebtTerms? Debt,
    ConstructionFunding? Construction, Quantity FundingGapUsd, FundingAnswer? Funding,
    IReadOnlyList<int> Years, IReadOnlyList<double> ItMw, IReadOnlyList<double> RevenueUsd, IReadOnlyList<double> NoiUsd, CashFlowTable CashFlow);

/// <summary>Yearly cost per GW of IT load.</summary>
/// <param name="ItLifeYears">Life of the hardware.</param>
/// <param name="Usd">Sum of the parts.</param>
/// <param name="P5">5th percentile of the sum; absent without ranges.</param>
/// <param name="P50">Median of it; absent without ranges.</param>
/// <param name="P95">95th percentile of it; absent without ranges.</param>
/// <param name="Split">servers (with storage and spares), network, facility, energy, staff, tax (property tax) and other, USD.</param>
public sealed record YearlyCost(int ItLifeYears, double Usd, double? P5, double? P50, double? P95, IReadOnlyDictionary<string, double> Split);

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
/// <param name="ByMonth">Balance at the ends of the months.</param>
public sealed record DebtTerms(
    Quantity Usd, Quantity ConstructionInterestUsd, double ByCostUsd, double? ByIncomeUsd, string Binding, string Amortisation, IReadOnlyList<double> BalanceUsd,
    MonthlyBalance ByMonth);

/// <summary>Balance of the debt by month, from the first month of building to that of the last payment.</summary>
/// <param name="Months">Months, YYYY-MM.</param>
/// <param name="BalanceUsd">Balance at the end of each, nominal USD; nothing at the end of the last.</param>
public sealed record MonthlyBalance(IReadOnlyList<string> Months, IReadOnlyList<double> BalanceUsd);

/// <summary>Sources and uses of the money by month up to the opening, nominal USD; in every month their sums are equal.</summary>
/// <param name="Months">Months, YYYY-MM.</param>
/// <param name="Uses">facility, it, refresh, interest, fees and reserve.</param>
/// <param name="Sources">debt (drawn, and interest added to it), income (net operating income before the opening) and equity, below zero in a month in which it receives.</param>
public sealed record ConstructionFunding(IReadOnlyList<string> Months, IReadOnlyList<CashFlowLine> Uses, IReadOnlyList<CashFlowLine> Sources);

/// <summary>Flows by line and year, nominal, received positive.</summary>
/// <param name="Lines">Lines.</param>
/// <param name="NetUsd">Their sum: the flow of the equity after tax.</param>
/// <param name="NetRealUsd">The same in the prices of priceYear, by general inflation.</param>
public sealed record CashFlowTable(IReadOnlyList<CashFlowLine> Lines, IReadOnlyList<double> NetUsd, IReadOnlyList<double> NetRealUsd);

/// <summary>One line.</summary>
/// <param name="Id">facility, it, refresh, revenue, energy, staff, maintenance, other, property-tax, salvage, state-tax, tax, debt-drawn, interest, principal, fees or reserve; by month also debt, income or equity.</param>
/// <param name="Label">What it is.</param>
/// <param name="Usd">By year, or by month where the table has months.</param>
/// <param name="TotalUsd">Over all of them.</param>
public sealed record CashFlowLine(string Id, string Label, IReadOnlyList<double> Usd, double TotalUsd);
