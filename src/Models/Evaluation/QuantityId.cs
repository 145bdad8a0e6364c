namespace Stargate.Economics.Models.Evaluation;

/// <summary>Every result that carries a range. The order is that of the sections; <see cref="QuantityKeys"/> has path and unit of each.</summary>
public enum QuantityId
{
    /// <summary>IT load: <c>capacity.itMw</c>, MW_it.</summary>
    ItMw,

    /// <summary>Peak facility load: <c>capacity.facilityMw</c>, MW_fac.</summary>
    FacilityMw,

    /// <summary>Peak PUE: <c>capacity.peakPue</c>, MW_fac/MW_it.</summary>
    PeakPue,

    /// <summary>IT load that is energised: <c>capacity.energisedOnlyItMw</c>, MW_it.</summary>
    EnergisedOnlyItMw,

    /// <summary>IT load weighted by chance of completion: <c>capacity.probabilityWeightedItMw</c>, MW_it.</summary>
    ProbabilityWeightedItMw,

    /// <summary>Accelerators: <c>compute.accelerators</c>, accelerator.</summary>
    Accelerators,

    /// <summary>Racks: <c>compute.racks</c>, rack.</summary>
    Racks,

    /// <summary>Rated power of the accelerators alone: <c>compute.chipMw</c>, MW.</summary>
    ChipMw,

    /// <summary>Peak dense BF16 rate: <c>compute.peakBf16Exaflops</c>, Exaflops.</summary>
    Bf16Exaflops,

    /// <summary>Peak dense FP8 rate: <c>compute.peakFp8Exaflops</c>, Exaflops.</summary>
    Fp8Exaflops,

    /// <summary>Peak dense FP4 rate: <c>compute.peakFp4Exaflops</c>, Exaflops.</summary>
    Fp4Exaflops,

    /// <summary>High-bandwidth memory: <c>compute.hbmPetabytes</c>, PB.</summary>
    HbmPetabytes,

    /// <summary>H100 equivalents: <c>compute.h100Equivalents</c>, accelerator.</summary>
    H100Equivalents,

    /// <summary>H100 equivalents in terms of today's algorithms: <c>compute.effectiveH100Equivalents</c>, accelerator.</summary>
    EffectiveH100Equivalents,

    /// <summary>Build-out cost: <c>buildout.totalUsd</c>, USD.</summary>
    TotalUsd,

    /// <summary>Facility cost: <c>buildout.facilityUsd</c>, USD.</summary>
    BuildoutFacilityUsd,

    /// <summary>IT cost: <c>buildout.itUsd</c>, USD.</summary>
    ItUsd,

    /// <summary>On-site plant and storage: <c>buildout.onSiteGenerationUsd</c>, USD.</summary>
    OnSiteGenerationUsd,

    /// <summary>Build-out cost per MW of IT load: <c>buildout.usdPerMwIt</c>, USD/MW_it.</summary>
    UsdPerMwIt,

    /// <summary>Build-out cost per MW of facility load: <c>buildout.usdPerMwFacility</c>, USD/MW_fac.</summary>
    UsdPerMwFacility,

    /// <summary>Facility cost without on-site plant per MW of IT load: <c>buildout.facilityUsdPerMwIt</c>, USD/MW_it.</summary>
    FacilityUsdPerMwIt,

    /// <summary>The same at prices of July 2026: <c>buildout.facilityUsdPerMwItAt2026Prices</c>, USD/MW_it.</summary>
    FacilityUsdPerMwItAt2026Prices,

    /// <summary>Build-out cost with replaced hardware: <c>buildout.totalWithRefreshUsd</c>, USD.</summary>
    TotalWithRefreshUsd,

    /// <summary>Share of the investment target at the horizon: <c>buildout.target.share</c>, 1.</summary>
    TargetShare,

    /// <summary>Share of the investment target at its date: <c>buildout.target.shareAtBy</c>, 1.</summary>
    TargetShareAtBy,

    /// <summary>Months from the start of the horizon until the target is crossed: <c>buildout.target.reached</c>, month.</summary>
    TargetCrossed,

    /// <summary>Missing at the target date: <c>buildout.target.shortfallUsdAtBy</c>, USD.</summary>
    TargetShortfallUsd,

    /// <summary>GW that the money missing at the horizon buys: <c>buildout.target.remainingGw</c>, GW_it.</summary>
    TargetRemainingGw,

    /// <summary>Pace that reaches the target by its date: <c>buildout.target.paceUsdPerYear</c>, USD/year.</summary>
    TargetPaceUsdPerYear,

