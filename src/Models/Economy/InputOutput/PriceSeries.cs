namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>A yearly price index; only ratios within it mean anything.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Base">Its base, such as 2017=100.</param>
/// <param name="Measures">Code of the industry whose prices it stands for, or all-items.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Points">Its values by year.</param>
public sealed record PriceSeries(
    string Id, string Name, string Base, string Measures, IReadOnlyList<string> SourceIds, IReadOnlyDictionary<int, PricePoint> Points)
{
    /// <summary>What stands for everything without a series of its own.</summary>
    public const string AllItems = "all-items";

    /// <summary>Whether it has both years.</summary>
    public bool Joins(int one, int other) => Points.ContainsKey(one) && Points.ContainsKey(other);
}

/// <summary>One year of a price index.</summary>
/// <param name="Index">The index, above 0.</param>
/// <param name="Stage">actual, part-year or projection.</param>
/// <param name="Note">Remarks.</param>
public sealed record PricePoint(double Index, string Stage, string Note);
