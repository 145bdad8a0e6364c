using System.Text.Json;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Evaluation;

public sealed class LargeRunTests
{
    private static readonly ProgramPlan s_plan = TestData.Plan("one-gigawatt");
    private static readonly QuantityId[] s_headlines = [QuantityId.TotalUsd, QuantityId.AnnualMwh, QuantityId.PermanentFte];

    [Fact]
    public void Any_number_of_threads_gives_the_same_bytes() =>
        Assert.Single(((int[])[1, 2, 16]).Select(threads => JsonSerializer.Serialize(Tell(new(5, 20_008, s_headlines, threads)))).Distinct());

    [Fact]
    public void Its_draws_are_those_of_the_ordinary_ensemble()
    {
        var large = LargeRun.Of(s_plan, new(7, 4_104, s_headlines));
        var ordinary = EnsembleRun.Of(s_plan, 7, 4_104);
        for (var h = 0; h < s_headlines.Length; h++) Assert.Equal(ordinary.Values[(int)s_headlines[h]]!, large.Exact![h]);
    }

    [Fact]
    public void More_draws_begin_with_the_same_draws()
    {
        var (few, many) = (LargeRun.Of(s_plan, new(3, 2_048, s_headlines)), LargeRun.Of(s_plan, new(3, 6_000, s_headlines)));
        for (var h = 0; h < s_headlines.Length; h++) Assert.Equal(few.Exact![h], many.Exact![h][..2_048]);
    }

    [Fact]
    public void Counted_percentiles_are_within_a_bin_of_exact_ones()
    {
        var run = LargeRun.Of(s_plan, new(1, 30_000, s_headlines));
        for (var h = 0; h < s_headlines.Length; h++)
        {
            foreach (var p in (double[])[0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99])
                Assert.True(Math.Abs(run.Headlines[h].At(p)!.Value - Percentiles.At(run.Exact![h], p)) <= run.Headlines[h].Width, $"{s_headlines[h]} at {p}");
        }
    }

