using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Compute;

/// <summary>What the compute model reads.</summary>
/// <param name="Kinds">The accelerators that the sites use.</param>
/// <param name="KindOfSite">[site] index among <paramref name="Kinds"/>.</param>
/// <param name="ReferenceFp8">Dense FP8 rate of one H100 SXM, the measure of the equivalence.</param>
public sealed record ComputeFigures(IReadOnlyList<ComputeFigures.KindFigures> Kinds, IReadOnlyList<int> KindOfSite, Slot ReferenceFp8)
{
    private const string Reference = "h100-sxm";

    /// <summary>One kind of accelerator.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="AllInWatts">All-in IT power of one, W_it/accelerator.</param>
    /// <param name="ChipWatts">Rated power of one package, W/accelerator.</param>
    /// <param name="PerRack">Accelerators in a rack.</param>
    /// <param name="Bf16">Dense BF16 rate, where published.</param>
    /// <param name="Fp8">Dense FP8 rate.</param>
    /// <param name="Fp4">Dense FP4 rate, where published.</param>
    /// <param name="Hbm">Memory, where published.</param>
    public sealed record KindFigures(
        string Id, string Name, Slot AllInWatts, Slot ChipWatts, Slot PerRack, Slot? Bf16, Slot Fp8, Slot? Fp4, Slot? Hbm);

    /// <summary>Collects the figures of a scenario.</summary>
    public static ComputeFigures Prepare(PlanContext context)
    {
        var slots = context.Slots;
        slots.Reader = "compute";
        var kinds = new List<KindFigures>();
        var ofSite = new List<int>();
        foreach (var id in context.Sites.Select(site => site.Accelerator))
        {
            var index = kinds.FindIndex(kind => kind.Id == id);
            if (index < 0)
            {
                index = kinds.Count;
                kinds.Add(Kind(slots, context.Catalogue.Tables.Accelerators[id]));
            }

            ofSite.Add(index);
        }

        return new(kinds, ofSite, slots.Figure($"accelerator.{Reference}.fp8Tflops", "Tflops/accelerator"));
    }

    private static KindFigures Kind(SlotList slots, Accelerator accelerator)
    {
        var prefix = $"accelerator.{accelerator.Id}";
        const string rate = "Tflops/accelerator";
        return new(
            accelerator.Id, accelerator.Name,
            slots.Figure($"{prefix}.allInWatts", "W_it/accelerator"), slots.Figure($"{prefix}.chipWatts", "W/accelerator"),
            slots.Figure($"{prefix}.acceleratorsPerRack", "accelerator/rack"), slots.FigureIfAny($"{prefix}.bf16Tflops", rate),
            slots.Figure($"{prefix}.fp8Tflops", rate), slots.FigureIfAny($"{prefix}.fp4Tflops", rate),
            slots.FigureIfAny($"{prefix}.hbmGb", "GB/accelerator"));
    }
}
