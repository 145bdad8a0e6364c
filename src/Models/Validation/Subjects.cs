using System.Globalization;
using System.Text.Json.Nodes;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Validation;

/// <summary>What is evaluated for a comparison, as scenarios. A name has a kind and parts: site/abilene, preset/stargate, gigawatt/gb300-nvl72,
/// state/VA, block/843, check/energy; or spending by itself: impact/CA/2015/23, a million USD of construction in California at prices of 2015.</summary>
internal static class Subjects
{
    private const string Check =
        """
        {
          "name": "Check case",
          "sites": [ {
            "state": "TX", "capacityMw": 1000, "basis": "it", "itPowerUtilisation": 0.80, "annualPue": 1.20,
            "status": "energised", "constructionStart": "2024-01", "firstPower": "2025-01", "fullPower": "2025-12", "supply": [ SUPPLY ]
          } ],
          "figures": {
            "electricityPrice.TX": { "value": 65.5 }, "escalation.electricity": { "value": 0 },
            "gridIntensity.TX": { "value": 340.8 }, "grid.intensityDeclinePerYear": { "value": 0 },
            "technology.gas-combined-cycle.heatRateMmbtuPerMwh": { "value": 6.331 }, "gas.co2eKgPerMmbtu": { "value": 53.1 }
          }
        }
        """;

    /// <summary>The scenario of a subject as JSON; none where the name is unknown.</summary>
    /// <param name="subject">The name.</param>
    /// <param name="presets">The presets that sites and the gigawatt are taken from.</param>
    public static string? Scenario(string subject, IReadOnlyList<Preset> presets)
    {
        var parts = subject.Split('/');
        return parts.Length != 2 ? null : parts[0] switch
        {
            "site" => Site(parts[1], presets),
            "preset" => Copy(presets, parts[1])?.ToJsonString(),
            "gigawatt" => Gigawatt(site => site["accelerator"] = parts[1], $"One gigawatt of {parts[1]}", presets),
            "state" => Gigawatt(site => site["state"] = parts[1], $"One gigawatt in {parts[1]}", presets),
            "block" when int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var mw) && mw > 0 => Block(mw),
            "check" => parts[1] switch
            {
                "energy" => Check.Replace("SUPPLY", """{ "technology": "grid", "share": 1 }""", StringComparison.Ordinal),
                "gas" => Check.Replace("SUPPLY", """{ "technology": "gas-combined-cycle", "share": 1, "onSite": true }""", StringComparison.Ordinal),
                _ => null,
            },
            _ => null,
        };
    }

    /// <summary>One site of the programme by itself: its dates and supply are the programme's, and so is the horizon.</summary>
    private static string? Site(string id, IReadOnlyList<Preset> presets)
    {
        if (Copy(presets, PublicSiteReader.Preset) is not { } programme) return null;
        var site = programme["sites"]!.AsArray().FirstOrDefault(site => (string?)site!["id"] == id);
        if (site is null) return null;
        programme.Remove("targets");
        programme["name"] = site["name"]!.DeepClone();
        programme["sites"] = new JsonArray(site.DeepClone());
        return programme.ToJsonString();
    }

    /// <summary>The question of a subject that is spending by itself, as JSON; none where the name is not of that form.</summary>
    /// <param name="subject">The name: impact/{US or a state}/{price year}/{industry}.</param>
    public static string? Impact(string subject) => subject.Split('/') is ["impact", var region, var year, var industry]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var priceYear)
        ? new JsonObject
        {
            ["region"] = region,
            ["priceYear"] = priceYear,
            ["spending"] = new JsonArray(new JsonObject { ["industry"] = industry, ["usd"] = 1_000_000, ["domesticShare"] = 1, ["localShare"] = 1 }),
        }.ToJsonString()
        : null;

    /// <summary>A round gigawatt, changed.</summary>
    private static string? Gigawatt(Action<JsonNode> change, string name, IReadOnlyList<Preset> presets)
    {
        if (Copy(presets, "one-gigawatt") is not { } gigawatt) return null;
        gigawatt["name"] = name;
        change(gigawatt["sites"]![0]!);
        return gigawatt.ToJsonString();
    }

    /// <summary>A block of which only the start is given, so that the model infers the other dates.</summary>
    private static string Block(int mw) => string.Create(CultureInfo.InvariantCulture,
        $$"""{"name":"A block of {{mw:N0}} MW","sites":[{"state":"TX","capacityMw":{{mw}},"basis":"it","constructionStart":"2024-06"}]}""");

    private static JsonObject? Copy(IReadOnlyList<Preset> presets, string id) =>
        presets.FirstOrDefault(preset => preset.Id == id) is { } preset ? JsonNode.Parse(preset.Scenario)!.AsObject() : null;
}
