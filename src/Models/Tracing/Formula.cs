using System.Globalization;
using System.Text;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tracing;

/// <summary>Writes a step of a trace as a formula in the names of its inputs; unnamed steps in between are opened up.</summary>
internal static class Formula
{
    private const int Longest = 400;
    private const int Deepest = 6;
    private const int MostTerms = 12;

    /// <summary>The formula of a step; null at a leaf.</summary>
    public static string? Of(TraceNode node)
    {
        if (node.Inputs.Length == 0) return null;
        var text = new StringBuilder();
        Write(text, node, 0, outermost: true);
        return text.Length <= Longest ? text.ToString() : string.Concat(text.ToString().AsSpan(0, Longest), "…");
    }

    /// <summary>The word of an operation on the wire.</summary>
    public static string Word(TraceOperation operation, int inputs) => operation switch
    {
        TraceOperation.Subtract => "−",
        TraceOperation.Multiply => "×",
        TraceOperation.Divide => "÷",
        TraceOperation.Sum => inputs == 2 ? "+" : "sum",
        _ => operation.ToString().ToLowerInvariant(),
    };

    private static void Write(StringBuilder text, TraceNode node, int depth, bool outermost)
    {
        if (text.Length > Longest) return;
        if (!outermost && node.Name is { } name)
        {
            text.Append(name);
            return;
        }

        if (node.Operation == TraceOperation.Constant)
        {
            text.Append(node.Value.ToString("G10", CultureInfo.InvariantCulture));
            if (node.Unit.Text != "1") text.Append(' ').Append(node.Unit.Text);
            return;
        }

        if (depth > Deepest)
        {
            text.Append('…');
            return;
        }

        switch (node.Operation)
        {
            case TraceOperation.Sum:
                Join(text, node, " + ", depth, outermost);
                break;
            case TraceOperation.Subtract:
                Join(text, node, " − ", depth, outermost);
                break;
            case TraceOperation.Multiply:
                Join(text, node, " × ", depth, outermost);
                break;
            case TraceOperation.Divide:
                Join(text, node, " ÷ ", depth, outermost);
                break;
            default:
                text.Append(node.Operation.ToString().ToLowerInvariant());
                Join(text, node, ", ", depth, outermost: false);
                break;
        }
    }

    private static void Join(StringBuilder text, TraceNode node, string between, int depth, bool outermost)
    {
        if (!outermost) text.Append('(');
        var inputs = node.Inputs;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (i > 0) text.Append(between);
            if (i == MostTerms && inputs.Length > MostTerms + 1)
            {
                text.Append(CultureInfo.InvariantCulture, $"… {inputs.Length - i} more");
                break;
            }

            Write(text, inputs[i], depth + 1, outermost: false);
        }

        if (!outermost) text.Append(')');
    }
}
