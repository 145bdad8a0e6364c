namespace Stargate.Economics.Models.Evaluation;

/// <summary>Every result that carries a range. The order is that of the sections; <see cref="QuantityKeys"/> has path and unit of each.</summary>
public enum QuantityId
{
#pragma warning disable CS1591 // each member is documented by its row in QuantityKeys
    ItMw, FacilityMw, PeakPue, EnergisedOnlyItMw, ProbabilityWeightedItMw,
    Accelerators, Racks, ChipMw, Bf16Exaflops, Fp8Exaflops, Fp4Exaflops, HbmPetabytes, H100Equivalents, EffectiveH100Equivalents,
    TotalUsd, BuildoutFacilityUsd, ItUsd, OnSiteGenerationUsd, UsdPerMwIt, UsdPerMwFacility, FacilityUsdPerMwIt,
    FacilityUsdPerMwItAt2026Prices, TotalWithRefreshUsd,
    TargetShare, TargetShareAtBy, TargetCrossed, TargetShortfallUsd, TargetRemainingGw, TargetPaceUsdPerYear,
    AnnualMwh, AnnualUsd, PeakFacilityMw, AverageFacilityMw, LoadFactor, AnnualPue, AverageUsdPerMwh, UsdPerAcceleratorHour,
    EquivalentHomes, Scope1Tonnes, Scope2LocationTonnes, Scope2MarketTonnes, UpstreamLossTonnes, EmbodiedTonnes,
    SiteLitres, SourceLitres, RenewableShare, FirmPeakMw, FlexibilityUsd,
    PlanningJobYears, ConstructionJobYears, FitOutJobYears, CommissioningJobYears, OperationsFte, BuildJobYears, BuildWagesUsd,
    PeakHeadcount, PermanentFte, OperatingWagesUsd,
#pragma warning restore CS1591
}
