using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Energy;

/// <summary>What the energy model answers.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Annual">Values of the first full calendar year; null where the horizon has none, or where nothing has power in it.</param>
/// <param name="FirmPeakMw">Peak that must be served at any time, MW_fac.</param>
/// <param name="EmbodiedTonnes">Carbon embodied in facility and accelerators, tonne.</param>
/// <param name="SiteUsd">[site][month] spending; without details only the months of the annual year are filled.</param>
/// <param name="SiteLitres">[site][month] water on site, litre; as the spending.</param>
/// <param name="Months">Series; only where details are asked for.</param>
public sealed record EnergyResult<T>(
    AnnualEnergy<T>? Annual, T FirmPeakMw, T EmbodiedTonnes, T[][] SiteUsd, T[][] SiteLitres, EnergyMonths<T>? Months) where T : struct, IReal<T>;

/// <summary>Values of one year.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Mwh">Facility energy.</param>
/// <param name="Usd">Spending.</param>
/// <param name="AverageMw">Mean facility load, MW_fac.</param>
/// <param name="LoadFactor">Mean over peak facility load.</param>
/// <param name="Pue">Facility energy over IT energy.</param>
/// <param name="UsdPerMwh">Spending over energy.</param>
/// <param name="UsdPerAcceleratorHour">Spending for one accelerator and hour.</param>
/// <param name="Homes">Households that use as much.</param>
/// <param name="Scope1Tonnes">Fuel burnt on site.</param>
/// <param name="Scope2LocationTonnes">Grid at its intensity.</param>
/// <param name="Scope2MarketTonnes">Contracts counted at their own.</param>
/// <param name="UpstreamTonnes">Line losses.</param>
/// <param name="SiteLitres">Water on site.</param>
/// <param name="SourceLitres">Water at the plants.</param>
/// <param name="RenewableShare">Renewable share of energy.</param>
/// <param name="FlexibilityUsd">What flexible load earns.</param>
public sealed record AnnualEnergy<T>(
    T Mwh, T Usd, T AverageMw, T LoadFactor, T Pue, T UsdPerMwh, T UsdPerAcceleratorHour, T Homes,
    T Scope1Tonnes, T Scope2LocationTonnes, T Scope2MarketTonnes, T UpstreamTonnes, T SiteLitres, T SourceLitres, T RenewableShare, T FlexibilityUsd)
    where T : struct, IReal<T>;

/// <summary>Series by source.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Technologies">Technology ids of the rows.</param>
/// <param name="Mwh">[technology][month] energy.</param>
/// <param name="Usd">[technology][month] spending.</param>
public sealed record EnergyMonths<T>(IReadOnlyList<string> Technologies, T[][] Mwh, T[][] Usd) where T : struct, IReal<T>;
