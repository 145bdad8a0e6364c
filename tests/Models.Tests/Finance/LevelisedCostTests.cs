using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class LevelisedCostTests
{
    private static readonly object s_gigawatt = new
    {
        sites = new[] { new { state = "TX", capacityMw = 1000, basis = "it", itUsdPerMwIt = 25_600_000, facilityUsdPerMwIt = 12_400_000 } },
        finance = new { discountRate = 0.07, facilityLifeYears = 14, operatingUsdPerMwItYear = 900_000 },
    };

    // Epoch AI, AI data centre cost breakdown per GW of IT: 25.6 billion USD of IT, 12.4 of facility, 0.9 a year to operate, 14 years
    // for the facility, 7 %: 12.0, 8.5 and 7.0 billion USD a year at lives of 3, 5 and 7 years.
    [Fact]
    public void A_gigawatt_year_costs_what_is_published_by_life_of_the_hardware()
    {
        var cost = Programs.View(s_gigawatt).Result.Finance!.Levelised;
        Assert.Equal([3, 5, 7], cost.LifeYears);
        double[] published = [12.0e9, 8.5e9, 7.0e9];
        Assert.All(cost.UsdPerGwYear.Values().Zip(published), pair => Assert.InRange(pair.First, pair.Second - 0.15e9, pair.Second + 0.15e9));
        for (var l = 0; l < 3; l++) Programs.Equal(cost.UsdPerGwYear[l].Value, cost.Split[l].Values().Sum());
    }

    [Fact]
    public void Operating_cost_that_is_given_has_the_property_tax_in_it() =>
        Assert.Equal(0, Programs.View(s_gigawatt).Result.Finance!.Levelised.HourSplit[Part("tax")].Value);

    [Fact]
    public void Property_tax_is_the_level_payment_that_is_worth_as_much()
    {
        var view = Programs.View(new { sites = new[] { new { state = "OH", capacityMw = 400, basis = "it" } }, finance = new { discountRate = 0.08 } });
        var finance = view.Result.Finance!;
        var (opening, life) = (view.Plan.Finance.Opening, view.Plan.Finance.FacilityLifeYears);
        var tax = finance.Lines[(int)FinanceLine.PropertyTax].Values().Skip(opening).Take(life).ToList();
        var worth = tax.Select((usd, k) => -usd / Math.Pow(1.08, k + 1)).Sum();
        var level = worth * 0.08 / (1 - Math.Pow(1.08, -life));
        Programs.Equal(level / 400 * 1000, finance.Levelised.Split[1][LevelisedCost<Real>.Parts.ToList().IndexOf("tax")].Value, 1e-9);
        Programs.Equal(level / view.Number(QuantityId.Accelerators) / 8_760, finance.Levelised.HourSplit[Part("tax")].Value, 1e-9);
    }

    [Theory]
    [InlineData(3, QuantityId.UsdPerGwYearOf3)]
    [InlineData(5, QuantityId.UsdPerGwYearOf5)]
    [InlineData(7, QuantityId.UsdPerGwYearOf7)]
    public void At_the_life_of_the_scenario_the_year_and_the_hour_tell_one_cost(int life, QuantityId id)
    {
        // The same property tax: that of a scenario depends on how often hardware is bought again.
        var view = Programs.View(new { sites = new[] { new { state = "VA", capacityMw = 400, basis = "it" } }, finance = new { itLifeYears = life } });
        Programs.Equal(view.Number(id), view.Number(QuantityId.LevelisedUsdPerGwYear));
        Programs.Equal(view.Number(id) * 0.4, view.Number(QuantityId.LevelisedUsdPerAcceleratorHour) * view.Number(QuantityId.Accelerators) * 8_760);
    }

    [Fact]
    public void The_yearly_cost_has_a_range_and_drivers()
    {
        var answer = Evaluator.Evaluate(TestData.Scenario("""{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}"""), TestData.Catalogue, new(Draws: 256));
        var headline = answer.Headlines.Single(told => told.Id == "finance.levelisedUsdPerGwYear");
        Assert.Equal(1, headline.Drivers.Sum(driver => driver.Share), 9);
        Assert.All(answer.Finance!.UsdPerGwYear, year => Assert.True(year.P5 < year.P50 && year.P50 < year.P95));
        Programs.Equal(answer.Finance.UsdPerGwYear[1].Usd, answer.Finance.UsdPerGwYear[1].Split.Values.Sum());
    }

    private static int Part(string part) => LevelisedCost<Real>.HourParts.ToList().IndexOf(part);
}
