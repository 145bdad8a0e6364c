using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>The numbers that an evaluation reads, as numbers of its type.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="values">One for each slot.</param>
public sealed class Assumptions<T>(T[] values) where T : struct, IReal<T>
{
    /// <summary>The number in a slot.</summary>
    public T this[Slot slot] => values[slot.Index];
}

/// <summary>Ways to fill the slots.</summary>
public static class Assumptions
{
    /// <summary>Every number at its central value.</summary>
    public static Assumptions<Real> Central(IReadOnlyList<SlotEntry> entries) => new([.. entries.Select(entry => Real.Of(entry.Central))]);

    /// <summary>Every number at its central value, as a leaf of a trace.</summary>
    public static Assumptions<Traced> Traced(IReadOnlyList<SlotEntry> entries) => new([.. entries.Select(Leaf)]);

    private static Traced Leaf(SlotEntry entry)
    {
        var operation = entry is { Figure: null, TableSources: null } ? TraceOperation.Input : TraceOperation.Figure;
        return new(TraceNode.Leaf(operation, entry.Reference, entry.Label, entry.Central, Unit.Parse(entry.Unit)));
    }
}
