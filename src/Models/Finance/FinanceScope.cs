using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;

namespace Stargate.Economics.Models.Finance;

/// <summary>What finance is of: the whole programme, or one site.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="ItMw">IT load, MW_it.</param>
/// <param name="Accelerators">Accelerators.</param>
/// <param name="H100Equivalents">H100 equivalents.</param>
/// <param name="Fp8Exaflops">Dense FP8 rate.</param>
/// <param name="Spending">What is spent.</param>
/// <param name="FacilityUsd">Facility.</param>
/// <param name="LineUsd">[<see cref="OperatingLine"/>] operating cost of the annual year; empty where there is none.</param>
/// <param name="PerUsd">What one USD of it is per MW in operation and year, 1/MW_it/year.</param>
internal sealed record FinanceScope<T>(
    T ItMw, T Accelerators, T H100Equivalents, T Fp8Exaflops, FinancedSpending<T> Spending, T FacilityUsd, T[] LineUsd, T PerUsd) where T : struct, IReal<T>
{
    private const double LeastUsd = 1e-6;
    private const double LeastMw = 1e-9;

    /// <summary>The scope of a scenario.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="capacity">Load.</param>
    /// <param name="compute">Accelerators.</param>
    /// <param name="buildout">Cost.</param>
    /// <param name="annual">Operating cost; null where the scenario gives its own and there is none.</param>
    /// <param name="horizon">The months of the other models.</param>
    public static FinanceScope<T> Of(
        FinanceFigures figures, Assumptions<T> a, CapacityResult<T> capacity, ComputeResult<T> compute, BuildoutResult<T> buildout,
        AnnualOperatingCost<T>? annual, Horizon horizon)
    {
        if (figures.Site is { } only) return OfSite(only, figures.Money.Usd, a, capacity, compute, buildout, annual, horizon);
        // A draw so late that nothing has power in the annual year has no operating cost to move on.
        return new(
            capacity.ItMw, compute.Accelerators, compute.H100Equivalents, compute.Fp8Exaflops, buildout.Financed, buildout.FacilityUsd, annual?.LineUsd ?? [],
            annual is null ? default : annual.UsdPerGwYear / T.Of(1_000, "MW_it/GW_it") / T.Max(annual.TotalUsd, T.Of(LeastUsd, figures.Money.Usd)));
    }

    /// <summary>Spending on some components over that on the facility.</summary>
    public T FacilityShare(string money, params ReadOnlySpan<Component> components)
    {
        var sum = default(T);
        foreach (var component in components) sum += Spending.ComponentUsd[(int)component];
        return sum / T.Max(FacilityUsd, T.Of(LeastUsd, money));
    }

    private static FinanceScope<T> OfSite(
        FinanceFigures.SiteFigures only, string money, Assumptions<T> a, CapacityResult<T> capacity, ComputeResult<T> compute, BuildoutResult<T> buildout,
        AnnualOperatingCost<T>? annual, Horizon horizon)
    {
        var accelerators = compute.SiteAccelerators[only.Index];
        var fp8 = T.Name(accelerators * a[only.Fp8] * T.Of(ComputeModel.Millionth, "Exaflops/Tflops"), "peak dense FP8 rate of the site", "Exaflops");
        return new(
            capacity.SiteItMw[only.Index], accelerators, T.Name(fp8 * compute.H100Equivalents / compute.Fp8Exaflops, "H100 equivalents of the site", "accelerator"), fp8,
            buildout.Financed, T.Name(T.Sum(buildout.Financed.ComponentUsd.AsSpan(0, (int)Component.Accelerators)), "facility of the site", money),
            annual?.SiteLineUsd[only.Index] ?? [], annual is null ? default : PerUsdOf(capacity.Load, only.Index, horizon));
    }

    private static T PerUsdOf(EnergisedLoad<T> load, int site, Horizon horizon)
    {
        var (first, count) = horizon.MonthsOf(horizon.AnnualYear!.Value);
        var mean = T.Sum(load.SiteItMw[site].AsSpan(first - load.First, count)) / T.Of(count);
        return T.Of(1, "1/year") / T.Max(mean, T.Of(LeastMw, "MW_it"));
    }
}
