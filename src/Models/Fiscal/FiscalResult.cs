using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Fiscal;

/// <summary>What the fiscal model answers; money in the scenario's price basis unless said otherwise.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="IncentivesUsd">Taxes without incentives less taxes with them, over all years.</param>
/// <param name="NetRevenueUsd">What state and local governments take in with incentives less public services, over all years.</param>
/// <param name="FirstYearNetRevenueUsd">The same in the first full calendar year after the last full power; null where the horizon has none.</param>
/// <param name="PresentValueUsd">Net revenue discounted to the first year, nominal USD of that year.</param>
/// <param name="IncentivesPresentValueUsd">Incentives discounted to the first year, nominal USD of that year.</param>
/// <param name="PropertyTaxByYear">[site][year] property tax after abatement, nominal USD: a cost of the owner. Years as in <see cref="FiscalFigures.Years"/>.</param>
/// <param name="SalesTaxByYear">[site][year] sales and use tax after exemption on purchases of facility and hardware, replaced hardware too, nominal USD.</param>
/// <param name="IncentiveYears">[year] incentives.</param>
/// <param name="NetRevenueYears">[year] net revenue of state and local governments.</param>
/// <param name="Detail">Taxes by line and year; only where details are asked for.</param>
public sealed record FiscalResult<T>(
    T IncentivesUsd, T NetRevenueUsd, T? FirstYearNetRevenueUsd, T PresentValueUsd, T IncentivesPresentValueUsd, T[][] PropertyTaxByYear,
    T[][] SalesTaxByYear, T[] IncentiveYears, T[] NetRevenueYears, FiscalDetail<T>? Detail) where T : struct, IReal<T>;

/// <summary>Taxes by line and year.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="WithoutUsd">[<see cref="FiscalLine"/>][year] what would be raised without incentives.</param>
/// <param name="WithUsd">[<see cref="FiscalLine"/>][year] what is raised.</param>
/// <param name="ReliefUsd">[<see cref="FiscalLine"/>][year] what is not raised: the difference.</param>
/// <param name="ServicesUsd">[year] public services.</param>
public sealed record FiscalDetail<T>(T[][] WithoutUsd, T[][] WithUsd, T[][] ReliefUsd, T[] ServicesUsd) where T : struct, IReal<T>;
