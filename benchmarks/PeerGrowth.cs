using System.Text.Json;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Benchmarks;

/// <summary>Programmes that grow in one direction at a time.</summary>
internal static class PeerGrowth
{
    /// <summary>Label, scenario, draws; the first is the measure of the rest.</summary>
    public static IEnumerable<(string Label, Scenario Scenario, int Draws)> Cases =>
    [
        ("4 sites, 240 months, 131,072 draws", Of(4, 2044), 131_072),
        ("twice the draws", Of(4, 2044), 262_144),
        ("four times the draws", Of(4, 2044), 524_288),
        ("twice the sites", Of(8, 2044), 131_072),
        ("four times the sites", Of(16, 2044), 131_072),
        ("half the months", Of(4, 2034), 131_072),
        ("one and a half times the months", Of(4, 2054), 131_072),
    ];

    private static Scenario Of(int sites, int end)
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(new
        {
            horizon = new { start = "2025-01", end = $"{end}-12" },
            sites = Enumerable.Range(0, sites).Select(_ => new { state = "TX", capacityMw = 500, basis = "it", constructionStart = "2026-06", firstPower = "2028-01", fullPower = "2028-12" }),
        }));
        return ScenarioReader.Read(json.RootElement, Presets.Catalogue).Scenario!;
    }
}
