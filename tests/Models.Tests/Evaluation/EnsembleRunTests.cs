using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Evaluation;

public sealed class EnsembleRunTests
{
    private const int Draws = 256;

    private static readonly Ensemble s_abilene = EnsembleRun.Of(TestData.Plan("abilene"), 1, Draws);

    public static TheoryData<string> Presets() => TestData.PresetIds;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_threads_changes_no_bit(int threads) =>
        AssertEqual(s_abilene, EnsembleRun.Of(TestData.Plan("abilene"), 1, Draws, threads));

    [Theory]
    [MemberData(nameof(Presets))]
    public void Percentiles_do_not_fall(string preset)
    {
        var ensemble = EnsembleRun.Of(TestData.Plan(preset), 1, Draws);
        Programs.None(Enum.GetValues<QuantityId>().Where(id => ensemble.Values[(int)id] is { } values && !(Percentiles.Of(values) is var ends && ends.P5 <= ends.P50 && ends.P50 <= ends.P95))
            .Select(id => id.ToString()));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_draw_is_a_number(string preset)
    {
        // A target that a draw does not reach is crossed at infinity.
        var ensemble = EnsembleRun.Of(TestData.Plan(preset), 3, Draws);
        Programs.None(Enum.GetValues<QuantityId>().Where(id => ensemble.Values[(int)id] is { } values
            && values.Any(value => !double.IsFinite(value) && !(id == QuantityId.TargetCrossed && double.IsPositiveInfinity(value)))).Select(id => id.ToString()));
    }

    [Fact]
    public void Every_draw_is_a_number_however_late_it_is()
    {
        // In most draws nothing has power in the year that annual values are of.
        var ensemble = EnsembleRun.Of(Plan("{}", """{ "schedule.slipSharedMonths": { "value": 1, "low": 0, "high": 120 } }"""), 1, Draws);
        Assert.Contains(0, ensemble.Values[(int)QuantityId.AnnualMwh]!);
        Programs.None(Enum.GetValues<QuantityId>().Where(id => ensemble.Values[(int)id] is { } values && !values.All(double.IsFinite)).Select(id => id.ToString()));
    }

    [Fact]
    public void Draws_of_a_seed_do_not_depend_on_how_many_are_asked_for()
    {
        var more = EnsembleRun.Of(TestData.Plan("abilene"), 1, 2 * Draws);
        Assert.Equal(s_abilene.Values[(int)QuantityId.TotalUsd], more.Values[(int)QuantityId.TotalUsd]![..Draws]);
    }

    [Fact]
    public void Another_seed_draws_other_numbers() =>
        Assert.NotEqual(s_abilene.Values[(int)QuantityId.TotalUsd], EnsembleRun.Of(TestData.Plan("abilene"), 2, Draws).Values[(int)QuantityId.TotalUsd]);

    [Fact]
    public void A_range_of_the_scenario_replaces_that_of_the_data()
    {
        // At 0.8 × MW of a figure that only this result has: the annual PUE of the site.
        var ensemble = EnsembleRun.Of(Plan("""{ "annualPue": { "value": 1.2, "low": 1.19, "high": 1.3 } }"""), 1, Draws);
        var pue = ensemble.Values[(int)QuantityId.AnnualPue]!;
        Assert.InRange(pue.Min(), 1.19, 1.2);
        Assert.InRange(pue.Max(), 1.2, 1.3);
        Assert.True(pue.Max() - pue.Min() > 0.05);
    }

    [Fact]
    public void A_range_for_a_figure_that_the_data_hold_fixed_is_drawn()
    {
        var ensemble = EnsembleRun.Of(Plan("{}", """{ "accelerator.gb200-nvl72.chipWatts": { "value": 1200, "low": 1000, "high": 1300 } }"""), 1, Draws);
        var plain = EnsembleRun.Of(Plan("{}"), 1, Draws);
        Assert.Equal(plain.Values[(int)QuantityId.Accelerators], ensemble.Values[(int)QuantityId.Accelerators]);
        Assert.NotEqual(plain.Values[(int)QuantityId.ChipMw], ensemble.Values[(int)QuantityId.ChipMw]);
    }

    [Theory]
    [InlineData("compute.hardwareLifeYears", 5, 4, 6)]
    [InlineData("schedule.firstPowerMonths", 16, 10, 24)]
    [InlineData("facility.electrical", 3900000, 3000000, 5000000)]
    [InlineData("schedule.slipOwnMonths", 1, 0, 4)]
    [InlineData("constructionFactor.TX", 0.9, 0.8, 1.1)]
    [InlineData("occupationMix.construction.47-2181", 0.1, 0.05, 0.2)]
    public void A_range_can_be_given_for_any_kind_of_figure(string figure, double value, double low, double high)
    {
        var range = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { [figure] = new { value, low, high } });
        Assert.Equal(Draws, EnsembleRun.Of(Plan("{}", range), 1, Draws).Draws);
    }

