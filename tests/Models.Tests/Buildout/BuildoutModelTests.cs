using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Buildout;

public sealed class BuildoutModelTests
{
    /// <summary>Quantities that do not grow with the programme.</summary>
    private static readonly HashSet<QuantityId> s_intensive =
    [
        QuantityId.PeakPue, QuantityId.UsdPerMwIt, QuantityId.UsdPerMwFacility, QuantityId.FacilityUsdPerMwIt, QuantityId.FacilityUsdPerMwItAt2026Prices,
        QuantityId.LoadFactor, QuantityId.AnnualPue, QuantityId.AverageUsdPerMwh, QuantityId.UsdPerAcceleratorHour, QuantityId.RenewableShare,
        QuantityId.OperatingUsdPerGwYear, QuantityId.LevelisedUsdPerAcceleratorHour, QuantityId.UsdPerGwYearOf3, QuantityId.UsdPerGwYearOf5, QuantityId.UsdPerGwYearOf7, QuantityId.LevelisedUsdPerGwYear, QuantityId.LevelisedUsdPerH100Hour, QuantityId.LevelisedUsdPerZettaflop,
    ];

    /// <summary>What the state's own workforce limits: twice the builders find fewer than twice the locals.</summary>
    private static readonly HashSet<QuantityId> s_limited =
        [QuantityId.LocalBuilders, QuantityId.CommutingBuilders, QuantityId.InMigrantBuilders, QuantityId.StateBuildJobs, QuantityId.StateBuildValueAdded];

    public static TheoryData<string> Presets() => TestData.PresetIds;

