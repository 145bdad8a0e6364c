using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the compute section.</summary>
internal static class ComputeTeller
{
    /// <summary>The section.</summary>
    public static ComputeAnswer Tell(ResultView<Real> view, QuantityTeller tell)
    {
        var compute = view.Result.Compute;
        return new(
            tell[QuantityId.Accelerators], tell[QuantityId.Racks], tell[QuantityId.ChipMw], tell[QuantityId.Bf16Exaflops],
            tell[QuantityId.Fp8Exaflops], tell[QuantityId.Fp4Exaflops], tell[QuantityId.HbmPetabytes], tell[QuantityId.H100Equivalents],
            tell[QuantityId.EffectiveH100Equivalents],
            "peak dense FP8 rate over that of one H100 SXM; peak rates say nothing of what is used",
            [.. view.Plan.Compute.Kinds.Select((kind, k) => new AcceleratorCount(
                kind.Id, kind.Name, compute.KindAccelerators[k].Value, compute.KindRacks[k].Value, compute.KindItMw[k].Value))]);
    }
}
