using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Tests.Answers;

/// <summary>The answer as a client gets it: one number for one path, and a reason where there is none.</summary>
public sealed partial class AnswerTests
{
    private const int Draws = 64;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Numbers of an answer that are no result of a formula: what was put in, what is counted, and what only compares.</summary>
    private static readonly string[] s_noPath =
        ["capacity.byStatus", "buildout.target.investmentUsd", "buildout.target.reached", "buildout.benchmarks", "energy.regions", "energy.year", "jobs.claims", "economy.priceYear", "economy.delta"];

    public static TheoryData<string> Presets() => TestData.PresetIds;

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_path_of_a_result_is_that_number_of_the_json(string preset)
    {
        var plan = TestData.Plan(preset);
        var json = Json(Answer(plan));
        Programs.None(Programs.View(plan).Paths().Where(pair => pair.Path != "buildout.target.reached" && !IsZeroComponent(pair.Path, pair.Value.Value))
            .Where(pair => Find(json, pair.Path) is not { } found || !found.Equals(pair.Value.Value))
            .Select(pair => $"{pair.Path}: {pair.Value.Value:R} and {Find(json, pair.Path):R}"));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_number_of_the_json_has_a_path(string preset)
    {
        var plan = TestData.Plan(preset);
        var json = Json(Answer(plan));
        var paths = Programs.View(plan).Paths().Select(pair => pair.Path).ToHashSet();
        string[] sections = ["capacity", "compute", "buildout", "energy", "jobs", "operatingCost", "economy"];
        Programs.None(sections.SelectMany(section => Numbers(json[section]!, section)).Where(path => !paths.Contains(path))
            .Where(path => !s_noPath.Any(start => path.StartsWith(start, StringComparison.Ordinal)) && !path.Contains("ears[", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Headlines_are_the_values_of_the_sections(string preset)
    {
        var json = Json(Answer(TestData.Plan(preset), ranges: true));
        foreach (var headline in json["headlines"]!.AsArray())
        {
            var quantity = Node(json, (string)headline!["id"]!)!;
            foreach (var member in new[] { "value", "p5", "p50", "p95" }) Assert.Equal((double?)quantity[member], (double?)headline[member]);
            Assert.Equal((string?)quantity["unit"], (string?)headline["unit"]);
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Drivers_of_a_headline_sum_to_one(string preset)
    {
        // What does not vary has no drivers.
        foreach (var headline in Answer(TestData.Plan(preset), ranges: true).Headlines.Where(headline => headline.P5 < headline.P95))
        {
            Programs.Equal(1, headline.Drivers.Sum(driver => driver.Share));
        }
    }

    [Fact]
    public void The_same_scenario_has_the_same_answer_to_the_letter() =>
        Assert.Equal(Json(Answer(TestData.Plan("stargate"), ranges: true)).ToJsonString(), Json(Answer(TestData.Plan("stargate"), ranges: true, threads: 1)).ToJsonString());

    [Theory]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 101, "basis": "it" } ] }""")]
    [InlineData("""{ "sites": [ { "state": "OH", "capacityMw": 100, "basis": "it" } ] }""")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ], "priceBasis": "real-2026" }""")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ], "figures": { "facility.shell": 2460000 } }""")]
    public void Another_scenario_has_another_hash(string json) =>
        Assert.NotEqual(Of("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }""").Hash, Of(json).Hash);

    [Fact]
    public void The_hash_names_the_scenario_and_not_its_writing() => Assert.Equal(
        Of("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }""").Hash,
        Of("""{ "sites": [ { "basis": "it", "capacityMw": 1e2, "state": "T\u0058" } ] }""").Hash);

    [Fact]
    public void An_answer_names_its_versions_seed_and_draws()
    {
        var answer = Answer(TestData.Plan("abilene"), ranges: true);
        Assert.Equal((ProgramModel.Version, TestData.Catalogue.Version.Id, "2026-11-23", 1, Draws), (answer.ModelVersion, answer.DataVersion, answer.AsOf, answer.Seed, answer.Draws));
        Assert.Matches("^[0-9a-f]{64}$", answer.Hash);
    }

    [Fact]
    public void Without_ranges_there_are_no_percentiles()
    {
        var answer = Answer(TestData.Plan("abilene"));
        Assert.Equal((0, null), (answer.Draws, answer.Buildout!.TotalUsd.P50));
        Assert.All(answer.Headlines, headline => Assert.Empty(headline.Drivers));
    }

    [Fact]
    public void Only_the_sections_that_are_wanted_are_told()
    {
        var answer = Evaluator.Evaluate(TestData.Preset("abilene"), TestData.Catalogue, new(Ranges: false, Sections: new HashSet<string> { "energy" }));
        Assert.NotNull(answer.Energy);
        Assert.Null(answer.Buildout);
        Assert.All(answer.Headlines, headline => Assert.StartsWith("energy.", headline.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 5, "basis": "it" } ] }""", "/sites/0")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "annualPue": 1.6 } ] }""", "/sites/0/peakPue")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "constructionStart": "2020-01", "firstPower": "2021-01", "fullPower": "2021-06", "status": "energised" } ] }""", "/sites/0/accelerator")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "constructionStart": "2024-01", "firstPower": "2025-06", "fullPower": "2025-12" } ] }""", "/sites/0")]
    [InlineData("""{ "horizon": { "start": "2027-06" }, "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }""", "/horizon/start")]
    [InlineData("""{ "horizon": { "end": "2027-12" }, "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }""", "/horizon/end")]
    [InlineData("""{ "horizon": { "end": "2045-12" }, "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }""", "/horizon/end")]
    [InlineData("""{ "sites": [ { "state": "TX", "accelerator": "h100-sxm", "capacityMw": 100, "basis": "it" } ] }""", "compute.peakFp4Exaflops")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "basisStated": false } ] }""", "/sites/0")]
    public void What_lies_outside_the_domain_of_the_sources_is_warned_of(string json, string path) => Assert.Contains(Of(json).Warnings, warning => warning.Path == path);

    [Fact]
    public void A_plain_campus_is_warned_of_the_age_of_its_figures_alone() =>
        Assert.Equal("/figures", Assert.Single(Of("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }""").Warnings).Path);

    [Fact]
    public void A_value_outside_its_range_is_warned_of()
    {
        // The central value at the low end of a wide range lies below the 5th percentile.
        var answer = Evaluator.Evaluate(
            TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": { "value": 100, "low": 100, "high": 900 }, "basis": "it" } ] }"""), TestData.Catalogue, new(Draws: Draws));
        Assert.True(answer.Capacity!.ItMw.Value < answer.Capacity.ItMw.P5);
        Assert.Contains(answer.Warnings, warning => warning.Path == "capacity.itMw");
    }

    [Fact]
    public void Every_input_says_where_it_came_from()
    {
        var inputs = Answer(TestData.Plan("abilene")).Inputs;
        Assert.All(inputs, input => Assert.Contains(input.Status, new[] { "user", "default", "preset", "inferred" }));
        Programs.None(inputs.Where(input => input.Path[0] != '/' && input.Source is not { Length: > 0 }).Select(input => input.Path));
    }

    [Fact]
    public void Every_figure_that_is_read_is_listed()
    {
        var plan = TestData.Plan("abilene");
        var listed = Answer(plan).Inputs.Select(input => input.Path).ToHashSet();
        Programs.None(plan.Slots.Where(slot => slot.TableSources is null).Select(slot => slot.Reference).Where(reference => !listed.Contains(reference)));
    }

    // Scenarios in which something is nothing: no spending in the horizon, no labour, no spread, everything energised long ago.
    [Theory]
    [InlineData("""{ "horizon": { "start": "2040-01", "end": "2045-12" }, "targets": { "investmentUsd": 1, "by": "2029-01", "jobs": 5 }, "sites": [ SITE ] }""")]
    [InlineData("""{ "horizon": { "start": "2016-01", "end": "2016-01" }, "targets": { "investmentUsd": 1e14 }, "sites": [ SITE ] }""")]
    [InlineData("""{ "sites": [ SITE ], "figures": { "labour.onSiteShare.soft-cost": 0, "labour.onSiteShare.owner-cost": 0 } }""")]
    [InlineData("""{ "sites": [ SITE ], "figures": { "compute.networkRatio": { "value": 0.3, "low": 0.3, "high": 0.3 } } }""")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 1, "basis": "it", "status": "energised", "constructionStart": "2015-01", "firstPower": "2015-01", "fullPower": "2015-01" } ] }""")]
    [InlineData("""{ "priceBasis": "real-2050", "sites": [ { "state": "TX", "capacityMw": 20000, "basis": "facility", "constructionStart": "2060-12" } ] }""")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 1, "basis": "it", "constructionStart": "2015-01", "firstPower": "2060-12", "fullPower": "2060-12" } ] }""")]
    [InlineData("""{ "sites": [ { "state": "HI", "capacityMw": { "value": 1e-9, "low": 1e-9, "high": 1 }, "basis": "it" } ] }""")]
    [InlineData("""{ "sites": [ SITE ], "figures": { "accelerator.gb200-nvl72.chipWatts": { "value": 1200, "low": 1100, "high": 1300 }, "escalation.construction": 1, "escalation.gas": -0.5 } }""")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "supply": [ { "technology": "grid", "share": { "value": 1, "low": 0, "high": 1 } } ] } ] }""")]
    public void Odd_scenarios_have_answers_that_json_can_carry(string json)
    {
        var scenario = TestData.Scenario(json.Replace("SITE", """{ "state": "TX", "capacityMw": 100, "basis": "it" }""", StringComparison.Ordinal));
        var answer = Evaluator.Evaluate(scenario, TestData.Catalogue, new(Draws: Draws));
        Assert.NotEmpty(JsonSerializer.Serialize(answer, s_json));
    }

    [Fact]
    public void A_quantity_without_a_value_has_a_reason()
    {
        var json = Json(Of("""{ "horizon": { "end": "2028-06" }, "sites": [ { "state": "TX", "accelerator": "h100-sxm", "capacityMw": 100, "basis": "it" } ] }"""));
        Programs.None(Quantities(json, "").Where(pair => pair.Node["value"] is null && (string?)pair.Node["reason"] is not { Length: > 0 }).Select(pair => pair.Path));
    }

    private static Answer Of(string json) => Evaluator.Evaluate(TestData.Scenario(json), TestData.Catalogue, new(Ranges: false));

    private static Answer Answer(ProgramPlan plan, bool ranges = false, int? threads = null) =>
        Evaluator.Evaluate(plan.Scenario, TestData.Catalogue, new(Ranges: ranges, Draws: Draws, Threads: threads));

    private static JsonNode Json(Answer answer) => JsonSerializer.SerializeToNode(answer, s_json)!;

    /// <summary>Lines without spending are left out of the table.</summary>
    private static bool IsZeroComponent(string path, double value) => value == 0 && path.StartsWith("buildout.components[", StringComparison.Ordinal);

    private static double? Find(JsonNode json, string path) => Node(json, path) switch
    {
        JsonValue value => (double)value,
        JsonObject quantity => (double?)quantity["value"],
        _ => null,
    };

    /// <summary>Follows a result path: names by dots; in brackets the id, phase or name of an element, or the year or month beside a series.</summary>
    private static JsonNode? Node(JsonNode json, string path)
    {
        JsonNode? node = json, parent = null;
        foreach (Match step in Steps().Matches(path))
        {
            if (node is null) return null;
            if (step.Groups["name"] is { Success: true } name) (parent, node) = (node, node[name.Value]);
            else node = Element(node.AsArray(), parent!, step.Groups["key"].Value);
        }

        return node;
    }

    private static JsonNode? Element(JsonArray array, JsonNode parent, string key)
    {
        if (array.Count > 0 && array[0] is JsonObject)
        {
            string[] names = ["id", "phase", "technology", "soc", "group", "industry", "geography", "state", "definition"];
            if (key.Contains('/', StringComparison.Ordinal) && array.FirstOrDefault(item => TagKey(item!) == key) is { } tagged) return tagged;
            return array.FirstOrDefault(item => names.Any(name => (string?)Text(item![name]) == key) || item!["itLifeYears"]?.ToString() == key || $"{Text(item["site"])}/{Text(item["id"])}" == key);
        }

        var index = Beside(parent, key.Contains('-', StringComparison.Ordinal) ? "months" : "years")!.AsArray().Select(item => item!.ToString()).ToList().IndexOf(key);
        return index < 0 ? null : array[index];
    }

    /// <summary>The nearest member of a name, upwards from a node.</summary>
    private static JsonNode? Beside(JsonNode? node, string name)
    {
        for (; node is not null; node = node.Parent)
        {
            if (node is JsonObject members && members[name] is { } found) return found;
        }

        return null;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The path of every number below a node; a quantity is one number.</summary>
    private static IEnumerable<string> Numbers(JsonNode node, string path)
    {
        switch (node)
        {
            case JsonObject quantity when quantity.ContainsKey("unit"):
                return quantity["value"] is null ? [] : [path];
            case JsonObject members:
                return members.SelectMany(member => member.Value is null ? [] : Numbers(member.Value, $"{path}.{member.Key}"));
            case JsonArray items:
                return items.SelectMany((item, i) => Numbers(item!, $"{path}[{Key(items, i)}]"));
            default:
                return node.GetValueKind() == JsonValueKind.Number ? [path] : [];
        }
    }

    /// <summary>Key of an element that is told apart by its tags: an effect on the economy, or a number of jobs beyond the direct ones.</summary>
    private static string? TagKey(JsonNode item)
    {
        if (Text(item["effect"]) is not { } effect) return null;
        if (item["jobs"] is not null) return Text(item["period"]) == "build-year" ? $"{effect}/{Text(item["geography"])}" : $"{effect}/{Text(item["period"])}/{Text(item["geography"])}";
        return effect == "direct" ? Text(item["phase"]) : $"{Text(item["phase"])}/{effect}";
    }

    private static string Key(JsonArray items, int index)
    {
        if (items[index] is JsonObject item)
        {
            if (TagKey(item) is { } tags) return tags;
            if (item.ContainsKey("site")) return $"{item["site"]}/{item["id"]}";
            return (Text(item["phase"]) ?? Text(item["id"]) ?? Text(item["technology"]) ?? Text(item["soc"]) ?? Text(item["group"]) ?? Text(item["status"]) ?? Text(item["industry"]) ?? Text(item["geography"]) ?? Text(item["state"]) ?? Text(item["definition"]) ?? $"{index}")!;
        }

        if (items.GetPropertyName() is "years" or "months") return $"{index}";
        return Beside(items.Parent!, items.GetPropertyName() == "monthlyUsd" ? "months" : "years") is JsonArray array && array.Count > index ? array[index]!.ToString() : $"{index}";
    }

    private static IEnumerable<(string Path, JsonNode Node)> Quantities(JsonNode node, string path) => node switch
    {
        JsonObject quantity when quantity.ContainsKey("unit") && quantity.ContainsKey("value") => [(path, quantity)],
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : Quantities(member.Value, $"{path}.{member.Key}")),
        JsonArray items => items.SelectMany((item, i) => Quantities(item!, $"{path}[{i}]")),
        _ => [],
    };

    [GeneratedRegex(@"(?:^|\.)(?<name>[A-Za-z0-9]+)|\[(?<key>[^\]]+)\]")]
    private static partial Regex Steps();
}
