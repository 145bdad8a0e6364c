using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Studies;

/// <summary>
/// Sobol' indices of a headline over the ranges that the ensemble draws. Numbers that the headline's trace lacks are left out: they
/// have no part in it.
/// </summary>
public static class SobolStudy
{
    /// <summary>The name of the method on the wire.</summary>
    public const string Method = "sobol";

    /// <summary>Base draws where a request gives none.</summary>
    public const int DefaultDraws = 512;

    /// <summary>Fewest base draws.</summary>
    public const int FewestDraws = 64;

    /// <summary>Most base draws; the models run (draws) × (factors + 2) times.</summary>
    public const int MostDraws = 4_096;

    /// <summary>The drivers of a headline by falling total effect.</summary>
    /// <param name="document">The scenario.</param>
    /// <param name="headline">The headline.</param>
    /// <param name="draws">Base draws, a multiple of eight.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="gone">Stops the study.</param>
    public static SensitivityAnswer Of(ScenarioDocument document, QuantityId headline, int draws, int seed, CancellationToken gone)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(draws % Lanes.Count, 0);
        var plan = ProgramPlan.Of(document.Scenario, document.Catalogue);
        var factors = SobolFactor.Of(plan, TraceLeaves.Of(plan, headline));
        var columns = new Columns(plan, factors, headline, gone);
        var indices = factors.Count == 0 ? null : SobolIndices.Of([.. factors.Select(factor => factor.Inputs)], draws, seed, columns.Evaluate);
        var drivers = factors.Zip(indices ?? [], (factor, index) => new SensitivityDriver(factor.Id, factor.Label, First: index.First, Total: index.Total, Interval: index.Interval));
        return new(
            ScenarioHash.Of(document.Scenario, document.Catalogue), Method, StudiedHeadline.Of(headline, plan, StudiedHeadline.ValuesOf(plan)[(int)headline]), draws, seed, columns.Evaluations,
            [.. drivers.OrderByDescending(driver => driver.Total).ThenBy(driver => driver.Figure, StringComparer.Ordinal)],
            indices is null ? "In some draws the headline has no meaningful answer, or it is the same in all of them, so that there is no variance to share." : null);
    }

    /// <summary>The models as a function of columns of uniform numbers.</summary>
    private sealed class Columns(ProgramPlan plan, IReadOnlyList<SobolFactor> factors, QuantityId headline, CancellationToken gone)
    {
        private readonly Dictionary<double[], (int Slot, double[] Values)[]> _known = [];

        public int Evaluations { get; private set; }

        public double[] Evaluate(IReadOnlyList<double[]> columns)
        {
            var slots = new double[plan.Slots.Count][];
            var first = 0;
            foreach (var factor in factors)
            {
                // The columns of a factor all come from one sample or all from the other, so the first names them.
                if (!_known.TryGetValue(columns[first], out var values)) _known[columns[first]] = values = [.. factor.Values(plan, [.. columns.Skip(first).Take(factor.Inputs)])];
                foreach (var (slot, column) in values) slots[slot] = column;
                first += factor.Inputs;
            }

            Evaluations += columns[0].Length;
            return Run(slots, columns[0].Length);
        }

        private double[] Run(double[]?[] columns, int draws)
        {
            var results = new double[draws];
            Parallel.For(0, draws / Lanes.Count, new ParallelOptions { CancellationToken = gone }, () => (Workspace: new Workspace<Lanes>(), Quantities: new Lanes?[QuantityKeys.Count]), (chunk, _, own) =>
            {
                var first = chunk * Lanes.Count;
                Lanes[] slots = [.. plan.Slots.Select((slot, s) => columns[s] is { } drawn ? new(Vector512.LoadUnsafe(ref drawn[first])) : Lanes.Of(slot.Central))];
                Quantities.Collect(ProgramModel.Evaluate(plan, new Assumptions<Lanes>(slots), detail: false, own.Workspace), own.Quantities);
                (own.Quantities[(int)headline]?.Values ?? Vector512.Create(double.NaN)).StoreUnsafe(ref results[first]);
                return own;
            }, _ => { });
            return results;
        }
    }
}
