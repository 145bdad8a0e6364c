namespace Stargate.Economics.Models.Answers;

/// <summary>
/// Power and energy. "Annual" values are of the first full calendar year after the last block reaches full power.
/// Renewable supply is matched over the year, not hour by hour.
/// </summary>
/// <param name="Year">The year of the annual values; absent where the horizon has none.</param>
/// <param name="AnnualMwh">Electricity at the meter, MWh a year.</param>
/// <param name="AnnualUsd">Spending on it.</param>
/// <param name="PeakFacilityMw">Peak facility load, MW_fac.</param>
/// <param name="AverageFacilityMw">Mean facility load over the year, MW_fac.</param>
/// <param name="LoadFactor">Mean over peak facility load.</param>
/// <param name="AnnualPue">Facility energy over IT energy.</param>
/// <param name="AverageUsdPerMwh">Spending over energy.</param>
/// <param name="UsdPerAcceleratorHour">Spending on energy for one accelerator and hour.</param>
/// <param name="Years">Calendar years.</param>
/// <param name="Mwh">Energy by year.</param>
/// <param name="Usd">Spending by year.</param>
/// <param name="BySource">Energy and spending by source; sources sum to the series above.</param>
/// <param name="EquivalentHomes">Households that use as much in a year, each site with its state's household use.</param>
/// <param name="Emissions">Emissions of the year.</param>
/// <param name="EmbodiedTonnes">Carbon embodied in facility and accelerators, once, tonnes CO2e.</param>
/// <param name="Water">Water of the year.</param>
/// <param name="RenewableShare">Share of annual energy contracted or made from renewable sources.</param>
/// <param name="FirmPeakMw">Peak that must be served at any time: without flexible load, MW_fac.</param>
/// <param name="FlexibilityUsd">What flexible load earns a year, at the figure's prices; not taken off the spending.</param>
/// <param name="Regions">Peak facility load beside the peak of the balancing area, where one is published.</param>
/// <param name="Matching">How renewable supply is matched.</param>
/// <param name="MinimumTake">What minimum takes of two-part tariffs bill for demand that is not used; absent where no tariff has one.</param>
public sealed record EnergyAnswer(
    int? Year, Quantity AnnualMwh, Quantity AnnualUsd, Quantity PeakFacilityMw, Quantity AverageFacilityMw, Quantity LoadFactor,
    Quantity AnnualPue, Quantity AverageUsdPerMwh, Quantity UsdPerAcceleratorHour,
    IReadOnlyList<int> Years, IReadOnlyList<double> Mwh, IReadOnlyList<double> Usd, IReadOnlyList<SupplySeries> BySource,
    Quantity EquivalentHomes, EmissionsAnswer Emissions, Quantity EmbodiedTonnes, WaterAnswer Water, Quantity RenewableShare,
    Quantity FirmPeakMw, Quantity FlexibilityUsd,
    IReadOnlyList<RegionPeak> Regions, string Matching, MinimumTakeAnswer? MinimumTake = null);

/// <summary>What minimum takes bill for demand that is not used: spending on electricity less what it would be without them. It is in the spending.</summary>
/// <param name="UnusedUsd">By year.</param>
/// <param name="TotalUsd">Over all years.</param>
public sealed record MinimumTakeAnswer(IReadOnlyList<double> UnusedUsd, double TotalUsd);

/// <summary>Energy from one source.</summary>
/// <param name="Technology">Technology id.</param>
/// <param name="Name">What it is.</param>
/// <param name="OnSite">Whether any of it is made on site.</param>
/// <param name="Mwh">Energy by year.</param>
/// <param name="Usd">Spending by year.</param>
public sealed record SupplySeries(string Technology, string Name, bool OnSite, IReadOnlyList<double> Mwh, IReadOnlyList<double> Usd);

/// <summary>Emissions, tonnes CO2e a year.</summary>
/// <param name="Scope1Tonnes">Fuel burnt on site.</param>
/// <param name="Scope2LocationTonnes">Electricity from the grid at the grid's intensity.</param>
/// <param name="Scope2MarketTonnes">The same with contracted carbon-free supply counted at zero.</param>
/// <param name="UpstreamLossTonnes">Line losses before the meter; scope 3.</param>
public sealed record EmissionsAnswer(
    Quantity Scope1Tonnes, Quantity Scope2LocationTonnes, Quantity Scope2MarketTonnes, Quantity UpstreamLossTonnes);

/// <summary>Water, litres a year.</summary>
/// <param name="SiteLitres">On site.</param>
/// <param name="SourceLitres">At the power plants.</param>
public sealed record WaterAnswer(Quantity SiteLitres, Quantity SourceLitres);

/// <summary>The programme's peak beside a balancing area's.</summary>
/// <param name="Region">Balancing area.</param>
/// <param name="States">States of the sites in it.</param>
/// <param name="ProjectPeakMw">Peak facility load of the sites supplied by its grid, MW.</param>
/// <param name="PeakDemandMw">Peak demand of the area, MW; null where none is published.</param>
/// <param name="Share">Their ratio; null where none is published.</param>
public sealed record RegionPeak(string Region, IReadOnlyList<string> States, double ProjectPeakMw, double? PeakDemandMw, double? Share);
