using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Fiscal;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Fiscal;

public sealed class FiscalModelTests
{
    private const double HalfADollar = 0.5;

    private static readonly object s_abatement = new { propertyTaxAbatement = new { share = 0.85, years = 10 } };

    /// <summary>
    /// The worksheet. Building and plant: 100 MW × 10 million USD = 1,000 million USD, complete in December 2026, no decline.
    /// Rate 2 %: 20.0 million USD a year. 85 % abated from 2027, the first full year, for 10 years: 3.0 million USD.
    /// Year 11, 2037, is unabated: 20.0 million USD. Ohio does not tax equipment.
    /// </summary>
    [Fact]
    public void An_abatement_of_85_percent_over_10_years_matches_a_worksheet_to_the_dollar_and_year_11_is_unabated()
    {
        var view = Programs.View(Worksheet("OH", s_abatement));
        var (tax, forgone) = Line(view, FiscalLine.LocalProperty);
        for (var year = 2027; year <= 2036; year++)
        {
            Near(3_000_000, tax[year]);
            Near(17_000_000, forgone[year]);
        }

        Near(20_000_000, tax[2037]);
        Near(0, forgone[2037]);
        Near(170_000_000, view.Number(QuantityId.IncentivesUsd));
        Assert.Equal(2061, view.Plan.Fiscal.Years.All[^1]);
    }

    /// <summary>
    /// The worksheet of a state that taxes equipment. Hardware: 100 MW × 20 million USD = 2,000 million USD, all bought in 2026,
    /// assessed at 50, 40, 30, 20 and 10 % of cost; bought again in 2031 and 2036 at the same cost. In million USD:
    /// 2027 (1,000 + 1,000) × 2 % = 40.0; 2028 (1,000 + 800) 36.0; 2029 32.0; 2030 28.0; 2031 24.0; from 2032 again.
    /// 15 % of it is raised to 2036; 2037 is 40.0 in full.
    /// </summary>
    [Fact]
    public void Replaced_hardware_is_assessed_anew()
    {
        var (tax, _) = Line(Programs.View(Worksheet("TX", s_abatement)), FiscalLine.LocalProperty);
        double[] full = [40e6, 36e6, 32e6, 28e6, 24e6];
        for (var year = 2027; year <= 2036; year++) Near(0.15 * full[(year - 2027) % 5], tax[year]);
        for (var year = 2037; year <= 2061; year++) Near(full[(year - 2027) % 5], tax[year]);
    }

    [Fact]
    public void Levels_that_take_no_part_in_an_abatement_raise_their_tax_in_full()
    {
        var view = Programs.View(Worksheet("OH", new { propertyTaxAbatement = new { share = 0.85, years = 10, levels = new[] { "county", "city" } } }, new { county = 0.005, city = 0.007, district = 0.011 }));
        Near(0.15 * 5e6, Line(view, FiscalLine.CountyProperty).Tax[2030]);
        Near(0.15 * 7e6, Line(view, FiscalLine.CityProperty).Tax[2030]);
        Near(11e6, Line(view, FiscalLine.DistrictProperty).Tax[2030]);
        Assert.DoesNotContain(FiscalLine.LocalProperty, view.Fiscal.Lines);
    }

    /// <summary>Hardware of 2,000 million USD and half of 1,000 million USD of facility at the 5.75 % of Ohio: 143.75 million USD before anything is replaced.</summary>
    [Fact]
    public void Sales_tax_falls_on_hardware_and_materials_and_an_exemption_takes_its_share()
    {
        var without = Line(Programs.View(Worksheet("OH", new { })), FiscalLine.StateSales).Tax.Where(pair => pair.Key <= 2030).Sum(pair => pair.Value);
        var with = Line(Programs.View(Worksheet("OH", new { salesTaxExemption = 0.4 })), FiscalLine.StateSales).Tax.Where(pair => pair.Key <= 2030).Sum(pair => pair.Value);
        Near(0.0575 * 2_500e6, without);
        Near(0.6 * 0.0575 * 2_500e6, with);
    }

    [Theory]
    [InlineData("""{ "salesTaxExemption": true }""", 1.0)]
    [InlineData("""{ "salesTaxExemption": false }""", 0.0)]
    [InlineData("""{ "salesTaxExemption": { "value": 0.5, "low": 0.2, "high": 0.9 } }""", 0.5)]
    [InlineData("""{ "salesTaxExemption": { "share": 0.25 } }""", 0.25)]
    public void An_exemption_is_said_in_four_ways(string incentives, double share)
    {
        var view = Programs.View($$"""{ "sites": [ { "state": "VA", "capacityMw": 100, "basis": "it", "incentives": {{incentives}} } ] }""");
        var (tax, forgone) = Line(view, FiscalLine.StateSales);
        Programs.Equal(share, forgone.Values.Sum() / (tax.Values.Sum() + forgone.Values.Sum()));
    }

