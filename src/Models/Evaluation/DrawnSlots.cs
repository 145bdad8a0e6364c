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
    private readonly int _seed;
    private readonly int _draws;
    private readonly Dictionary<string, int> _inputs;
    private readonly ConcurrentDictionary<string, double[]> _cache;

    /// <summary>Draws the slots of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">Seed of the sequence.</param>
    /// <param name="draws">Number of draws.</param>
    public DrawnSlots(ProgramPlan plan, int seed, int draws)
    {
        (_plan, _seed, _draws) = (plan, seed, draws);
        var ordinary = new EvaluationOptions();
        _cache = seed == ordinary.Seed && draws == ordinary.Draws ? s_kept.GetValue(plan.Catalogue, _ => new()) : new();
        var reserved = plan.Catalogue.Dimensions.Count;
        _inputs = plan.Slots.Where(slot => slot.IsUncertain && !plan.Catalogue.Dimensions.ContainsKey(slot.Dimension))
            .OrderBy(slot => slot.Reference, StringComparer.Ordinal)
            .Select((slot, index) => (slot.Dimension, Index: reserved + index))
            .ToDictionary(pair => pair.Dimension, pair => pair.Index, StringComparer.Ordinal);
        Values = [.. plan.Slots.Select(slot => slot.IsUncertain ? Draw(slot) : null)];
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

    private double[] Draw(SlotEntry slot)
    {
        var keep = slot.Figure is not null && !slot.Replaced;
        if (keep && _cache.TryGetValue(slot.Dimension, out var kept)) return kept;
        var uniforms = new double[_draws];
        if (slot.Group is { } group) Correlate(slot, group, uniforms);
        else Uniforms(slot.Dimension, uniforms);
        var values = new double[_draws];
        QuantileTable.Of(slot.Distribution, slot.Low, slot.Central, slot.High).Apply(uniforms, values);
        if (keep) _cache[slot.Dimension] = values;
        return values;
    }

    /// <summary>A Gaussian copula with one common factor: √ρ · common + √(1 − ρ) · own.</summary>
    private void Correlate(SlotEntry slot, string group, double[] uniforms)
    {
        var share = _plan.Correlations[group];
        var (common, own) = (Normals(DimensionNames.Group(group)), Normals(slot.Dimension));
        var (ofCommon, ofOwn) = (Math.Sqrt(share), Math.Sqrt(1 - share));
        for (var k = 0; k < uniforms.Length; k++) uniforms[k] = Normal.Cumulative((ofCommon * common[k]) + (ofOwn * own[k]));
    }

    private double[] Normals(string dimension) => _cache.GetOrAdd($"normal:{dimension}", _ =>
    {
        var normals = new double[_draws];
        Uniforms(dimension, normals);
        for (var k = 0; k < normals.Length; k++) normals[k] = Normal.Quantile(normals[k]);
        return normals;
    });

    private void Uniforms(string dimension, Span<double> uniforms)
    {
        var index = _plan.Catalogue.Dimensions.TryGetValue(dimension, out var reserved) ? reserved : _inputs[dimension];
        Sobol.Fill((ulong)_seed, index, 0, uniforms);
    }
}
