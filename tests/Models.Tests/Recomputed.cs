using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests;

/// <summary>The value of a trace from its leaves alone: the operations written a second time, independently of the number types.</summary>
internal static class Recomputed
{
    /// <summary>The value of a step, without recursion.</summary>
    public static double Of(TraceNode root)
    {
        var values = new Dictionary<TraceNode, double>(ReferenceEqualityComparer.Instance);
        var open = new Stack<TraceNode>([root]);
        while (open.TryPeek(out var node))
        {
            var waiting = false;
            foreach (var input in node.Inputs)
            {
                if (values.ContainsKey(input)) continue;
                open.Push(input);
                waiting = true;
            }

            if (waiting) continue;
            open.Pop();
            if (values.ContainsKey(node)) continue;
            var inputs = node.Inputs.ToArray().Select(input => values[input]).ToArray();
            values[node] = inputs.Length == 0 ? node.Value : Step(Word(node.Operation), inputs);
        }

        return values[root];
    }

    /// <summary>One operation by its word on the wire.</summary>
    public static double Step(string operation, IReadOnlyList<double> x) => operation switch
    {
        "+" or "sum" => x.Sum(),
        "−" => x[0] - x[1],
        "×" => x.Aggregate(1.0, (product, factor) => product * factor),
        "÷" => x[0] / x[1],
        "min" => Math.Min(x[0], x[1]),
        "max" => Math.Max(x[0], x[1]),
        "exp" => Math.Exp(x[0]),
        "log" => Math.Log(x[0]),
        "pow" => Math.Pow(x[0], x[1]),
        "select" => x[0] > 0 ? x[1] : x[2],
        _ => throw new InvalidOperationException($"'{operation}' is no operation."),
    };

    private static string Word(TraceOperation operation) => operation switch
    {
        TraceOperation.Sum => "sum",
        TraceOperation.Subtract => "−",
        TraceOperation.Multiply => "×",
        TraceOperation.Divide => "÷",
        _ => operation.ToString().ToLowerInvariant(),
    };
}
