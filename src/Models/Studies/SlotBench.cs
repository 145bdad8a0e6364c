using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Studies;

/// <summary>One number of a plan at another value.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="Value">The value.</param>
public readonly record struct SlotValue(Slot Slot, double Value);

/// <summary>
/// Evaluates a plan with some of its numbers moved, eight settings at a time. Each setting gives what a single run gives, bit for bit:
/// where a quantity is nothing or no number in some lanes and not in others, a single run might have no answer, so those are run singly.
/// </summary>
internal sealed class SlotBench
{
    private readonly Workspace<Lanes> _workspace = new();
    private readonly Lanes?[] _quantities = new Lanes?[QuantityKeys.Count];

    /// <summary>Evaluates settings of one plan on as many threads as there are processors.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="settings">What each setting moves; the rest stays central.</param>
    /// <param name="gone">Stops the run.</param>
    /// <returns>[setting][<see cref="QuantityId"/>].</returns>
    public static double?[][] Run(ProgramPlan plan, IReadOnlyList<IReadOnlyList<SlotValue>> settings, CancellationToken gone)
    {
        var results = new double?[settings.Count][];
        Parallel.For(0, (settings.Count + Lanes.Count - 1) / Lanes.Count, new ParallelOptions { CancellationToken = gone }, () => new SlotBench(), (chunk, _, bench) =>
        {
            var first = chunk * Lanes.Count;
            IReadOnlyList<SlotValue>[] eight = [.. settings.Skip(first).Take(Lanes.Count)];
            bench.Eight(plan, eight).CopyTo(results, first);
            return bench;
        }, _ => { });
        return results;
    }

    /// <summary>Evaluates up to eight settings.</summary>
    public double?[][] Eight(ProgramPlan plan, IReadOnlyList<IReadOnlyList<SlotValue>> settings)
    {
        Quantities.Collect(ProgramModel.Evaluate(plan, new Assumptions<Lanes>(Slots(plan, settings)), detail: false, _workspace), _quantities);
        var single = Singles(settings.Count);
        return [.. settings.Select((setting, lane) => single[lane]
            ? Single(plan, setting)
            : StudiedHeadline.Meaningful([.. _quantities.Select(quantity => quantity?.Values[lane])]))];
    }

    /// <summary>Evaluates one setting by itself.</summary>
    public static double?[] Single(ProgramPlan plan, IReadOnlyList<SlotValue> setting)
    {
        Real[] slots = [.. plan.Slots.Select(slot => Real.Of(slot.Central))];
        foreach (var (slot, value) in setting) slots[slot.Index] = Real.Of(value);
        return StudiedHeadline.ValuesOf(plan, new Assumptions<Real>(slots));
    }

    private static Lanes[] Slots(ProgramPlan plan, IReadOnlyList<IReadOnlyList<SlotValue>> settings)
    {
        Lanes[] slots = [.. plan.Slots.Select(slot => Lanes.Of(slot.Central))];
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            foreach (var (slot, value) in settings[Math.Min(lane, settings.Count - 1)]) slots[slot.Index] = new(slots[slot.Index].Values.WithElement(lane, value));
        }

        return slots;
    }

    private bool[] Singles(int count)
    {
        var single = new bool[count];
        foreach (var quantity in _quantities)
        {
            if (quantity is not { Values: var values } || values == Vector512<double>.Zero) continue;
            for (var lane = 0; lane < count; lane++) single[lane] |= values[lane] == 0 || !double.IsFinite(values[lane]);
        }

        return single;
    }
}
