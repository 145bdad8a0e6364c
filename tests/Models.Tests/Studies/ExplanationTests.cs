using System.Text.RegularExpressions;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed partial class ExplanationTests
{
    [Theory]
    [InlineData("abilene")]
    [InlineData("renewable-gigawatt")]
    public void Every_number_of_every_paragraph_stands_beside_it(string preset)
    {
        var scenario = TestData.Preset(preset);
        Programs.None(Enum.GetValues<QuantityId>().Where(id => StudyFixtures.Run(scenario)![(int)id] is not null).SelectMany(id =>
        {
            var answer = Explain(scenario, QuantityKeys.Of(id).Path);
            var said = Bare(answer);
            return Number().Matches(said).Select(match => match.Value).Where(number => !answer.Numbers.Any(known => known.Text.Contains(number, StringComparison.Ordinal))).Select(number => $"{id}: {number} in {said}");
        }));
    }

    [Fact]
    public void The_value_the_range_and_the_drivers_are_those_of_the_answer()
    {
        var scenario = TestData.Preset("abilene");
        var headline = Evaluator.Evaluate(scenario, TestData.Catalogue, new EvaluationOptions()).Headlines.Single(headline => headline.Id == "buildout.totalUsd");
        var answer = Explain(scenario, "buildout.totalUsd");
        Assert.Equal((headline.Value, headline.P5, headline.P95), (answer.Quantity.Value, answer.Quantity.P5, answer.Quantity.P95));
        Assert.Equal(headline.Drivers.Take(3), answer.Drivers);
    }

    [Fact]
    public void The_sources_are_those_of_the_trace()
    {
        var scenario = TestData.Scenario(StudyFixtures.Dated);
        var trace = Models.Tracing.Tracer.Trace(scenario, TestData.Catalogue, "compute.accelerators", null).Document!;
        Assert.Equal(trace.Sources.Keys.Where(id => id != "ESTIMATE").Order(StringComparer.Ordinal), Explain(scenario, "compute.accelerators").Sources.Select(source => source.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_number_of_a_series_is_explained_without_a_range()
    {
        var answer = Explain(TestData.Scenario(StudyFixtures.Dated), "buildout.usd[2028]");
        Assert.Null(answer.Quantity.P5);
        Assert.Empty(answer.Drivers);
        Assert.Contains("It is computed as", answer.Paragraph, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_the_scenario_gives_rests_on_it()
    {
        var answer = Explain(TestData.Scenario(StudyFixtures.Dated), "capacity.itMw");
        Assert.Contains("It rests on what the scenario gives.", answer.Paragraph, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_path_is_answered_with_the_nearest()
    {
        var result = Explanation.Of(TestData.Scenario(StudyFixtures.Dated), TestData.Catalogue, "buildout.totalUds", default);
        Assert.Null(result.Answer);
        Assert.Contains("buildout.totalUsd", result.NearestPaths);
    }

    private static ExplanationAnswer Explain(Models.Scenarios.Scenario scenario, string path) => Explanation.Of(scenario, TestData.Catalogue, path, default).Answer!;

    /// <summary>The paragraph without the formula and without names, which may have digits of their own.</summary>
    private static string Bare(ExplanationAnswer answer)
    {
        var text = answer.Paragraph;
        var label = Enum.GetValues<QuantityId>().Select(QuantityKeys.Of).First(key => key.Path == answer.Path).Label;
        string[] names = [label, answer.Formula ?? label, .. answer.Parts.Select(part => $"{part.Name} is {part.Formula}"), .. answer.Drivers.Select(driver => driver.Label[1..]), .. answer.Sources.SelectMany(source => new[] { $"{source.Title} ({source.Publisher})" })];
        return names.OrderByDescending(name => name.Length).Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"\d[\d,.]*\d|\d")]
    private static partial Regex Number();
}