    /// <summary>Annual electricity: <c>energy.annualMwh</c>, MWh.</summary>
    AnnualMwh,

    /// <summary>Annual spending on electricity: <c>energy.annualUsd</c>, USD.</summary>
    AnnualUsd,

    /// <summary>Peak facility load: <c>energy.peakFacilityMw</c>, MW_fac.</summary>
    PeakFacilityMw,

    /// <summary>Mean facility load: <c>energy.averageFacilityMw</c>, MW_fac.</summary>
    AverageFacilityMw,

    /// <summary>Load factor: <c>energy.loadFactor</c>, 1.</summary>
    LoadFactor,

    /// <summary>Annual PUE: <c>energy.annualPue</c>, MWh/MWh_it.</summary>
    AnnualPue,

    /// <summary>Average price of electricity: <c>energy.averageUsdPerMwh</c>, USD/MWh.</summary>
    AverageUsdPerMwh,

    /// <summary>Electricity for one accelerator and hour: <c>energy.usdPerAcceleratorHour</c>, USD/accelerator/h.</summary>
    UsdPerAcceleratorHour,

    /// <summary>Households that use as much electricity: <c>energy.equivalentHomes</c>, home.</summary>
    EquivalentHomes,

    /// <summary>Scope 1 emissions a year: <c>energy.emissions.scope1Tonnes</c>, tonne.</summary>
    Scope1Tonnes,

    /// <summary>Scope 2 emissions a year, location-based: <c>energy.emissions.scope2LocationTonnes</c>, tonne.</summary>
    Scope2LocationTonnes,

    /// <summary>Scope 2 emissions a year, market-based: <c>energy.emissions.scope2MarketTonnes</c>, tonne.</summary>
    Scope2MarketTonnes,

    /// <summary>Emissions of line losses a year: <c>energy.emissions.upstreamLossTonnes</c>, tonne.</summary>
    UpstreamLossTonnes,

    /// <summary>Embodied carbon: <c>energy.embodiedTonnes</c>, tonne.</summary>
    EmbodiedTonnes,

    /// <summary>Water on site a year: <c>energy.water.siteLitres</c>, litre.</summary>
    SiteLitres,

    /// <summary>Water at power plants a year: <c>energy.water.sourceLitres</c>, litre.</summary>
    SourceLitres,
    /// <summary>Renewable share of annual electricity: <c>energy.renewableShare</c>, 1.</summary>
    RenewableShare,
    /// <summary>Peak that must be served at any time: <c>energy.firmPeakMw</c>, MW_fac.</summary>
    FirmPeakMw,
    /// <summary>Revenue of flexible load a year: <c>energy.flexibilityUsd</c>, USD.</summary>
    FlexibilityUsd,
    /// <summary>Job-years of planning: <c>jobs.phases[planning]</c>, jobyear.</summary>
    PlanningJobYears,
    /// <summary>Job-years of construction: <c>jobs.phases[construction]</c>, jobyear.</summary>
    ConstructionJobYears,
    /// <summary>Job-years of fit-out: <c>jobs.phases[fitOut]</c>, jobyear.</summary>
    FitOutJobYears,
    /// <summary>Job-years of commissioning: <c>jobs.phases[commissioning]</c>, jobyear.</summary>
    CommissioningJobYears,
    /// <summary>FTE of operations: <c>jobs.phases[operations]</c>, fte.</summary>
    OperationsFte,
    /// <summary>Job-years of building: <c>jobs.buildJobYears</c>, jobyear.</summary>
    BuildJobYears,
    /// <summary>Wages of building: <c>jobs.buildWagesUsd</c>, USD.</summary>
    BuildWagesUsd,
    /// <summary>Peak headcount on site: <c>jobs.peak</c>, person.</summary>
    PeakHeadcount,
    /// <summary>Permanent operating FTE: <c>jobs.permanent</c>, fte.</summary>
    PermanentFte,
    /// <summary>Wages of operations a year: <c>jobs.operatingWagesUsd</c>, USD.</summary>
    OperatingWagesUsd,

