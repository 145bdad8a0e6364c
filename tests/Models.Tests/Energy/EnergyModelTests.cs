using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Energy;

public sealed class EnergyModelTests
{
    /// <summary>1 GW × 0.80 × 1.20 × 8,760 h.</summary>
    private const double Mwh = 8_409_600;

    public static TheoryData<string> Presets() => TestData.PresetIds;

    [Fact]
    public void A_gigawatt_at_eighty_percent_and_a_pue_of_a_fifth_uses_eight_terawatt_hours() => Programs.Equal(Mwh, Gigawatt().Number(QuantityId.AnnualMwh));

    [Fact]
    public void It_spends_five_hundred_and_fifty_million_at_the_price_of_texas() =>
        // 65.5 USD/MWh, constant: 550.8 million as printed.
        Assert.Equal(550.8e6, Gigawatt(figures: new() { ["electricityPrice.TX"] = 65.5 }).Number(QuantityId.AnnualUsd), 0.05e6);

    [Fact]
    public void It_emits_nearly_three_million_tonnes_at_the_mean_of_the_grid() =>
        // EPA emission factors hub 2026, table 6: 340.8 kg/MWh, which makes 2.866 million tonnes as printed.
        Assert.Equal(2.866e6, Gigawatt(figures: new() { ["gridIntensity.TX"] = 340.8, ["grid.intensityDeclinePerYear"] = 0 }).Number(QuantityId.Scope2LocationTonnes), 500.0);

    [Fact]
    public void A_leap_year_has_a_day_more() => Programs.Equal(Mwh / 8760 * 8784, Gigawatt(fullPower: "2027-06").Number(QuantityId.AnnualMwh));

    [Fact]
    public void The_annual_year_is_the_first_full_one_after_the_last_full_power() => Assert.Equal(2029, Gigawatt().Plan.Horizon.AnnualYear);

    [Fact]
    public void The_mean_load_is_energy_over_hours() => Programs.Equal(960, Gigawatt().Number(QuantityId.AverageFacilityMw));

    [Fact]
    public void The_load_factor_is_utilisation_times_annual_over_peak_pue() => Programs.Equal(0.8 * 1.2 / 1.4, Gigawatt().Number(QuantityId.LoadFactor));

    [Fact]
    public void The_annual_pue_is_that_given() => Programs.Equal(1.2, Gigawatt().Number(QuantityId.AnnualPue));

    [Fact]
    public void A_given_load_factor_replaces_utilisation_and_annual_pue() => Programs.Equal(
        1400 * 0.7 * 8760, Gigawatt(site: new() { ["siteLoadFactor"] = 0.7 }).Number(QuantityId.AnnualMwh));

    [Fact]
    public void A_given_load_factor_is_the_load_factor() => Programs.Equal(0.7, Gigawatt(site: new() { ["siteLoadFactor"] = 0.7 }).Number(QuantityId.LoadFactor));

