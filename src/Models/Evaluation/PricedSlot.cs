using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>A figure of a date: its slot, and the month that its money or level is of.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="PricedAt">The month.</param>
public sealed record PricedSlot(Slot Slot, Month PricedAt)
{
    /// <summary>A figure with its month.</summary>
    /// <param name="slots">Where numbers are collected.</param>
    /// <param name="id">Figure id.</param>
    /// <param name="unit">The unit that the formula expects.</param>
    /// <exception cref="InvalidOperationException">The figure's vintage is no date.</exception>
    public static PricedSlot Of(SlotList slots, string id, string unit)
    {
        var slot = slots.Figure(id, unit);
        var month = slots.Entries[slot.Index].Figure?.PricedAt ?? throw new InvalidOperationException($"The figure '{id}' has no date.");
        return new(slot, month);
    }
}
