using System.Collections.Frozen;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>The whole of the reference data, read once and never changed: figures, their sources, and the tables of what can be chosen.</summary>
public sealed class Catalogue
{
    private readonly FrozenDictionary<string, int> _index;
    private readonly Lazy<FrozenDictionary<string, IReadOnlyList<string>>> _readers;

    internal Catalogue(
        DataVersion version, IReadOnlyList<Figure> figures, IReadOnlyDictionary<string, Source> sources, CatalogueTables tables,
        IReadOnlyDictionary<string, int> dimensions, IReadOnlyList<Preset> presets, IoTables inputOutput)
    {
        Version = version;
        Figures = figures;
        Sources = sources;
        Tables = tables;
        Dimensions = dimensions;
        Presets = presets;
        InputOutput = inputOutput;
        _index = figures.Select((figure, index) => (figure.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index);
        CorrelationGroups = [.. figures.Select(figure => figure.CorrelationGroup).OfType<string>().Distinct(StringComparer.Ordinal)];
        Mixes = OccupationMixes.Of(figures);
        _readers = new(() => FigureReaders.Of(this));
    }

    /// <summary>Version of the data.</summary>
    public DataVersion Version { get; }

    /// <summary>Every figure, in the order of the files.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Every source by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>What can be chosen: states, accelerators, technologies, cooling, occupations; and what benchmarks cover.</summary>
    public CatalogueTables Tables { get; }

    /// <summary>Dimension of the quasi-random sequence by name: figure:…, group:…, slip-own:….</summary>
    public IReadOnlyDictionary<string, int> Dimensions { get; }

    /// <summary>Correlation groups, in the order of the figures.</summary>
    public IReadOnlyList<string> CorrelationGroups { get; }

    /// <summary>Ready scenarios.</summary>
    public IReadOnlyList<Preset> Presets { get; }

    /// <summary>Input–output tables of the nation and what makes them those of a state.</summary>
    public IoTables InputOutput { get; }

    /// <summary>Occupations of each kind of work, by mix name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Mixes { get; }

    /// <summary>The figure of an id, or none.</summary>
    public Figure? Find(string id) => _index.TryGetValue(id, out var index) ? Figures[index] : null;

    /// <summary>The figure of an id that the models rely on.</summary>
    /// <exception cref="KeyNotFoundException">The data lack it: a fault in the data files.</exception>
    public Figure this[string id] => Find(id) ?? throw new KeyNotFoundException($"The data have no figure '{id}'.");

    /// <summary>The models that read a figure; empty where none does, which the tests refuse.</summary>
    public IReadOnlyList<string> ReadBy(string id) => _readers.Value.GetValueOrDefault(id) ?? [];
}
