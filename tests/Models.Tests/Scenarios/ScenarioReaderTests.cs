using System.Text.Json;
using System.Text.Json.Nodes;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests.Scenarios;

/// <summary>Every kind of fault with its pointer, and what is filled in where nothing is said.</summary>
public sealed class ScenarioReaderTests
{
    private const string Site = """{ "state": "TX", "capacityMw": 100, "basis": "it" }""";

    // One member of the smallest valid scenario, or of its site, replaced or added; the pointer that the fault must have.
    [Theory]
    [InlineData("sites", "5", "/sites")]
    [InlineData("sites", "[]", "/sites")]
    [InlineData("sites", "[ 7 ]", "/sites/0")]
    [InlineData("name", "7", "/name")]
    [InlineData("name", "\"\"", "/name")]
    [InlineData("priceBasis", "\"real\"", "/priceBasis")]
    [InlineData("priceBasis", "\"real-1850\"", "/priceBasis")]
    [InlineData("priceBasis", "2026", "/priceBasis")]
    [InlineData("horizon", "[]", "/horizon")]
    [InlineData("horizon", """{ "start": "2030-01", "end": "2029-12" }""", "/horizon")]
    [InlineData("horizon", """{ "start": "2015-01", "end": "2055-01" }""", "/horizon")]
    [InlineData("horizon", """{ "start": "2024-13" }""", "/horizon/start")]
    [InlineData("horizon", """{ "end": "soon" }""", "/horizon/end")]
    [InlineData("horizon", """{ "finish": "2030-01" }""", "/horizon/finish")]
    [InlineData("targets", """{ "investmentUsd": 0 }""", "/targets/investmentUsd")]
    [InlineData("targets", """{ "investmentUsd": 1e999 }""", "/targets/investmentUsd")]
    [InlineData("targets", """{ "capacityMw": 10000 }""", "/targets/capacityBasis")]
    [InlineData("targets", """{ "capacityMw": 10000, "capacityBasis": "chips" }""", "/targets/capacityBasis")]
    [InlineData("targets", """{ "by": "2029" }""", "/targets/by")]
    [InlineData("targets", """{ "jobs": -1 }""", "/targets/jobs")]
    [InlineData("finance", "1", "/finance")]
    [InlineData("finance", """{ "itLifeYears": 0 }""", "/finance/itLifeYears")]
    [InlineData("finance", """{ "debt": { "ltv": 1.01 } }""", "/finance/debt/ltv")]
    [InlineData("finance", """{ "debt": { "minimumDscr": 0.9 } }""", "/finance/debt/minimumDscr")]
    [InlineData("finance", """{ "debt": { "amortisation": "bullet" } }""", "/finance/debt/amortisation")]
    [InlineData("finance", """{ "discountRate": 0 }""", "/finance/discountRate")]
    [InlineData("finance", """{ "view": "developer" }""", "/finance/revenue")]
    [InlineData("finance", """{ "revenue": { "kind": "lease", "usdPerKwMonth": 155 } }""", "/finance/view")]
    [InlineData("finance", """{ "view": "operator", "revenue": { "kind": "lease", "usdPerKwMonth": 155 } }""", "/finance/view")]
    [InlineData("finance", """{ "view": "developer", "revenue": { "kind": "lease" } }""", "/finance/revenue/usdPerKwMonth")]
    [InlineData("finance", """{ "view": "developer", "revenue": { "kind": "lease", "usdPerKwMonth": 155, "utilisation": 0.8 } }""", "/finance/revenue/utilisation")]
    [InlineData("finance", """{ "view": "operator", "revenue": { "kind": "gpu-hours", "usdPerAcceleratorHour": 3, "usdPerKwMonth": 1 } }""", "/finance/revenue/usdPerKwMonth")]
    [InlineData("finance", """{ "leverage": 0.7 }""", "/finance/leverage")]
    [InlineData("levers", "true", "/levers")]
    [InlineData("economy", "[]", "/economy")]
    [InlineData("attribution", "\"half\"", "/attribution")]
    [InlineData("figures", "[]", "/figures")]
    [InlineData("figures", """{ "facility.electric": 4200000 }""", "/figures/facility.electric")]
    [InlineData("figures", """{ "facility/electrical~": 1 }""", "/figures/facility~1electrical~0")]
    [InlineData("figures", """{ "facility.electrical": "dear" }""", "/figures/facility.electrical")]
    [InlineData("figures", """{ "facility.electrical": -1 }""", "/figures/facility.electrical")]
    [InlineData("figures", """{ "facility.electrical": 1e999 }""", "/figures/facility.electrical")]
    [InlineData("figures", """{ "facility.contingencyShare": 10 }""", "/figures/facility.contingencyShare")]
    [InlineData("figures", """{ "facility.electrical": { "low": 1, "high": 2 } }""", "/figures/facility.electrical/value")]
    [InlineData("figures", """{ "facility.electrical": { "value": 3, "low": 4, "high": 5 } }""", "/figures/facility.electrical")]
    [InlineData("figures", """{ "facility.electrical": { "value": 3, "low": 2 } }""", "/figures/facility.electrical")]
    [InlineData("figures", """{ "facility.electrical": { "value": 3, "mean": 2 } }""", "/figures/facility.electrical/mean")]
    [InlineData("figures", """{ "facility.electrical": 4200000, "facility.electrical": 4100000 }""", "/figures/facility.electrical")]
    [InlineData("sights", "[]", "/sights")]
    public void A_fault_of_the_scenario_has_its_pointer(string member, string json, string pointer)
    {
        var sites = member == "sites" ? "" : $"\"sites\": [ {Site} ], ";
        Assert.Equal([pointer], Pointers($"{{ {sites}\"{member}\": {json} }}"));
    }

