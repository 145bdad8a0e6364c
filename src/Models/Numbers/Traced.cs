using System.Diagnostics.CodeAnalysis;

namespace Stargate.Economics.Models.Numbers;

/// <summary>
/// A value that knows its unit and how it was computed. Evaluating a model on this type is its explanation and its
/// dimension check at once: quantities of different units cannot be added, compared or named as each other.
/// </summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A trace is walked, never compared.")]
public readonly struct Traced : IReal<Traced>
{
    private readonly TraceNode? _node;

    /// <summary>Wraps a step.</summary>
    /// <param name="node">The step.</param>
    public Traced(TraceNode node) => _node = node;

    /// <summary>The number.</summary>
    public double Value => _node?.Value ?? 0;

    /// <summary>The last step of the calculation; a constant 0 where nothing was ever added.</summary>
    public TraceNode Node => _node ?? TraceNode.Constant(0, Unit.One);

    /// <inheritdoc/>
    public static Traced operator +(Traced left, Traced right)
    {
        if (left._node is null) return right;
        if (right._node is null) return left;
        RequireSame(left._node, right._node, "added to");
        return new(TraceNode.Add(left._node, right._node, left.Value + right.Value));
    }

    /// <inheritdoc/>
    public static Traced operator -(Traced left, Traced right)
    {
        if (right._node is null) return left;
        var from = left._node ?? TraceNode.Constant(0, right._node.Unit);
        RequireSame(from, right._node, "reduced by");
        return new(TraceNode.Of(TraceOperation.Subtract, from.Value - right.Value, from.Unit, from, right._node));
    }

    /// <inheritdoc/>
    public static Traced operator *(Traced left, Traced right)
    {
        if (left._node is null || right._node is null) return default;
        return new(TraceNode.Of(
            TraceOperation.Multiply, left.Value * right.Value, left._node.Unit.Times(right._node.Unit), left._node, right._node));
    }

    /// <inheritdoc/>
    public static Traced operator /(Traced left, Traced right)
    {
        if (left._node is null) return default;
        var by = right.Node;
        return new(TraceNode.Of(TraceOperation.Divide, left.Value / by.Value, left._node.Unit.Per(by.Unit), left._node, by));
    }

    /// <inheritdoc/>
    public static Traced Of(double value, string unit = "1") => new(TraceNode.Constant(value, Unit.Parse(unit)));

    /// <inheritdoc/>
    public static Traced Min(Traced left, Traced right) =>
        Choose(TraceOperation.Min, left, right, left.Value < right.Value ? left.Value : right.Value);

    /// <inheritdoc/>
    public static Traced Max(Traced left, Traced right) =>
        Choose(TraceOperation.Max, left, right, left.Value > right.Value ? left.Value : right.Value);

    /// <inheritdoc/>
    public static Traced Exp(Traced exponent) => Pure(TraceOperation.Exp, exponent, Elementary.Exp(exponent.Value));

    /// <inheritdoc/>
    public static Traced Log(Traced argument) => Pure(TraceOperation.Log, argument, Elementary.Log(argument.Value));

    /// <inheritdoc/>
    public static Traced Pow(Traced value, int exponent)
    {
        var node = value.Node;
        RequirePure(node, "raised to a power");
        var power = TraceNode.Constant(exponent, Unit.One);
        return new(TraceNode.Of(TraceOperation.Pow, WholePower.Of(Real.Of(node.Value), exponent).Value, Unit.One, node, power));
    }

    /// <inheritdoc/>
    public static Traced Pow(Traced value, Traced exponent) => Exp(exponent * Log(value));

    /// <inheritdoc/>
    public static Traced Select(Traced condition, Traced then, Traced otherwise)
    {
        if (then._node is null && otherwise._node is null) return default;
        var yes = then._node ?? TraceNode.Constant(0, otherwise.Node.Unit);
        var no = otherwise._node ?? TraceNode.Constant(0, yes.Unit);
        RequireSame(yes, no, "chosen beside");
        var value = condition.Value > 0 ? yes.Value : no.Value;
        return new(TraceNode.Of(TraceOperation.Select, value, yes.Unit, condition.Node, yes, no));
    }

    /// <inheritdoc/>
    public static Traced Sum(ReadOnlySpan<Traced> terms)
    {
        var total = default(Traced);
        foreach (var term in terms) total += term;
        return total;
    }

    /// <inheritdoc/>
    public static Traced Dot(ReadOnlySpan<double> weights, string unit, ReadOnlySpan<Traced> terms)
    {
        var total = default(Traced);
        for (var i = 0; i < terms.Length; i++)
        {
            if (weights[i] != 0) total += terms[i] * Of(weights[i], unit);
        }

        return total;
    }

    /// <inheritdoc/>
    public static Traced Name(Traced value, string name, string unit)
    {
        var wanted = Unit.Parse(unit);
        if (value._node is null) return new(TraceNode.Constant(0, wanted).Named(name));
        if (!value._node.Unit.Equals(wanted))
        {
            throw new UnitMismatchException($"'{name}' is declared in {wanted} and computed in {value._node.Unit}.");
        }

        return new(value._node.Named(name));
    }

    /// <inheritdoc/>
    public static (double Low, double High) Bounds(Traced value) => (value.Value, value.Value);

    private static Traced Choose(TraceOperation operation, Traced left, Traced right, double value)
    {
        if (left._node is null && right._node is null) return default;
        var one = left._node ?? TraceNode.Constant(0, right.Node.Unit);
        var other = right._node ?? TraceNode.Constant(0, one.Unit);
        RequireSame(one, other, "compared with");
        return new(TraceNode.Of(operation, value, one.Unit, one, other));
    }

    private static Traced Pure(TraceOperation operation, Traced argument, double value)
    {
        RequirePure(argument.Node, $"the argument of {operation}");
        return new(TraceNode.Of(operation, value, Unit.One, argument.Node));
    }

    private static void RequireSame(TraceNode left, TraceNode right, string verb)
    {
        if (ReferenceEquals(left.Unit, right.Unit) || left.Unit.Equals(right.Unit)) return;
        throw new UnitMismatchException(
            $"{left.Unit} cannot be {verb} {right.Unit} ('{left.Name ?? "unnamed"}' and '{right.Name ?? "unnamed"}').");
    }

    private static void RequirePure(TraceNode node, string role)
    {
        if (!node.Unit.Equals(Unit.One)) throw new UnitMismatchException($"A quantity in {node.Unit} cannot be {role} ('{node.Name ?? "unnamed"}').");
    }
}