    [Fact]
    public void Payroll_tax_of_building_is_the_statutory_rate_of_the_wages()
    {
        // The horizon ends before anybody operates the site.
        var view = Programs.View(new
        {
            horizon = new { end = "2027-12" },
            sites = new[] { new { state = "OH", capacityMw = 100, basis = "it", constructionStart = "2027-01", firstPower = "2028-06", fullPower = "2028-12" } },
        });
        Programs.Equal(0.153 * view.Number(QuantityId.BuildWagesUsd), Line(view, FiscalLine.FederalPayroll).Tax.Values.Sum());
    }

    /// <summary>With every dollar under a sales tax of 10 %, the tax of all years is a tenth of the build-out with replaced hardware.</summary>
    [Theory]
    [InlineData("""{ "state": "TX", "capacityMw": 300, "basis": "it" }""")]
    [InlineData("""{ "state": "TX", "capacityMw": 300, "basis": "it", "facilityUsdPerMwIt": 10000000, "supply": [ { "technology": "gas-combined-cycle", "share": 1, "onSite": true } ] }""")]
    [InlineData("""{ "state": "TX", "capacityMw": 300, "basis": "it", "itUsdPerMwIt": 20000000 }""")]
    public void Spending_by_year_is_that_of_the_build_out(string site)
    {
        var view = Programs.View($$"""
            { "sites": [ {{site}} ], "finance": { "itLifeYears": 4 }, "figures": { "fiscal.taxableMaterialsShare": 1, "fiscal.salesTaxState.TX": 0.1 } }
            """);
        Programs.Equal(0.1 * view.Number(QuantityId.TotalWithRefreshUsd), Line(view, FiscalLine.StateSales).Tax.Values.Sum());
    }

    [Theory]
    [MemberData(nameof(TestData.PresetIds), MemberType = typeof(TestData))]
    public void Years_sum_to_the_quoted_totals(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(view.Number(QuantityId.NetRevenueUsd), view.Result.Fiscal.NetRevenueYears.Sum(year => year.Value));
        Programs.Equal(view.Number(QuantityId.IncentivesUsd) + 1, view.Result.Fiscal.IncentiveYears.Sum(year => year.Value) + 1);
    }

    [Fact]
    public void Lines_sum_to_the_totals_and_incentives_are_taxes_without_less_taxes_with() => ScenarioGen.Valid.Sample(json =>
    {
        var view = Programs.View(json);
        var (result, detail) = (view.Result.Fiscal, view.Result.Fiscal.Detail!);
        for (var y = 0; y < view.Plan.Fiscal.Years.Count; y++)
        {
            var (with, without, local) = (0.0, 0.0, 0.0);
            foreach (var line in Enum.GetValues<FiscalLine>())
            {
                with += detail.WithUsd[(int)line][y].Value;
                without += detail.WithoutUsd[(int)line][y].Value;
                if (!FiscalLines.IsFederal(line)) local += detail.WithUsd[(int)line][y].Value;
            }

            Assert.Equal(without - with, result.IncentiveYears[y].Value, 1e-9 * Math.Max(1, without));
            Assert.Equal(local - detail.ServicesUsd[y].Value, result.NetRevenueYears[y].Value, 1e-9 * Math.Max(1, without));
        }
    }, iter: 40);

    [Fact]
    public void Without_the_incentive_the_same_scenario_raises_what_the_answer_calls_incentives_more()
    {
        var with = Programs.View(Worksheet("TX", new { propertyTaxAbatement = new { share = 0.85, years = 10, startYear = 2028 }, salesTaxExemption = true }));
        // An abatement of nothing keeps the years.
        var without = Programs.View(Worksheet("TX", new { propertyTaxAbatement = new { share = 0, years = 10, startYear = 2028 } }));
        Programs.Equal(without.Number(QuantityId.NetRevenueUsd) - with.Number(QuantityId.NetRevenueUsd), with.Number(QuantityId.IncentivesUsd));
    }

