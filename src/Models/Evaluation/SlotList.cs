using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Collects the numbers that an evaluation will read, so that only those are drawn, echoed and traced.</summary>
/// <param name="catalogue">The figures.</param>
/// <param name="replaced">Figures that the scenario replaces.</param>
public sealed class SlotList(Catalogue.Catalogue catalogue, IReadOnlyDictionary<string, Number> replaced)
{
    private readonly List<SlotEntry> _entries = [];
    private readonly Dictionary<string, Slot> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _readers = new(StringComparer.Ordinal);

    /// <summary>The numbers, in the order in which they were first asked for.</summary>
    public IReadOnlyList<SlotEntry> Entries => _entries;

    /// <summary>The figures read so far, with the models that read them.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Readers => _readers;

    /// <summary>Name of the model whose figures are asked for now.</summary>
    public string Reader { get; set; } = "";

    /// <summary>A figure.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="unit">The unit that the formula expects.</param>
    /// <exception cref="KeyNotFoundException">The data lack it.</exception>
    /// <exception cref="UnitMismatchException">The data have it in another unit.</exception>
    public Slot Figure(string id, string unit) => Figure(id, unit, DimensionNames.Figure(id));

    /// <summary>A figure drawn along a dimension of its own, such as each site's part of the slip.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="unit">The unit that the formula expects.</param>
    /// <param name="dimension">Name of the dimension.</param>
    public Slot Figure(string id, string unit, string dimension)
    {
        NoteReader(id);
        if (_known.TryGetValue(dimension, out var known)) return known;
        var figure = catalogue[id];
        if (!Unit.Parse(figure.Unit).Equals(Unit.Parse(unit)))
        {
            throw new UnitMismatchException($"The figure '{id}' is in {figure.Unit}; the formula expects {unit}.");
        }

        return Add(dimension, replaced.TryGetValue(id, out var number)
            ? Spread(number, id, figure.LabelEn, unit, dimension, figure)
            : new(id, figure.LabelEn, unit, figure.Low, figure.Central, figure.High, figure.Distribution, figure.CorrelationGroup, dimension, figure, false));
    }

    /// <summary>A figure that sets the structure of the calculation: its central value, which no draw moves.</summary>
    public double Structural(string id, string unit)
    {
        var index = Figure(id, unit).Index;
        _entries[index] = _entries[index] with { IsStructural = true };
        return _entries[index].Central;
    }

    /// <summary>A figure where the data have it.</summary>
    public Slot? FigureIfAny(string id, string unit) => catalogue.Find(id) is null ? null : Figure(id, unit);

    /// <summary>A figure that stands beside results or shapes the draws, such as a benchmark or a correlation: read, never drawn or replaced.</summary>
    public Figure Beside(string id)
    {
        NoteReader(id);
        return catalogue[id];
    }

    /// <summary>A number of the scenario.</summary>
    /// <param name="number">The number.</param>
    /// <param name="label">What a reader calls it.</param>
    /// <param name="unit">Its unit.</param>
    public Slot Input(Number number, string label, string unit)
    {
        var dimension = $"input:{number.Pointer}";
        return _known.TryGetValue(dimension, out var known)
            ? known
            : Add(dimension, Spread(number, number.Pointer, label, unit, dimension, null));
    }

    /// <summary>The scenario's number where it has one, else the figure.</summary>
    public Slot InputOr(Number? number, string id, string label, string unit) => number is null ? Figure(id, unit) : Input(number, label, unit);

    /// <summary>A number of a table, or one that follows from tables before anything is drawn.</summary>
    /// <param name="reference">Where it stands.</param>
    /// <param name="label">What a reader calls it.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="value">The number.</param>
    /// <param name="sources">Sources of the tables.</param>
    public Slot Table(string reference, string label, string unit, double value, IReadOnlyList<string> sources) =>
        _known.TryGetValue(reference, out var known)
            ? known
            : Add(reference, new(reference, label, unit, value, value, value, DistributionKind.Fixed, null, reference, null, false, sources));

    private static SlotEntry Spread(Number number, string reference, string label, string unit, string dimension, Figure? figure)
    {
        var ranged = number is { Low: not null, High: not null };
        return new(
            reference, label, unit, number.Low ?? number.Value, number.Value, number.High ?? number.Value,
            ranged ? DistributionKind.Pert : DistributionKind.Fixed, ranged ? figure?.CorrelationGroup : null, dimension, figure, figure is not null);
    }

    private void NoteReader(string id)
    {
        if (!_readers.TryGetValue(id, out var readers)) _readers[id] = readers = new(StringComparer.Ordinal);
        readers.Add(Reader);
    }

    private Slot Add(string dimension, SlotEntry entry)
    {
        var slot = new Slot(_entries.Count);
        _entries.Add(entry);
        _known.Add(dimension, slot);
        return slot;
    }
}