    /// <summary>Operating cost of a year: <c>operatingCost.annualUsd</c>, USD.</summary>
    OperatingCostUsd,
    /// <summary>Operating cost per GW and year: <c>operatingCost.usdPerGwYear</c>, USD/GW_it/year.</summary>
    OperatingUsdPerGwYear,
    /// <summary>Indirect jobs of planning: <c>jobs.phases[planning/indirect]</c>, job·year.</summary>
    PlanningIndirectJobs,
    /// <summary>Indirect jobs of construction: <c>jobs.phases[construction/indirect]</c>, job·year.</summary>
    ConstructionIndirectJobs,
    /// <summary>Indirect jobs of fit-out: <c>jobs.phases[fitOut/indirect]</c>, job·year.</summary>
    FitOutIndirectJobs,
    /// <summary>Indirect jobs of commissioning: <c>jobs.phases[commissioning/indirect]</c>, job·year.</summary>
    CommissioningIndirectJobs,
    /// <summary>Indirect jobs of operations: <c>jobs.phases[operations/indirect]</c>, job.</summary>
    OperationsIndirectJobs,
    /// <summary>Induced jobs of planning: <c>jobs.phases[planning/induced]</c>, job·year.</summary>
    PlanningInducedJobs,
    /// <summary>Induced jobs of construction: <c>jobs.phases[construction/induced]</c>, job·year.</summary>
    ConstructionInducedJobs,
    /// <summary>Induced jobs of fit-out: <c>jobs.phases[fitOut/induced]</c>, job·year.</summary>
    FitOutInducedJobs,
    /// <summary>Induced jobs of commissioning: <c>jobs.phases[commissioning/induced]</c>, job·year.</summary>
    CommissioningInducedJobs,
    /// <summary>Induced jobs of operations: <c>jobs.phases[operations/induced]</c>, job.</summary>
    OperationsInducedJobs,
    /// <summary>Jobs of building in the nation, all effects: <c>economy.effects[total/build/US].jobs</c>, job·year.</summary>
    BuildTotalJobs,
    /// <summary>Labour income of building in the nation, all effects: <c>economy.effects[total/build/US].labourIncomeUsd</c>, USD2023.</summary>
    BuildTotalIncome,
    /// <summary>Value added of building in the nation, all effects: <c>economy.effects[total/build/US].valueAddedUsd</c>, USD2023.</summary>
    BuildTotalValueAdded,
    /// <summary>Jobs of building in the sites' own states, all effects: <c>economy.inStates.buildJobs</c>, job·year.</summary>
    StateBuildJobs,
    /// <summary>Value added of building in the sites' own states, all effects: <c>economy.inStates.buildValueAddedUsd</c>, USD2023.</summary>
    StateBuildValueAdded,
    /// <summary>Jobs of a year of operation in the nation, all effects: <c>economy.effects[total/operating-year/US].jobs</c>, job.</summary>
    OperatingTotalJobs,
    /// <summary>Value added of a year of operation in the nation, all effects: <c>economy.effects[total/operating-year/US].valueAddedUsd</c>, USD2023/year.</summary>
    OperatingTotalValueAdded,
    /// <summary>Jobs of a year of operation in the sites' own states, all effects: <c>economy.inStates.operatingJobs</c>, job.</summary>
    StateOperatingJobs,
    /// <summary>Attributable jobs of building: <c>economy.net.attributable</c>, job·year.</summary>
    AttributableJobs,
    /// <summary>Displaced jobs of building: <c>economy.net.displaced</c>, job·year.</summary>
    DisplacedJobs,
    /// <summary>Net jobs of building: <c>economy.net.net</c>, job·year.</summary>
    NetJobs,
    /// <summary>Attributable jobs of a year of operation: <c>economy.netOperating.attributable</c>, job.</summary>
    AttributableOperatingJobs,
    /// <summary>Displaced jobs of a year of operation: <c>economy.netOperating.displaced</c>, job.</summary>
    DisplacedOperatingJobs,
    /// <summary>Net jobs of a year of operation: <c>economy.netOperating.net</c>, job.</summary>
    NetOperatingJobs,
    /// <summary>Builders who live in the sites' states: <c>jobs.residence.local</c>, person.</summary>
    LocalBuilders,
    /// <summary>Builders who commute from other states: <c>jobs.residence.commuting</c>, person.</summary>
    CommutingBuilders,
    /// <summary>Builders who move in for the time of the work: <c>jobs.residence.inMigrant</c>, person.</summary>
    InMigrantBuilders,

