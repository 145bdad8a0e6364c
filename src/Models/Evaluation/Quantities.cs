using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>The quotable quantities of a result, whatever its number type.</summary>
internal static class Quantities
{
    /// <summary>Writes each quantity to its place; one without a meaningful answer stays null.</summary>
    /// <param name="result">The result.</param>
    /// <param name="into">[<see cref="QuantityId"/>].</param>
    public static void Collect<T>(ProgramResult<T> result, T?[] into) where T : struct, IReal<T>
    {
        Array.Clear(into);
        void Set(QuantityId id, T? value) => into[(int)id] = value;
        var capacity = result.Capacity;
        Set(QuantityId.ItMw, capacity.ItMw);
        Set(QuantityId.FacilityMw, capacity.FacilityMw);
        Set(QuantityId.PeakPue, capacity.PeakPue);
        Set(QuantityId.EnergisedOnlyItMw, capacity.EnergisedOnlyItMw);
        Set(QuantityId.ProbabilityWeightedItMw, capacity.ProbabilityWeightedItMw);
        var compute = result.Compute;
        Set(QuantityId.Accelerators, compute.Accelerators);
        Set(QuantityId.Racks, compute.Racks);
        Set(QuantityId.ChipMw, compute.ChipMw);
        Set(QuantityId.Bf16Exaflops, compute.Bf16Exaflops);
        Set(QuantityId.Fp8Exaflops, compute.Fp8Exaflops);
        Set(QuantityId.Fp4Exaflops, compute.Fp4Exaflops);
        Set(QuantityId.HbmPetabytes, compute.HbmPetabytes);
        Set(QuantityId.H100Equivalents, compute.H100Equivalents);
        Set(QuantityId.EffectiveH100Equivalents, compute.EffectiveH100Equivalents);
        Buildout(result.Buildout, Set);
        Energy(result, Set);
        Jobs(result.Jobs, Set);
        Set(QuantityId.OperatingCostUsd, result.OperatingCost.Annual?.TotalUsd);
        Set(QuantityId.OperatingUsdPerGwYear, result.OperatingCost.Annual?.UsdPerGwYear);
        Economy(result.Economy, Set);
        Set(QuantityId.FundingGapUsd, result.Funding?.GapUsd);
        Set(QuantityId.IncentivesUsd, result.Fiscal.IncentivesUsd);
        Set(QuantityId.NetRevenueUsd, result.Fiscal.NetRevenueUsd);
        Set(QuantityId.FirstYearNetRevenueUsd, result.Fiscal.FirstYearNetRevenueUsd);
        Set(QuantityId.FiscalPresentValueUsd, result.Fiscal.PresentValueUsd);
        if (result.Finance is { } finance) Finance(finance, Set);
    }

