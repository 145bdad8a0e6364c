using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Tests.Capacity;

public sealed class CapacityModelTests
{
    private static readonly string[] s_dated = ["2025-01", "2026-07", "2028-06"];

    [Fact]
    public void A_gigawatt_of_it_load_asks_for_fourteen_hundred_megawatts()
    {
        var view = Programs.View(Site(1000, "it"));
        Programs.Equal(1400, view.Number(QuantityId.FacilityMw));
        Programs.Equal(1.4, view.Number(QuantityId.PeakPue));
    }

    [Fact]
    public void Fourteen_hundred_megawatts_of_facility_load_are_a_gigawatt_of_it_load() =>
        Programs.Equal(1000, Programs.View(Site(1400, "facility")).Number(QuantityId.ItMw));

    [Fact]
    public void The_basis_of_a_capacity_changes_no_result()
    {
        // The one scenario divides by the peak PUE where the other does not: all else is the same arithmetic.
        var it = Programs.View(Site(1000, "it", s_dated)).Paths();
        var facility = Programs.View(Site(1400, "facility", s_dated)).Paths().ToDictionary(pair => pair.Path, pair => pair.Value.Value);
        Programs.None(it.Where(pair => !Programs.IsClose(pair.Value.Value, facility[pair.Path])).Select(pair => pair.Path));
    }

    [Fact]
    public void The_ramp_is_full_from_the_month_of_full_power_on()
    {
        var view = Programs.View(Site(1000, "it", s_dated));
        var load = view.Result.Capacity.Load.SiteItMw[0].Values();
        var full = (int)view.Plan.Horizon.Offset(view.Plan.Horizon.LastFullPower);
        Assert.All(load[(full + 1)..], month => Assert.Equal(1000, month));
    }

    [Fact]
    public void Nothing_is_energised_before_first_power()
    {
        var view = Programs.View(Site(1000, "it", s_dated));
        var load = view.Result.Capacity.Load.SiteItMw[0].Values();
        var first = (int)view.Plan.Horizon.Offset(view.Plan.Capacity.Blocks[0].Block.FirstPower);
        Assert.All(load[..first], month => Assert.Equal(0, month));
        Assert.True(load[first] > 0);
    }

    [Fact]
    public void The_ramp_never_falls()
    {
        var load = Programs.View(Site(1000, "it", s_dated)).Result.Capacity.Load.SiteItMw[0].Values();
        Assert.All(load.Zip(load.Skip(1)), pair => Assert.True(pair.First <= pair.Second));
    }

    [Fact]
    public void Half_of_the_ramp_is_reached_in_its_middle()
    {
        // First power in January, full in December: 12 months, so half at the end of June; the load of June and July are its means around it.
        var view = Programs.View(Site(100, "it", ["2024-01", "2027-01", "2027-12"]));
        var load = view.Result.Capacity.Load.SiteItMw[0].Values();
        var june = (int)view.Plan.Horizon.Offset(Models.Time.Month.Of(2027, 6));
        Programs.Equal(100, load[june] + load[june + 1]);
    }

    [Theory]
    [InlineData("paused")]
    [InlineData("cancelled")]
    public void What_is_paused_or_cancelled_is_out_of_every_total(string status)
    {
        var alone = Programs.View(WithSecond(null)).Paths().Select(pair => (pair.Path, pair.Value.Value));
        Assert.Equal(alone, Programs.View(WithSecond(status)).Paths().Select(pair => (pair.Path, pair.Value.Value)));
    }

    [Fact]
    public void What_is_paused_stands_beside_the_totals()
    {
        var answer = Evaluator.Evaluate(
            TestData.Scenario(System.Text.Json.JsonSerializer.Serialize(WithSecond("paused"))), TestData.Catalogue, new(Ranges: false));
        Assert.Equal([("announced", 500.0), ("paused", 300.0)], answer.Capacity!.ByStatus.Select(status => (status.Status, status.ItMw)));
    }

