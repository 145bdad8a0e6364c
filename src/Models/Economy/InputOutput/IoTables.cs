using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>The input–output tables of the United States with what makes them those of a state, read once and never changed.</summary>
public sealed class IoTables
{
    /// <summary>The region that is the whole nation.</summary>
    public const string Nation = "US";

    /// <summary>Industry of construction.</summary>
    public const string Construction = "23";

    private readonly FrozenDictionary<string, int> _industries;
    private readonly FrozenDictionary<string, int> _states;
    private readonly StateIndustry[,] _stateIndustries;
    private readonly double[] _gdpShares;
    private readonly ConcurrentDictionary<string, Lazy<RegionModel>> _regions = new(StringComparer.Ordinal);
    private readonly RecentRegions _sized = new();

    /// <summary>Tables from parts that agree in their industries and states.</summary>
    /// <param name="industries">The industries, in the order of every row and column.</param>
    /// <param name="states">State codes, in the order of the next two.</param>
    /// <param name="stateIndustries">[state, industry].</param>
    /// <param name="gdpShares">Share of each state in national product.</param>
    internal IoTables(IReadOnlyList<IoIndustry> industries, IReadOnlyList<string> states, StateIndustry[,] stateIndustries, double[] gdpShares)
    {
        Industries = industries;
        Regions = [Nation, .. states];
        _industries = industries.Select((industry, index) => (industry.Code, index)).ToFrozenDictionary(pair => pair.Code, pair => pair.index, StringComparer.Ordinal);
        _states = states.Select((state, index) => (state, index)).ToFrozenDictionary(pair => pair.state, pair => pair.index, StringComparer.Ordinal);
        _stateIndustries = stateIndustries;
        _gdpShares = gdpShares;
    }

    /// <summary>The industries, in the order of every row and column.</summary>
    public IReadOnlyList<IoIndustry> Industries { get; }

    /// <summary>US, then the states and DC by code.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>Domestic direct requirements: USD of the row's output, made in the nation, per USD of the column's output.</summary>
    public required IndustryMatrix DomesticUse { get; init; }

    /// <summary>USD that households buy from each industry, made in the nation, per USD of income.</summary>
    public required IReadOnlyList<double> Household { get; init; }

    /// <summary>What final users buy of each industry.</summary>
    public required IReadOnlyList<DomesticFinalDemand> FinalDemand { get; init; }

    /// <summary>Domestic shares of the commodity of each industry, by use.</summary>
    public required IReadOnlyList<DomesticShares> ImportShares { get; init; }

    /// <summary>Margins, by commodity and use.</summary>
    public required IReadOnlyList<TradeMargin> TradeMargins { get; init; }

    /// <summary>Price series that bring money to the table's year.</summary>
    public required PriceIndices Prices { get; init; }

    /// <summary>Suggested exponent of the factor for size.</summary>
    public required double DefaultDelta { get; init; }

    /// <summary>What stands beside each table, by file name without ending.</summary>
    public required IReadOnlyDictionary<string, TableMeta> Metas { get; init; }

    /// <summary>Year of the national tables.</summary>
    public string Vintage => Metas["domestic-use"].Vintage;

    /// <summary>Year of the dollars in the national tables.</summary>
    public int PriceYear => Prices.BaseYear;

    /// <summary>Sources of everything that a region's model is made of.</summary>
    public IReadOnlyList<string> SourceIds => [.. s_modelFiles.SelectMany(file => Metas[file].SourceIds).Distinct(StringComparer.Ordinal)];

    /// <summary>Index of an industry by its code, or −1.</summary>
    public int IndexOf(string code) => _industries.GetValueOrDefault(code, -1);

    /// <summary>Whether a region is the nation or a state.</summary>
    public bool HasRegion(string region) => region == Nation || _states.ContainsKey(region);

    /// <summary>An industry's share in a state over its share in the nation; 1 for the nation.</summary>
    /// <param name="region">US or the code of a state.</param>
    /// <param name="industry">Index of the industry.</param>
    /// <exception cref="KeyNotFoundException">There is no such region.</exception>
    public double LocationQuotient(string region, int industry) => region == Nation ? 1 : _stateIndustries[StateIndex(region), industry].LocationQuotient;

    /// <summary>What a location quotient is of.</summary>
    /// <param name="state">Code of a state.</param>
    /// <param name="industry">Index of the industry.</param>
    /// <exception cref="KeyNotFoundException">There is no such state.</exception>
    public string LocationQuotientBasis(string state, int industry) => _stateIndustries[StateIndex(state), industry].Basis;

    /// <summary>Share of a region in national product, a fraction; 1 for the nation.</summary>
    /// <param name="region">US or the code of a state.</param>
    /// <exception cref="KeyNotFoundException">There is no such region.</exception>
    public double StateGdpShare(string region) => region == Nation ? 1 : _gdpShares[StateIndex(region)];

    /// <summary>Private jobs in an industry of a state, yearly average 2023; none where not published.</summary>
    /// <param name="state">Code of a state.</param>
    /// <param name="industry">Index of the industry.</param>
    /// <exception cref="KeyNotFoundException">There is no such state.</exception>
    public double? PrivateJobs(string state, int industry) => _stateIndustries[StateIndex(state), industry].PrivateJobs;

    /// <summary>Private jobs in construction in a state, yearly average 2023; every state has them.</summary>
    /// <param name="state">Code of a state.</param>
    /// <exception cref="KeyNotFoundException">There is no such state.</exception>
    public double ConstructionJobs(string state) => PrivateJobs(state, IndexOf(Construction))!.Value;

    /// <summary>The margins of a commodity in a use, or none.</summary>
    /// <param name="commodity">Summary or detailed commodity code.</param>
    /// <param name="use">equipment, structures, intellectual-property, construction or intermediate.</param>
    public TradeMargin? Margin(string commodity, string use) => TradeMargins.FirstOrDefault(margin => margin.Commodity == commodity && margin.Use == use);

    /// <summary>The model of a region, made at first use and kept; with a factor for size, the most recent ones are kept. Safe for many threads.</summary>
    /// <param name="region">US or the code of a state.</param>
    /// <param name="method">How coefficients become those of a state.</param>
    /// <exception cref="KeyNotFoundException">There is no such region.</exception>
    public RegionModel Region(string region, RegionMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (!HasRegion(region)) throw new KeyNotFoundException($"The tables have no region '{region}'.");
        return method.Id == RegionMethod.SlqId
            ? _regions.GetOrAdd(region, known => new(() => RegionModel.Of(this, known, method))).Value
            : _sized.Of((region, method), key => RegionModel.Of(this, key.Region, key.Method));
    }

    private static readonly string[] s_modelFiles = ["domestic-use", "industries", "household", "state-industries", "state-gdp-share"];

    private int StateIndex(string state) => _states.TryGetValue(state, out var index) ? index : throw new KeyNotFoundException($"The tables have no state '{state}'.");
}
