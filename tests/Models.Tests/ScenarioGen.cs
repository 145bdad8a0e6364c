using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Tests;

/// <summary>Random valid scenarios, over everything that a scenario can say.</summary>
internal static class ScenarioGen
{
    private static readonly string[] s_states = [.. TestData.Catalogue.Tables.States.Keys];
    private static readonly string[] s_accelerators = [.. Choices.Accelerators(TestData.Catalogue)];
    private static readonly string[] s_coolings = [.. TestData.Catalogue.Tables.Coolings.Keys];

    private static readonly string[] s_sources =
    [
        """{ "technology": "grid" }""",
        """{ "technology": "grid", "tariff": { "kind": "average", "usdPerMwh": 61 } }""",
        """{ "technology": "grid", "tariff": { "kind": "two-part", "energyUsdPerMwh": 31, "demandUsdPerKwMonth": 9, "minimumTakeShare": 0.7 } }""",
        """{ "technology": "grid", "tariff": { "kind": "two-part", "energyUsdPerMwh": { "value": 31, "low": 25, "high": 50 }, "demandUsdPerKwMonth": 9 } }""",
        """{ "technology": "gas-combined-cycle", "onSite": true }""",
        """{ "technology": "gas-simple-cycle", "onSite": true, "capacityMw": 360.5 }""",
        """{ "technology": "fuel-cell", "onSite": true }""",
        """{ "technology": "utility-pv" }""",
        """{ "technology": "onshore-wind", "onSite": true }""",
        """{ "technology": "nuclear-existing" }""",
        """{ "technology": "geothermal", "tariff": { "kind": "average", "usdPerMwh": { "value": 70, "low": 60, "high": 90 } } }""",
    ];

    private static readonly string[] s_overrides =
    [
        """{ "itPowerUtilisation": 0.75 }""", """{ "siteLoadFactor": { "value": 0.7, "low": 0.6, "high": 0.8 } }""", """{ "annualPue": 1.2 }""",
        """{ "peakPue": { "value": 1.35, "low": 1.3, "high": 1.5 } }""", """{ "facilityUsdPerMwIt": 16600000 }""",
        """{ "itUsdPerMwIt": { "value": 26000000, "low": 20000000, "high": 30000000 } }""",
        """{ "incentives": { "propertyTaxAbatement": { "share": { "value": 0.85, "low": 0.5, "high": 1 }, "years": 10, "levels": ["county", "local"] }, "salesTaxExemption": true } }""",
        """{ "incentives": { "salesTaxExemption": { "share": 0.5, "years": 3, "levels": ["state", "local"] }, "publicServiceUsdPerYear": 1500000 } }""",
        """{ "propertyTaxRates": { "county": 0.006, "district": { "value": 0.01, "low": 0.005, "high": 0.02 } } }""",
        """{ "gridCostAllocation": { "developer": 0.6, "ratepayers": 0.4 } }""",
    ];

    private static readonly string[] s_figures =
    [
        """{ "schedule.slipSharedMonths": 2.5 }""", """{ "escalation.construction": { "value": 0.04, "low": -0.01, "high": 0.1 } }""",
        """{ "facility.electrical": 4200000 }""", """{ "escalation.ppa": -0.01 }""", """{ "labour.onSiteShare.soft-cost": 0 }""",
        """{ "accelerator.gb200-nvl72.rackPriceUsd": { "value": 3500000, "low": 3000000, "high": 4000000, "note": "our quote" } }""",
        """{ "compute.hardwareLifeYears": 4 }""",
    ];

    private static readonly string[] s_levers =
    [
        """{ "renewables": { "share": 0.6 } }""", """{ "renewables": { "share": { "value": 0.5, "low": 0.2, "high": 0.9 } } }""", """{ "efficientCooling": {} }""",
        """{ "algorithmicEfficiency": { "mode": "fewerAccelerators", "computeReductionPerYear": 0.2 } }""",
        """{ "algorithmicEfficiency": { "mode": "lessEnergy" } }""", """{ "smartGrid": { "flexibleShare": { "value": 0.1, "low": 0, "high": 0.3 } } }""",
    ];

    private static readonly string[] s_economies =
    [
        """{ "economy": { "method": "slq-size", "delta": 0.2 } }""", """{ "economy": { "lines": { "electrical": { "localShare": 1, "domesticShare": 0.5 }, "energy": { "localShare": 0 } } } }""",
        """{ "finance": { "funding": { "commitments": "stargate" } } }""",
        """{ "finance": { "funding": { "sources": [ { "id": "bank", "kind": "debt", "usd": { "value": 2e9, "low": 1e9, "high": 4e9 } }, { "id": "fund", "kind": "equity", "usd": 5e8, "from": "2027-03" } ] } } }""",
        """{ "finance": { "view": "developer", "debt": { "ltv": { "value": 0.7, "low": 0.5, "high": 0.9 }, "amortisation": "sculpted" }, "revenue": { "kind": "lease", "usdPerKwMonth": 140, "escalator": 0.02, "termYears": 12 } } }""",
        """{ "finance": { "view": "operator", "site": "site-1", "revenue": { "kind": "gpu-hours", "usdPerAcceleratorHour": { "value": 3, "low": 1, "high": 6 }, "escalator": -0.05 } } }""",
        """{ "attribution": { "butForShare": { "value": 0.5, "low": 0.1, "high": 1 } } }""",
    ];

