using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>What the models need when they prepare a scenario: once for each scenario, whatever the number of draws.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Catalogue">The figures.</param>
/// <param name="Horizon">The months.</param>
/// <param name="Slots">Where the numbers that will be read are collected.</param>
public sealed record PlanContext(Scenario Scenario, Catalogue.Catalogue Catalogue, Horizon Horizon, SlotList Slots)
{
    /// <summary>The sites that have a block in the totals.</summary>
    public IReadOnlyList<Site> Sites { get; } = [.. Scenario.Sites.Where(site => site.Blocks.Any(block => block.Counts))];

    /// <summary>Index of the only site that finance is of; null for all.</summary>
    public int? FinancedSite => Scenario.Finance.Site is not { } id ? null : Sites.Index().First(site => site.Item.Id == id).Index;

    /// <summary>The states that have such a site, in order of their first site.</summary>
    public IReadOnlyList<string> States => [.. Sites.Select(site => site.State).Distinct()];

    /// <summary>[site] index of its state.</summary>
    public IReadOnlyList<int> StateOfSite
    {
        get
        {
            var states = States.ToList();
            return [.. Sites.Select(site => states.IndexOf(site.State))];
        }
    }

    /// <summary>A number that sets the structure of the calculation, such as a duration: the scenario's value or the figure's central one, never drawn.</summary>
    /// <param name="id">Figure id.</param>
    /// <param name="unit">The unit that is expected.</param>
    public double Structural(string id, string unit) => Slots.Structural(id, unit);
}
