using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Tests.Prices;

public sealed class PriceLevelsTests
{
    [Theory]
    [InlineData(2024)]
    [InlineData(2026)]
    [InlineData(2031)]
    public void The_deflator_is_one_in_the_middle_of_the_base_year(int year)
    {
        var plan = Programs.Plan(Scenario($"real-{year}"));
        Programs.Equal(1, Levels(plan).Deflator![Month.Of(year, 7) - plan.Horizon.Start].Value);
    }

    [Fact]
    public void The_deflator_is_the_ratio_of_consumer_prices()
    {
        var plan = Programs.Plan(Scenario("real-2026"));
        var (base2026, year2028) = (TestData.Catalogue["cpi.2026"].Central, TestData.Catalogue["cpi.2028"].Central);
        Programs.Equal(base2026 / year2028, Levels(plan).Deflator![Month.Of(2028, 7) - plan.Horizon.Start].Value);
    }

    [Fact]
    public void Consumer_prices_run_straight_between_two_middles_of_years()
    {
        var plan = Programs.Plan(Scenario("real-2026"));
        var (from, to) = (TestData.Catalogue["cpi.2026"].Central, TestData.Catalogue["cpi.2027"].Central);
        Programs.Equal(from / (from + ((to - from) / 4)), Levels(plan).Deflator![Month.Of(2026, 10) - plan.Horizon.Start].Value);
    }

    [Fact]
    public void Consumer_prices_after_the_data_follow_general_inflation()
    {
        var plan = Programs.Plan(Scenario("real-2026"));
        var deflator = Levels(plan).Deflator!;
        var rate = TestData.Catalogue["escalation.generalInflation"].Central;
        Programs.Equal(1 + rate, deflator[Month.Of(2030, 7) - plan.Horizon.Start].Value / deflator[Month.Of(2031, 7) - plan.Horizon.Start].Value);
    }

    [Fact]
    public void The_deflator_falls_from_month_to_month()
    {
        var deflator = Levels(Programs.Plan(Scenario("real-2026"))).Deflator!.Values();
        Assert.All(deflator.Zip(deflator.Skip(1)), pair => Assert.True(pair.First > pair.Second));
    }

    [Fact]
    public void Nominal_money_is_not_deflated() => Assert.Null(Levels(Programs.Plan(Scenario("nominal"))).Deflator);

    [Fact]
    public void Real_spending_of_a_month_is_nominal_spending_times_the_deflator()
    {
        var (nominal, real) = (Programs.View(Scenario("nominal")), Programs.View(Scenario("real-2026")));
        var deflator = Levels(real.Plan).Deflator!.Values();
        Programs.EqualSeries([.. nominal.MonthlyUsd.Values().Zip(deflator, (usd, level) => usd * level)], real.MonthlyUsd.Values());
    }

    [Fact]
    public void Real_spending_on_energy_of_a_month_is_nominal_spending_times_the_deflator()
    {
        var (nominal, real) = (Programs.View(Scenario("nominal")), Programs.View(Scenario("real-2026")));
        var deflator = Levels(real.Plan).Deflator!.Values();
        Programs.EqualSeries([.. nominal.Result.Energy.Months!.Usd[0].Values().Zip(deflator, (usd, level) => usd * level)], real.Result.Energy.Months!.Usd[0].Values());
    }

    [Fact]
    public void A_block_that_is_spent_in_one_month_has_one_ratio_of_real_to_nominal()
    {
        object InOneMonth(string priceBasis) => new
        {
            priceBasis,
            horizon = new { start = "2029-04", end = "2029-04" },
            sites = new[] { new { state = "TX", capacityMw = 100, basis = "it", constructionStart = "2028-01", fullPower = "2030-06" } },
        };
        var (nominal, real) = (Programs.View(InOneMonth("nominal")), Programs.View(InOneMonth("real-2026")));
        Programs.Equal(Levels(real.Plan).Deflator![0].Value, real.Number(QuantityId.TotalUsd) / nominal.Number(QuantityId.TotalUsd));
        Programs.Equal(Levels(real.Plan).Deflator![0].Value, real.Number(QuantityId.BuildWagesUsd) / nominal.Number(QuantityId.BuildWagesUsd));
    }

    [Theory]
    [InlineData(QuantityId.BuildJobYears)]
    [InlineData(QuantityId.AnnualMwh)]
    [InlineData(QuantityId.FacilityUsdPerMwItAt2026Prices)]
    [InlineData(QuantityId.TargetShare)]
    [InlineData(QuantityId.TargetShortfallUsd)]
    public void The_price_basis_changes_nothing_but_its_own_money(QuantityId id) =>
        Programs.Equal(Programs.View(Scenario("nominal")).Number(id), Programs.View(Scenario("real-2026")).Number(id));

    private static PriceLevels<Real> Levels(ProgramPlan plan) => new(plan.Prices, Assumptions.Central(plan.Slots), plan.Horizon, true, new());

    private static object Scenario(string priceBasis) => new
    {
        priceBasis,
        horizon = new { start = "2023-01", end = "2033-12" },
        targets = new { investmentUsd = 5e10, by = "2028-01" },
        sites = new[] { new { state = "TX", capacityMw = 500, basis = "it", constructionStart = "2025-03", fullPower = "2027-10" } },
    };
}
