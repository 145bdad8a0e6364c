using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class UncertaintyStudyTests
{
    private const int Draws = 4_096;

    private const string Targeted = """
        {"sites":[{"state":"OH","capacityMw":100,"basis":"it"}],"targets":{"investmentUsd":5e9,"by":"2030-01","capacityMw":120,"capacityBasis":"facility"}}
        """;

    private static readonly Lazy<UncertaintyStudy> s_targeted = new(() => UncertaintyStudy.Of(StudyFixtures.Document(Targeted), Draws));
    private static readonly Lazy<UncertaintyStudy> s_open = new(() => UncertaintyStudy.Of(StudyFixtures.Document(StudyFixtures.Open), Draws));

    [Fact]
    public void There_is_a_curve_for_each_target_with_its_date() => Assert.Equal(
        [("investmentByDate", "2030-01", 5e9), ("investmentInHorizon", null, 5e9), ("capacity", null, 120)],
        s_targeted.Value.Chances.Select(curve => (curve.Id, curve.By, curve.Target!.Value)));

    [Fact]
    public void Without_a_target_the_curve_is_that_of_the_build_out()
    {
        var curve = Assert.Single(s_open.Value.Chances);
        Assert.Equal(("buildout", null, null), (curve.Id, curve.Target, curve.Probability));
        var percentiles = s_open.Value.Spread.Headlines.Single(headline => headline.Id == "buildout.totalUsd").Percentiles!;
        Programs.Equal(percentiles.P50, At(curve, 0.5));
        Programs.Equal(percentiles.P5, At(curve, 0.95));
        Programs.Equal(percentiles.P95, At(curve, 0.05));
    }

    [Fact]
    public void Greater_values_are_less_likely() => Assert.All(s_targeted.Value.Chances.Concat(s_open.Value.Chances), curve =>
    {
        Assert.Equal(curve.Points.Select(point => point.Value).Order(), curve.Points.Select(point => point.Value));
        Assert.Equal(curve.Points.Select(point => point.Chance).OrderDescending(), curve.Points.Select(point => point.Chance));
        Assert.Equal((1, 0), (curve.Points[0].Chance, curve.Points[^1].Chance));
    });

    [Fact]
    public void The_curve_passes_the_target_at_its_chance()
    {
        foreach (var curve in s_targeted.Value.Chances)
        {
            var before = curve.Points.LastOrDefault(point => point.Value < curve.Target)?.Chance ?? 1;
            var after = curve.Points.FirstOrDefault(point => point.Value >= curve.Target)?.Chance ?? 0;
            Assert.InRange(curve.Probability!.Value, after - 0.001, before + 0.001);
        }
    }

    [Fact]
    public void Spending_by_the_date_is_in_dollars_what_the_answer_has_as_a_share_of_the_target()
    {
        var document = StudyFixtures.Document(Targeted);
        var ensemble = EnsembleRun.Of(ProgramPlan.Of(document.Scenario, document.Catalogue), 1, Draws);
        var shares = ensemble.Values[(int)QuantityId.TargetShareAtBy]!;
        Programs.Equal(5e9 * Models.Uncertainty.Percentiles.At(shares, 0.5), At(s_targeted.Value.Chances[0], 0.5));
    }

    [Fact]
    public void A_fan_carries_the_years_of_the_answer_beside_its_bands()
    {
        var document = StudyFixtures.Document(Targeted);
        var answer = Evaluator.Evaluate(document.Scenario, document.Catalogue, new EvaluationOptions(Ranges: false));
        var fan = s_targeted.Value.Spread.Fan;
        double[] Of(string path) => [.. fan.Single(series => series.Id == path).Years.Select(year => year.Value)];
        Assert.Equal(answer.Buildout!.Usd, Of("buildout.usd"), (told, drawn) => Math.Abs(told - drawn) <= 1e-9 * Math.Max(1, told));
        Assert.Equal(answer.Buildout.Usd.Sum(), Of("buildout.cumulativeUsd")[^1], 1e-3);
        Assert.Equal(answer.Energy!.Mwh, Of("energy.mwh"), (told, drawn) => Math.Abs(told - drawn) <= 1e-9 * Math.Max(1, told));
    }

    [Fact]
    public void The_tornado_is_that_of_the_build_out_cost() =>
        Assert.Equal(Tornado.Of(StudyFixtures.Document(Targeted), QuantityId.TotalUsd, default).Drivers, s_targeted.Value.Tornado.Drivers);

    [Fact]
    public void The_same_scenario_has_the_same_study() => Assert.Equal(
        JsonSerializer.Serialize(s_open.Value), JsonSerializer.Serialize(UncertaintyStudy.Of(StudyFixtures.Document(StudyFixtures.Open), Draws)));

    private static double At(ChanceCurve curve, double chance) => curve.Points.Single(point => Math.Abs(point.Chance - chance) < 1e-9).Value;
}
