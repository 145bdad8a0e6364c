using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class GoalSeekTests
{
    [Fact]
    public void The_value_that_is_found_brings_a_run_to_the_target() => Gen.Double[100, 900].Sample(megawatts =>
    {
        var document = StudyFixtures.Document(StudyFixtures.Dated);
        var number = document.Number("/sites/0/capacityMw");
        double Run(double at) => StudyFixtures.Run(document.With([(number, at)]).Scenario)![(int)QuantityId.TotalUsd]!.Value;
        var target = Run(megawatts);
        var answer = GoalSeek.Of(new(document, QuantityId.TotalUsd, target, new(number, 50, 1_000)), default);
        return answer.Solved && Math.Abs(Run(answer.Value!.Value) - target) <= 1e-9 * target && Math.Abs(answer.Value.Value - megawatts) < 1e-5
            && answer.Result!.Buildout!.TotalUsd.Value == answer.Headline.Value;
    }, iter: 12);

    [Fact]
    public void A_target_out_of_reach_has_the_headline_at_both_ends()
    {
        var document = StudyFixtures.Document(StudyFixtures.Dated);
        var answer = GoalSeek.Of(new(document, QuantityId.ItMw, 5_000, new(document.Number("/sites/0/capacityMw"), 100, 900)), default);
        Assert.False(answer.Solved);
        Assert.Equal((100.0, 900.0), (answer.Vary.HeadlineAtLow, answer.Vary.HeadlineAtHigh));
        Assert.NotNull(answer.Reason);
        Assert.Null(answer.Result);
    }

    [Fact]
    public void A_number_that_dates_depend_on_is_solved_or_said_to_jump()
    {
        // Without dates the capacity sets the length of the ramp, so the cost is cut by whole months.
        var document = StudyFixtures.Document("""{"sites":[{"state":"TX","capacityMw":300,"basis":"it"}]}""");
        var answer = GoalSeek.Of(new(document, QuantityId.TotalUsd, 3e10, new(document.Number("/sites/0/capacityMw"), 100, 2_000)), default);
        Assert.True(answer.Solved ? Math.Abs(answer.Headline.Value!.Value - 3e10) <= 30 : answer.Reason!.Contains("jumps", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_scenarios_break_even_where_a_run_of_each_gives_the_same()
    {
        const string grid = """{"sites":[{"state":"TX","capacityMw":100,"basis":"it","supply":[{"technology":"grid","share":1,"tariff":{"kind":"average","usdPerMwh":60}}]}]}""";
        const string plant = """{"sites":[{"state":"TX","capacityMw":100,"basis":"it","supply":[{"technology":"gas-combined-cycle","share":1,"onSite":true}]}]}""";
        var (request, errors) = StudyFixtures.Read(BreakEvenRequest.Read, $$"""{"a":{{grid}},"b":{{plant}},"headline":"energy.annualUsd","vary":{"path":"/sites/0/supply/0/tariff/usdPerMwh","low":10,"high":200} }""");
        Assert.Empty(errors);
        var answer = BreakEven.Of(request!, default);
        Assert.True(answer.Solved);
        var a = StudyFixtures.Run(StudyFixtures.Document(grid.Replace("60", answer.Value!.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).Scenario)!;
        var b = StudyFixtures.Run(StudyFixtures.Document(plant).Scenario)!;
        Programs.Equal(b[(int)QuantityId.AnnualUsd]!.Value, a[(int)QuantityId.AnnualUsd]!.Value);
    }

    [Fact]
    public void A_scenario_breaks_even_with_itself_from_the_low_end_on()
    {
        var (request, _) = StudyFixtures.Read(BreakEvenRequest.Read, $$"""{"a":{{StudyFixtures.Dated}},"b":{{StudyFixtures.Dated}},"headline":"buildout.totalUsd","vary":{"path":"facility.electrical"} }""");
        var answer = BreakEven.Of(request!, default);
        Assert.Equal(answer.Vary.Low, answer.Value);
        Assert.Equal(answer.Headline.Value, answer.HeadlineOfB);
    }
}
