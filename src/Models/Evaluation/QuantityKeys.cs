using Stargate.Economics.Models.Prices;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Path, unit and label of a quantity.</summary>
/// <param name="Path">Result path.</param>
/// <param name="Unit">Unit; USD stands for the scenario's price basis where <paramref name="Stated"/>.</param>
/// <param name="Label">What it is.</param>
/// <param name="Stated">Whether its USD are of the scenario's price basis; else nominal or of a stated year.</param>
/// <param name="Real">Whether its USD are of the year of real prices also where the basis is nominal.</param>
public sealed record QuantityKey(string Path, string Unit, string Label, bool Stated = true, bool Real = false)
{
    /// <summary>The unit with the scenario's money.</summary>
    public string UnitIn(MoneyUnits money) =>
        !(Stated || Real) || !Unit.StartsWith("USD", StringComparison.Ordinal) ? Unit : (Real ? money.RealUsd : money.Usd) + Unit[3..];
}

/// <summary>The quantities, by id.</summary>
public static class QuantityKeys
{
    /// <summary>How many there are.</summary>
    public static readonly int Count = Enum.GetValues<QuantityId>().Length;

    private static readonly QuantityKey[] s_keys =
    [
        new("capacity.itMw", "MW_it", "IT load"),
        new("capacity.facilityMw", "MW_fac", "Peak facility load"),
        new("capacity.peakPue", "MW_fac/MW_it", "Peak PUE"),
        new("capacity.energisedOnlyItMw", "MW_it", "IT load that is energised"),
        new("capacity.probabilityWeightedItMw", "MW_it", "IT load weighted by chance of completion"),
        new("compute.accelerators", "accelerator", "Accelerators"),
        new("compute.racks", "rack", "Racks"),
        new("compute.chipMw", "MW", "Rated power of the accelerators alone"),
        new("compute.peakBf16Exaflops", "Exaflops", "Peak dense BF16 rate"),
        new("compute.peakFp8Exaflops", "Exaflops", "Peak dense FP8 rate"),
        new("compute.peakFp4Exaflops", "Exaflops", "Peak dense FP4 rate"),
        new("compute.hbmPetabytes", "PB", "High-bandwidth memory"),
        new("compute.h100Equivalents", "accelerator", "H100 equivalents"),
        new("compute.effectiveH100Equivalents", "accelerator", "H100 equivalents in terms of today's algorithms"),
        new("buildout.totalUsd", "USD", "Build-out cost"),
        new("buildout.facilityUsd", "USD", "Facility cost"),
        new("buildout.itUsd", "USD", "IT cost"),
        new("buildout.onSiteGenerationUsd", "USD", "On-site plant and storage"),
        new("buildout.usdPerMwIt", "USD/MW_it", "Build-out cost per MW of IT load"),
        new("buildout.usdPerMwFacility", "USD/MW_fac", "Build-out cost per MW of facility load"),
        new("buildout.facilityUsdPerMwIt", "USD/MW_it", "Facility cost without on-site plant per MW of IT load"),
        new("buildout.facilityUsdPerMwItAt2026Prices", "USD/MW_it", "The same at prices of July 2026", Stated: false),
        new("buildout.totalWithRefreshUsd", "USD", "Build-out cost with replaced hardware"),
        new("buildout.target.share", "1", "Share of the investment target at the horizon"),
        new("buildout.target.shareAtBy", "1", "Share of the investment target at its date"),
        new("buildout.target.reached", "month", "Months from the start of the horizon until the target is crossed"),
        new("buildout.target.shortfallUsdAtBy", "USD", "Missing at the target date", Stated: false),
        new("buildout.target.remainingGw", "GW_it", "GW that the money missing at the horizon buys"),
        new("buildout.target.paceUsdPerYear", "USD/year", "Pace that reaches the target by its date", Stated: false),
        new("energy.annualMwh", "MWh", "Annual electricity"),
        new("energy.annualUsd", "USD", "Annual spending on electricity"),
        new("energy.peakFacilityMw", "MW_fac", "Peak facility load"),
        new("energy.averageFacilityMw", "MW_fac", "Mean facility load"),
        new("energy.loadFactor", "1", "Load factor"),
        new("energy.annualPue", "MWh/MWh_it", "Annual PUE"),
        new("energy.averageUsdPerMwh", "USD/MWh", "Average price of electricity"),
        new("energy.usdPerAcceleratorHour", "USD/accelerator/h", "Electricity for one accelerator and hour"),
        new("energy.equivalentHomes", "home", "Households that use as much electricity"),
        new("energy.emissions.scope1Tonnes", "tonne", "Scope 1 emissions a year"),
        new("energy.emissions.scope2LocationTonnes", "tonne", "Scope 2 emissions a year, location-based"),
        new("energy.emissions.scope2MarketTonnes", "tonne", "Scope 2 emissions a year, market-based"),
        new("energy.emissions.upstreamLossTonnes", "tonne", "Emissions of line losses a year"),
        new("energy.embodiedTonnes", "tonne", "Embodied carbon"),
        new("energy.water.siteLitres", "litre", "Water on site a year"),
        new("energy.water.sourceLitres", "litre", "Water at power plants a year"),
        new("energy.renewableShare", "1", "Renewable share of annual electricity"),
        new("energy.firmPeakMw", "MW_fac", "Peak that must be served at any time"),
        new("energy.flexibilityUsd", "USD", "Revenue of flexible load a year"),
        new("jobs.phases[planning]", "jobyear", "Job-years of planning"),
        new("jobs.phases[construction]", "jobyear", "Job-years of construction"),
        new("jobs.phases[fitOut]", "jobyear", "Job-years of fit-out"),
        new("jobs.phases[commissioning]", "jobyear", "Job-years of commissioning"),
        new("jobs.phases[operations]", "fte", "FTE of operations"),
        new("jobs.buildJobYears", "jobyear", "Job-years of building"),
        new("jobs.buildWagesUsd", "USD", "Wages of building"),
        new("jobs.peak", "person", "Peak headcount on site"),
        new("jobs.permanent", "fte", "Permanent operating FTE"),
        new("jobs.operatingWagesUsd", "USD", "Wages of operations a year"),
        new("operatingCost.annualUsd", "USD", "Operating cost a year"),
        new("operatingCost.usdPerGwYear", "USD/GW_it/year", "Operating cost per GW of IT load and year"),
        new("jobs.phases[planning/indirect]", "job·year", "Indirect jobs of planning"),
        new("jobs.phases[construction/indirect]", "job·year", "Indirect jobs of construction"),
        new("jobs.phases[fitOut/indirect]", "job·year", "Indirect jobs of fit-out"),
        new("jobs.phases[commissioning/indirect]", "job·year", "Indirect jobs of commissioning"),
        new("jobs.phases[operations/indirect]", "job", "Indirect jobs of operations"),
        new("jobs.phases[planning/induced]", "job·year", "Induced jobs of planning"),
        new("jobs.phases[construction/induced]", "job·year", "Induced jobs of construction"),
        new("jobs.phases[fitOut/induced]", "job·year", "Induced jobs of fit-out"),
        new("jobs.phases[commissioning/induced]", "job·year", "Induced jobs of commissioning"),
        new("jobs.phases[operations/induced]", "job", "Induced jobs of operations"),
        new("economy.effects[total/build/US].jobs", "job·year", "Jobs of building in the nation, all effects"),
        new("economy.effects[total/build/US].labourIncomeUsd", "USD2023", "Labour income of building in the nation, all effects", Stated: false),
        new("economy.effects[total/build/US].valueAddedUsd", "USD2023", "Value added of building in the nation, all effects", Stated: false),
        new("economy.inStates.buildJobs", "job·year", "Jobs of building in the sites' own states, all effects"),
        new("economy.inStates.buildValueAddedUsd", "USD2023", "Value added of building in the sites' own states, all effects", Stated: false),
        new("economy.effects[total/operating-year/US].jobs", "job", "Jobs of a year of operation in the nation, all effects"),
        new("economy.effects[total/operating-year/US].valueAddedUsd", "USD2023/year", "Value added of a year of operation in the nation, all effects", Stated: false),
        new("economy.inStates.operatingJobs", "job", "Jobs of a year of operation in the sites' own states, all effects"),
        new("economy.net.attributable", "job·year", "Attributable jobs of building"),
        new("economy.net.displaced", "job·year", "Displaced jobs of building"),
        new("economy.net.net", "job·year", "Net jobs of building"),
        new("economy.netOperating.attributable", "job", "Attributable jobs of a year of operation"),
        new("economy.netOperating.displaced", "job", "Displaced jobs of a year of operation"),
        new("economy.netOperating.net", "job", "Net jobs of a year of operation"),
        new("jobs.residence.local", "person", "Builders who live in the sites' states"),
        new("jobs.residence.commuting", "person", "Builders who commute from other states"),
        new("jobs.residence.inMigrant", "person", "Builders who move in for the time of the work"),
        new("finance.npvUsd", "USD", "Present value of the flows before finance and after tax", Stated: false),
        new("finance.npvRealUsd", "USD", "Present value of the flows before finance and after tax, in real prices", Real: true),
        new("finance.irr", "1", "Internal rate of return of the project after tax"),
        new("finance.irrBeforeTax", "1", "Internal rate of return of the project before tax"),
        new("finance.equityIrr", "1", "Internal rate of return of the equity after tax"),
        new("finance.equityIrrBeforeTax", "1", "Internal rate of return of the equity before tax"),
        new("finance.realIrr", "1", "Internal rate of return of the project after tax and general inflation"),
        new("finance.realIrrBeforeTax", "1", "Internal rate of return of the project before tax, after general inflation"),
        new("finance.realEquityIrr", "1", "Internal rate of return of the equity after tax and general inflation"),
        new("finance.realEquityIrrBeforeTax", "1", "Internal rate of return of the equity before tax, after general inflation"),
        new("finance.paybackYears", "year", "Years until the project's money is back"),
        new("finance.minimumDscr", "1", "Least net operating income over debt service"),
        new("finance.averageDscr", "1", "Mean net operating income over debt service"),
        new("finance.equityMultiple", "1", "What the equity receives over what it pays"),
        new("finance.yieldOnCost", "1", "Average net operating income over cost of building"),
        new("finance.annualOpexUsd", "USD", "Operating cost of the first full year, nominal", Stated: false),
        new("finance.usdPerAcceleratorHour", "USD/accelerator/h", "Levelised cost of an installed accelerator and hour"),
        new("finance.usdPerH100Hour", "USD/accelerator/h", "Levelised cost of an H100-equivalent and hour, dense FP8"),
        new("finance.usdPerZettaflop", "USD/zettaflop", "Levelised cost of 10^21 floating-point operations, peak dense FP8"),
        new("finance.usdPerGwYear[3].usd", "USD/GW_it/year", "Yearly cost per GW of IT load with hardware of 3 years"),
        new("finance.usdPerGwYear[5].usd", "USD/GW_it/year", "Yearly cost per GW of IT load with hardware of 5 years"),
        new("finance.usdPerGwYear[7].usd", "USD/GW_it/year", "Yearly cost per GW of IT load with hardware of 7 years"),
        new("finance.levelisedUsdPerGwYear", "USD/GW_it/year", "Yearly cost per GW of IT load at the life of the hardware"),
        new("finance.revenue.totalUsd", "USD", "Revenue over all years, nominal", Stated: false),
        new("finance.revenue.firstYearUsd", "USD", "Revenue of a first year with everything let or sold", Stated: false),
        new("finance.revenue.averageNoiUsd", "USD", "Average net operating income, nominal", Stated: false),
        new("finance.debt.usd", "USD", "Debt at the opening, nominal", Stated: false),
        new("finance.debt.constructionInterestUsd", "USD", "Interest added while building, nominal", Stated: false),
        new("finance.fundingGapUsd", "USD", "Spending on building that no named source pays, nominal", Stated: false),
        new("fiscal.incentives", "USD", "Taxes not raised because of incentives"),
        new("fiscal.netRevenueUsd", "USD", "Net revenue of state and local governments"),
        new("fiscal.firstYearNetRevenueUsd", "USD", "Net revenue of state and local governments in the first full year"),
        new("fiscal.presentValueUsd", "USD", "Present value of net revenue of state and local governments", Stated: false),
    ];

