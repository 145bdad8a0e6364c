namespace Stargate.Economics.Api.OpenApi;

/// <summary>Bodies that run as they stand on a fresh service.</summary>
internal static class Examples
{
    /// <summary>Scenarios, from three words to a whole programme.</summary>
    public static readonly IReadOnlyList<BodyExample> Scenario =
    [
        new("minimal", "The least: one gigawatt in Texas", "State, capacity and its basis. Everything else is filled in, and the answer says with what.",
            """{"name":"One gigawatt in Texas","sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}"""),
        new("abilene", "Abilene: four blocks with dates of their own", "The preset abilene: what is public about the first Stargate campus, with a note on each block.",
            Preset: "abilene"),
        new("programme", "A programme with targets and all four levers",
            "Three sites toward 100 billion USD and 2 GW, with renewable supply, better cooling, better algorithms and flexible load switched on.",
            """
            {
              "name": "Three campuses with levers",
              "priceBasis": "real-2026",
              "targets": { "investmentUsd": 100000000000, "capacityMw": 2000, "capacityBasis": "it", "jobs": 20000, "by": "2030-12" },
              "sites": [
                { "id": "plains", "name": "Plains", "state": "TX", "capacityMw": 1000, "basis": "it", "accelerator": "gb200-nvl72", "cooling": "direct-to-chip" },
                { "id": "lakes", "name": "Lakes", "state": "OH", "capacityMw": 840, "basis": "facility", "status": "permitted", "constructionStart": "2027-03" },
                { "id": "desert", "name": "Desert", "state": "NM", "blocks": [
                  { "id": "first", "capacityMw": 200, "basis": "it", "status": "announced", "firstPower": "2028-06" },
                  { "id": "second", "capacityMw": 300, "basis": "it", "status": "announced", "firstPower": "2029-06" } ] }
              ],
              "levers": {
                "renewables": { "share": 0.8 },
                "efficientCooling": {},
                "algorithmicEfficiency": { "mode": "moreWork", "computeReductionPerYear": 0.2 },
                "smartGrid": { "flexibleShare": 0.1 }
              }
            }
            """),
        new("own-numbers", "Your own numbers, some with ranges", "A quote for racks with its range, a power contract and on-site gas in place of the sourced figures.",
            """
            {
              "name": "Our quote",
              "sites": [
                {
                  "state": "VA", "capacityMw": 150, "basis": "it",
                  "itPowerUtilisation": { "value": 0.8, "low": 0.7, "high": 0.9 },
                  "annualPue": 1.2,
                  "supply": [
                    { "technology": "grid", "share": 0.8, "tariff": { "kind": "two-part", "energyUsdPerMwh": 45, "demandUsdPerKwMonth": 12, "minimumTakeShare": 0.7 } },
                    { "technology": "gas-combined-cycle", "share": 0.2, "onSite": true, "capacityMw": 60 }
                  ]
                }
              ],
              "figures": {
                "accelerator.gb200-nvl72.packagePriceUsd": { "value": 42000, "low": 38000, "high": 47000, "note": "our quote" },
                "facility.electrical": 4200000
              }
            }
            """),
    ];

    /// <summary>Another name for a scenario made from a preset.</summary>
    public static readonly IReadOnlyList<BodyExample> Clone =
    [
        new("renamed", "Under another name", "Nothing but the name is changed.", """{"name":"My programme"}"""),
        new("as-it-is", "As it is", "The scenario keeps the name of the preset.", "{}"),
    ];

    /// <summary>A small run, and one about results that are named.</summary>
    public static readonly IReadOnlyList<BodyExample> Uncertainty =
    [
        new("uncertainty-usual", "Twenty thousand draws of a gigawatt", "The usual headlines. Up to 100,000 draws percentiles are exact.",
            """{"scenario":{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]},"draws":20000}"""),
        new("uncertainty-target", "The chance of a target", "What is the chance that five billion USD are spent before 2030, and how do cost and energy go together?",
            """{"scenario":{"sites":[{"state":"OH","capacityMw":100,"basis":"it"}],"targets":{"investmentUsd":5000000000,"by":"2030-01"}},"draws":10000,"seed":7,"headlines":["buildout.totalUsd","energy.annualUsd"]}"""),
    ];

    /// <summary>The same for a stored scenario.</summary>
    public static readonly IReadOnlyList<BodyExample> StoredUncertainty =
    [
        new("uncertainty-stored", "Ten thousand draws", "The usual headlines, with another seed.", """{"draws":10000,"seed":2}"""),
    ];

    /// <summary>Spending by itself, and what a project with people of its own buys.</summary>
    public static readonly IReadOnlyList<BodyExample> Impact =
    [
        new("impact-spending", "A building and its switchgear in Texas", "Final demand: construction is the direct effect. The shares of the switchgear are filled in, and the answer says from where.",
            """{"region":"TX","priceYear":2026,"spending":[{"industry":"23","usd":275000000,"domesticShare":1,"localShare":1},{"industry":"335","usd":60000000}]}"""),
        new("impact-project", "What a project with people of its own buys", "Twenty-eight job-years on site are the direct effect; everything that the purchases set going is indirect.",
            """{"region":"OH","priceYear":2025,"method":"slq-size","delta":0.1,"spending":[{"industry":"5412OP","usd":4000000},{"industry":"333","usd":9000000},{"industry":"42","usd":2500000}],"direct":{"jobYears":28,"labourIncomeUsd":2000000}}"""),
        new("impact-nation", "Servers bought anywhere in the country", "The maker's part, the wholesaler's and the haulier's are purchases of their own; more than half of the hardware comes from abroad.",
            """{"region":"US","priceYear":2024,"spending":[{"industry":"334","usd":700000000},{"industry":"42","usd":260000000},{"industry":"484","usd":8000000}]}"""),
    ];

    /// <summary>Flows by period and by date.</summary>
    public static readonly IReadOnlyList<BodyExample> CashFlow =
    [
        new("yearly", "Paid once, received over two years", "The first flow falls now.", """{"flows":[-100,60,60],"rate":0.1,"firstFlowAt":0}"""),
        new("dated", "With dates", "The documented example of XIRR: 37.34 % a year.",
            """{"flows":[-10000,2750,4250,3250,2750],"rate":0.09,"dates":["2008-01-01","2008-03-01","2008-10-30","2009-02-15","2009-04-01"]}"""),
        new("two-rates", "Two rates of return", "Money goes out, in and out again: both rates are listed and none is called the return.", """{"flows":[-100,230,-132],"rate":0.1}"""),
    ];

    /// <summary>The usual report, spelt out, and one on other paper.</summary>
    public static readonly IReadOnlyList<BodyExample> Report =
    [
        new("full-a4", "The usual report, spelt out", "Every section, in English, on A4.", """{"template":"full","language":"en","paper":"A4"}"""),
        new("letter", "On American paper", "What is left out has its usual value.", """{"paper":"Letter"}"""),
    ];
}
