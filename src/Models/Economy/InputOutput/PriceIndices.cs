namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>Brings money of a year to the prices of the tables, each industry by its own series where there is one.</summary>
/// <remarks>
/// The rule: the first series of the industry that has both years. Where none reaches the year, the industry's first series to its own last year and
/// consumer prices from there. Where the industry has no series, consumer prices.
/// </remarks>
public sealed class PriceIndices
{
    private readonly IReadOnlyList<PriceSeries> _series;

    /// <summary>Indices from their series, in order of preference.</summary>
    /// <param name="series">The series; those of all items join every pair of a year and a last year that the rule can ask for.</param>
    /// <param name="baseYear">Year of the prices of the tables.</param>
    internal PriceIndices(IReadOnlyList<PriceSeries> series, int baseYear)
    {
        _series = series;
        BaseYear = baseYear;
        var years = AllItems.Where(known => known.Points.ContainsKey(baseYear)).SelectMany(known => known.Points.Keys).ToList();
        (FirstYear, LastYear) = years.Count == 0 ? (baseYear, baseYear) : (years.Min(), years.Max());
    }

    /// <summary>Year of the prices of the tables.</summary>
    public int BaseYear { get; }

    /// <summary>First year whose money can be brought to the tables.</summary>
    public int FirstYear { get; }

    /// <summary>Last year whose money can be brought to the tables.</summary>
    public int LastYear { get; }

    /// <summary>The series in order of preference.</summary>
    public IReadOnlyList<PriceSeries> Series => _series;

    private IEnumerable<PriceSeries> AllItems => _series.Where(series => series.Measures == PriceSeries.AllItems);

    /// <summary>How money spent on an industry's product in a year becomes money of the table's year.</summary>
    /// <param name="industry">Code of the industry, or all-items.</param>
    /// <param name="year">Year of the prices, from the first to the last year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside what the series cover.</exception>
    public Deflator Deflator(string industry, int year)
    {
        if (year < FirstYear || year > LastYear) throw new ArgumentOutOfRangeException(nameof(year), year, $"Prices reach from {FirstYear} to {LastYear}.");
        var own = _series.Where(series => series.Measures == industry).ToList();
        if (own.FirstOrDefault(series => series.Joins(year, BaseYear)) is { } whole) return new(industry, [Step(whole, year, BaseYear)]);
        if (own.Count == 0) return new(industry, [ConsumerPrices(year, BaseYear)]);
        var last = own[0].Points.Keys.Max();
        var first = ConsumerPrices(year, last);
        return new(industry, last == BaseYear ? [first] : [first, Step(own[0], last, BaseYear)], last);
    }

    private DeflatorStep ConsumerPrices(int from, int to) => Step(AllItems.First(series => series.Joins(from, to)), from, to);

    private static DeflatorStep Step(PriceSeries series, int from, int to) => new(series, from, to, series.Points[from], series.Points[to]);
}