    [Theory]
    [MemberData(nameof(Presets))]
    public void Facility_and_it_are_the_total(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(Total(view), view.Number(QuantityId.BuildoutFacilityUsd) + view.Number(QuantityId.ItUsd));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Components_sum_to_the_total(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(Total(view), view.Result.Buildout.ComponentUsd.Values().Sum());
        Programs.Equal(1, view.ComponentShare.Values().Sum());
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Sites_and_blocks_sum_to_the_total(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(Total(view), view.Result.Buildout.Detail!.SiteUsd.Values().Sum());
        Programs.Equal(Total(view), view.Result.Buildout.Detail.BlockUsd.Values().Sum());
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Months_sum_to_the_total(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(Total(view), view.MonthlyUsd.Values().Sum());
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Years_sum_to_the_total(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(Total(view), view.Usd.Values().Sum());
        Programs.Equal(view.Number(QuantityId.BuildoutFacilityUsd), view.FacilityUsd.Values().Sum());
        Programs.Equal(view.Number(QuantityId.ItUsd), view.ItUsd.Values().Sum());
    }

    [Theory]
    [InlineData("real-2026")]
    [InlineData("nominal")]
    public void Parts_sum_to_the_total_in_any_price_basis_and_with_delay(string priceBasis)
    {
        var view = Programs.View(new
        {
            priceBasis,
            horizon = new { start = "2027-06", end = "2030-12" },
            figures = new Dictionary<string, double> { ["schedule.slipSharedMonths"] = 3.7 },
            sites = new[] { new { state = "GA", capacityMw = 420, basis = "it", constructionStart = "2027-01", fullPower = "2030-03" } },
        });
        Programs.Equal(Total(view), view.Result.Buildout.ComponentUsd.Values().Sum());
        Programs.Equal(Total(view), view.MonthlyUsd.Values().Sum());
        Programs.Equal(Total(view), view.Result.Buildout.Detail!.BlockUsd.Values().Sum());
    }

    [Theory]
    [InlineData("TX")]
    [InlineData("NM")]
    [InlineData("OH")]
    [InlineData("MI")]
    [InlineData("WI")]
    [InlineData("GA")]
    [InlineData("VA")]
    public void A_liquid_cooled_campus_costs_fifteen_to_twenty_million_per_megawatt(string state)
    {
        // The published range for AI campuses in 2026 prices, without on-site plant.
        foreach (var capacityMw in new[] { 100, 1000 })
        {
            var view = Programs.View(new { sites = new[] { new { state, capacityMw, basis = "it" } } });
            Assert.InRange(view.Number(QuantityId.FacilityUsdPerMwItAt2026Prices), 15e6, 20e6);
        }
    }

    [Fact]
    public void A_longer_design_is_still_spent_in_whole()
    {
        // The horizon starts with the first spending, also where the scenario sets when that is.
        object Design(double months) => new
        {
            figures = new Dictionary<string, double>
            {
                ["schedule.designMonths"] = months,
                ["escalation.construction"] = 0,
                ["escalation.constructionLongRun"] = 0,
            },
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
        };
        Programs.Equal(Total(Programs.View(Design(9))), Total(Programs.View(Design(30.5))));
    }

    [Fact]
    public void A_gigawatt_costs_what_is_published_of_gigawatts() =>
        // From Bernstein's lower to NVIDIA's upper figure per gigawatt.
        Assert.InRange(Total(Programs.View(TestData.Plan("one-gigawatt"))), 29e9, 60e9);

    [Fact]
    public void A_given_facility_cost_is_spent_to_the_dollar()
    {
        var view = Programs.View(Campus(new() { ["facilityUsdPerMwIt"] = 16_600_000 }));
        Programs.Equal(16_600_000 * 640.0, view.Number(QuantityId.BuildoutFacilityUsd));
    }

    [Fact]
    public void A_given_it_cost_is_spent_to_the_dollar()
    {
        var view = Programs.View(Campus(new() { ["itUsdPerMwIt"] = 26_000_000 }));
        Programs.Equal(26_000_000 * 640.0, view.Number(QuantityId.ItUsd));
    }

    [Fact]
    public void A_given_facility_cost_has_the_on_site_plant_on_top()
    {
        var supply = new object[] { new { technology = "gas-combined-cycle", share = 1, onSite = true } };
        var view = Programs.View(Campus(new() { ["facilityUsdPerMwIt"] = 16_600_000, ["supply"] = supply }));
        Assert.True(view.Number(QuantityId.OnSiteGenerationUsd) > 0);
        Programs.Equal(16_600_000 * 640.0, view.Number(QuantityId.BuildoutFacilityUsd) - view.Number(QuantityId.OnSiteGenerationUsd));
    }

    [Fact]
    public void A_given_facility_cost_changes_no_it_line()
    {
        var (own, given) = (Programs.View(Campus([])), Programs.View(Campus(new() { ["facilityUsdPerMwIt"] = 16_600_000 })));
        Assert.Equal(own.Result.Buildout.ComponentUsd.Values()[(int)Component.Accelerators..], given.Result.Buildout.ComponentUsd.Values()[(int)Component.Accelerators..]);
    }

    [Fact]
    public void Two_equal_sites_cost_and_employ_twice_as_much_as_one()
    {
        // Fibre and fixed staff are of a site, so the site is doubled and not its megawatts.
        object site = new { state = "TX", capacityMw = 300, basis = "it", constructionStart = "2026-02", fullPower = "2028-09" };
        var (one, two) = (Programs.View(new { sites = new[] { site } }), Programs.View(new { sites = new[] { site, site } }));
        Programs.None(Enum.GetValues<QuantityId>().Where(id => one[id] is not null && !s_limited.Contains(id))
            .Where(id => !Programs.IsClose(one.Number(id) * (s_intensive.Contains(id) ? 1 : 2), two.Number(id))).Select(id => id.ToString()));
    }

    [Fact]
    public void The_price_of_accelerators_changes_no_facility_line()
    {
        var (cheap, dear) = (Programs.View(WithRackPrice(3_000_000)), Programs.View(WithRackPrice(6_000_000)));
        Assert.True(cheap.Number(QuantityId.ItUsd) * 1.5 < dear.Number(QuantityId.ItUsd));
        Assert.Equal(cheap.Result.Buildout.ComponentUsd.Values()[..(int)Component.Accelerators], dear.Result.Buildout.ComponentUsd.Values()[..(int)Component.Accelerators]);
    }

    [Fact]
    public void The_price_of_accelerators_changes_no_number_of_direct_jobs()
    {
        IEnumerable<(string, double)> Jobs(double price) => Programs.View(WithRackPrice(price)).Paths()
            .Where(pair => pair.Path.StartsWith("jobs.", StringComparison.Ordinal) && !pair.Path.Contains("/in", StringComparison.Ordinal)).Select(pair => (pair.Path, pair.Value.Value));
        Assert.Equal(Jobs(3_000_000), Jobs(6_000_000));
    }

    [Fact]
    public void Hardware_that_is_replaced_once_costs_as_much_again_at_constant_prices()
    {
        var figures = new Dictionary<string, double> { ["compute.priceDeclinePerYear"] = 0, ["compute.hardwareLifeYears"] = 5 };
        var view = Programs.View(new
        {
            figures,
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it", constructionStart = "2025-01", firstPower = "2026-07", fullPower = "2028-06" } },
        });
        Programs.Equal(Total(view) + view.Number(QuantityId.ItUsd), view.Number(QuantityId.TotalWithRefreshUsd));
    }

    [Theory]
    [InlineData(5e9)]
    [InlineData(1.7e10)]
    [InlineData(1e12)]
    public void The_target_is_crossed_where_the_months_add_up_to_it(double investmentUsd)
    {
        var view = Programs.View(new
        {
            targets = new { investmentUsd, by = "2028-06" },
            sites = new[] { new { state = "TX", capacityMw = 500, basis = "it", constructionStart = "2026-06", fullPower = "2029-03" } },
        });
        var months = view.MonthlyUsd.Values();
        double sum = 0, crossed = months.Length;
        for (var m = 0; m < months.Length; m++)
        {
            if (sum < investmentUsd && sum + months[m] >= investmentUsd) crossed = m + ((investmentUsd - sum) / months[m]);
            sum += months[m];
        }

        Programs.Equal(crossed, view.Number(QuantityId.TargetCrossed));
        Programs.Equal(sum / investmentUsd, view.Number(QuantityId.TargetShare));
    }

    [Fact]
    public void The_month_of_crossing_is_that_in_which_the_sum_passes_the_target()
    {
        const string json = """
            { "targets": { "investmentUsd": 1.7e10, "by": "2028-06" },
              "sites": [ { "state": "TX", "capacityMw": 500, "basis": "it", "constructionStart": "2026-06", "fullPower": "2029-03" } ] }
            """;
        var buildout = Evaluator.Evaluate(TestData.Scenario(json), TestData.Catalogue, new(Ranges: false)).Buildout!;
        var sum = 0.0;
        var month = buildout.Months[buildout.MonthlyUsd.TakeWhile(usd => (sum += usd) < 1.7e10).Count()];
        Assert.Equal(month, buildout.Target!.Reached.Value);
    }

    [Fact]
    public void What_is_missing_at_the_target_date_is_counted_from_the_months_before()
    {
        var view = Programs.View(new
        {
            targets = new { investmentUsd = 4e10, by = "2028-06" },
            sites = new[] { new { state = "TX", capacityMw = 500, basis = "it", constructionStart = "2026-06", fullPower = "2029-03" } },
        });
        var spent = view.MonthlyUsd.Values().Take(Models.Time.Month.Of(2028, 6) - view.Plan.Horizon.Start + 1).Sum();
        var untilNow = view.MonthlyUsd.Values().Take(Models.Time.Month.Of(2026, 11) - view.Plan.Horizon.Start + 1).Sum();
        Programs.Equal(4e10 - spent, view.Number(QuantityId.TargetShortfallUsd));
        // November 2026, the data's date, to June 2028 are 19 months.
        Programs.Equal((4e10 - untilNow) / 19 * 12, view.Number(QuantityId.TargetPaceUsdPerYear));
    }

    [Fact]
    public void The_remainder_buys_megawatts_at_the_programme_s_own_cost()
    {
        var view = Programs.View(new { targets = new { investmentUsd = 4e10 }, sites = new[] { new { state = "TX", capacityMw = 500, basis = "it" } } });
        Programs.Equal((4e10 - Total(view)) / (Total(view) / 500) / 1000, view.Number(QuantityId.TargetRemainingGw));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void At_least_five_dated_benchmarks_stand_beside_every_preset(string preset)
    {
        var benchmarks = Evaluator.Evaluate(TestData.Preset(preset), TestData.Catalogue, new(Ranges: false)).Buildout!.Benchmarks;
        var whole = benchmarks.Where(benchmark => benchmark.Date.Length >= 4 && benchmark.Scope.Length > 0 && benchmark.Basis switch
        {
            "it" => benchmark is { GapIt: not null, GapFacility: null },
            "facility" => benchmark is { GapIt: null, GapFacility: not null },
            _ => benchmark is { GapIt: not null, GapFacility: not null },
        });
        Assert.True(whole.Count() >= 5);
        Assert.Equal(benchmarks.Count, whole.Count());
    }

    private static double Total(ResultView<Real> view) => view.Number(QuantityId.TotalUsd);

    private static object Campus(Dictionary<string, object> members)
    {
        (members["state"], members["capacityMw"], members["basis"]) = ("OH", 640, "it");
        return new { sites = new[] { members } };
    }

    private static object WithRackPrice(double usd) => new
    {
        figures = new Dictionary<string, double> { ["accelerator.gb200-nvl72.rackPriceUsd"] = usd },
        sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
    };
}
