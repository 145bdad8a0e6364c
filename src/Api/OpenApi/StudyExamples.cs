namespace Stargate.Economics.Api.OpenApi;

/// <summary>Bodies of studies that run as they stand on a fresh service.</summary>
internal static class StudyExamples
{
    private const string Texas = """{"name":"One gigawatt in Texas","sites":[{"state":"TX","capacityMw":1000,"basis":"it","constructionStart":"2027-01","firstPower":"2028-06","fullPower":"2029-06"}]}""";

    private const string Ohio = """{"name":"Smaller, later, in Ohio","sites":[{"state":"OH","capacityMw":800,"basis":"it","cooling":"chilled-water","constructionStart":"2028-01","firstPower":"2029-06","fullPower":"2030-06"}]}""";

    /// <summary>Both methods.</summary>
    public static readonly IReadOnlyList<BodyExample> Sensitivity =
    [
        new("tornado", "What the cost depends on", "Each uncertain number at its low and its high end.", $$"""{"scenario":{{Texas}},"headline":"buildout.totalUsd","method":"tornado"}"""),
        new("sobol", "Parts of the variance", "Few draws, so that it answers at once; give more for narrower intervals.",
            $$"""{"scenario":{{Texas}},"headline":"energy.annualUsd","method":"sobol","draws":128,"seed":1}"""),
    ];

    /// <summary>A capacity, and a price.</summary>
    public static readonly IReadOnlyList<BodyExample> GoalSeek =
    [
        new("capacity-for-a-budget", "How many MW 40 billion USD build", "The capacity is a number of the scenario, named by its pointer.",
            $$"""{"scenario":{{Texas}},"target":{"path":"buildout.totalUsd","value":40000000000},"vary":{"path":"/sites/0/capacityMw","low":100,"high":2000} }"""),
        new("price-for-a-budget", "How cheap racks must be", "A figure is named by its id; its range in the data is searched where none is given.",
            $$"""{"scenario":{{Texas}},"target":{"path":"buildout.totalUsd","value":45000000000},"vary":{"path":"accelerator.gb200-nvl72.rackPriceUsd","low":2000000,"high":5000000} }"""),
    ];

    /// <summary>Two sites at one accelerator price.</summary>
    public static readonly IReadOnlyList<BodyExample> BreakEven =
    [
        new("own-price-of-energy", "From which price of grid electricity on a gas plant is cheaper to run", "The tariff stands in one scenario alone, so the other stays as it is.",
            """
            {
              "a": { "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "supply": [ { "technology": "grid", "share": 1, "tariff": { "kind": "average", "usdPerMwh": 60 } } ] } ] },
              "b": { "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it", "supply": [ { "technology": "gas-combined-cycle", "share": 1, "onSite": true } ] } ] },
              "headline": "energy.annualUsd",
              "vary": { "path": "/sites/0/supply/0/tariff/usdPerMwh", "low": 10, "high": 200 }
            }
            """),
    ];

    /// <summary>One axis, and two.</summary>
    public static readonly IReadOnlyList<BodyExample> Sweep =
    [
        new("capacities", "21 capacities", "Evenly spaced, with the headlines of each.", $$"""{"scenario":{{Texas}},"axes":[{"path":"/sites/0/capacityMw","from":100,"to":2100,"steps":21}]}"""),
        new("two-axes", "Two numbers at once, two quantities", "Every value of the one with every value of the other.",
            $$"""{"scenario":{{Texas}},"axes":[{"path":"/sites/0/peakPue","values":[1.2,1.3,1.4]},{"path":"facility.electrical","from":3000000,"to":5000000,"steps":5}],"outputs":["buildout.totalUsd","buildout.usdPerMwFacility"]}"""),
    ];

    /// <summary>Two campuses.</summary>
    public static readonly IReadOnlyList<BodyExample> Compare =
    [
        new("texas-and-ohio", "Texas against Ohio", "Other state, size, dates and cooling: four drivers.", $$"""{"a":{{Texas}},"b":{{Ohio}}}"""),
    ];
}