    private static void Finance<T>(FinanceResult<T> finance, Action<QuantityId, T?> set) where T : struct, IReal<T>
    {
        set(QuantityId.FinanceNpvUsd, finance.NpvUsd);
        set(QuantityId.FinanceNpvRealUsd, finance.NpvRealUsd);
        for (var life = 0; life < finance.Levelised.UsdPerGwYear.Length; life++) set(QuantityId.UsdPerGwYearOf3 + life, finance.Levelised.UsdPerGwYear[life]);
        set(QuantityId.LevelisedUsdPerGwYear, finance.Levelised.UsdPerGwYearAtLife);
        set(QuantityId.FinanceAnnualOpexUsd, finance.AnnualOpexUsd);
        set(QuantityId.LevelisedUsdPerAcceleratorHour, finance.Levelised.UsdPerAcceleratorHour);
        set(QuantityId.LevelisedUsdPerH100Hour, finance.Levelised.UsdPerH100Hour);
        set(QuantityId.LevelisedUsdPerZettaflop, finance.Levelised.UsdPerZettaflop);
        set(QuantityId.DebtUsd, finance.Loan?.DebtUsd);
        set(QuantityId.ConstructionInterestUsd, finance.Loan?.AddedInterestUsd);
        if (finance.Income is not { } income) return;
        set(QuantityId.FinanceIrr, Defined(income.Project.Rate, income.Project.Defined));
        set(QuantityId.FinanceIrrBeforeTax, Defined(income.ProjectBeforeTax.Rate, income.ProjectBeforeTax.Defined));
        set(QuantityId.EquityIrr, Defined(income.Equity.Rate, income.Equity.Defined));
        set(QuantityId.EquityIrrBeforeTax, Defined(income.EquityBeforeTax.Rate, income.EquityBeforeTax.Defined));
        set(QuantityId.RealIrr, Defined(income.RealProject.Rate, income.RealProject.Defined));
        set(QuantityId.RealIrrBeforeTax, Defined(income.RealProjectBeforeTax.Rate, income.RealProjectBeforeTax.Defined));
        set(QuantityId.RealEquityIrr, Defined(income.RealEquity.Rate, income.RealEquity.Defined));
        set(QuantityId.RealEquityIrrBeforeTax, Defined(income.RealEquityBeforeTax.Rate, income.RealEquityBeforeTax.Defined));
        set(QuantityId.PaybackYears, Defined(income.PaybackYears * T.Of(1, "year"), T.Of(HalfCent, "USD") - income.PaybackMissingUsd));
        if (finance.Loan is { } loan)
        {
            // Where the income carries no debt there is no service to cover.
            var borrowed = loan.DebtUsd - T.Of(HalfCent, "USD");
            set(QuantityId.MinimumDscr, Defined(income.MinimumDscr!.Value, borrowed));
            set(QuantityId.AverageDscr, Defined(income.AverageDscr!.Value, borrowed));
        }

        set(QuantityId.EquityMultiple, income.EquityMultiple);
        set(QuantityId.YieldOnCost, income.YieldOnCost);
        set(QuantityId.RevenueTotalUsd, income.RevenueUsd);
        set(QuantityId.RevenueFirstYearUsd, income.FirstYearUsd);
        set(QuantityId.AverageNoiUsd, income.AverageNoiUsd);
    }

    private const double HalfCent = 0.005;

    /// <summary>The value where it is defined; in lanes some of which have none, those are not a number.</summary>
    private static T? Defined<T>(T value, T defined) where T : struct, IReal<T>
    {
        var (low, high) = T.Bounds(defined);
        return low > 0 ? value : high > 0 ? T.Select(defined, value, T.Of(double.NaN)) : null;
    }

    private static void Buildout<T>(BuildoutResult<T> buildout, Action<QuantityId, T?> set) where T : struct, IReal<T>
    {
        set(QuantityId.TotalUsd, buildout.TotalUsd);
        set(QuantityId.BuildoutFacilityUsd, buildout.FacilityUsd);
        set(QuantityId.ItUsd, buildout.ItUsd);
        set(QuantityId.OnSiteGenerationUsd, buildout.ComponentUsd[(int)Component.OnSiteGeneration]);
        set(QuantityId.UsdPerMwIt, buildout.UsdPerMwIt);
        set(QuantityId.UsdPerMwFacility, buildout.UsdPerMwFacility);
        set(QuantityId.FacilityUsdPerMwIt, buildout.FacilityUsdPerMwIt);
        set(QuantityId.FacilityUsdPerMwItAt2026Prices, buildout.FacilityUsdPerMwItAt2026Prices);
        set(QuantityId.TotalWithRefreshUsd, buildout.TotalWithRefreshUsd);
        if (buildout.Target is not { } target) return;
        set(QuantityId.TargetShare, target.Share);
        set(QuantityId.TargetShareAtBy, target.ShareAtBy);
        set(QuantityId.TargetCrossed, target.CrossedAfter);
        set(QuantityId.TargetShortfallUsd, target.ShortfallUsdAtBy);
        set(QuantityId.TargetRemainingGw, target.RemainingGw);
        set(QuantityId.TargetPaceUsdPerYear, target.PaceUsdPerYear);
    }

