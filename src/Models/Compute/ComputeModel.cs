using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Levers;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Compute;

/// <summary>
/// The accelerators that an IT load carries: IT power over all-in IT power of one, never over rack nameplate. Leaves out:
/// realised share of peak rates, mixed fleets in one site, and hardware that is bought and not installed.
/// </summary>
public static class ComputeModel
{
    private const double WattsPerMegawatt = 1e6;
    internal const double Millionth = 1e-6;

    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">What it reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levers">What the levers change.</param>
    /// <param name="capacity">IT load of the sites.</param>
    public static ComputeResult<T> Evaluate<T>(ComputeFigures figures, Assumptions<T> a, LeverModel<T> levers, CapacityResult<T> capacity)
        where T : struct, IReal<T>
    {
        var sites = figures.KindOfSite.Count;
        var kinds = figures.Kinds.Count;
        var (perMw, accelerators, racks) = (new T[sites], new T[sites], new T[sites]);
        var (ofKind, racksOfKind, mwOfKind) = (new T[kinds], new T[kinds], new T[kinds]);
        for (var s = 0; s < sites; s++)
        {
            var k = figures.KindOfSite[s];
            var kind = figures.Kinds[k];
            perMw[s] = T.Name(T.Of(WattsPerMegawatt, "W_it/MW_it") / a[kind.AllInWatts], "accelerators per MW of IT load", "accelerator/MW_it");
            accelerators[s] = T.Name(capacity.SiteItMw[s] * perMw[s], "accelerators of the site", "accelerator");
            racks[s] = T.Name(accelerators[s] / a[kind.PerRack], "racks of the site", "rack");
            ofKind[k] += accelerators[s];
            racksOfKind[k] += racks[s];
            mwOfKind[k] += capacity.SiteItMw[s];
        }

        var fp8 = Rate(figures, a, ofKind, kind => kind.Fp8, "peak dense FP8 rate")!.Value;
        var total = T.Name(T.Sum(accelerators), "accelerators", "accelerator");
        var equivalents = T.Name(fp8 / (a[figures.ReferenceFp8] * T.Of(Millionth, "Exaflops/Tflops")), "H100 equivalents", "accelerator");
        return new(
            total, T.Name(T.Sum(racks), "racks", "rack"), Chips(figures, a, ofKind),
            Rate(figures, a, ofKind, kind => kind.Bf16, "peak dense BF16 rate"), fp8,
            Rate(figures, a, ofKind, kind => kind.Fp4, "peak dense FP4 rate"), Memory(figures, a, ofKind),
            equivalents, T.Name(levers.EffectiveCompute(equivalents), "H100 equivalents in terms of today's algorithms", "accelerator"),
            perMw, accelerators, racks, ofKind, racksOfKind, mwOfKind);
    }

    private static T Chips<T>(ComputeFigures figures, Assumptions<T> a, T[] ofKind) where T : struct, IReal<T>
    {
        var watts = default(T);
        for (var k = 0; k < ofKind.Length; k++) watts += ofKind[k] * a[figures.Kinds[k].ChipWatts];
        return T.Name(watts * T.Of(Millionth, "MW/W"), "rated power of the accelerator packages", "MW");
    }

    private static T? Memory<T>(ComputeFigures figures, Assumptions<T> a, T[] ofKind) where T : struct, IReal<T>
    {
        var total = default(T);
        for (var k = 0; k < ofKind.Length; k++)
        {
            if (figures.Kinds[k].Hbm is not { } size) return null;
            total += ofKind[k] * a[size];
        }

        return T.Name(total * T.Of(Millionth, "PB/GB"), "high-bandwidth memory", "PB");
    }

    private static T? Rate<T>(
        ComputeFigures figures, Assumptions<T> a, T[] ofKind, Func<ComputeFigures.KindFigures, Slot?> rate, string name)
        where T : struct, IReal<T>
    {
        var total = default(T);
        for (var k = 0; k < ofKind.Length; k++)
        {
            if (rate(figures.Kinds[k]) is not { } slot) return null;
            total += ofKind[k] * a[slot];
        }

        return T.Name(total * T.Of(Millionth, "Exaflops/Tflops"), name, "Exaflops");
    }
}
