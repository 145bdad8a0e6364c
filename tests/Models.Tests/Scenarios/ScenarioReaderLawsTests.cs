using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests.Scenarios;

/// <summary>What holds of any JSON and of any scenario.</summary>
public sealed class ScenarioReaderLawsTests
{
    private static readonly string[] s_names =
    [
        "name", "priceBasis", "horizon", "start", "end", "targets", "investmentUsd", "capacityMw", "capacityBasis", "jobs", "by", "sites", "id", "state", "accelerator",
        "cooling", "supply", "technology", "share", "onSite", "tariff", "kind", "usdPerMwh", "blocks", "basis", "status", "constructionStart", "firstPower", "fullPower",
        "figures", "facility.shell", "value", "low", "high", "note", "levers", "finance", "itLifeYears", "incentives", "peakPue", "", "/~", "\\ud800", "é",
    ];

    private static readonly string[] s_leaves =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "1e999", "-1e999", "1e-400", "0.1", "123456789012345678901234567890", "\"\"", "\"it\"", "\"facility\"", "\"TX\"",
        "\"nominal\"", "\"real-2026\"", "\"2027-05\"", "\"2027-5\"", "\"grid\"", "\"average\"", "\"energised\"", "\"\\ud800\"", "\"\\u0000\"", "{}", "[]", "\"direct-to-chip\"",
    ];

    private static readonly Gen<string> s_anyJson = Gen.Recursive<string>((depth, inner) => depth >= 5
        ? Gen.OneOf(s_leaves)
        : Gen.Frequency(
            (2, Gen.OneOf(s_leaves)),
            (1, inner.Array[0, 4].Select(items => $"[{string.Join(',', items)}]")),
            (3, Gen.Select(Gen.OneOf(s_names), inner).Array[0, 6].Select(pairs => $"{{{string.Join(',', pairs.Select(pair => $"\"{pair.Item1}\":{pair.Item2}"))}}}"))));

    [Fact]
    public void Any_json_is_answered_and_never_thrown_at() => s_anyJson.Sample(json => Answers(json), iter: 3_000);

    [Fact]
    public void A_valid_scenario_with_anything_put_in_anywhere_is_answered() =>
        Gen.Select(ScenarioGen.Valid, s_anyJson, Gen.Int[0, 10_000], Gen.OneOf(s_names)).Sample((valid, anything, place, name) => Answers(Mutated(valid, anything, place, name)), iter: 2_000);

    [Fact]
    public void Every_generated_scenario_is_valid() => ScenarioGen.Valid.Sample(json => Assert.Empty(ScenarioReaderTests.Errors(json)), iter: 300);

    [Fact]
    public void Reordered_members_are_the_same_scenario() => Gen.Select(ScenarioGen.Valid, Gen.Int).Sample((json, seed) =>
    {
        var reordered = Reordered(JsonNode.Parse(json)!, seed).ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        return TestData.Scenario(json).Canonical == TestData.Scenario(reordered).Canonical;
    }, iter: 200);

    [Theory]
    [InlineData("""{ "attribution": { "butForShare": { "value": 0.3, "low": 0.02, "high": 0.9 }, "displacedShare": 0.5 } }""", """{ "attribution": { "displacedShare": 5e-1, "butForShare": { "high": 0.9, "low": 2e-2, "value": 0.30 } } }""")]
    [InlineData("""{ "economy": { "method": "slq-size", "delta": 0.1 } }""", """{ "economy": { "delta": 1e-1, "method": "\u0073lq-size" } }""")]
    public void Reordered_members_of_an_example_are_the_same_scenario(string one, string other) =>
        Assert.Equal(WithSite(one).Canonical, WithSite(other).Canonical);

    [Fact]
    public void Notes_do_not_make_another_scenario() => Assert.Equal(
        TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }""").Canonical,
        TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "note": "as announced" } ] }""").Canonical);

    [Fact]
    public void Another_value_is_another_scenario() => Assert.NotEqual(
        ScenarioHash.Of(TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }"""), TestData.Catalogue),
        ScenarioHash.Of(TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "facility" } ] }"""), TestData.Catalogue));

    private static Scenario WithSite(string json)
    {
        var scenario = JsonNode.Parse(json)!.AsObject();
        scenario["sites"] = JsonNode.Parse("""[ { "state": "TX", "capacityMw": 100, "basis": "it" } ]""");
        return TestData.Scenario(scenario.ToJsonString());
    }

    private static bool Answers(string json)
    {
        using var document = JsonDocument.Parse(json);
        var reading = ScenarioReader.Read(document.RootElement, TestData.Catalogue);
        return reading.Scenario is null == reading.Errors.Count > 0 && reading.Errors.All(error => error.Message.Length > 0);
    }

    /// <summary>Puts a value in place of one of the commas or colons' right sides, chosen by number.</summary>
    private static string Mutated(string valid, string anything, int place, string name)
    {
        using var document = JsonDocument.Parse(valid);
        var pointers = Values(document.RootElement).ToList();
        var target = pointers[place % pointers.Count].GetRawText();
        var at = valid.IndexOf(target, place % valid.Length, StringComparison.Ordinal);
        if (at < 0) at = valid.IndexOf(target, StringComparison.Ordinal);
        var mutated = valid[..at] + anything + valid[(at + target.Length)..];
        var open = mutated.IndexOf('{', Math.Min(place, mutated.Length - 1) % mutated.Length);
        if (open >= 0 && mutated.AsSpan(open + 1).TrimStart() is ['"', ..]) mutated = mutated.Insert(open + 1, $"\"{name}\":{anything},");
        try
        {
            using var parsed = JsonDocument.Parse(mutated);
            return mutated;
        }
        catch (JsonException)
        {
            return anything;
        }
    }

    private static IEnumerable<JsonElement> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Values(member.Value).Prepend(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Values(item).Prepend(item)),
        _ => [],
    };

    private static JsonNode Reordered(JsonNode node, int seed) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => HashCode.Combine(member.Key, seed))
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Reordered(member.Value!, seed)))),
        JsonArray items => new JsonArray([.. items.Select(item => Reordered(item!, seed))]),
        _ => node.DeepClone(),
    };
}