    private static void Energy<T>(ProgramResult<T> result, Action<QuantityId, T?> set) where T : struct, IReal<T>
    {
        set(QuantityId.PeakFacilityMw, result.Capacity.FacilityMw);
        set(QuantityId.EmbodiedTonnes, result.Energy.EmbodiedTonnes);
        set(QuantityId.FirmPeakMw, result.Energy.FirmPeakMw);
        if (result.Energy.Annual is not { } annual) return;
        set(QuantityId.AnnualMwh, annual.Mwh);
        set(QuantityId.AnnualUsd, annual.Usd);
        set(QuantityId.AverageFacilityMw, annual.AverageMw);
        set(QuantityId.LoadFactor, annual.LoadFactor);
        set(QuantityId.AnnualPue, annual.Pue);
        set(QuantityId.AverageUsdPerMwh, annual.UsdPerMwh);
        set(QuantityId.UsdPerAcceleratorHour, annual.UsdPerAcceleratorHour);
        set(QuantityId.EquivalentHomes, annual.Homes);
        set(QuantityId.Scope1Tonnes, annual.Scope1Tonnes);
        set(QuantityId.Scope2LocationTonnes, annual.Scope2LocationTonnes);
        set(QuantityId.Scope2MarketTonnes, annual.Scope2MarketTonnes);
        set(QuantityId.UpstreamLossTonnes, annual.UpstreamTonnes);
        set(QuantityId.SiteLitres, annual.SiteLitres);
        set(QuantityId.SourceLitres, annual.SourceLitres);
        set(QuantityId.RenewableShare, annual.RenewableShare);
        set(QuantityId.FlexibilityUsd, annual.FlexibilityUsd);
    }

    private static void Jobs<T>(JobsResult<T> jobs, Action<QuantityId, T?> set) where T : struct, IReal<T>
    {
        for (var phase = 0; phase < jobs.PhaseJobYears.Length; phase++) set(QuantityId.PlanningJobYears + phase, jobs.PhaseJobYears[phase]);
        set(QuantityId.BuildJobYears, jobs.BuildJobYears);
        set(QuantityId.BuildWagesUsd, jobs.BuildWagesUsd);
        set(QuantityId.PeakHeadcount, jobs.PeakHeadcount);
        if (jobs.Operating is not { } operating) return;
        set(QuantityId.OperationsFte, operating.Fte);
        set(QuantityId.PermanentFte, operating.Fte);
        set(QuantityId.OperatingWagesUsd, operating.WagesUsd);
    }

    private static void Economy<T>(EconomyResult<T> economy, Action<QuantityId, T?> set) where T : struct, IReal<T>
    {
        var phases = economy.PhaseJobs;
        for (var phase = 0; phase < phases.Length; phase++)
        {
            if (phases[phase].Length == 0) continue;
            set(QuantityId.PlanningIndirectJobs + phase, phases[phase][0]);
            set(QuantityId.PlanningInducedJobs + phase, phases[phase][1]);
        }

        var build = economy.Build;
        set(QuantityId.BuildTotalJobs, build[build.Nation, Effect.Total, EconomyMeasure.Jobs]);
        set(QuantityId.BuildTotalIncome, build[build.Nation, Effect.Total, EconomyMeasure.LabourIncome]);
        set(QuantityId.BuildTotalValueAdded, build[build.Nation, Effect.Total, EconomyMeasure.ValueAdded]);
        set(QuantityId.StateBuildJobs, build.InStates(EconomyMeasure.Jobs));
        set(QuantityId.StateBuildValueAdded, build.InStates(EconomyMeasure.ValueAdded));
        set(QuantityId.AttributableJobs, economy.Net.Attributable);
        set(QuantityId.DisplacedJobs, economy.Net.Displaced);
        set(QuantityId.NetJobs, economy.Net.Net);
        set(QuantityId.LocalBuilders, economy.Builders.Local);
        set(QuantityId.CommutingBuilders, economy.Builders.Commuting);
        set(QuantityId.InMigrantBuilders, economy.Builders.InMigrant);
        if (economy.Operating is not { } operating) return;
        set(QuantityId.OperatingTotalJobs, operating[operating.Nation, Effect.Total, EconomyMeasure.Jobs]);
        set(QuantityId.OperatingTotalValueAdded, operating[operating.Nation, Effect.Total, EconomyMeasure.ValueAdded]);
        set(QuantityId.StateOperatingJobs, operating.InStates(EconomyMeasure.Jobs));
        set(QuantityId.AttributableOperatingJobs, economy.NetOperating!.Attributable);
        set(QuantityId.DisplacedOperatingJobs, economy.NetOperating.Displaced);
        set(QuantityId.NetOperatingJobs, economy.NetOperating.Net);
    }
}
