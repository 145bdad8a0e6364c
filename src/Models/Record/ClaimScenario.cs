using System.Globalization;
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
        var kept = new JsonArray();
        foreach (var site in scenario["sites"]!.AsArray())
        {
            if (Cut(site!.DeepClone().AsObject(), claim.Sites) is { } part) kept.Add(part);
        }

        var named = kept.Sum(site => Named((string)site!["id"]!, claim.Sites).Count());
        var blocks = kept.Sum(site => Named((string)site!["id"]!, claim.Sites).Any(part => part.Contains('/')) ? site["blocks"]!.AsArray().Count : 1);
        if (named != claim.Sites.Count || blocks != named) return null;
        scenario["name"] = string.Create(CultureInfo.InvariantCulture, $"{preset.Name}: {string.Join(", ", claim.Sites)}");
        scenario["sites"] = kept;
        return scenario.ToJsonString();
    }

    private static JsonObject? Cut(JsonObject site, IReadOnlyList<string> parts)
    {
        var id = (string)site["id"]!;
        var named = Named(id, parts).ToList();
        if (named.Count == 0 || named.Contains(id)) return named.Count == 0 ? null : site;
        var blocks = site["blocks"]!.AsArray().Where(block => named.Contains($"{id}/{(string?)block!["id"]}")).Select(block => block!.DeepClone());
        site["blocks"] = new JsonArray([.. blocks]);
        return site;
    }

    private static IEnumerable<string> Named(string site, IReadOnlyList<string> parts) => parts.Where(part => part.Split('/')[0] == site);
}
