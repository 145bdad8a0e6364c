using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Buildout;

/// <summary>What the build-out model answers; money in the scenario's price basis unless said otherwise.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="TotalUsd">Facility and IT.</param>
/// <param name="FacilityUsd">Facility lines.</param>
/// <param name="ItUsd">IT lines.</param>
/// <param name="FacilityUsdPerMwIt">Facility without on-site plant per MW of IT load.</param>
/// <param name="FacilityUsdPerMwItAt2026Prices">The same at prices of 1 July 2026.</param>
/// <param name="UsdPerMwIt">Total per MW of IT load.</param>
/// <param name="UsdPerMwFacility">Total per MW of peak facility load.</param>
/// <param name="TotalWithRefreshUsd">Total with replaced hardware.</param>
/// <param name="ComponentUsd">[component] spending.</param>
/// <param name="SiteFacilityNominalUsd">[site][year of the horizon] facility spending, nominal USD.</param>
/// <param name="SiteItNominalUsd">[site][year of the horizon] IT spending, nominal USD.</param>
/// <param name="Financed">Spending that finance is of.</param>
/// <param name="Target">Progress to the target, or none.</param>
/// <param name="Detail">Series; only where details are asked for.</param>
public sealed record BuildoutResult<T>(
    T TotalUsd, T FacilityUsd, T ItUsd, T FacilityUsdPerMwIt, T FacilityUsdPerMwItAt2026Prices, T UsdPerMwIt, T UsdPerMwFacility,
    T TotalWithRefreshUsd, T[] ComponentUsd, T[][] SiteFacilityNominalUsd, T[][] SiteItNominalUsd, FinancedSpending<T> Financed,
    TargetResult<T>? Target, BuildoutDetail<T>? Detail)
    where T : struct, IReal<T>;

/// <summary>Spending that finance is of: all of it, or that of one site.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="ComponentUsd">[component] spending in the scenario's price basis.</param>
/// <param name="FacilityNominalUsd">[year] facility spending by calendar year of the horizon, nominal USD.</param>
/// <param name="ItNominalUsd">[year] IT spending by calendar year of the horizon, nominal USD.</param>
/// <param name="FacilityMonths">[month] nominal facility spending, USD; empty where nobody asks for months.</param>
/// <param name="ItMonths">[month] nominal IT spending, USD; empty where nobody asks for months or IT is not paid for.</param>
public sealed record FinancedSpending<T>(T[] ComponentUsd, T[] FacilityNominalUsd, T[] ItNominalUsd, T[] FacilityMonths, T[] ItMonths) where T : struct, IReal<T>;

/// <summary>Series of the build-out; blocks and sites only where all details are asked for, else empty or 0.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="BlockUsd">[block] spending.</param>
/// <param name="SiteUsd">[site] spending.</param>
/// <param name="SiteComponentUsd">[site][component] spending.</param>
/// <param name="FacilityMonths">[month] facility spending.</param>
/// <param name="ItMonths">[month] IT spending.</param>
public sealed record BuildoutDetail<T>(T[] BlockUsd, T[] SiteUsd, T[][] SiteComponentUsd, T[] FacilityMonths, T[] ItMonths) where T : struct, IReal<T>;

/// <summary>Progress to a nominal target.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Share">Spent by the end of the horizon over the target.</param>
/// <param name="ShareAtBy">Spent by the target date over the target.</param>
/// <param name="CrossedAfter">Months from the start of the horizon until the target is crossed; the length of the horizon where it is not.</param>
/// <param name="ShortfallUsdAtBy">Missing at the target date.</param>
/// <param name="RemainingGw">GW_it that the money missing at the horizon buys; null where nothing is spent in the horizon, so that there is no price.</param>
/// <param name="PaceUsdPerYear">Spending a year from the data's date that reaches the target by its date.</param>
/// <param name="CumulativeUsd">[month] nominal spending so far.</param>
public sealed record TargetResult<T>(
    T Share, T? ShareAtBy, T CrossedAfter, T? ShortfallUsdAtBy, T? RemainingGw, T? PaceUsdPerYear, T[] CumulativeUsd)
    where T : struct, IReal<T>;
