namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>How money of a year becomes money of the table's year.</summary>
/// <param name="Industry">Code of the industry whose prices count, or all-items.</param>
/// <param name="Steps">The steps, from the year of the money to the year of the table; at least one.</param>
/// <param name="OwnSeriesEnd">Last year of the industry's own series, where consumer prices stand in for the years after it.</param>
public sealed record Deflator(string Industry, IReadOnlyList<DeflatorStep> Steps, int? OwnSeriesEnd = null)
{
    /// <summary>USD of the table's year per USD of the year of the money: the product of the steps.</summary>
    public double Factor { get; } = Steps.Aggregate(1.0, (product, step) => product * step.Factor);
}

/// <summary>One series used from one year to another.</summary>
/// <param name="Series">The series.</param>
/// <param name="FromYear">Year of the money.</param>
/// <param name="ToYear">Year to which it is brought.</param>
/// <param name="From">The index in the first year.</param>
/// <param name="To">The index in the second.</param>
public sealed record DeflatorStep(PriceSeries Series, int FromYear, int ToYear, PricePoint From, PricePoint To)
{
    /// <summary>Index of the second year ÷ index of the first.</summary>
    public double Factor => To.Index / From.Index;
}
