using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>
/// Values of the uncertain slots in every draw. Draw k of a number depends on the seed, its dimension and k alone, so what
/// the data give is drawn once and kept for ordinary evaluations; only what a scenario replaces is drawn anew. Draws of
/// another seed or number are not kept: whoever asks for them could otherwise fill the memory.
/// </summary>
internal sealed class DrawnSlots
{
    private static readonly ConditionalWeakTable<Catalogue.Catalogue, ConcurrentDictionary<string, double[]>> s_kept = [];

    private readonly ProgramPlan _plan;
    private readonly int _draws;
    private readonly SlotSampler _sampler;
    private readonly ConcurrentDictionary<string, double[]> _cache;

    /// <summary>Draws the slots of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">Seed of the sequence.</param>
    /// <param name="draws">Number of draws.</param>
    public DrawnSlots(ProgramPlan plan, int seed, int draws)
    {
        (_plan, _draws, _sampler) = (plan, draws, new(plan, seed));
        var ordinary = new EvaluationOptions();
        _cache = seed == ordinary.Seed && draws == ordinary.Draws ? s_kept.GetValue(plan.Catalogue, _ => new()) : new();
        Values = [.. plan.Slots.Select((slot, index) => slot.IsUncertain ? Draw(slot, index) : null)];
    }

    /// <summary>[slot][draw]; null for a slot that does not vary.</summary>
    public IReadOnlyList<double[]?> Values { get; }

    /// <summary>The drivers of the slots: a correlation group is one, with its common factor and the own parts of its members.</summary>
    public IReadOnlyList<DriverColumns> Drivers()
    {
        var drivers = new List<DriverColumns>();
        var grouped = new SortedDictionary<string, List<double[]>>(StringComparer.Ordinal);
        var slips = new List<double[]>();
        for (var s = 0; s < _plan.Slots.Count; s++)
        {
            var slot = _plan.Slots[s];
            if (Values[s] is not { } values) continue;
            if (DriverNames.IsSlip(slot)) slips.Add(values);
            else if (slot.Group is not { } group) drivers.Add(DriverColumns.Of(slot.Reference, slot.Label, values));
            else
            {
                if (!grouped.TryGetValue(group, out var columns)) grouped[group] = columns = [Normals(DimensionNames.Group(group))];
                columns.Add(Normals(slot.Dimension));
            }
        }

        foreach (var (group, columns) in grouped) drivers.Add(DriverColumns.Of(group, DriverNames.LabelOf(group), [.. columns]));
        if (slips.Count > 0) drivers.Add(DriverColumns.Of(DriverNames.Slip, DriverNames.LabelOf(_plan.Slots.First(DriverNames.IsSlip)), [.. slips]));
        return drivers;
    }

    private double[] Draw(SlotEntry slot, int index)
    {
        var keep = slot.Figure is not null && !slot.Replaced;
        if (keep && _cache.TryGetValue(slot.Dimension, out var kept)) return kept;
        var values = new double[_draws];
        _sampler.Values(index, 0, slot.Group is { } group ? Normals(DimensionNames.Group(group)) : [], values);
        if (keep) _cache[slot.Dimension] = values;
        return values;
    }

    private double[] Normals(string dimension) => _cache.GetOrAdd($"normal:{dimension}", _ =>
    {
        var normals = new double[_draws];
        _sampler.Normals(dimension, 0, normals);
        return normals;
    });
}
