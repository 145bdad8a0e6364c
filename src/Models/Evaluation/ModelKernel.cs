using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Runs the models over eight draws each time: nothing to prepare, for ensembles of some thousands of draws.</summary>
/// <param name="plan">The programme.</param>
/// <param name="columns">What is kept.</param>
/// <param name="drawn">Slots that differ from draw to draw.</param>
internal sealed class ModelKernel(ProgramPlan plan, DrawColumns columns, IReadOnlyList<int> drawn) : IDrawKernel
{
    private readonly Lanes[] _slots = [.. plan.Slots.Select(slot => Lanes.Of(slot.Central))];
    private readonly Lanes?[] _quantities = new Lanes?[QuantityKeys.Count];
    private readonly Lanes[] _columns = new Lanes[columns.Count];
    private readonly Workspace<Lanes> _workspace = new();

    /// <inheritdoc/>
    public bool Needs(int drawn) => true;

    /// <inheritdoc/>
    public void Run(double[][] draws, double[][] results, int first, int count)
    {
        for (var k = 0; k < count; k += Lanes.Count) Evaluate(draws, results, k, first + k);
    }

    private void Evaluate(double[][] draws, double[][] results, int from, int first)
    {
        for (var d = 0; d < draws.Length; d++) _slots[drawn[d]] = new(Vector512.LoadUnsafe(ref draws[d][from]));
        columns.Evaluate(_slots, _workspace, _quantities, _columns);
        for (var c = 0; c < _columns.Length; c++) _columns[c].Values.StoreUnsafe(ref results[c][first]);
    }
}
