using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy.Impact;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Validation;

namespace Stargate.Economics.Models.Tests.Validation;

public sealed class ValidationTests
{
    private static readonly Lazy<ValidationAnswer> s_answer = new(() => ValidationModel.Evaluate(TestData.Catalogue, new()));

    [Fact]
    public void The_page_says_what_the_code_computes()
    {
        var file = Path.Combine(TestData.Folder, "..", "docs", "validation.md");
        var page = ValidationPage.Markdown(s_answer.Value);
        var old = File.Exists(file) ? File.ReadAllText(file) : "";
        if (old != page) File.WriteAllText(file, page);
        Assert.True(old == page, "docs/validation.md was out of date and has been written anew; read the difference and commit it.");
    }

    [Fact]
    public void Every_observation_and_every_benchmark_is_compared_or_left_out_with_a_reason()
    {
        var compared = s_answer.Value.Rows.Select(row => row.Id.Replace(".read-as-it", "", StringComparison.Ordinal).Replace(".read-as-facility", "", StringComparison.Ordinal));
        var expected = TestData.Catalogue.Tables.Observations.Keys.Concat(TestData.Catalogue.Tables.Benchmarks.Keys);
        Assert.Equal(expected.Order(StringComparer.Ordinal), compared.Concat(s_answer.Value.LeftOut.Select(left => left.Id)).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_comparison_has_a_number_of_the_model_and_a_sentence() =>
        Assert.All(s_answer.Value.Rows, row => Assert.True(row.Model is { Value: > 0 } && (row.Model.P5 is not null || row.Subject.StartsWith("impact/", StringComparison.Ordinal)) && row.Gap is not null && row.Miss.EndsWith('.') && row.Published.SourceIds.Count > 0, row.Id));

    [Fact]
    public void The_summary_counts_every_row_once() =>
        Assert.Equal(s_answer.Value.Rows.Count, s_answer.Value.Summary.Sum(count => count.Within + count.Overlaps + count.Misses));

    [Fact]
    public void The_check_cases_are_met() =>
        Assert.All(s_answer.Value.Rows.Where(row => row.Kinship == Kinship.Definition), row => Assert.Equal(Agreement.Within, row.Agreement));

    [Fact]
    public void A_gigawatt_at_0_80_and_1_20_uses_8_4096_twh() =>
        Programs.Equal(1000 * 0.80 * 1.20 * 8760, s_answer.Value.Rows.Single(row => row.Id == "check.annual-energy").Model.Value!.Value);

    [Fact]
    public void A_site_by_itself_costs_what_it_costs_in_the_programme()
    {
        var programme = Programs.View(TestData.Plan("stargate"));
        var generation = programme.Plan.Sites.ToList().FindIndex(site => site.Id == "saline");
        var alone = s_answer.Value.Rows.Single(row => row.Id == "saline.campus").Model.Value!.Value;
        var it = SubjectRun.Of("site/saline", TestData.Catalogue, new(Draws: 8))[Measures.All["itUsd"]].Value!.Value;
        Programs.Equal(programme.Result.Buildout.Detail!.SiteUsd[generation].Value, alone + it);
    }

    [Fact]
    public void Published_numbers_of_the_record_and_of_the_observations_agree()
    {
        var record = TestData.Catalogue.Tables.PublicSites.Values.Where(site => site.PresetSite is not null).ToDictionary(site => site.PresetSite!);
        var observed = TestData.Catalogue.Tables.Observations.Values.Where(observation => observation.Subject.StartsWith("site/", StringComparison.Ordinal)).ToLookup(observation => observation.Subject[5..]);
        foreach (var (id, site) in record)
        {
            void Holds(double? number, params string[] measures)
            {
                if (number is not { } value || !observed[id].Any(observation => measures.Contains(observation.Measure))) return;
                Assert.Contains(observed[id], observation => measures.Contains(observation.Measure) && observation.Low <= value && value <= observation.High);
            }

            Holds(site.InvestmentUsd, "campusUsd", "totalUsd");
            Holds(site.AcceleratorCount, "accelerators");
            Holds(site.PeakConstructionWorkers, "peakHeadcount", "buildJobYears");
            Holds(site.PermanentJobs, "permanentFte");
        }
    }

    [Theory]
    [InlineData(10, 10, 10, 8, 12, Agreement.Within)]
    [InlineData(10, 14, 15, 8, 12, Agreement.Overlaps)]
    [InlineData(13, 14, 15, 8, 12, Agreement.Misses)]
    [InlineData(10, 10, 10, 11, 12, Agreement.Within)]
    [InlineData(9.5, 11, 11, 10, 10, Agreement.Within)]
    [InlineData(10.5, 11, 11, 10, 10, Agreement.Misses)]
    public void Agreement_is_by_the_ranges(double low, double central, double high, double p5, double p95, Agreement expected) =>
        Assert.Equal(expected, ValidationModel.Agreement(Published(low, central, high, Bound.About), new Quantity(10, "1", p5, 10, p95)));

    [Theory]
    [InlineData(Bound.AtLeast, 9, Agreement.Within)]
    [InlineData(Bound.AtLeast, 11, Agreement.Overlaps)]
    [InlineData(Bound.AtLeast, 13, Agreement.Misses)]
    [InlineData(Bound.AtMost, 11, Agreement.Within)]
    [InlineData(Bound.AtMost, 9, Agreement.Overlaps)]
    [InlineData(Bound.AtMost, 7, Agreement.Misses)]
    public void A_floor_and_a_ceiling_are_kept_by_the_central_number(Bound bound, double published, Agreement expected) =>
        Assert.Equal(expected, ValidationModel.Agreement(Published(published, published, published, bound), new Quantity(10, "1", 8, 10, 12)));

    [Theory]
    [InlineData(10.5, 0.08, Agreement.Within)]
    [InlineData(9.3, 0.08, Agreement.Within)]
    [InlineData(11, 0.08, Agreement.Misses)]
    [InlineData(10.5, 0, Agreement.Misses)]
    public void A_number_without_draws_agrees_within_the_slack(double published, double slack, Agreement expected) =>
        Assert.Equal(expected, ValidationModel.Agreement(Published(published, published, published, Bound.About), new Quantity(10, "1"), slack));

    [Fact]
    public void Spending_by_itself_has_the_effects_of_the_same_question()
    {
        var tables = TestData.Catalogue.InputOutput;
        var spending = new ImpactSpending(tables.IndexOf("23"), 1e6, 1, 1);
        var effects = ImpactModel.Evaluate(new("US", 2019, new(RegionMethod.SlqId, tables.DefaultDelta), [spending], null), tables).Effects[0];
        var rows = s_answer.Value.Rows.ToDictionary(row => row.Id, row => row.Model.Value!.Value);
        Programs.Equal(effects.Direct.JobYears, rows["epi.direct"]);
        Programs.Equal(effects.Indirect.JobYears, rows["epi.suppliers"]);
        Programs.Equal(effects.Induced.JobYears, rows["epi.induced"]);
        Programs.Equal((rows["epi.direct"] + rows["epi.suppliers"] + rows["epi.induced"]) / rows["epi.direct"], rows["epi.multiplier"]);
    }

    [Fact]
    public void A_dollar_spent_at_home_has_no_more_than_a_dollar_of_value_added_before_pay_is_spent()
    {
        var result = SubjectRun.Of("impact/US/2015/23", TestData.Catalogue, new(Draws: 8));
        var (all, output) = (result[Measures.All["valueAddedPerUsd"]].Value!.Value, result[Measures.All["outputMultiplier"]].Value!.Value);
        Assert.InRange(all, 1, output);
    }

    [Fact]
    public void Multipliers_do_not_depend_on_the_year_of_the_dollars()
    {
        var (early, late) = (SubjectRun.Of("impact/VA/2016/23", TestData.Catalogue, new(Draws: 8)), SubjectRun.Of("impact/VA/2025/23", TestData.Catalogue, new(Draws: 8)));
        foreach (var name in (string[])["jobsMultiplier", "incomeMultiplier", "valueAddedMultiplier", "outputMultiplier", "valueAddedPerUsd", "incomePerOutput"])
            Programs.Equal(early[Measures.All[name]].Value!.Value, late[Measures.All[name]].Value!.Value);
        Assert.True(early[Measures.All["totalJobsPerMillionUsd"]].Value > late[Measures.All["totalJobsPerMillionUsd"]].Value);
    }

    [Fact]
    public void Operating_cost_is_energy_and_the_rest()
    {
        var rows = s_answer.Value.Rows.ToDictionary(row => row.Id, row => row.Model.Value!.Value);
        Programs.Equal(rows["operating.epoch-2026"], rows["operating.epoch-2026-energy"] + rows["operating.epoch-2026-other"]);
    }

    [Fact]
    public void The_tables_have_the_mean_value_added_per_job_that_the_page_names()
    {
        var industries = TestData.Catalogue.InputOutput.Industries;
        var mean = industries.Sum(industry => industry.ValueAddedMusd) * 1e6 / industries.Sum(industry => industry.Jobs);
        Assert.Equal(179_000, mean, 500.0);
        Assert.Contains("179,000", s_answer.Value.Rows.Single(row => row.Id == "jlarc.value-added-per-job").Miss, StringComparison.Ordinal);
    }

    [Fact]
    public void Effects_are_held_against_at_least_five_independent_studies()
    {
        var effects = s_answer.Value.Rows.Where(row => row.Group.StartsWith("impact", StringComparison.Ordinal)).ToList();
        Assert.True(effects.Count >= 12);
        Assert.True(effects.SelectMany(row => row.Published.SourceIds).Distinct().Count() >= 5);
        Assert.All(effects, row => Assert.Equal(Kinship.Independent, row.Kinship));
    }

    private static PublishedNumber Published(double low, double central, double high, Bound bound) => new(low, central, high, bound, "2026", "", "", []);

    [Theory]
    [InlineData("abilene.campus,site/abilene", "abilene.campus,site/atlantis", 2, 2, "'site/atlantis' names nothing that can be evaluated.")]
    [InlineData("impact/US/2019/23,impactBuilding,directJobs", "impact/US/then/23,impactBuilding,directJobs", 52, 2, "'impact/US/then/23' names nothing that can be evaluated.")]
    [InlineData("without on-site plant,15000000000,15000000000,15000000000", "without on-site plant,15000000000,15000000000,14000000000", 2, 7, "0 < low 15000000000 ≤ central 15000000000 ≤ high 14000000000 does not hold.")]
    [InlineData(",independent,DEBT_ABI", ",likely,DEBT_ABI", 2, 12, "'likely' is none of independent, same-source, definition.")]
    public void A_fault_in_the_observations_is_named_by_line_and_column(string right, string wrong, int line, int column, string message)
    {
        var files = TestData.Files();
        files["observations.csv"] = files["observations.csv"].Replace(right, wrong, StringComparison.Ordinal);
        var fault = Assert.Single(CatalogueReader.Read(files).Errors, error => error.File == "observations.csv");
        Assert.Equal(new DataError("observations.csv", line, column, message), fault);
    }
}
