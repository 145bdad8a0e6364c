using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>
/// Draws of the uncertain slots of a plan, any stretch of draws by itself: draw k of a number depends on the seed, its
/// dimension and k alone.
/// </summary>
internal sealed class SlotSampler
{
    private readonly ProgramPlan _plan;
    private readonly ulong _seed;
    private readonly Dictionary<string, int> _inputs;
    private readonly QuantileTable?[] _tables;

    /// <summary>Prepares the tables of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">Seed of the sequence.</param>
    public SlotSampler(ProgramPlan plan, int seed)
    {
        (_plan, _seed) = (plan, (ulong)seed);
        var reserved = plan.Catalogue.Dimensions.Count;
        _inputs = plan.Slots.Where(slot => slot.IsUncertain && !plan.Catalogue.Dimensions.ContainsKey(slot.Dimension))
            .OrderBy(slot => slot.Reference, StringComparer.Ordinal)
            .Select((slot, index) => (slot.Dimension, Index: reserved + index))
            .ToDictionary(pair => pair.Dimension, pair => pair.Index, StringComparer.Ordinal);
        _tables = new QuantileTable?[plan.Slots.Count];
        Drawn = [.. plan.Slots.Index().Where(slot => slot.Item.IsUncertain).Select(slot => slot.Index)];
        Groups = [.. plan.Slots.Where(slot => slot is { IsUncertain: true, Group: not null }).Select(slot => slot.Group!).Distinct()];
    }

    /// <summary>Slots that differ from draw to draw.</summary>
    public IReadOnlyList<int> Drawn { get; }

    /// <summary>Correlation groups that have an uncertain slot.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Prepares the table of every uncertain slot, so that many threads may draw.</summary>
    public void PrepareAll()
    {
        for (var s = 0; s < _tables.Length; s++)
        {
            if (_plan.Slots[s].IsUncertain) Table(s);
        }
    }

    /// <summary>Values of a slot.</summary>
    /// <param name="s">Index of the slot; it varies.</param>
    /// <param name="first">The first draw.</param>
    /// <param name="common">Normal scores of the common factor of its group over the same draws; empty where it has none.</param>
    /// <param name="values">Where they go.</param>
    public void Values(int s, int first, ReadOnlySpan<double> common, Span<double> values)
    {
        var slot = _plan.Slots[s];
        if (slot.Group is { } group) Correlate(slot.Dimension, group, first, common, values);
        else Uniforms(slot.Dimension, first, values);
        Table(s).Apply(values, values);
    }

    /// <summary>Normal scores along a dimension.</summary>
    public void Normals(string dimension, int first, Span<double> normals)
    {
        Uniforms(dimension, first, normals);
        Normal.Quantiles(normals);
    }

    /// <summary>A Gaussian copula with one common factor: √ρ · common + √(1 − ρ) · own.</summary>
    private void Correlate(string dimension, string group, int first, ReadOnlySpan<double> common, Span<double> uniforms)
    {
        var share = _plan.Correlations[group];
        var (ofCommon, ofOwn) = (Math.Sqrt(share), Math.Sqrt(1 - share));
        Normals(dimension, first, uniforms);
        for (var k = 0; k < uniforms.Length; k++) uniforms[k] = (ofCommon * common[k]) + (ofOwn * uniforms[k]);
        Normal.Cumulatives(uniforms);
    }

    private void Uniforms(string dimension, int first, Span<double> uniforms)
    {
        var index = _plan.Catalogue.Dimensions.TryGetValue(dimension, out var reserved) ? reserved : _inputs[dimension];
        Sobol.Fill(_seed, index, first, uniforms);
    }

    private QuantileTable Table(int s)
    {
        var slot = _plan.Slots[s];
        return _tables[s] ??= QuantileTable.Of(slot.Distribution, slot.Low, slot.Central, slot.High);
    }
}
