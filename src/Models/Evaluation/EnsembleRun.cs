using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Evaluates a programme over the draws, eight at a time. Each chunk writes to its own place, so the number of threads cannot matter.</summary>
public static class EnsembleRun
{
    /// <summary>Runs the ensemble.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="seed">Seed of the sequence.</param>
    /// <param name="draws">Number of draws; a multiple of eight.</param>
    /// <param name="threads">Largest number of threads; all processors where null.</param>
    /// <param name="effects">Whether the effects on the economy are kept of every draw.</param>
    /// <param name="gone">Stops the run.</param>
    public static Ensemble Of(ProgramPlan plan, int seed, int draws, int? threads = null, bool effects = false, CancellationToken gone = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, Lanes.Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(draws % Lanes.Count, 0);
        var drawn = new DrawnSlots(plan, seed, draws);
        var values = new double[QuantityKeys.Count][];
        for (var q = 0; q < values.Length; q++) values[q] = new double[draws];
        for (var q = 0; q < values.Length; q++)
        {
            if (QuantityKeys.CanBeUndefined((QuantityId)q)) Array.Fill(values[q], double.NaN);
        }

        var defined = new bool[QuantityKeys.Count];
        var cells = effects ? EffectCells(plan) : 0;
        var kept = new double[cells][];
        for (var c = 0; c < cells; c++) kept[c] = new double[draws];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount, CancellationToken = gone };
        Parallel.For(0, draws / Lanes.Count, options, () => new Bench(plan), (chunk, _, bench) =>
        {
            bench.Run(plan, drawn, chunk * Lanes.Count, values, defined, kept);
            return bench;
        }, _ => { });
        for (var k = 0; defined[(int)QuantityId.TargetCrossed] && k < draws; k++)
        {
            if (values[(int)QuantityId.TargetShare][k] < 1) values[(int)QuantityId.TargetCrossed][k] = double.PositiveInfinity;
        }

        return new(seed, draws, [.. values.Select((value, q) => defined[q] ? value : null)], drawn.Drivers(), effects ? kept : null);
    }

    /// <summary>Cells of the effects of building, and of a year of operation where the horizon has one.</summary>
    private static int EffectCells(ProgramPlan plan) =>
        (plan.Horizon.AnnualYear is null ? 1 : 2) * (plan.Economy.States.Count + 2) * EffectGrid<Lanes>.Effects * EffectGrid<Lanes>.Measures;

    private static void Keep(EconomyResult<Lanes> economy, int first, double[][] effects)
    {
        if (effects.Length == 0) return;
        var build = economy.Build.Cells;
        for (var c = 0; c < build.Count; c++) build[c].Values.StoreUnsafe(ref effects[c][first]);
        if (economy.Operating is not { } operating) return;
        for (var c = 0; c < operating.Cells.Count; c++) operating.Cells[c].Values.StoreUnsafe(ref effects[build.Count + c][first]);
    }

    /// <summary>What one thread works with.</summary>
    private sealed class Bench
    {
        private readonly Lanes[] _slots;
        private readonly Workspace<Lanes> _workspace = new();
        private readonly Lanes?[] _quantities = new Lanes?[QuantityKeys.Count];

        public Bench(ProgramPlan plan) => _slots = [.. plan.Slots.Select(slot => Lanes.Of(slot.Central))];

        public void Run(ProgramPlan plan, DrawnSlots drawn, int first, double[][] values, bool[] defined, double[][] effects)
        {
            for (var s = 0; s < _slots.Length; s++)
            {
                if (drawn.Values[s] is { } draws) _slots[s] = new(Vector512.LoadUnsafe(ref draws[first]));
            }

            var result = ProgramModel.Evaluate(plan, new Assumptions<Lanes>(_slots), detail: false, _workspace);
            Quantities.Collect(result, _quantities);
            Keep(result.Economy, first, effects);
            for (var q = 0; q < _quantities.Length; q++)
            {
                if (_quantities[q] is not { } quantity) continue;
                quantity.Values.StoreUnsafe(ref values[q][first]);
                defined[q] = true;
            }
        }
    }
}
