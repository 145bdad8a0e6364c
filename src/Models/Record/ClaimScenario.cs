using System.Text.Json.Nodes;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Record;

/// <summary>The scenario that a claim is compared with: its preset, cut to the sites and blocks that it is about, on the preset's own dates.</summary>
internal static class ClaimScenario
{
    /// <summary>The scenario as JSON; none where the claim names a preset, a site or a block that is not there.</summary>
    /// <param name="claim">The claim. One with money and a date becomes the target of the scenario.</param>
    /// <param name="presets">The presets.</param>
    /// <param name="priceBasis">nominal or real-YYYY; that of the preset where none is given.</param>
    public static string? Of(Claim claim, IReadOnlyList<Preset> presets, string? priceBasis = null)
    {
        if (presets.FirstOrDefault(preset => preset.Id == claim.Preset) is not { } preset) return null;
        var scenario = JsonNode.Parse(preset.Scenario)!.AsObject();
        scenario.Remove("targets");
        if (claim is { Unit: "USD", By: not null }) scenario["targets"] = new JsonObject { ["investmentUsd"] = claim.Value, ["by"] = claim.By };
        if (priceBasis is not null) scenario["priceBasis"] = priceBasis;
        if (claim.Sites.Count == 0) return scenario.ToJsonString();
        var sites = scenario["sites"]!.AsArray().Select(site => site!.AsObject()).ToList();
        if (claim.Sites.Except(sites.SelectMany(Parts)).Any()) return null;
        scenario["name"] = $"{preset.Name}: {string.Join(", ", claim.Sites)}";
        scenario["sites"] = new JsonArray([.. sites.Where(site => Parts(site).Intersect(claim.Sites).Any()).Select(site => Cut(site, claim.Sites))]);
        return scenario.ToJsonString();
    }

    /// <summary>What of a site can be named: the site, and each of its blocks as "site/block".</summary>
    private static IEnumerable<string> Parts(JsonObject site) =>
        (site["blocks"]?.AsArray() ?? []).Select(block => $"{site["id"]}/{block!["id"]}").Prepend($"{site["id"]}");

    private static JsonObject Cut(JsonObject site, IReadOnlyList<string> named)
    {
        var cut = site.DeepClone().AsObject();
        if (named.Contains($"{site["id"]}")) return cut;
        cut["blocks"] = new JsonArray([.. site["blocks"]!.AsArray().Where(block => named.Contains($"{site["id"]}/{block!["id"]}")).Select(block => block!.DeepClone())]);
        return cut;
    }
}
