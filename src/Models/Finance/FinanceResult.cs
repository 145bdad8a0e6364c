using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>What the finance model answers. Flows are nominal USD, received positive; the levelised cost is in the scenario's price basis.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Levelised">Levelised cost.</param>
/// <param name="AnnualOpexUsd">Operating cost of the opening year that the view bears, nominal.</param>
/// <param name="NpvUsd">Present value at the first year of the flows before finance and after tax.</param>
/// <param name="NpvRealUsd">The same in the prices of <see cref="FinanceFigures.PriceYear"/>: real flows at the real rate.</param>
/// <param name="Income">What needs an income; null in the view of an owner.</param>
/// <param name="Loan">Debt; null without.</param>
/// <param name="Lines">[<see cref="FinanceLine"/>][year] flows.</param>
/// <param name="NetUsd">[year] flow of the equity after tax: sum of the lines.</param>
/// <param name="NoiUsd">[year] net operating income.</param>
/// <param name="ItMw">[year] mean IT load in operation, MW_it.</param>
/// <param name="NetRealUsd">[year] flow of the equity in the prices of that year; empty where no details are asked for.</param>
/// <param name="Months">The same by month; only where details are asked for.</param>
public sealed record FinanceResult<T>(
    LevelisedCost<T> Levelised, T AnnualOpexUsd, T NpvUsd, T NpvRealUsd, FinanceIncome<T>? Income, Loan<T>? Loan, T[][] Lines, T[] NetUsd, T[] NoiUsd, T[] ItMw,
    T[] NetRealUsd, FinanceMonths<T>? Months)
    where T : struct, IReal<T>;

/// <summary>Measures of return.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="RevenueUsd">Revenue over all years.</param>
/// <param name="FirstYearUsd">Revenue of a first year with everything let or sold.</param>
/// <param name="AverageNoiUsd">Net operating income over all years, by years of the term.</param>
/// <param name="YieldOnCost">Average net operating income over cost of building.</param>
/// <param name="ProjectBeforeTax">Rate of return before finance and tax.</param>
/// <param name="Project">Rate of return before finance and after tax.</param>
/// <param name="EquityBeforeTax">Rate of return of the equity before tax.</param>
/// <param name="Equity">Rate of return of the equity after tax.</param>
/// <param name="RealProjectBeforeTax">Rate of return before finance and tax, after general inflation.</param>
/// <param name="RealProject">Rate of return before finance and after tax, after general inflation.</param>
/// <param name="RealEquityBeforeTax">Rate of return of the equity before tax, after general inflation.</param>
/// <param name="RealEquity">Rate of return of the equity after tax, after general inflation.</param>
/// <param name="PaybackYears">Years from the first flow until the project's money is back.</param>
/// <param name="PaybackMissingUsd">What is missing at the end: 0 where the money comes back.</param>
/// <param name="MinimumDscr">Least net operating income over debt service; null without debt.</param>
/// <param name="AverageDscr">Mean net operating income over debt service; null without debt.</param>
/// <param name="EquityMultiple">What the equity receives over what it pays.</param>
public sealed record FinanceIncome<T>(
    T RevenueUsd, T FirstYearUsd, T AverageNoiUsd, T YieldOnCost, InternalRate<T> ProjectBeforeTax, InternalRate<T> Project,
    InternalRate<T> EquityBeforeTax, InternalRate<T> Equity, InternalRate<T> RealProjectBeforeTax, InternalRate<T> RealProject,
    InternalRate<T> RealEquityBeforeTax, InternalRate<T> RealEquity, T PaybackYears, T PaybackMissingUsd, T? MinimumDscr, T? AverageDscr, T EquityMultiple)
    where T : struct, IReal<T>;
