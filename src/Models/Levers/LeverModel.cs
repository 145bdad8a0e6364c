using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Levers;

/// <summary>
/// What the levers do to the numbers of the other models: factors that are 1, and changes that are none, where a lever is off.
/// Leaves out: what efficient cooling or flexible load cost to build, and hours in which contracts do not match.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="figures">What the levers read.</param>
/// <param name="a">The numbers.</param>
public sealed class LeverModel<T>(LeverFigures figures, Assumptions<T> a) where T : struct, IReal<T>
{
    private readonly T? _work = figures.Algorithm is { } algorithm
        ? T.Name(
            T.Pow(T.Of(1) - (a[algorithm.Reduction] * T.Of(1, "year")), T.Of(algorithm.Years)), "compute that the same work needs, against the data's date", "1")
        : null;

    /// <summary>IT load of a block: smaller where fewer accelerators do the same work.</summary>
    public T ItLoad(T itMw) =>
        figures.Algorithm?.Mode == AlgorithmMode.FewerAccelerators ? T.Name(itMw * _work!.Value, "IT load with fewer accelerators", "MW_it") : itMw;

    /// <summary>Peak rate in terms of the algorithms of the data's date: the same hardware does more work.</summary>
    public T EffectiveCompute(T equivalents) =>
        figures.Algorithm is { } algorithm && algorithm.Mode != AlgorithmMode.LessEnergy ? equivalents / _work!.Value : equivalents;

    /// <summary>Annual PUE: that of efficient cooling where it is lower.</summary>
    public T AnnualPue(T annualPue) =>
        figures.CoolingPue is { } pue ? T.Name(T.Min(annualPue, a[pue]), "annual PUE with efficient cooling", "MWh/MWh_it") : annualPue;

    /// <summary>Mean load: less where the same work draws less, and where flexible load is lowered when asked.</summary>
    public T MeanLoad(T meanPerIt)
    {
        if (figures.Algorithm?.Mode == AlgorithmMode.LessEnergy) meanPerIt *= _work!.Value;
        if (figures.SmartGrid is { } grid) meanPerIt *= T.Of(1) - (a[grid.FlexibleShare] * a[grid.CurtailedShare]);
        return meanPerIt;
    }

    /// <summary>Share of the supply that the scenario gives: what the renewable contracts leave.</summary>
    public T GivenShare(T share) => figures.Renewables is { } renewables ? share * (T.Of(1) - a[renewables.Share]) : share;

    /// <summary>Share of a renewable contract that the lever adds.</summary>
    /// <param name="solar">Whether it is the solar one.</param>
    public T AddedShare(bool solar)
    {
        var renewables = figures.Renewables!;
        return a[renewables.Share] * (solar ? a[renewables.SolarShare] : T.Of(1) - a[renewables.SolarShare]);
    }

    /// <summary>Peak that must be served at any time.</summary>
    public T FirmPeak(T peakMw) => figures.SmartGrid is { } grid ? peakMw * (T.Of(1) - a[grid.FlexibleShare]) : peakMw;

    /// <summary>What flexible load earns in a year at the figure's own prices; nothing without it.</summary>
    public T FlexibilityRevenue(T peakMw) => figures.SmartGrid is { } grid
        ? peakMw * a[grid.FlexibleShare] * T.Of(1_000, "kW/MW_fac") * a[grid.Revenue.Slot] * T.Of(1, "year")
        : T.Of(0, "USD");
}
