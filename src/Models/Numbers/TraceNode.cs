namespace Stargate.Economics.Models.Numbers;

/// <summary>One step of a traced calculation: a value, its unit, and the steps that it came from.</summary>
public sealed class TraceNode
{
    private readonly List<TraceNode> _terms;
    private readonly int _count;

    private TraceNode(TraceOperation operation, double value, Unit unit, List<TraceNode> terms, int count)
    {
        Operation = operation;
        Value = value;
        Unit = unit;
        _terms = terms;
        _count = count;
    }

    /// <summary>What this step does.</summary>
    public TraceOperation Operation { get; }

    /// <summary>The value, in <see cref="Unit"/>.</summary>
    public double Value { get; }

    /// <summary>The unit, worked out from the inputs.</summary>
    public Unit Unit { get; }

    /// <summary>The name that the formula gave, or none for a step in between.</summary>
    public string? Name { get; private init; }

    /// <summary>Id of the figure, or JSON pointer of the scenario's number, at a leaf.</summary>
    public string? Reference { get; private init; }

    /// <summary>The steps that this one reads, in order.</summary>
    public ReadOnlySpan<TraceNode> Inputs => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_terms)[.._count];

    /// <summary>A leaf: a figure or a number of the scenario.</summary>
    /// <param name="operation"><see cref="TraceOperation.Figure"/> or <see cref="TraceOperation.Input"/>.</param>
    /// <param name="reference">Figure id or JSON pointer.</param>
    /// <param name="name">What a reader calls it.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit.</param>
    public static TraceNode Leaf(TraceOperation operation, string reference, string name, double value, Unit unit) =>
        new(operation, value, unit, [], 0) { Reference = reference, Name = name };

    /// <summary>A constant of a formula.</summary>
    internal static TraceNode Constant(double value, Unit unit) => new(TraceOperation.Constant, value, unit, [], 0);

    /// <summary>A step with up to three inputs.</summary>
    internal static TraceNode Of(TraceOperation operation, double value, Unit unit, params ReadOnlySpan<TraceNode> inputs) =>
        new(operation, value, unit, [.. inputs], inputs.Length);

    /// <summary>
    /// A sum with one term more. A sum that is built term by term stays one flat node: it shares its list of terms with
    /// the shorter sums before it as long as it is the longest.
    /// </summary>
    internal static TraceNode Add(TraceNode left, TraceNode right, double value)
    {
        var grows = left.Operation == TraceOperation.Sum && left.Name is null && left._terms.Count == left._count;
        List<TraceNode> terms;
        if (grows) terms = left._terms;
        else if (left.Operation == TraceOperation.Sum && left.Name is null) terms = [.. left.Inputs];
        else terms = [left];
        terms.Add(right);
        return new(TraceOperation.Sum, value, left.Unit, terms, terms.Count);
    }

    /// <summary>The same step under a name that readers quote.</summary>
    internal TraceNode Named(string name) =>
        new(Operation, Value, Unit, _terms, _count) { Name = name, Reference = Reference };
}
