using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Models.Tests.Record;

public sealed class ReconciliationTests
{
    private static readonly EvaluationOptions s_few = new(Draws: 64);

    private static readonly Dictionary<string, Reconciliation> s_all =
        TestData.Catalogue.Tables.Claims.Values.ToDictionary(claim => claim.Id, claim => ReconciliationModel.Evaluate(claim, TestData.Catalogue, s_few));

    public static TheoryData<string> Claims => [.. TestData.Catalogue.Tables.Claims.Keys];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Every_claim_is_held_against_at_least_six_definitions(string id)
    {
        var definitions = s_all[id].Definitions;
        Assert.True(definitions.Count >= 6);
        Assert.Equal(definitions.Count, definitions.Select(definition => definition.Definition).Distinct().Count());
        Assert.All(definitions, definition => Assert.False(string.IsNullOrEmpty(definition.Sentence)));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Every_verdict_follows_from_the_numbers_beside_it(string id)
    {
        var (claim, definitions) = (s_all[id].Claim, s_all[id].Definitions);
        foreach (var row in definitions.Where(row => row.Ratio is not null))
        {
            var (least, most) = row.Low is { } low && row.High is { } high && (low < high || low != row.Central)
                ? (Math.Min(low, row.Central!.Value), Math.Max(high, row.Central.Value))
                : (row.Central!.Value * 0.995, row.Central.Value * 1.005);
            var expected = claim.Value > most ? Verdict.Above : (claim.ValueHigh ?? claim.Value) < least ? Verdict.Below : Verdict.Within;
            Assert.Equal(expected, row.Verdict);
        }
    }

    [Fact]
    public void The_numbers_are_those_of_the_answer_to_the_same_scenario()
    {
        var answer = Evaluator.Evaluate(TestData.Preset("abilene"), TestData.Catalogue, s_few);
        var rows = s_all["abilene-permanent-company"].Definitions.ToDictionary(row => row.Definition);
        Same(answer.Jobs!.Permanent, rows["permanent-fte"], 1);
        Same(answer.Jobs.Peak, rows["peak-headcount"], 1);
        Same(answer.Jobs.BuildJobYears, rows["build-job-years"], 1);
        Same(answer.Jobs.BuildJobYears, rows["build-average-fte"], 1.0 / 4);
    }

    [Fact]
    public void Average_fte_times_its_years_are_the_job_years()
    {
        foreach (var reconciliation in s_all.Values.Where(reconciliation => reconciliation.Claim.Unit is "job" or "person"))
        {
            var rows = reconciliation.Definitions.ToDictionary(row => row.Definition);
            var years = rows["build-average-fte"].Period.Split('–').Select(int.Parse).ToArray();
            Programs.Equal(rows["build-job-years"].Central!.Value, rows["build-average-fte"].Central!.Value * (years[1] - years[0] + 1));
            Assert.True(rows["busiest-year-fte"].Central >= rows["build-average-fte"].Central);
        }
    }

    [Fact]
    public void Effects_are_those_of_the_answer_to_the_same_scenario()
    {
        var economy = Evaluator.Evaluate(TestData.Preset("abilene"), TestData.Catalogue, s_few).Economy!;
        var rows = s_all["abilene-permanent-company"].Definitions.ToDictionary(row => row.Definition);
        Quantity Jobs(string effect, string period, string geography) => economy.Effects.Single(row => (row.Effect, row.Period, row.Geography) == (effect, period, geography)).Jobs;
        Same(Jobs("total", "build", "US"), rows["build-all-effects-nation"], 1);
        Same(Jobs("total", "build", "US"), rows["build-average-all-effects-nation"], 1.0 / 4);
        Same(Jobs("total", "build", "TX"), rows["build-all-effects-states"], 1);
        Same(Jobs("total", "operating-year", "US"), rows["operating-all-effects-nation"], 1);
        Same(Jobs("total", "operating-year", "TX"), rows["operating-all-effects-states"], 1);
        Programs.Equal(Jobs("direct", "build", "US").Value!.Value + Jobs("indirect", "build", "US").Value!.Value, rows["build-direct-indirect-nation"].Central!.Value);
        Programs.Equal(Jobs("direct", "build", "TX").Value!.Value + Jobs("indirect", "build", "TX").Value!.Value, rows["build-direct-indirect-states"].Central!.Value);
    }

    [Fact]
    public void Each_further_effect_and_each_wider_place_only_adds()
    {
        foreach (var reconciliation in s_all.Values.Where(reconciliation => reconciliation.Claim.Unit is "job" or "person"))
        {
            var rows = reconciliation.Definitions.ToDictionary(row => row.Definition, row => row.Central!.Value);
            Assert.True(rows["build-job-years"] < rows["build-direct-indirect-nation"]);
            Assert.True(rows["build-direct-indirect-nation"] < rows["build-all-effects-nation"]);
            Assert.True(rows["build-direct-indirect-states"] < rows["build-direct-indirect-nation"]);
            Assert.True(rows["build-all-effects-states"] < rows["build-all-effects-nation"]);
            Assert.True(rows["permanent-fte"] < rows["operating-all-effects-states"]);
            Assert.True(rows["operating-all-effects-states"] < rows["operating-all-effects-nation"]);
        }
    }

    [Fact]
    public void The_launch_claim_is_held_against_thirteen_definitions_of_a_job() => Assert.Equal(13, s_all["jobs-100k-launch"].Definitions.Count);

    [Fact]
    public void Facility_and_it_are_the_whole_and_refresh_and_time_only_add()
    {
        foreach (var id in (string[])["investment-500bn", "investment-400bn", "investment-450bn"])
        {
            var rows = s_all[id].Definitions.ToDictionary(row => row.Definition, row => row.Central!.Value);
            Programs.Equal(rows["nominal-total"], rows["nominal-facility"] + rows["nominal-it"]);
            Assert.True(rows["nominal-by-date"] <= rows["nominal-total"]);
            Assert.True(rows["nominal-with-refresh"] > rows["nominal-total"]);
            Assert.True(rows["real-total"] < rows["nominal-total"]);
        }
    }

    [Fact]
    public void A_part_of_a_site_needs_fewer_people_than_the_site()
    {
        var part = s_all["abilene-permanent-agency"].Definitions.Single(row => row.Definition == "permanent-fte").Central;
        var whole = s_all["abilene-permanent-company"].Definitions.Single(row => row.Definition == "permanent-fte").Central;
        Assert.True(part < whole);
    }

    [Fact]
    public void The_city_claim_says_homes_energy_and_load_factor_without_a_verdict()
    {
        var rows = s_all["city-4.5gw"].Definitions.ToDictionary(row => row.Definition);
        foreach (var id in (string[])["equivalent-homes", "annual-energy", "load-factor"]) Assert.Equal(Verdict.NotCompared, rows[id].Verdict);
        Programs.Equal(rows["average-load"].Central!.Value, rows["peak-load"].Central!.Value * rows["load-factor"].Central!.Value);
        Programs.Equal(rows["average-load"].Central!.Value * 1_000 * 8_760, rows["annual-energy"].Central!.Value);
    }

    [Fact]
    public void Only_a_definition_that_the_claim_names_is_marked_so()
    {
        Assert.All(s_all["jobs-100k-launch"].Definitions, row => Assert.False(row.Named));
        Assert.Equal("permanent-fte", s_all["abilene-permanent-minimum"].Definitions.Single(row => row.Named).Definition);
        Assert.Equal("peak-headcount", s_all["abilene-builders-peak"].Definitions.Single(row => row.Named).Definition);
    }

    [Theory]
    [InlineData("jobs-100k-launch", 100_000)]
    [InlineData("jobs-25k-onsite", 25_000)]
    [InlineData("investment-500bn", 500e9)]
    [InlineData("capacity-10gw", 10)]
    [InlineData("abilene-permanent-minimum", 57)]
    [InlineData("abilene-permanent-agreement", 357)]
    [InlineData("abilene-permanent-company", 1_700)]
    [InlineData("abilene-builders-early", 1_500)]
    [InlineData("abilene-builders-peak", 6_400)]
    [InlineData("city-4.5gw", 4.5)]
    public void The_claims_are_those_that_were_made(string id, double value) => Assert.Equal(value, TestData.Catalogue.Tables.Claims[id].Value);

    private static void Same(Quantity quantity, Comparison row, double times)
    {
        Programs.Equal(quantity.Value!.Value * times, row.Central!.Value);
        Programs.Equal(quantity.P5!.Value * times, row.Low!.Value);
        Programs.Equal(quantity.P95!.Value * times, row.High!.Value);
    }
}