    [Fact]
    public void The_weighted_load_is_that_of_the_statuses()
    {
        // Announced 0.5 and construction 0.9 are the central chances of completion.
        var view = Programs.View(WithSecond("construction"));
        Programs.Equal((500 * 0.5) + (300 * 0.9), view.Number(QuantityId.ProbabilityWeightedItMw));
        Assert.Equal(0, view.Number(QuantityId.EnergisedOnlyItMw));
    }

    [Fact]
    public void A_month_of_delay_moves_the_load_by_a_month()
    {
        var (on, late) = (Programs.View(Slipped(0)), Programs.View(Slipped(1)));
        Programs.EqualSeries(on.Result.Capacity.Load.SiteItMw[0].Values()[..^1], late.Result.Capacity.Load.SiteItMw[0].Values()[1..]);
    }

    [Fact]
    public void A_month_of_delay_moves_the_people_who_build_by_a_month()
    {
        var (on, late) = (Programs.View(Slipped(0)), Programs.View(Slipped(1)));
        foreach (var (early, later) in on.Result.Jobs.Months!.Fte.Zip(late.Result.Jobs.Months!.Fte)) Programs.EqualSeries(early.Values()[..^1], later.Values()[1..]);
    }

    [Fact]
    public void What_is_energised_has_no_delay()
    {
        object Energised(double slip) => new
        {
            figures = new Dictionary<string, double> { ["schedule.slipSharedMonths"] = slip },
            sites = new[] { new { state = "TX", capacityMw = 200, basis = "it", status = "energised", constructionStart = "2024-01", firstPower = "2025-06", fullPower = "2025-12" } },
        };
        Assert.Equal(
            Programs.View(Energised(0)).Paths().Select(pair => pair.Value.Value), Programs.View(Energised(7)).Paths().Select(pair => pair.Value.Value));
    }

    [Fact]
    public void Load_at_the_ends_of_years_is_that_of_the_ramp()
    {
        var view = Programs.View(Site(1000, "it", ["2024-01", "2026-01", "2027-12"]));
        // Twelve of twenty-four months: smooth(1/2) = 1/2.
        Programs.Equal(500, view.Paths().Single(pair => pair.Path == "capacity.energisedItMw[2026]").Value.Value);
        Programs.Equal(1400, view.Paths().Single(pair => pair.Path == "capacity.energisedFacilityMw[2027]").Value.Value);
    }

    [Fact]
    public void Dates_a_year_later_move_load_and_people_by_a_year()
    {
        var (one, other) = (Programs.View(Site(700, "it", s_dated)), Programs.View(Site(700, "it", ["2026-01", "2027-07", "2029-06"])));
        Assert.Equal(one.Plan.Horizon.Start + 12, other.Plan.Horizon.Start);
        Programs.EqualSeries(one.Result.Capacity.Load.SiteItMw[0].Values(), other.Result.Capacity.Load.SiteItMw[0].Values());
        foreach (var (early, later) in one.Result.Jobs.Months!.Fte.Zip(other.Result.Jobs.Months!.Fte)) Programs.EqualSeries(early.Values(), later.Values());
    }

    private static object Site(double capacityMw, string basis, string[]? dates = null) => dates is null
        ? new { sites = new object[] { new { state = "TX", capacityMw, basis } } }
        : new { sites = new object[] { new { state = "TX", capacityMw, basis, constructionStart = dates[0], firstPower = dates[1], fullPower = dates[2] } } };

    private static object Slipped(double months) => new
    {
        figures = new Dictionary<string, double> { ["schedule.slipSharedMonths"] = months },
        horizon = new { start = "2022-01", end = "2035-12" },
        sites = new[] { new { state = "OH", capacityMw = 800, basis = "it", constructionStart = "2027-02", firstPower = "2028-05", fullPower = "2029-04" } },
    };

    private static object WithSecond(string? status)
    {
        var first = new Dictionary<string, object> { ["id"] = "a", ["capacityMw"] = 500, ["basis"] = "it", ["constructionStart"] = "2027-01", ["firstPower"] = "2028-05", ["fullPower"] = "2029-01" };
        var second = new Dictionary<string, object>(first) { ["id"] = "b", ["capacityMw"] = 300, ["status"] = status ?? "" };
        return new { sites = new[] { new { state = "TX", blocks = status is null ? new[] { first } : [first, second] } } };
    }
}
