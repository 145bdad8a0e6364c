using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Jobs;

public sealed class JobsModelTests
{
    private static readonly string[] s_functions = ["facilities", "it-operations", "operations-centre", "security", "management", "contractors"];

    public static TheoryData<string> Presets() => TestData.PresetIds;

    [Theory]
    [MemberData(nameof(Presets))]
    public void Job_years_are_the_average_fte_of_the_years_added_up(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        for (var phase = JobPhase.Planning; phase < JobPhase.Operations; phase++)
        {
            Programs.Equal(view.Number(QuantityId.PlanningJobYears + (int)phase), view.Fte[(int)phase].Values().Sum());
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Phases_sum_to_the_job_years_of_building(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(view.Number(QuantityId.BuildJobYears), view.Result.Jobs.PhaseJobYears.Values().Sum());
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_peak_is_the_largest_month_on_site_in_heads(string preset)
    {
        // Long weeks on site: fewer heads than full-time equivalents of 2,080 hours.
        var view = Programs.View(TestData.Plan(preset));
        var fte = view.Result.Jobs.Months!.OnSiteFte.Values().Max();
        Programs.Equal(fte * 2080 / TestData.Catalogue["labour.siteHoursPerYear"].Central, view.Number(QuantityId.PeakHeadcount));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Occupations_sum_to_the_totals(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        // The shares of a mix are written with six decimals at most.
        Programs.Equal(view.Number(QuantityId.BuildJobYears), view.Occupations.Sum(occupation => occupation.JobYears.Value), 1e-5);
        Programs.Equal(view.Result.Jobs.SiteFunctionFte.Sum(site => site.Values().Sum()), view.Occupations.Sum(occupation => occupation.OperatingFte.Value), 1e-5);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Groups_sum_to_the_occupations(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(view.Occupations.Sum(o => o.JobYears.Value), ResultView<Real>.Groups.Sum(group => view.GroupSum(group, o => o.JobYears).Value));
        Programs.Equal(view.Occupations.Sum(o => o.OperatingFte.Value), ResultView<Real>.Groups.Sum(group => view.GroupSum(group, o => o.OperatingFte).Value));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(100)]
    [InlineData(1000)]
    public void Staff_is_fixed_and_grows_less_than_the_megawatts(double capacityMw)
    {
        var view = Programs.View(new { sites = new[] { new { state = "TX", capacityMw, basis = "it" } } });
        var size = Math.Pow(capacityMw / 100, Central("staffing.scaleExponent"));
        var staff = s_functions.Sum(function => Central($"staffing.{function}.fixedFte") + (Central($"staffing.{function}.ftePer100Mw") * size));
        Programs.Equal(staff, view.Number(QuantityId.PermanentFte));
    }

    [Fact]
    public void Staff_of_an_on_site_plant_is_on_top()
    {
        var grid = Programs.View(Site(new { technology = "grid", share = 1 }));
        var gas = Programs.View(Site(new { technology = "gas-combined-cycle", share = 1, onSite = true, capacityMw = 500 }));
        Programs.Equal(grid.Number(QuantityId.PermanentFte) + (500 * Central("technology.gas-combined-cycle.operationsFtePerMw")), gas.Number(QuantityId.PermanentFte));
    }

    [Fact]
    public void Racks_are_installed_in_their_hours()
    {
        var view = Programs.View(Site(new { technology = "grid", share = 1 }));
        var jobYears = view.Number(QuantityId.Racks) * Central("labour.rackInstallHours") / 2080;
        Programs.Equal(jobYears, view.Result.Jobs.SiteWorkJobYears[0][(int)BuildWork.Installation].Value);
    }

    [Fact]
    public void Work_on_the_shell_is_its_cost_times_the_labour_share_over_the_loaded_wage()
    {
        // Every price and wage constant, so that dates do not matter.
        var figures = new Dictionary<string, double> { ["escalation.construction"] = 0, ["escalation.constructionLongRun"] = 0, ["escalation.wages"] = 0 };
        var view = Programs.View(new { figures, sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } } });
        var wage = TestData.Catalogue.Mixes["construction"].Sum(soc => Central($"occupationMix.construction.{soc}") * Central($"wage.{soc}"));
        var labour = 300 * Central("facility.shell") * Central("labour.onSiteShare.shell") * (1 + Central("facility.contingencyShare"));
        Programs.Equal(labour / (wage * (1 + Central("labour.burdenConstruction"))) / 2080, view.Result.Jobs.SiteWorkJobYears[0][(int)BuildWork.Shell].Value);
    }

    [Fact]
    public void Dearer_building_later_makes_no_more_work()
    {
        // The same campus five years later, at prices a quarter higher.
        object At(int year) => new { sites = new[] { new { state = "TX", capacityMw = 300, basis = "it", constructionStart = $"{year}-03", fullPower = $"{year + 2}-06" } } };
        var (early, late) = (Programs.View(At(2026)), Programs.View(At(2031)));
        Assert.True(late.Number(QuantityId.BuildoutFacilityUsd) > 1.15 * early.Number(QuantityId.BuildoutFacilityUsd));
        Programs.Equal(early.Number(QuantityId.BuildJobYears), late.Number(QuantityId.BuildJobYears));
    }

    [Fact]
    public void A_faster_rise_of_prices_moves_hours_by_the_months_between_its_date_and_the_wages_alone()
    {
        // The broker's costs are of November 2024 and wages are moved to July 2024: four months of the rate, and no month after the data.
        ResultView<Real> At(double rate) => Programs.View(new
        {
            figures = new Dictionary<string, double> { ["escalation.construction"] = rate, ["escalation.constructionLongRun"] = rate },
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
        });
        var ratio = At(0.09).Number(QuantityId.ConstructionJobYears) / At(0.03).Number(QuantityId.ConstructionJobYears);
        Programs.Equal(Math.Pow(1.03 / 1.09, 4 / 12.0), ratio);
    }

    [Fact]
    public void A_dearer_state_makes_no_more_work()
    {
        // Prices differ by the regional factor, the work does not; the planning follows the cost that is designed.
        double Work(double factor) => Programs.View(new
        {
            figures = new Dictionary<string, double> { ["constructionFactor.TX"] = factor },
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
        }).Number(QuantityId.ConstructionJobYears);
        Programs.Equal(Work(0.8), Work(0.99));
    }

    [Fact]
    public void Higher_wages_in_the_state_pay_more_for_the_same_work()
    {
        ResultView<Real> At(double index) => Programs.View(new
        {
            figures = new Dictionary<string, double> { ["wageIndex.construction.TX"] = index },
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
        });
        var (low, high) = (At(0.9), At(1.08));
        Assert.Equal(low.Number(QuantityId.BuildJobYears), high.Number(QuantityId.BuildJobYears));
        Programs.Equal(1.2, high.Number(QuantityId.BuildWagesUsd) / low.Number(QuantityId.BuildWagesUsd));
    }

    [Fact]
    public void The_busiest_month_is_told()
    {
        var view = Programs.View(TestData.Plan("abilene"));
        var months = view.Result.Jobs.Months!.OnSiteFte.Values();
        var answer = Evaluator.Evaluate(TestData.Preset("abilene"), TestData.Catalogue, new(Ranges: false));
        Assert.Equal((view.Plan.Horizon.Start + Array.IndexOf(months, months.Max())).ToString(), answer.Jobs!.PeakMonth);
    }

    [Fact]
    public void Operations_follow_the_energised_load()
    {
        var view = Programs.View(Site(new { technology = "grid", share = 1 }));
        var staff = view.Result.Jobs.SiteFunctionFte[0].Values().Sum();
        var load = view.Result.Capacity.Load.SiteItMw[0].Values();
        Programs.EqualSeries([.. load.Select(mw => staff * mw / 300)], view.Result.Jobs.Months!.Fte[(int)JobPhase.Operations].Values());
    }

    private static double Central(string id) => TestData.Catalogue[id].Central;

    private static object Site(object source) => new { sites = new[] { new { state = "TX", capacityMw = 300, basis = "it", supply = new[] { source } } } };
}
