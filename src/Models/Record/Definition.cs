using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Record;

/// <summary>One thing that a claim could have meant, and where the model's number for it stands.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Words">What is counted.</param>
/// <param name="Measure">For jobs headcount, jobYears or annualFte; else what kind of number it is.</param>
/// <param name="Metrics">Metrics of claims whose own words name this definition; empty where no wording does.</param>
/// <param name="Of">The number from an answer; none where the answer has no such section or the claim no such date.</param>
internal sealed record Definition(
    string Id, string Words, string Measure, IReadOnlyList<string> Metrics, Func<Answer, Claim, Finding?> Of)
{
    /// <summary>Price basis in which the scenario is evaluated for it; that of the preset where none is given.</summary>
    public string? PriceBasis { get; init; }

    /// <summary>Whether the number is of the claim's own kind, so that the two can be compared.</summary>
    public bool Comparable { get; init; } = true;

    /// <summary>The definitions that claims of a metric are held against.</summary>
    public static IReadOnlyList<Definition> For(string metric) => metric switch
    {
        "investment" => MoneyDefinitions.All,
        "capacity" => CapacityDefinitions.All,
        "power" => PowerDefinitions.All,
        _ => JobDefinitions.All,
    };
}

/// <summary>The model's number under a definition.</summary>
/// <param name="Quantity">The number with its range.</param>
/// <param name="Geography">Where: a state code, US or the name of a balancing area.</param>
/// <param name="Period">When: build, a year, years or a month.</param>
internal sealed record Finding(Quantity Quantity, string Geography, string Period)
{
    /// <summary>The state of the sites, or US where they lie in several.</summary>
    public static string Place(Answer answer)
    {
        var states = answer.Capacity!.Sites.Select(site => site.State).Distinct(StringComparer.Ordinal).ToList();
        return states.Count == 1 ? states[0] : "US";
    }

    /// <summary>A quantity times a number that is certain, so that its percentiles scale with it.</summary>
    public static Quantity Scaled(Quantity quantity, double by, string unit) => new(
        quantity.Value * by, unit, quantity.P5 * by, quantity.P50 * by, quantity.P95 * by, quantity.Reason);
}