    [Fact]
    public void Delay_is_never_negative() => Assert.All(s_abilene.Values[(int)QuantityId.TotalUsd]!, usd => Assert.True(usd > 0));

    [Fact]
    public void A_range_of_a_scenario_s_number_does_not_move_the_draws_of_figures()
    {
        // The draws of the facility cost per MW do not depend on the price of the grid; only a moved sequence could change them.
        var plain = EnsembleRun.Of(Plan("""{ "annualPue": 1.2 }"""), 1, Draws);
        var ranged = EnsembleRun.Of(Plan("""{ "annualPue": { "value": 1.2, "low": 1.1, "high": 1.3 } }"""), 1, Draws);
        Assert.Equal(plain.Values[(int)QuantityId.TotalUsd], ranged.Values[(int)QuantityId.TotalUsd]);
        Assert.Equal(plain.Values[(int)QuantityId.BuildJobYears], ranged.Values[(int)QuantityId.BuildJobYears]);
        Assert.NotEqual(plain.Values[(int)QuantityId.AnnualMwh], ranged.Values[(int)QuantityId.AnnualMwh]);
    }

    [Fact]
    public void A_fixed_value_is_no_driver()
    {
        const string figure = "facility.gridConnection";
        const string ungrouped = "compute.networkRatio";
        Assert.Contains(EnsembleRun.Of(Plan("{}"), 1, Draws).Drivers, driver => driver.Id == ungrouped);
        var without = EnsembleRun.Of(Plan("{}", $$"""{ "{{ungrouped}}": 0.3, "{{figure}}": 420000 }"""), 1, Draws);
        Assert.DoesNotContain(without.Drivers, driver => driver.Id is ungrouped or figure);
    }

    [Fact]
    public void A_figure_that_is_fixed_everywhere_takes_the_spread_out_of_its_result()
    {
        var ensemble = EnsembleRun.Of(Plan("""{ "annualPue": 1.2, "itPowerUtilisation": 0.8 }""", """{ "schedule.slipSharedMonths": 0, "schedule.slipOwnMonths": 0 }"""), 1, Draws);
        Assert.Single(ensemble.Values[(int)QuantityId.AnnualMwh]!.Distinct());
    }

    [Fact]
    public void A_group_is_one_driver() => Assert.Single(s_abilene.Drivers, driver => driver.Id == "facility-prices");

    [Fact]
    public void Sites_are_late_together_and_on_their_own()
    {
        var slip = Assert.Single(EnsembleRun.Of(TestData.Plan("stargate"), 1, 64).Drivers, driver => driver.Id == "slip");
        // The shared part, and an own part of each of the nine sites.
        Assert.Equal(10, slip.Count);
    }

    [Fact]
    public void Members_of_a_group_move_together()
    {
        var plan = Plan("{}");
        var drawn = new DrawnSlots(plan, 1, 2048);
        double[] Of(string figure) => drawn.Values[plan.Slots.ToList().FindIndex(slot => slot.Reference == figure)]!;
        Assert.InRange(Correlation(Of("facility.shell"), Of("facility.electrical")), 0.4, 0.6);
        Assert.InRange(Correlation(Of("facility.shell"), Of("compute.networkRatio")), -0.05, 0.05);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(100)]
    public void Draws_come_in_eights(int draws) => Assert.ThrowsAny<ArgumentOutOfRangeException>(() => EnsembleRun.Of(TestData.Plan("abilene"), 1, draws));

    [Fact]
    public void A_run_can_be_stopped() => Assert.ThrowsAny<OperationCanceledException>(() =>
        EnsembleRun.Of(TestData.Plan("abilene"), 1, Draws, gone: new CancellationToken(canceled: true)));

    private static ProgramPlan Plan(string site, string figures = "{}")
    {
        var members = System.Text.Json.Nodes.JsonNode.Parse(site)!.AsObject();
        (members["state"], members["capacityMw"], members["basis"]) = ("TX", 400, "it");
        return Programs.Plan($$"""{ "sites": [ {{members.ToJsonString()}} ], "figures": {{figures}} }""");
    }

    private static double Correlation(double[] x, double[] y)
    {
        var (mx, my) = (x.Average(), y.Average());
        var xy = x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum();
        return xy / Math.Sqrt(x.Sum(a => (a - mx) * (a - mx)) * y.Sum(b => (b - my) * (b - my)));
    }

    private static void AssertEqual(Ensemble one, Ensemble other)
    {
        Assert.Equal(one.Values.Count, other.Values.Count);
        foreach (var (left, right) in one.Values.Zip(other.Values)) Assert.Equal(left?.Select(BitConverter.DoubleToInt64Bits), right?.Select(BitConverter.DoubleToInt64Bits));
    }
}
