using System.Text.Json;
using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class ComparisonTests
{
    private static readonly IReadOnlyList<QuantityId> s_all = Enum.GetValues<QuantityId>();

    [Theory]
    [InlineData("stargate")]
    [InlineData("abilene")]
    [InlineData("renewable-gigawatt")]
    public void A_scenario_over_itself_is_all_zeros(string preset)
    {
        var answer = Compare(StudyFixtures.Preset(preset), StudyFixtures.Preset(preset));
        Assert.Empty(answer.Changes);
        Assert.All(answer.Headlines.Where(headline => headline.A is not null), headline => Assert.Equal(0, headline.Difference));
        Assert.All(answer.Series, series => Assert.Equal(series.A, series.B));
    }

    [Fact]
    public void Drivers_sum_to_the_difference_and_both_sides_are_what_runs_give() => Gen.Select(ScenarioGen.Valid, ScenarioGen.Valid).Sample((one, other) =>
    {
        var (a, b) = (StudyFixtures.Document(Nominal(one)), StudyFixtures.Document(Nominal(other)));
        var answer = Compare(a, b);
        var (left, right) = (StudyFixtures.Run(a.Scenario)!, StudyFixtures.Run(b.Scenario)!);
        return s_all.Zip(answer.Headlines).All(pair => left[(int)pair.First].Equals(pair.Second.A) && right[(int)pair.First].Equals(pair.Second.B)
            && (pair.Second.Reason is not null || Sums(pair.Second)));
    }, iter: 25);

    [Fact]
    public void A_change_in_one_group_is_all_of_the_difference()
    {
        var answer = Compare(StudyFixtures.Document(StudyFixtures.Dated), StudyFixtures.Document(StudyFixtures.Dated.Replace("TX", "CA", StringComparison.Ordinal)));
        Assert.Equal(["place"], answer.Changes);
        Assert.All(answer.Headlines.Where(headline => headline.Reason is null), headline => Assert.Equal(headline.Difference!.Value, Assert.Single(headline.Drivers).Value));
    }

    [Fact]
    public void Each_member_belongs_to_its_group()
    {
        const string b = """
            {"horizon":{"end":"2045-12"},"levers":{"smartGrid":{}},"figures":{"facility.electrical":4200000},"targets":{"investmentUsd":1000000000},
            "sites":[{"id":"west","state":"OH","capacityMw":600,"basis":"it","constructionStart":"2027-01","firstPower":"2028-09","fullPower":"2029-06"}]}
            """;
        Assert.Equal(["capacity", "schedule", "place", "technology", "figures", "finance"], Compare(StudyFixtures.Document(StudyFixtures.Dated), StudyFixtures.Document(b)).Changes);
    }

    [Fact]
    public void A_site_more_is_capacity_and_shorthand_is_the_same_as_its_block()
    {
        const string blocks = """
            {"name":"other","sites":[{"id":"west","name":"x","state":"TX","note":"y","blocks":[{"capacityMw":500,"basis":"it","constructionStart":"2027-01","firstPower":"2028-06","fullPower":"2029-06"}]}$]}
            """;
        Assert.Empty(Compare(StudyFixtures.Document(StudyFixtures.Dated), StudyFixtures.Document(blocks.Replace("$", "", StringComparison.Ordinal))).Changes);
        var more = Compare(StudyFixtures.Document(StudyFixtures.Dated), StudyFixtures.Document(blocks.Replace("$", """,{"id":"east","state":"GA","capacityMw":100,"basis":"it","cooling":"air-chiller"}""", StringComparison.Ordinal)));
        Assert.Equal(["capacity"], more.Changes);
        Assert.Equal(100, more.Headlines.Single(headline => headline.Path == "capacity.itMw").Difference);
    }

    [Fact]
    public void Groups_that_make_no_scenario_one_without_the_other_are_one_driver()
    {
        // The site that b adds alone is not cancelled: with a's sites and b's status nothing is left to compute.
        const string a = """{"sites":[{"id":"x","state":"TX","capacityMw":100,"basis":"it"}]}""";
        const string b = """{"sites":[{"id":"x","state":"TX","capacityMw":100,"basis":"it","status":"cancelled"},{"id":"y","state":"TX","capacityMw":50,"basis":"it"}]}""";
        var answer = Compare(StudyFixtures.Document(a), StudyFixtures.Document(b));
        Assert.Equal(["capacity+schedule"], answer.Changes);
        Assert.All(answer.Headlines.Where(headline => headline.Reason is null), headline => Assert.True(Sums(headline)));
    }

    [Fact]
    public void The_waterfall_leads_from_one_to_the_other()
    {
        var steps = Compare(StudyFixtures.Preset("abilene"), StudyFixtures.Preset("one-gigawatt")).Headlines.Single(headline => headline.Path == "buildout.totalUsd").Waterfall;
        Assert.Equal((0.0, 0.0), (steps[0].From, steps[^1].From));
        Assert.All(steps.Skip(1).SkipLast(1).Zip(steps), pair => Assert.Equal(pair.Second.To, pair.First.From));
        Programs.Equal(steps[^1].To, steps[^2].To);
    }

    [Fact]
    public void Dollars_of_different_years_are_not_subtracted()
    {
        var (request, errors) = StudyFixtures.Read(ComparisonRequest.Read, $$"""{"a":{{StudyFixtures.Dated}},"b":{{StudyFixtures.Dated.Replace("{\"sites\"", "{\"priceBasis\":\"real-2026\",\"sites\"", StringComparison.Ordinal)}} }""");
        Assert.Null(request);
        Assert.Equal("/b/priceBasis", Assert.Single(errors).Pointer);
    }

    private static ComparisonAnswer Compare(ScenarioDocument a, ScenarioDocument b) => Comparison.Of(new(a, b, s_all), default);

    // To rounding of sums as large as the two values and the drivers: where both sides are nothing, mixtures of them need not be.
    private static bool Sums(ComparedHeadline headline) =>
        Math.Abs(headline.Drivers.Sum(driver => driver.Value) - headline.Difference!.Value) <= 1e-9 * (Math.Abs(headline.A!.Value) + Math.Abs(headline.B!.Value) + headline.Drivers.Sum(driver => Math.Abs(driver.Value)));

    private static string Nominal(string scenario)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(scenario)!;
        root["priceBasis"] = "nominal";
        return JsonSerializer.Serialize(root);
    }
}
