using System.Text.Json;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests.Scenarios;

public sealed class ManyFaultsTests
{
    [Fact]
    public void Thousands_of_unknown_figures_are_counted_and_only_the_first_ones_worded()
    {
        var figures = Enumerable.Range(0, 20_000).ToDictionary(i => $"no.such.figure{i}", i => i);
        var body = JsonSerializer.Serialize(new { sites = new[] { new { state = "TX", capacityMw = 1, basis = "it" } }, figures });
        using var json = JsonDocument.Parse(body);
        var errors = ScenarioReader.Read(json.RootElement, TestData.Catalogue).Errors;
        Assert.Equal(ScenarioLimits.Errors + 1, errors.Count);
        Assert.Contains("19800 more", errors[^1].Message, StringComparison.Ordinal);
    }
}
