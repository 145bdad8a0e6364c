using System.Runtime.CompilerServices;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Studies;

/// <summary>The figures and inputs that a result was computed from.</summary>
internal static class TraceLeaves
{
    /// <summary>References of a quantity's figures and inputs; empty where it has no meaningful answer.</summary>
    public static IReadOnlySet<string> Of(ProgramPlan plan, QuantityId id)
    {
        var quantities = new Traced?[QuantityKeys.Count];
        Quantities.Collect(ProgramModel.Evaluate(plan, Assumptions.Traced(plan.Slots), detail: false), quantities);
        return quantities[(int)id] is { } quantity ? Of(quantity.Node) : new HashSet<string>();
    }

    /// <summary>References below a step, without recursion.</summary>
    public static IReadOnlySet<string> Of(TraceNode root)
    {
        var references = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<TraceNode>(ByReference.Instance) { root };
        var open = new Stack<TraceNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node.Reference is { } reference) references.Add(reference);
            foreach (var input in node.Inputs)
            {
                if (seen.Add(input)) open.Push(input);
            }
        }

        return references;
    }

    private sealed class ByReference : IEqualityComparer<TraceNode>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(TraceNode? x, TraceNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(TraceNode obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
