using System.Globalization;
using System.Runtime.CompilerServices;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tracing;

/// <summary>Explains one number of an answer: the formulas that ran, down to figures with their sources.</summary>
public static class Tracer
{
    /// <summary>Nodes that a trace has at most.</summary>
    public const int DefaultNodeCap = 200_000;

    private const int NearestCount = 5;

    /// <summary>Traces a result.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="catalogue">The figures.</param>
    /// <param name="path">Result path, such as buildout.totalUsd.</param>
    /// <param name="depth">Steps below the result; all where null.</param>
    /// <param name="nodeCap">Nodes that the trace has at most.</param>
    public static TraceResult Trace(Scenario scenario, Catalogue.Catalogue catalogue, string path, int? depth, int nodeCap = DefaultNodeCap)
    {
        var plan = ProgramPlan.Of(scenario, catalogue);
        return Find(plan, path, out var nearest) is { } found
            ? new(new Walk(plan, depth, nodeCap).Document(path, found), null, [])
            : new(null, $"The result has no number at '{path}'.", nearest);
    }

    /// <summary>The last step of a result; null where the path names nothing.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="path">Result path.</param>
    /// <param name="nearest">Paths that are spelt most like an unknown one.</param>
    internal static TraceNode? Find(ProgramPlan plan, string path, out IReadOnlyList<string> nearest)
    {
        var view = View(plan);
        var paths = new Dictionary<string, Traced>(StringComparer.Ordinal);
        foreach (var (known, value) in view.Paths().Concat(Changes(view))) paths.TryAdd(known, value);
        nearest = [];
        if (paths.TryGetValue(path, out var found)) return found.Node;
        nearest = [.. paths.Keys.OrderBy(known => EditDistance.Between(known, path.Length > 120 ? path[..120] : path)).Take(NearestCount)];
        return null;
    }

    private static ResultView<Traced> View(ProgramPlan plan)
    {
        var assumptions = Assumptions.Traced(plan.Slots);
        return new(plan, assumptions, ProgramModel.Evaluate(plan, assumptions, detail: true));
    }

    private static IEnumerable<(string Path, Traced Value)> Changes(ResultView<Traced> view) =>
        from lever in view.Plan.Scenario.Levers.Names
        from change in LeverEffects.Of(view, View(LeverEffects.Without(view.Plan, lever)), view.Plan.Prices.Units)
        where change.Change is not null
        select (LeverEffects.Path(lever, change.Id), change.Change!.Value);

    /// <summary>Walks a tree breadth first, so that a cap cuts the deepest steps, and without recursion.</summary>
    private sealed class Walk(ProgramPlan plan, int? depth, int nodeCap)
    {
        private readonly Dictionary<TraceNode, string> _ids = new(ReferenceComparer.Instance);
        private readonly Queue<(TraceNode Node, int Level)> _open = new();
        private readonly Dictionary<string, Catalogue.Source> _sources = new(StringComparer.Ordinal);
        private readonly Dictionary<string, IReadOnlyList<string>> _tables = plan.Slots.Where(slot => slot.TableSources is not null)
            .ToDictionary(slot => slot.Reference, slot => slot.TableSources!, StringComparer.Ordinal);
        private bool _cut;

        public TraceDocument Document(string path, TraceNode root)
        {
            var nodes = new Dictionary<string, TraceNodeDocument>(StringComparer.Ordinal);
            var first = Id(root, 0);
            while (_open.TryDequeue(out var next)) nodes[_ids[next.Node]] = Describe(next.Node, next.Level);
            return new(path, ScenarioHash.Of(plan.Scenario, plan.Catalogue), first, _cut, nodes, _sources);
        }

        private TraceNodeDocument Describe(TraceNode node, int level)
        {
            var inputs = node.Inputs;
            var fits = inputs.Length == 0 || ((depth is null || level < depth) && _ids.Count + inputs.Length <= nodeCap);
            _cut |= !fits;
            List<string>? ids = null;
            if (fits && inputs.Length > 0)
            {
                ids = [];
                foreach (var input in inputs) ids.Add(Id(input, level + 1));
            }

            return new(
                node.Name, node.Value, node.Unit.Text, Formula.Word(node.Operation, inputs.Length), ids, Formula.Of(node),
                node.Operation == TraceOperation.Figure ? node.Reference : null, node.Operation == TraceOperation.Input ? node.Reference : null,
                node.Operation == TraceOperation.Figure ? SourceOf(node.Reference!) : null, fits ? null : true);
        }

        private string Id(TraceNode node, int level)
        {
            if (_ids.TryGetValue(node, out var known)) return known;
            var id = string.Create(CultureInfo.InvariantCulture, $"n{_ids.Count + 1}");
            _ids.Add(node, id);
            _open.Enqueue((node, level));
            return id;
        }

        private string SourceOf(string figure)
        {
            if (plan.Scenario.Figures.ContainsKey(figure)) return "the scenario";
            var ids = plan.Catalogue.Find(figure)?.SourceIds ?? _tables[figure];
            foreach (var id in ids) _sources.TryAdd(id, plan.Catalogue.Sources[id]);
            return string.Join("; ", ids);
        }
    }

    private sealed class ReferenceComparer : IEqualityComparer<TraceNode>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(TraceNode? x, TraceNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(TraceNode obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