    /// <summary>Present value of the flows before finance and after tax: <c>finance.npvUsd</c>, USD.</summary>
    FinanceNpvUsd,
    /// <summary>The same in real prices: <c>finance.npvRealUsd</c>, USD of the year of real prices.</summary>
    FinanceNpvRealUsd,
    /// <summary>Internal rate of return of the project after tax: <c>finance.irr</c>, 1.</summary>
    FinanceIrr,
    /// <summary>Internal rate of return of the project before tax: <c>finance.irrBeforeTax</c>, 1.</summary>
    FinanceIrrBeforeTax,
    /// <summary>Internal rate of return of the equity after tax: <c>finance.equityIrr</c>, 1.</summary>
    EquityIrr,
    /// <summary>Internal rate of return of the equity before tax: <c>finance.equityIrrBeforeTax</c>, 1.</summary>
    EquityIrrBeforeTax,
    /// <summary>Return of the project after tax and general inflation: <c>finance.realIrr</c>, 1.</summary>
    RealIrr,
    /// <summary>Return of the project before tax, after general inflation: <c>finance.realIrrBeforeTax</c>, 1.</summary>
    RealIrrBeforeTax,
    /// <summary>Return of the equity after tax and general inflation: <c>finance.realEquityIrr</c>, 1.</summary>
    RealEquityIrr,
    /// <summary>Return of the equity before tax, after general inflation: <c>finance.realEquityIrrBeforeTax</c>, 1.</summary>
    RealEquityIrrBeforeTax,
    /// <summary>Years until the project's money is back: <c>finance.paybackYears</c>, year.</summary>
    PaybackYears,
    /// <summary>Least net operating income over debt service: <c>finance.minimumDscr</c>, 1.</summary>
    MinimumDscr,
    /// <summary>Mean net operating income over debt service: <c>finance.averageDscr</c>, 1.</summary>
    AverageDscr,
    /// <summary>What the equity receives over what it pays: <c>finance.equityMultiple</c>, 1.</summary>
    EquityMultiple,
    /// <summary>Average net operating income over cost of building: <c>finance.yieldOnCost</c>, 1.</summary>
    YieldOnCost,
    /// <summary>Operating cost of the first full year, nominal: <c>finance.annualOpexUsd</c>, USD.</summary>
    FinanceAnnualOpexUsd,
    /// <summary>Levelised cost of an installed accelerator and hour: <c>finance.usdPerAcceleratorHour</c>, USD/accelerator/h.</summary>
    LevelisedUsdPerAcceleratorHour,
    /// <summary>Levelised cost of an H100-equivalent and hour, dense FP8: <c>finance.usdPerH100Hour</c>, USD/accelerator/h.</summary>
    LevelisedUsdPerH100Hour,
    /// <summary>Levelised cost of 10^21 floating-point operations, peak dense FP8: <c>finance.usdPerZettaflop</c>, USD/zettaflop.</summary>
    LevelisedUsdPerZettaflop,
    /// <summary>Yearly cost per GW with hardware of 3 years: <c>finance.usdPerGwYear[3].usd</c>, USD/GW_it/year.</summary>
    UsdPerGwYearOf3,
    /// <summary>Yearly cost per GW with hardware of 5 years: <c>finance.usdPerGwYear[5].usd</c>, USD/GW_it/year.</summary>
    UsdPerGwYearOf5,
    /// <summary>Yearly cost per GW with hardware of 7 years: <c>finance.usdPerGwYear[7].usd</c>, USD/GW_it/year.</summary>
    UsdPerGwYearOf7,
    /// <summary>Yearly cost per GW at the life of the hardware: <c>finance.levelisedUsdPerGwYear</c>, USD/GW_it/year.</summary>
    LevelisedUsdPerGwYear,
    /// <summary>Revenue over all years, nominal: <c>finance.revenue.totalUsd</c>, USD.</summary>
    RevenueTotalUsd,
    /// <summary>Revenue of a first year with everything let or sold: <c>finance.revenue.firstYearUsd</c>, USD.</summary>
    RevenueFirstYearUsd,
    /// <summary>Average net operating income, nominal: <c>finance.revenue.averageNoiUsd</c>, USD.</summary>
    AverageNoiUsd,
    /// <summary>Debt at the opening, nominal: <c>finance.debt.usd</c>, USD.</summary>
    DebtUsd,
    /// <summary>Interest added while building, nominal: <c>finance.debt.constructionInterestUsd</c>, USD.</summary>
    ConstructionInterestUsd,
    /// <summary>Spending on building that no named source pays, nominal: <c>finance.fundingGapUsd</c>, USD.</summary>
    FundingGapUsd,

    /// <summary>Taxes not raised over all years: <c>fiscal.incentives</c>, USD.</summary>
    IncentivesUsd,

    /// <summary>Net revenue of state and local governments over all years: <c>fiscal.netRevenueUsd</c>, USD.</summary>
    NetRevenueUsd,

    /// <summary>Net revenue of the first full year: <c>fiscal.firstYearNetRevenueUsd</c>, USD.</summary>
    FirstYearNetRevenueUsd,

    /// <summary>Present value of net revenue: <c>fiscal.presentValueUsd</c>, nominal USD of the first year.</summary>
    FiscalPresentValueUsd,
}