    private static readonly Dictionary<string, QuantityId> s_ids = s_keys.Index().ToDictionary(key => key.Item.Path, key => (QuantityId)key.Index, StringComparer.Ordinal);

    /// <summary>The paths, in the order of the quantities.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. s_keys.Select(key => key.Path)];

    /// <summary>Whether a path is that of a quantity.</summary>
    public static bool IsPath(string path) => s_ids.ContainsKey(path);

    /// <summary>The quantity with a path.</summary>
    /// <exception cref="KeyNotFoundException">No quantity has this path.</exception>
    public static QuantityId IdOf(string path) => s_ids[path];

    /// <summary>Whether a draw may have no value, such as a rate of return; it is then not a number in the ensemble, and percentiles are of the other draws.</summary>
    public static bool CanBeUndefined(QuantityId id) =>
        id is QuantityId.FinanceIrr or QuantityId.FinanceIrrBeforeTax or QuantityId.EquityIrr or QuantityId.EquityIrrBeforeTax
            or QuantityId.RealIrr or QuantityId.RealIrrBeforeTax or QuantityId.RealEquityIrr or QuantityId.RealEquityIrrBeforeTax or QuantityId.PaybackYears
            or QuantityId.MinimumDscr or QuantityId.AverageDscr;

    /// <summary>Path, unit and label of a quantity.</summary>
    public static QuantityKey Of(QuantityId id) => s_keys[(int)id];
}
