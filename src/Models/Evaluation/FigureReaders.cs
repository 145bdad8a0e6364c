using System.Collections.Frozen;
using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>
/// Which models read which figure, found by preparing a scenario that uses everything that can be chosen. A family (state,
/// accelerator, technology, occupation) counts as read when one of it is looked up.
/// </summary>
public static class FigureReaders
{
    /// <summary>Models by figure id; a figure that nothing reads is missing.</summary>
    public static FrozenDictionary<string, IReadOnlyList<string>> Of(Catalogue.Catalogue catalogue)
    {
        var families = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var plan in Everything(catalogue))
        {
            foreach (var (id, readers) in plan.Readers)
            {
                if (!families.TryGetValue(FamilyOf(id), out var known)) families[FamilyOf(id)] = known = new(StringComparer.Ordinal);
                known.UnionWith(readers);
            }
        }

        return catalogue.Figures
            .Where(figure => families.ContainsKey(FamilyOf(figure.Id)))
            .ToFrozenDictionary(figure => figure.Id, figure => (IReadOnlyList<string>)[.. families[FamilyOf(figure.Id)]]);
    }

    private static IEnumerable<ProgramPlan> Everything(Catalogue.Catalogue catalogue)
    {
        var sites = new List<object>();
        var state = catalogue.Tables.States.Keys.First();
        foreach (var accelerator in Choices.Accelerators(catalogue)) sites.Add(new { state, accelerator, capacityMw = 1, basis = "it" });
        foreach (var cooling in catalogue.Tables.Coolings.Keys) sites.Add(new { state, cooling, capacityMw = 1, basis = "it" });
        foreach (var status in new[] { "permitted", "construction", "energised" }) sites.Add(new { state, status, capacityMw = 1, basis = "it" });
        foreach (var technology in catalogue.Tables.Technologies.Values)
        {
            var onSite = Choices.CanStandOnSite(catalogue, technology);
            object supply = technology.Kind == "storage"
                ? new object[] { new { technology = Choices.Grid, share = 1 }, new { technology = technology.Id, share = 0, onSite, capacityMw = 1 } }
                : new object[] { new { technology = technology.Id, share = 1, onSite } };
            sites.Add(new { state, capacityMw = 1, basis = "it", supply });
            if (onSite && Choices.CanBeContracted(catalogue, technology))
            {
                sites.Add(new { state, capacityMw = 1, basis = "it", supply = new object[] { new { technology = technology.Id, share = 1 } } });
            }
        }

        var on = new { };
        var finance = new { view = "operator", revenue = new { kind = "gpu-hours", usdPerAcceleratorHour = 1 } };
        var levers = new { renewables = on, efficientCooling = on, algorithmicEfficiency = on, smartGrid = on };
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(new { priceBasis = "real-2026", targets = new { investmentUsd = 1 }, levers, sites, finance }));
        var reading = ScenarioReader.Read(json.RootElement, catalogue);
        if (reading.Scenario is not null) yield return ProgramPlan.Of(reading.Scenario, catalogue);
        else throw new InvalidOperationException($"The scenario of everything is not valid: {string.Join("; ", reading.Errors)}");
    }

    private static string FamilyOf(string id)
    {
        var parts = id.Split('.');
        return parts[0] switch
        {
            "accelerator" or "technology" or "cooling" when parts.Length >= 3 => $"{parts[0]}.*.{parts[2]}",
            "constructionFactor" or "electricityPrice" or "householdKwh" or "peakDemand" or "gridIntensity" or "gridLoss" or "cpi"
                or "wage" or "occupationJobs" or "benchmark" or "occupationMix" => $"{parts[0]}.*",
            "fiscal" when parts.Length == 3 => $"{parts[0]}.{parts[1]}.*",
            "wageIndex" or "uncertainty" => $"{parts[0]}.{parts[1]}.*",
            _ => id,
        };
    }
}