    [Theory]
    [InlineData("state", "null", "/sites/0/state")]
    [InlineData("state", "\"Texas\"", "/sites/0/state")]
    [InlineData("country", "\"NO\"", "/sites/0/country")]
    [InlineData("id", "\"a b\"", "/sites/0/id")]
    [InlineData("id", "\"\"", "/sites/0/id")]
    [InlineData("name", "true", "/sites/0/name")]
    [InlineData("accelerator", "\"gb200\"", "/sites/0/accelerator")]
    [InlineData("accelerator", "\"b200\"", "/sites/0/accelerator")]
    [InlineData("cooling", "\"ice\"", "/sites/0/cooling")]
    [InlineData("itPowerUtilisation", "0", "/sites/0/itPowerUtilisation")]
    [InlineData("itPowerUtilisation", "1.1", "/sites/0/itPowerUtilisation")]
    [InlineData("annualPue", "0.9", "/sites/0/annualPue")]
    [InlineData("peakPue", "3.5", "/sites/0/peakPue")]
    [InlineData("peakPue", "1e999", "/sites/0/peakPue")]
    [InlineData("siteLoadFactor", "-0.1", "/sites/0/siteLoadFactor")]
    [InlineData("facilityUsdPerMwIt", "0", "/sites/0/facilityUsdPerMwIt")]
    [InlineData("itUsdPerMwIt", "\"26000000\"", "/sites/0/itUsdPerMwIt")]
    [InlineData("capacityMw", "0", "/sites/0/capacityMw")]
    [InlineData("capacityMw", "20001", "/sites/0/capacityMw")]
    [InlineData("capacityMw", "{ \"value\": 1, \"low\": -1, \"high\": 2 }", "/sites/0/capacityMw/low")]
    [InlineData("basis", "\"IT\"", "/sites/0/basis")]
    [InlineData("status", "\"built\"", "/sites/0/status")]
    [InlineData("constructionStart", "\"2014-12\"", "/sites/0/constructionStart")]
    [InlineData("firstPower", "202601", "/sites/0/firstPower")]
    [InlineData("fullPower", "\"2061-01\"", "/sites/0/fullPower")]
    [InlineData("blocks", "[]", "/sites/0/basis /sites/0/blocks /sites/0/capacityMw")]
    [InlineData("incentives", "[]", "/sites/0/incentives")]
    [InlineData("incentives", "{ \"propertyTaxAbatement\": {} }", "/sites/0/incentives/propertyTaxAbatement/share /sites/0/incentives/propertyTaxAbatement/years")]
    [InlineData("incentives", "{ \"propertyTaxAbatement\": { \"share\": 1.01, \"years\": 10.5 } }", "/sites/0/incentives/propertyTaxAbatement/share /sites/0/incentives/propertyTaxAbatement/years")]
    [InlineData("incentives", "{ \"propertyTaxAbatement\": { \"share\": 0.85, \"years\": 51, \"startYear\": 2101, \"levels\": [ \"state\" ] } }", "/sites/0/incentives/propertyTaxAbatement/levels/0 /sites/0/incentives/propertyTaxAbatement/startYear /sites/0/incentives/propertyTaxAbatement/years")]
    [InlineData("incentives", "{ \"salesTaxExemption\": \"all\" }", "/sites/0/incentives/salesTaxExemption")]
    [InlineData("incentives", "{ \"salesTaxExemption\": { \"levels\": [] } }", "/sites/0/incentives/salesTaxExemption/levels")]
    [InlineData("incentives", "{ \"salesTaxExemption\": { \"levels\": [ \"state\", \"state\" ] } }", "/sites/0/incentives/salesTaxExemption/levels")]
    [InlineData("incentives", "{ \"publicServiceUsdPerYear\": -1, \"taxHoliday\": true }", "/sites/0/incentives/publicServiceUsdPerYear /sites/0/incentives/taxHoliday")]
    [InlineData("propertyTaxRates", "{}", "/sites/0/propertyTaxRates")]
    [InlineData("propertyTaxRates", "{ \"city\": 0.21 }", "/sites/0/propertyTaxRates/city")]
    [InlineData("gridCostAllocation", "{ \"developer\": 0.7, \"utility\": 0.2 }", "/sites/0/gridCostAllocation")]
    [InlineData("gridCostAllocation", "{ \"developer\": 1.7, \"ratepayers\": -0.7 }", "/sites/0/gridCostAllocation/developer /sites/0/gridCostAllocation/ratepayers")]
    [InlineData("note", "1", "/sites/0/note")]
    [InlineData("basisStated", "\"no\"", "/sites/0/basisStated")]
    [InlineData("capcityMw", "1", "/sites/0/capcityMw")]
    [InlineData("supply", "{}", "/sites/0/supply")]
    public void A_fault_of_a_site_has_its_pointer(string member, string json, string pointers)
    {
        var site = JsonNode.Parse(Site)!.AsObject();
        if (member == "country") site.Remove("state");
        site.Remove(member);
        var members = site.Select(pair => $"\"{pair.Key}\": {pair.Value!.ToJsonString()}").Append($"\"{member}\": {json}");
        Assert.Equal(pointers.Split(' '), Pointers($"{{ \"sites\": [ {{ {string.Join(", ", members)} }} ] }}"));
    }