    /// <summary>A scenario as JSON text.</summary>
    public static Gen<string> Valid { get; } = Gen.Select(
        Site().Array[1, 4], Some(s_figures), Gen.Int[0, 3], Gen.Int[0, 4], Gen.OneOf("nominal", "real-2026", "real-2019", "real-2040"), Some(s_levers), Gen.Bool, Some(s_economies),
        (sites, figures, horizon, targets, basis, levers, pulled, economy) =>
        {
            var scenario = new JsonObject { ["priceBasis"] = basis, ["sites"] = new JsonArray([.. sites.Select(Parsed)]) };
            if (figures.Count > 0) scenario["figures"] = figures;
            if (pulled) scenario["levers"] = levers;
            foreach (var (name, value) in economy) scenario[name] = value!.DeepClone();
            if (horizon == 1) scenario["horizon"] = new JsonObject { ["start"] = "2024-06", ["end"] = "2036-03" };
            if (horizon == 2) scenario["horizon"] = new JsonObject { ["end"] = "2031-12" };
            if (horizon == 3) scenario["horizon"] = new JsonObject { ["start"] = "2021-01", ["end"] = "2060-12" };
            if (targets > 0) scenario["targets"] = new JsonObject { ["investmentUsd"] = 3e9 * Math.Pow(10, targets - 1) };
            if (targets > 1) scenario["targets"]!["by"] = targets == 2 ? "2023-01" : "2029-01";
            return scenario.ToJsonString();
        });

    private static Gen<string> Site() => Gen.Select(
        Gen.OneOf(s_states), Gen.OneOf(s_accelerators), Gen.OneOf(s_coolings), Supply(), Some(s_overrides), Block().Array[1, 3], Gen.Bool,
        (state, accelerator, cooling, supply, overrides, blocks, defaults) =>
        {
            var site = overrides;
            if (site.ContainsKey("siteLoadFactor")) site.Remove("itPowerUtilisation");
            site["state"] = state;
            if (!defaults) (site["accelerator"], site["cooling"], site["supply"]) = (accelerator, cooling, JsonNode.Parse(supply));
            site["blocks"] = new JsonArray([.. blocks.Append("""{ "capacityMw": 120, "basis": "it" }""").Select(Parsed)]);
            return site.ToJsonString();
        });

    private static Gen<string> Supply() => Gen.Select(Gen.Shuffle(s_sources, 1, 4), Gen.Int[1, 9].Array[4], Gen.Bool, (sources, weights, stored) =>
    {
        var supply = new JsonArray();
        var sum = weights.Take(sources.Length).Sum();
        for (var e = 0; e < sources.Length; e++)
        {
            var source = Parsed(sources[e])!;
            source["share"] = weights[e] / (double)sum;
            supply.Add(source);
        }

        if (stored) supply.Add(JsonNode.Parse("""{ "technology": "battery-4h", "share": 0, "onSite": true, "capacityMw": 50 }"""));
        return supply.ToJsonString();
    });

    private static Gen<string> Block() => Gen.Select(
        Gen.OneOf("announced", "permitted", "construction", "energised", "paused", "cancelled"), Gen.Double[1, 3000], Gen.OneOf("it", "facility"),
        Gen.Int[0, 120], Gen.Int[0, 40], Gen.Int[0, 30], Gen.Int[0, 7], Gen.Bool,
        (status, mw, basis, start, toFirst, toFull, given, ranged) =>
        {
            if (status == "energised") (start, given) = (start % 36, 7);
            var block = new JsonObject { ["status"] = status, ["basis"] = basis };
            block["capacityMw"] = ranged ? new JsonObject { ["value"] = mw, ["low"] = mw / 2, ["high"] = mw * 1.1 } : mw;
            if ((given & 1) != 0) block["constructionStart"] = Date(start);
            if ((given & 2) != 0) block["firstPower"] = Date(start + toFirst);
            if ((given & 4) != 0) block["fullPower"] = Date(start + toFirst + toFull);
            return block.ToJsonString();
        });

    /// <summary>Any of some JSON objects, as one.</summary>
    private static Gen<JsonObject> Some(string[] objects) => Gen.Bool.Array[objects.Length].Select(chosen =>
    {
        var all = new JsonObject();
        for (var i = 0; i < objects.Length; i++)
        {
            if (!chosen[i]) continue;
            foreach (var (name, value) in JsonNode.Parse(objects[i])!.AsObject()) all[name] = value!.DeepClone();
        }

        return all;
    });

    private static JsonNode? Parsed(string json) => JsonNode.Parse(json);

    private static string Date(int months) => string.Create(CultureInfo.InvariantCulture, $"{2020 + (months / 12)}-{(months % 12) + 1:00}");
}