    [Fact]
    public void Mean_and_spread_are_those_of_the_values()
    {
        var run = LargeRun.Of(s_plan, new(1, 10_000, s_headlines));
        var values = run.Exact![0];
        var mean = values.Average();
        Programs.Equal(mean, run.Each[0].Mean(0));
        Programs.Equal(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1), run.Each[0].Variance(0));
    }

    [Fact]
    public void Every_draw_is_in_the_histogram()
    {
        var headline = Tell(new(1, 10_000, s_headlines)).Headlines[0];
        Assert.Equal(10_000, headline.Histogram.Counts.Sum() + headline.Histogram.Below + headline.Histogram.Above);
        Assert.Equal(headline.Histogram.Counts.Count + 1, headline.Histogram.Edges.Count);
        Assert.Equal(headline.Exceedance.Probabilities.OrderDescending(), headline.Exceedance.Probabilities);
        Assert.Equal(1 - (headline.Histogram.Below / 10_000.0), headline.Exceedance.Probabilities[0], 1e-12);
    }

    [Fact]
    public void The_chance_of_a_target_is_the_share_of_draws_that_reach_it()
    {
        var plan = Programs.Plan(new { sites = new[] { new { state = "OH", capacityMw = 100, basis = "it" } }, targets = new { investmentUsd = 5e9, by = "2030-01" } });
        var run = LargeRun.Of(plan, new(1, 8_000, [QuantityId.TargetShareAtBy, QuantityId.TargetCrossed]));
        var chance = UncertaintyTeller.Tell(plan, run, 8_000).Targets.Single(target => target.Id == "investmentByDate").Probability;
        Assert.Equal(run.Exact![0].Count(share => share >= 1) / 8_000.0, chance);
        Assert.InRange(chance, 0.01, 0.99);
    }

    [Fact]
    public void A_draw_without_a_number_is_said_and_not_counted()
    {
        var plan = Programs.Plan(new { sites = new[] { new { state = "OH", capacityMw = 100, basis = "it" } }, targets = new { investmentUsd = 5e9 } });
        var crossed = UncertaintyTeller.Tell(plan, LargeRun.Of(plan, new(1, 8_000, [QuantityId.TargetCrossed])), 8_000);
        Assert.InRange(crossed.Headlines[0].UndefinedShare, 0.01, 0.99);
        Assert.Contains(crossed.Warnings, warning => warning.Path == "buildout.target.reached");
    }

    [Theory]
    [InlineData("stargate")]
    [InlineData("renewable-gigawatt")]
    public void The_series_are_those_of_the_detailed_result(string preset)
    {
        var plan = TestData.Plan(preset);
        var (view, years) = (Programs.View(plan), plan.Horizon.YearCount);
        var series = new Real[FanSeries.All.Count * years];
        FanSeries.Write(plan.Horizon, ProgramModel.Evaluate(plan, Assumptions.Central(plan.Slots), detail: false, series: true), series);
        double[] Of(int index) => series.AsSpan(index * years, years).ToArray().Values();
        Programs.EqualSeries(view.Usd.Values(), Of(0));
        Programs.EqualSeries([.. view.Usd.Values().Select((_, y) => view.Usd.Values()[..(y + 1)].Sum())], Of(1));
        Programs.EqualSeries(view.Mwh.Values(), Of(4));
        Programs.EqualSeries(view.EnergyUsd.Values(), Of(5));
        Programs.EqualSeries([.. Enumerable.Range(0, years).Select(y => view.Fte[..4].Sum(phase => phase[y].Value))], Of(6));
        Programs.EqualSeries(view.Fte[4].Values(), Of(7));
    }

    [Fact]
    public void A_run_that_nobody_waits_for_stops()
    {
        using var gone = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => LargeRun.Of(s_plan, new(1, 1_000_000, s_headlines), done => gone.Cancel(), gone.Token));
    }

    [Fact]
    public void A_group_has_the_correlation_that_the_data_give_it()
    {
        var (sampler, draws) = (new SlotSampler(s_plan, 11), 16_384);
        foreach (var group in sampler.Groups)
        {
            int[] members = [.. s_plan.Slots.Index().Where(slot => slot.Item.IsUncertain && slot.Item.Group == group).Select(slot => slot.Index)];
            var (common, sum) = (new double[draws], new double[draws]);
            sampler.Normals(DimensionNames.Group(group), 0, common);
            foreach (var member in members)
            {
                var values = new double[draws];
                sampler.Values(member, 0, common, values);
                var order = Enumerable.Range(0, draws).OrderBy(k => values[k]).ToArray();
                for (var rank = 0; rank < draws; rank++) sum[order[rank]] += Normal.Quantile((rank + 0.5) / draws);
            }

            var (n, rho) = (members.Length, s_plan.Correlations[group]);
            Programs.Equal(n + (n * (n - 1) * rho), CoMoments.Of([sum], draws).Variance(0), 0.01);
        }
    }

    [Fact]
    public void Fixing_the_first_driver_takes_its_share_of_the_variance()
    {
        var scenario = """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]""";
        var free = Programs.Plan(scenario + "}");
        var ensemble = EnsembleRun.Of(free, 1, 8_192);
        var first = Drivers.Shares(ensemble.Values[(int)QuantityId.TotalUsd]!, ensemble.Drivers)[0];
        var figures = free.Slots.Where(slot => slot.IsUncertain && (slot.Group == first.Id || slot.Reference == first.Id)).ToDictionary(slot => slot.Reference, slot => slot.Central);
        var held = Programs.Plan($"{scenario},\"figures\":{JsonSerializer.Serialize(figures)}}}");
        double Variance(ProgramPlan plan) => LargeRun.Of(plan, new(1, 8_192, [QuantityId.TotalUsd])).Each[0].Variance(0);
        Assert.Equal(first.Share, 1 - (Variance(held) / Variance(free)), 0.05);
    }

    private static UncertaintyAnswer Tell(LargeQuestion question) => UncertaintyTeller.Tell(s_plan, LargeRun.Of(s_plan, question), question.Draws);
}