    [Fact]
    public void Without_a_year_after_full_power_there_is_a_reason_and_no_number()
    {
        var answer = Evaluator.Evaluate(
            TestData.Scenario("""{ "horizon": { "end": "2028-12" }, "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ] }"""), TestData.Catalogue, new(Ranges: false));
        Assert.Null(answer.Energy!.AnnualMwh.Value);
        Assert.Contains("2028-12", answer.Energy.AnnualMwh.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Sources_sum_to_the_energy_of_each_year(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        for (var y = 0; y < view.Mwh.Length; y++) Programs.Equal(view.Mwh[y].Value, view.SourceMwh.Sum(source => source[y].Value));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Sources_sum_to_the_spending_of_each_year(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        for (var y = 0; y < view.Mwh.Length; y++) Programs.Equal(view.EnergyUsd[y].Value, view.SourceUsd.Sum(source => source[y].Value));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_annual_values_are_those_of_their_year(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        var year = view.Plan.Horizon.Years.ToList().IndexOf(view.Plan.Horizon.AnnualYear!.Value);
        Programs.Equal(view.Mwh[year].Value, view.Number(QuantityId.AnnualMwh));
        Programs.Equal(view.EnergyUsd[year].Value, view.Number(QuantityId.AnnualUsd));
    }

    [Fact]
    public void Renewables_alone_leave_no_market_based_emissions()
    {
        var view = Gigawatt(Supply(("utility-pv", 0.6), ("onshore-wind", 0.4)));
        Assert.Equal(0, view.Number(QuantityId.Scope2MarketTonnes));
        Programs.Equal(1, view.Number(QuantityId.RenewableShare));
    }

    [Fact]
    public void Renewables_under_contract_change_no_location_based_emissions() => Programs.Equal(
        Gigawatt().Number(QuantityId.Scope2LocationTonnes), Gigawatt(Supply(("utility-pv", 0.6), ("onshore-wind", 0.4))).Number(QuantityId.Scope2LocationTonnes));

    [Fact]
    public void The_grid_s_market_based_emissions_are_those_by_location() =>
        Programs.Equal(Gigawatt().Number(QuantityId.Scope2LocationTonnes), Gigawatt().Number(QuantityId.Scope2MarketTonnes));

    [Fact]
    public void Nuclear_power_under_contract_is_carbon_free_and_not_renewable()
    {
        var view = Gigawatt(Supply(("nuclear-existing", 1)));
        Assert.Equal((0, 0), (view.Number(QuantityId.Scope2MarketTonnes), view.Number(QuantityId.RenewableShare)));
    }

    [Fact]
    public void A_contract_is_paid_with_delivery_on_top() => Programs.Equal(
        Mwh * (Central("technology.utility-pv.ppaUsdPerMwh") + Central("supply.ppaDeliveryUsdPerMwh")),
        Gigawatt(Supply(("utility-pv", 1))).Number(QuantityId.AnnualUsd));

    [Fact]
    public void Line_losses_are_what_is_made_beyond_what_arrives()
    {
        var loss = Central("gridLoss.TX");
        var view = Gigawatt();
        Programs.Equal(view.Number(QuantityId.Scope2LocationTonnes) * loss / (1 - loss), view.Number(QuantityId.UpstreamLossTonnes));
    }

    [Fact]
    public void A_two_part_tariff_is_energy_and_demand()
    {
        var view = Gigawatt(TwoPart(null));
        Programs.Equal((Mwh * 31) + (1400 * 1000 * 9 * 12.0), view.Number(QuantityId.AnnualUsd));
    }

    [Fact]
    public void The_minimum_take_is_billed_while_the_load_is_below_it()
    {
        var view = Gigawatt(TwoPart(0.7));
        var month = view.Plan.Energy.Sites[0].FirstMonth;
        var months = view.Result.Energy.Months!;
        // In the month of first power next to nothing has power: 70 % of the contracted 1,400 MW are billed.
        Programs.Equal((months.Mwh[0][month].Value * 31) + (0.7 * 1400 * 1000 * 9), months.Usd[0][month].Value);
    }

    [Fact]
    public void The_minimum_take_costs_nothing_where_the_load_is_above_it() =>
        Programs.Equal(Gigawatt(TwoPart(null)).Number(QuantityId.AnnualUsd), Gigawatt(TwoPart(0.7)).Number(QuantityId.AnnualUsd));

    [Fact]
    public void What_the_minimum_take_bills_for_demand_not_used_is_told_by_year()
    {
        var view = Gigawatt(TwoPart(0.7));
        var (first, load) = (view.Plan.Energy.Sites[0].FirstMonth, view.Result.Capacity.Load);
        // 70 % of the contracted 1,400 MW less what has power, at 9 USD per kW and month, from first power on.
        var unused = Enumerable.Range(first, view.Plan.Horizon.Count - first).Select(month => Math.Max(0, (0.7 * 1400) - (1.4 * EnergisedItMw(load, month))) * 1000 * 9);
        Programs.Equal(unused.Sum(), view.UnusedDemandTotalUsd!.Value.Value);
        Programs.EqualSeries(
            [.. view.EnergyUsd.Values().Zip(Gigawatt(TwoPart(null)).EnergyUsd.Values(), (with, without) => with - without)], view.UnusedDemandUsd!.Values());
        Assert.Equal(0, view.UnusedDemandUsd![^1].Value);
    }

    [Fact]
    public void Without_a_minimum_take_nothing_is_told_of_it()
    {
        var without = Evaluator.Evaluate(Gigawatt(TwoPart(null)).Plan.Scenario, TestData.Catalogue, new(Ranges: false));
        Assert.Null(without.Energy!.MinimumTake);
        Assert.DoesNotContain(without.Fiscal!.Notes, note => note.Contains("minimumTake", StringComparison.Ordinal));
        var with = Evaluator.Evaluate(Gigawatt(TwoPart(0.7)).Plan.Scenario, TestData.Catalogue, new(Ranges: false));
        Programs.Equal(with.Energy!.MinimumTake!.UnusedUsd.Sum(), with.Energy.MinimumTake.TotalUsd);
        Assert.Contains(with.Fiscal!.Notes, note => note.Contains("energy.minimumTake", StringComparison.Ordinal));
    }

    [Fact]
    public void Gas_on_site_emits_its_heat_rate_times_the_factor_of_gas()
    {
        var view = Gigawatt(OnSite("gas-combined-cycle"));
        var tonnes = Mwh * Central("technology.gas-combined-cycle.heatRateMmbtuPerMwh") * Central("gas.co2eKgPerMmbtu") / 1000;
        Programs.Equal(tonnes, view.Number(QuantityId.Scope1Tonnes));
        Assert.Equal(0, view.Number(QuantityId.Scope2LocationTonnes));
    }

    [Fact]
    public void Gas_on_site_costs_fuel_and_upkeep()
    {
        const string gas = "technology.gas-combined-cycle";
        var view = Gigawatt(OnSite("gas-combined-cycle"));
        var plantMw = 1400 * (1 + Central("supply.onSiteReserveShare"));
        var fuel = Central($"{gas}.heatRateMmbtuPerMwh") * (Central("gas.henryHubUsdPerMmbtu") + Central("gas.deliveryUsdPerMmbtu"));
        var usd = (Mwh * (fuel + Central($"{gas}.variableOmUsdPerMwh"))) + (plantMw * 1000 * Central($"{gas}.fixedOmUsdPerKwYear"));
        Programs.Equal(usd, view.Number(QuantityId.AnnualUsd));
    }

    [Fact]
    public void An_on_site_plant_is_built_with_its_reserve()
    {
        var view = Gigawatt(OnSite("gas-combined-cycle"));
        var usd = 1400 * (1 + Central("supply.onSiteReserveShare")) * 1000 * Central("technology.gas-combined-cycle.capexUsdPerKw");
        Programs.Equal(usd, view.Number(QuantityId.OnSiteGenerationUsd));
    }

    [Fact]
    public void A_variable_plant_on_site_is_sized_by_its_energy()
    {
        var view = Gigawatt(OnSite("onshore-wind"));
        var usd = 960 / Central("technology.onshore-wind.capacityFactor") * 1000 * Central("technology.onshore-wind.capexUsdPerKw");
        Programs.Equal(usd, view.Number(QuantityId.OnSiteGenerationUsd));
    }

    [Fact]
    public void A_plant_under_contract_is_no_capital_cost_of_the_project() => Assert.Equal(0, Gigawatt(Supply(("onshore-wind", 1))).Number(QuantityId.OnSiteGenerationUsd));

    [Fact]
    public void Water_on_site_follows_the_energy_of_it() => Programs.Equal(
        Mwh / 1.2 * 1000 * Central("cooling.direct-to-chip.wueLitresPerKwh"), Gigawatt().Number(QuantityId.SiteLitres));

    [Fact]
    public void Water_at_the_plants_follows_the_energy_of_the_facility() =>
        Programs.Equal(Mwh * Central("grid.sourceLitresPerMwh"), Gigawatt().Number(QuantityId.SourceLitres));

    [Fact]
    public void Homes_are_those_of_the_state() => Programs.Equal(Mwh * 1000 / Central("householdKwh.TX"), Gigawatt().Number(QuantityId.EquivalentHomes));

    [Fact]
    public void The_average_price_is_spending_over_energy()
    {
        var view = Gigawatt();
        Programs.Equal(view.Number(QuantityId.AnnualUsd) / Mwh, view.Number(QuantityId.AverageUsdPerMwh));
        Programs.Equal(view.Number(QuantityId.AnnualUsd) / (view.Number(QuantityId.Accelerators) * 8760), view.Number(QuantityId.UsdPerAcceleratorHour));
    }

    [Fact]
    public void Embodied_carbon_is_of_building_and_hardware() => Programs.Equal(
        ((1000 * Central("embodied.facilityKgPerMwIt")) + (Gigawatt().Number(QuantityId.Accelerators) * Central("embodied.acceleratorKgPerAccelerator"))) / 1000,
        Gigawatt().Number(QuantityId.EmbodiedTonnes));

    private static double EnergisedItMw(Models.Capacity.EnergisedLoad<Real> load, int month) =>
        month < load.First ? 0 : load.SiteItMw[0][Math.Min(month - load.First, load.Count - 1)].Value;

    private static double Central(string id) => TestData.Catalogue[id].Central;

    private static object[] Supply(params (string Technology, double Share)[] sources) =>
        [.. sources.Select(source => new { technology = source.Technology, share = source.Share })];

    private static object[] OnSite(string technology) => [new { technology, share = 1, onSite = true }];

    private static object[] TwoPart(double? minimumTake)
    {
        var tariff = new Dictionary<string, object> { ["kind"] = "two-part", ["energyUsdPerMwh"] = 31, ["demandUsdPerKwMonth"] = 9 };
        if (minimumTake is { } take) tariff["minimumTakeShare"] = take;
        return [new { technology = "grid", share = 1, tariff }];
    }

    /// <summary>1,000 MW of IT load in Texas at 0.80 and 1.20, every price constant.</summary>
    private static ResultView<Real> Gigawatt(
        object[]? supply = null, Dictionary<string, double>? figures = null, Dictionary<string, object>? site = null, string fullPower = "2028-06")
    {
        site ??= new() { ["itPowerUtilisation"] = 0.8, ["annualPue"] = 1.2 };
        (site["state"], site["capacityMw"], site["basis"], site["constructionStart"], site["fullPower"]) = ("TX", 1000, "it", "2025-01", fullPower);
        if (supply is not null) site["supply"] = supply;
        figures ??= [];
        foreach (var path in new[] { "construction", "constructionLongRun", "electricity", "gas", "generalInflation", "ppa", "wages" }) figures[$"escalation.{path}"] = 0;
        return Programs.View(new { figures, sites = new[] { site } });
    }
}