    [Fact]
    public void Twice_the_sites_pay_and_spare_twice_as_much()
    {
        object Site(string id) => new { id, state = "TX", capacityMw = 100, basis = "it", incentives = s_abatement };
        var (one, two) = (Programs.View(new { sites = new[] { Site("a") } }), Programs.View(new { sites = new[] { Site("a"), Site("b") } }));
        foreach (var id in new[] { QuantityId.IncentivesUsd, QuantityId.NetRevenueUsd, QuantityId.FirstYearNetRevenueUsd, QuantityId.FiscalPresentValueUsd })
        {
            Programs.Equal(2 * one.Number(id), two.Number(id));
        }

        Programs.Equal(one.Fiscal.Return!.Value.Value, two.Fiscal.Return!.Value.Value);
    }

    [Fact]
    public void Random_valid_scenarios_have_finite_taxes() => ScenarioGen.Valid.Sample(json =>
        Assert.All(Programs.View(json).Fiscal.Paths(), pair => Assert.True(double.IsFinite(pair.Value.Value), pair.Path)), iter: 60);

    [Fact]
    public void Public_services_lower_net_revenue_by_their_cost()
    {
        var (without, with) = (Programs.View(Worksheet("OH", new { })), Programs.View(Worksheet("OH", new { publicServiceUsdPerYear = 2_000_000 })));
        Programs.Equal(without.Number(QuantityId.NetRevenueUsd) - with.Number(QuantityId.NetRevenueUsd), with.Result.Fiscal.Detail!.ServicesUsd.Sum(year => year.Value));
        Assert.Equal(0, with.Result.Fiscal.Detail.ServicesUsd[2025 - with.Plan.Fiscal.Years.First].Value);
    }

    [Fact]
    public void The_grid_connection_is_split_as_given()
    {
        var view = Programs.View("""
            { "sites": [ { "state": "OH", "capacityMw": 100, "basis": "it", "gridCostAllocation": { "developer": 0.5, "ratepayers": 0.3, "utility": 0.2 } } ] }
            """);
        var whole = view.Result.Buildout.Detail!.SiteComponentUsd[0][(int)Models.Buildout.Component.GridConnection].Value;
        Programs.EqualSeries([0.5 * whole, 0.3 * whole, 0.2 * whole], [.. view.Fiscal.GridCost.Select(part => part.Usd.Value)]);
    }

    [Fact]
    public void The_narrower_a_job_is_meant_the_dearer_it_is()
    {
        var ladder = Programs.View(Worksheet("TX", s_abatement)).Fiscal.CostPerJob.Select(step => step.Usd!.Value.Value).ToList();
        Assert.Equal(ladder.Order(), ladder);
    }

    [Fact]
    public void Where_no_job_is_attributable_there_is_no_cost_per_job()
    {
        var view = Programs.View("""
            { "sites": [ { "state": "OH", "capacityMw": 100, "basis": "it", "incentives": { "salesTaxExemption": true } } ], "attribution": { "butForShare": 0 } }
            """);
        Assert.Null(view.Fiscal.CostPerJob[^1].Usd);
        Assert.Equal(0, view.Fiscal.CostPerJob[^1].Jobs!.Value.Value);
    }

    private static object Worksheet(string state, object incentives, object? rates = null)
    {
        var site = new Dictionary<string, object>
        {
            ["state"] = state,
            ["capacityMw"] = 100,
            ["basis"] = "it",
            ["facilityUsdPerMwIt"] = 10_000_000,
            ["itUsdPerMwIt"] = 20_000_000,
            ["constructionStart"] = "2025-01",
            ["firstPower"] = "2026-06",
            ["fullPower"] = "2026-12",
            ["incentives"] = incentives,
        };
        if (rates is not null) site["propertyTaxRates"] = rates;
        return new
        {
            sites = new[] { site },
            finance = new { itLifeYears = 5 },
            figures = new Dictionary<string, double>
            {
                ["fiscal.propertyTaxRate"] = 0.02,
                ["fiscal.realPropertyDeclinePerYear"] = 0,
                ["fiscal.taxableMaterialsShare"] = 0.5,
                ["schedule.hardwareLeadMonths"] = 3,
            },
        };
    }

    private static (Dictionary<int, double> Tax, Dictionary<int, double> Forgone) Line(ResultView<Real> view, FiscalLine line)
    {
        var years = view.Plan.Fiscal.Years.All;
        var detail = view.Result.Fiscal.Detail!;
        return (
            years.Index().ToDictionary(year => year.Item, year => detail.WithUsd[(int)line][year.Index].Value),
            years.Index().ToDictionary(year => year.Item, year => detail.ReliefUsd[(int)line][year.Index].Value));
    }

    private static void Near(double expected, double actual) => Assert.InRange(actual, expected - HalfADollar, expected + HalfADollar);
}