    [Theory]
    [InlineData("state", "/sites/0/state")]
    [InlineData("capacityMw", "/sites/0/capacityMw")]
    [InlineData("basis", "/sites/0/basis")]
    public void What_a_site_needs_is_asked_for(string member, string pointer)
    {
        var site = JsonNode.Parse(Site)!.AsObject();
        site.Remove(member);
        Assert.Equal([pointer], Pointers($"{{ \"sites\": [ {site.ToJsonString()} ] }}"));
    }

    [Fact]
    public void The_sites_are_asked_for() => Assert.Equal(["/sites"], Pointers("{}"));

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"scenario\"")]
    public void A_scenario_is_an_object(string json) => Assert.Contains("", Pointers(json));

    [Theory]
    [InlineData("""[ { "technology": "grid", "share": 0.7 }, { "technology": "utility-pv", "share": 0.2 } ]""", "/sites/0/supply")]
    [InlineData("""[ { "technology": "coal", "share": 1 } ]""", "/sites/0/supply/0/technology")]
    [InlineData("""[ { "share": 1 } ]""", "/sites/0/supply/0/technology")]
    [InlineData("""[ { "technology": "grid" } ]""", "/sites/0/supply/0/share")]
    [InlineData("""[ { "technology": "grid", "share": 1.5 } ]""", "/sites/0/supply/0/share")]
    [InlineData("""[ { "technology": "grid", "share": 1, "onSite": true } ]""", "/sites/0/supply/0/onSite")]
    [InlineData("""[ { "technology": "grid", "share": 1, "onSite": 1 } ]""", "/sites/0/supply/0/onSite")]
    [InlineData("""[ { "technology": "grid", "share": 1, "capacityMw": 5 } ]""", "/sites/0/supply/0/capacityMw")]
    [InlineData("""[ { "technology": "gas-combined-cycle", "share": 1 } ]""", "/sites/0/supply/0/tariff")]
    [InlineData("""[ { "technology": "gas-combined-cycle", "share": 1, "onSite": true, "tariff": { "kind": "average", "usdPerMwh": 5 } } ]""", "/sites/0/supply/0/tariff")]
    [InlineData("""[ { "technology": "grid", "share": 1 }, { "technology": "battery-4h", "share": 0 } ]""", "/sites/0/supply/1 /sites/0/supply/1/onSite")]
    [InlineData("""[ { "technology": "grid", "share": 1, "tariff": {} } ]""", "/sites/0/supply/0/tariff/kind")]
    [InlineData("""[ { "technology": "grid", "share": 1, "tariff": { "kind": "average" } } ]""", "/sites/0/supply/0/tariff/usdPerMwh")]
    [InlineData("""[ { "technology": "grid", "share": 1, "tariff": { "kind": "average", "usdPerMwh": 50, "minimumTakeShare": 1 } } ]""", "/sites/0/supply/0/tariff/minimumTakeShare")]
    [InlineData("""[ { "technology": "grid", "share": 1, "tariff": { "kind": "two-part", "energyUsdPerMwh": 30 } } ]""", "/sites/0/supply/0/tariff/demandUsdPerKwMonth")]
    [InlineData("""[ { "technology": "utility-pv", "share": 1, "tariff": { "kind": "two-part", "energyUsdPerMwh": 30, "demandUsdPerKwMonth": 3 } } ]""", "/sites/0/supply/0/tariff")]
    public void A_fault_of_the_supply_has_its_pointer(string supply, string pointers) =>
        Assert.Equal(pointers.Split(' '), Pointers($$"""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "supply": {{supply}} } ] }"""));

    [Theory]
    [InlineData("""{ "capacityMw": 1, "basis": "it", "constructionStart": "2027-01", "firstPower": "2026-12" }""", "/sites/0/blocks/0/firstPower")]
    [InlineData("""{ "capacityMw": 1, "basis": "it", "firstPower": "2027-01", "fullPower": "2026-12" }""", "/sites/0/blocks/0/fullPower")]
    [InlineData("""{ "capacityMw": 1, "basis": "it", "constructionStart": "2027-01", "fullPower": "2026-12" }""", "/sites/0/blocks/0/fullPower")]
    [InlineData("""{ "capacityMw": 1, "basis": "it", "status": "energised", "firstPower": "2028-01" }""", "/sites/0/blocks/0/status")]
    [InlineData("""{ "basis": "it" }""", "/sites/0/blocks/0/capacityMw")]
    [InlineData("""{ "capacityMw": 1 }""", "/sites/0/blocks/0/basis")]
    [InlineData("""{ "capacityMw": 1, "basis": "it", "state": "TX" }""", "/sites/0/blocks/0/state")]
    [InlineData("3", "/sites/0/blocks/0")]
    public void A_fault_of_a_block_has_its_pointer(string block, string pointer) =>
        Assert.Equal([pointer], Pointers($$"""{ "sites": [ { "state": "TX", "blocks": [ {{block}}, { "capacityMw": 5, "basis": "it" } ] } ] }"""));

    [Fact]
    public void Utilisation_and_load_factor_exclude_each_other() => Assert.Equal(
        ["/sites/0/siteLoadFactor"],
        Pointers("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "itPowerUtilisation": 0.8, "siteLoadFactor": 0.7 } ] }"""));

    [Fact]
    public void Blocks_and_their_shorthand_exclude_each_other() => Assert.Equal(
        ["/sites/0/capacityMw"],
        Pointers("""{ "sites": [ { "state": "TX", "capacityMw": 100, "blocks": [ { "capacityMw": 100, "basis": "it" } ] } ] }"""));

    [Fact]
    public void Site_ids_name_one_site() => Assert.Equal(
        ["/sites/1/id"],
        Pointers("""{ "sites": [ { "id": "a", "state": "TX", "capacityMw": 1, "basis": "it" }, { "id": "a", "state": "TX", "capacityMw": 1, "basis": "it" } ] }"""));

    [Fact]
    public void Block_ids_name_one_block_of_a_site() => Assert.Equal(
        ["/sites/0/blocks/1/id"],
        Pointers("""{ "sites": [ { "state": "TX", "blocks": [ { "id": "a", "capacityMw": 1, "basis": "it" }, { "id": "a", "capacityMw": 1, "basis": "it" } ] } ] }"""));

    [Theory]
    [InlineData("""{ "name": "a", "name": "b", "sites": [ SITE ] }""", "/name")]
    [InlineData("""{ "sites": [ { "state": "TX", "state": "TX", "capacityMw": 100, "basis": "it" } ] }""", "/sites/0/state")]
    [InlineData("""{ "sites": [ SITE ], "finance": { "itLifeYears": 4, "itLifeYears": 5 } }""", "/finance/itLifeYears")]
    [InlineData("""{ "sites": [ SITE ], "finance": { "view": "owner", "view": "operator" } }""", "/finance/view")]
    [InlineData("""{ "sites": [ SITE ], "levers": { "smartGrid": {}, "smartGrid": {} } }""", "/levers/smartGrid")]
    [InlineData("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "incentives": { "salesTaxExemption": true, "salesTaxExemption": false } } ] }""", "/sites/0/incentives/salesTaxExemption")]
    public void A_repeated_member_is_told_and_not_overwritten(string json, string pointer) =>
        Assert.Equal([pointer], Pointers(json.Replace("SITE", Site, StringComparison.Ordinal)));

    [Fact]
    public void Two_hundred_sites_can_be_computed() => Assert.Empty(Pointers(Sites(200, 1)));

    [Fact]
    public void A_site_more_cannot() => Assert.Equal(["/sites"], Pointers(Sites(201, 1)));

    [Fact]
    public void A_thousand_blocks_can_be_computed() => Assert.Empty(Pointers(Sites(4, 250)));

    [Fact]
    public void A_block_more_cannot() => Assert.Equal(["/sites"], Pointers(Sites(7, 143)));

    [Fact]
    public void Something_must_count() => Assert.Equal(
        ["/sites"], Pointers("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "status": "cancelled" } ] }"""));

    [Fact]
    public void Faults_of_every_part_are_told_at_once()
    {
        const string json = """
            {
              "priceBasis": "euros", "horizon": { "start": "2030-01", "end": "2029-01" }, "targets": { "capacityMw": 1e999 }, "sights": 1,
              "sites": [
                { "state": "TX", "capacityMw": -5 },
                { "id": "x", "state": "Texas", "capacityMw": 1, "basis": "it", "supply": [ { "technology": "grid", "share": 0.5 } ] },
                { "state": "TX", "blocks": [ { "capacityMw": "many", "basis": "it" }, { "capacityMw": 1, "basis": "MW" } ] }
              ],
              "figures": { "facility.elec": 1, "facility.shell": -1 }
            }
            """;
        Assert.Equal(
            [
                "/figures/facility.elec", "/figures/facility.shell", "/horizon", "/priceBasis", "/sights", "/sites/0/basis", "/sites/0/capacityMw", "/sites/1/state",
                "/sites/1/supply", "/sites/2/blocks/0/capacityMw", "/sites/2/blocks/1/basis", "/targets/capacityBasis", "/targets/capacityMw",
            ],
            Pointers(json));
    }

    [Fact]
    public void A_misspelt_member_gets_the_nearest_as_advice() =>
        Assert.Contains("id you mean 'capacityMw'?", Errors("""{ "sites": [ { "state": "TX", "capcityMw": 1, "capacityMw": 1, "basis": "it" } ] }""")[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_figure_gets_the_nearest_as_advice() =>
        Assert.Contains("'facility.electrical'", Errors($$"""{ "sites": [ {{Site}} ], "figures": { "facility.electricl": 1 } }""")[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_word_gets_the_nearest_as_advice() =>
        Assert.Contains("'direct-to-chip'", Errors("""{ "sites": [ { "state": "TX", "capacityMw": 1, "basis": "it", "cooling": "direct-to-chips" } ] }""")[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_fault_quotes_what_was_given_and_what_is_allowed()
    {
        var error = Assert.Single(Errors("""{ "sites": [ { "state": "TX", "capacityMw": -5, "basis": "it" } ] }"""));
        Assert.Equal(("-5", "above 0 up to 20000 MW"), (error.Value, error.Allowed));
    }

    [Fact]
    public void The_basis_is_never_guessed() =>
        Assert.Contains("never guessed", Assert.Single(Errors("""{ "sites": [ { "state": "TX", "capacityMw": 5 } ] }""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_flood_of_faults_is_cut_and_counted()
    {
        var errors = Errors($$"""{ "sites": [ {{string.Join(", ", Enumerable.Repeat("{}", 150))}} ] }""");
        Assert.Equal(ScenarioLimits.Errors + 1, errors.Count);
        Assert.Contains("250 more", errors[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("constructionFactor.TX", 1.2)]
    [InlineData("wageIndex.construction.TX", 1.2)]
    [InlineData("compute.networkRatio", 1.2)]
    [InlineData("escalation.gas", -0.1)]
    [InlineData("gas.henryHubUsdPerMmbtu", -1)]
    public void A_figure_may_be_replaced_by_whatever_its_formula_has_a_meaning_for(string figure, double value) =>
        Assert.Empty(Errors($$"""{ "sites": [ {{Site}} ], "figures": { "{{figure}}": {{value.ToString(System.Globalization.CultureInfo.InvariantCulture)}} } }"""));

    [Fact]
    public void Defaults_are_filled_in_and_said()
    {
        var scenario = TestData.Scenario($$"""{ "sites": [ {{Site}} ] }""");
        Assert.Equal(("gb200-nvl72", "direct-to-chip", "Texas site 1", "site-1"), (scenario.Sites[0].Accelerator, scenario.Sites[0].Cooling, scenario.Sites[0].Name, scenario.Sites[0].Id));
        Assert.All(new[] { "/priceBasis", "/sites/0/accelerator", "/sites/0/cooling", "/sites/0/supply", "/sites/0/status" }, path =>
            Assert.Equal("default", Assert.Single(scenario.Echo, echo => echo.Path == path).Status));
    }

    [Fact]
    public void Dates_are_inferred_from_the_durations_of_the_phases_and_said()
    {
        // 105 MW are the reference building: 16 months to first power, full 3 months later; the start is the month after the data's date.
        var scenario = TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": 105, "basis": "it" } ] }""");
        var block = scenario.Sites[0].Blocks[0];
        Assert.Equal(("2026-12", "2028-04", "2028-07"), (block.ConstructionStart.ToString(), block.FirstPower.ToString(), block.FullPower.ToString()));
        Assert.Equal("inferred", Assert.Single(scenario.Echo, echo => echo.Path == "/sites/0/firstPower").Status);
    }

    [Fact]
    public void Dates_follow_durations_that_the_scenario_replaces()
    {
        const string json = """{ "sites": [ { "state": "TX", "capacityMw": 105, "basis": "it" } ], "figures": { "schedule.firstPowerMonths": 20, "schedule.rackRampMonths": 5 } }""";
        var block = TestData.Scenario(json).Sites[0].Blocks[0];
        Assert.Equal(("2026-12", "2028-08", "2029-01"), (block.ConstructionStart.ToString(), block.FirstPower.ToString(), block.FullPower.ToString()));
    }

    [Theory]
    [InlineData("schedule.referenceBuildingMw", 1000)]
    [InlineData("schedule.gigawattMonths", 0)]
    [InlineData("schedule.gigawattMonths", 120)]
    public void Dates_stay_in_order_whatever_durations_are_given(string figure, double value)
    {
        var json = $$"""{ "sites": [ { "state": "TX", "capacityMw": 20000, "basis": "it" } ], "figures": { "{{figure}}": {{value}} } }""";
        var block = TestData.Scenario(json).Sites[0].Blocks[0];
        Assert.True(block.ConstructionStart <= block.FirstPower && block.FirstPower <= block.FullPower);
    }

    [Fact]
    public void A_gigawatt_is_full_after_the_months_of_a_gigawatt()
    {
        var block = TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": 1400, "basis": "facility", "constructionStart": "2027-01" } ] }""").Sites[0].Blocks[0];
        Assert.Equal(("2028-05", "2029-04"), (block.FirstPower.ToString(), block.FullPower.ToString()));
    }

    internal static IReadOnlyList<InputError> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        var reading = ScenarioReader.Read(document.RootElement, TestData.Catalogue);
        Assert.Equal(reading.Errors.Count > 0, reading.Scenario is null);
        return reading.Errors;
    }

    private static List<string> Pointers(string json) => [.. Errors(json).Select(error => error.Pointer).Order(StringComparer.Ordinal)];

    private static string Sites(int sites, int blocks)
    {
        var block = string.Join(", ", Enumerable.Repeat("""{ "capacityMw": 1, "basis": "it" }""", blocks));
        return $$"""{ "sites": [ {{string.Join(", ", Enumerable.Repeat($$"""{ "state": "TX", "blocks": [ {{block}} ] }""", sites))}} ] }""";
    }
}
