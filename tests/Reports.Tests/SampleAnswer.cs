using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Reports.Tests;

/// <summary>An answer made by hand: two sites, every section, absent values with reasons, ranges, headlines with and without ranges.</summary>
internal static class SampleAnswer
{
    public const string Hash = "9f2c41d07be85a36c1e04d7f8ab9023e55c7d1f6a0b94e8372cd5be19f60a417";

    private static readonly int[] s_years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];

    public static Answer Full { get; } = new(
        Hash, "1.0.0", "2026-11-23.1", "2026-11-23", 1, 2_048, "nominal", "Abilene and Milam County campuses",
        Inputs(), Warnings(), Headlines(), Capacity(2), Compute(), Buildout(2), Energy(), Jobs(), OperatingCost(), SampleEconomy.Answer, SampleFiscal.Answer, SampleFinance.Operator, Levers());

    public static Answer Bare { get; } = Full with { Capacity = null, Compute = null, Buildout = null, Energy = null, Jobs = null, OperatingCost = null, Economy = null, Fiscal = null, Finance = null, Levers = null };

    public static IReadOnlyDictionary<string, Source> Sources { get; } = new[]
    {
        Source("EPOCH_COST", "AI data centre cost breakdown per GW of IT", "Epoch AI", "https://epoch.ai/data-insights/ai-datacenter-cost-breakdown", "2026-05-14", "estimate"),
        Source("TT_2025", "Data Centre Construction Cost Index 2025-2026", "Turner & Townsend", "https://www.turnerandtownsend.com/insights/data-centre-construction-cost-index-2025-2026/", "2025-11", "secondary"),
        Source("OES_2024", "Occupational Employment and Wage Statistics, May 2024", "U.S. Bureau of Labor Statistics", "https://www.bls.gov/oes/", "2025-04", "primary"),
        Source("EIA_861", "Annual Electric Power Industry Report, Form EIA-861", "U.S. Energy Information Administration", "https://www.eia.gov/electricity/data/eia861/", "2025-10", "primary"),
        Source("EGRID23", "eGRID2023 summary tables", "U.S. Environmental Protection Agency", "https://www.epa.gov/egrid", "2025-06", "primary"),
        Source("NV_GB200", "GB200 NVL72 data sheet", "NVIDIA", "https://www.nvidia.com/en-us/data-center/gb200-nvl72/", "2025", "primary"),
        Source("SG_ANN", "Announcing The Stargate Project", "OpenAI", "https://openai.com/index/announcing-the-stargate-project/", "2025-01-21", "primary"),
        Source("UNCITED", "A work that no figure cites", "Nobody", "", "2020", "estimate"),
    }.ToDictionary(source => source.Id);

    /// <summary>The same answer with many sites of long names.</summary>
    public static Answer WithSites(int sites) => Full with
    {
        Name = string.Join(" and ", Enumerable.Repeat("a programme whose name is much too long to be printed on one line", 12)),
        Capacity = Capacity(sites),
        Buildout = Buildout(sites),
    };

    private static Source Source(string id, string title, string publisher, string url, string published, string quality) =>
        new(id, title, publisher, url, published, "2026-11-23", quality, "");

    private static Quantity Q(double value, string unit, double spread = 0.2) =>
        new(value, unit, value * (1 - (spread * 0.8)), value * (1 + (spread * 0.05)), value * (1 + spread));

    private static JobQuantity J(double value, string unit, string phase, string measure, string period, double spread = 0.3) =>
        new(value, unit, value * (1 - (spread * 0.8)), value * 1.01, value * (1 + spread), null, phase, "direct", measure, "US", period);

    private static double[] Ramp(params double[] values) => values;

    private static IReadOnlyList<InputEcho> Inputs() =>
    [
        new("/sites/0/state", "TX", null, null, null, "user", "State of Abilene", null, null),
        new("/sites/0/blocks/0/capacityMw", 200.0, "MW_it", null, null, "user", "Capacity of block b1", null, null),
        new("/sites/0/blocks/1/constructionStart", "2025-03", null, null, null, "inferred", "Construction start of block b2", "first power less the duration of construction", null),
        new("/sites/1/cooling", "direct-to-chip", null, null, null, "default", "Cooling of Milam County", "EPOCH_COST", "estimate"),
        new("/horizon/end", "2033-12", null, null, null, "inferred", "End of the horizon", "December of the fifth full year after full power", null),
        new("facility.shell", 2_450_000.0, "USD/MW_it", 1_900_000, 3_100_000, "default", "Shell and core", "TT_2025", "secondary"),
        new("facility.electrical", 4_200_000.0, "USD/MW_it", 3_300_000, 5_400_000, "user", "Electrical", "TT_2025;EPOCH_COST", "secondary"),
        new("facility.contingencyShare", 0.075, "1", 0.05, 0.12, "default", "Contingency", "TT_2025", "estimate"),
        new("facility.liquidPremium", 1.07, "1", 1.03, 1.12, "default", "Premium of liquid cooling", "TT_2025", "secondary"),
        new("accelerator.gb200-nvl72.rackPriceUsd", 3_500_000.0, "USD/rack", 3_000_000, 4_000_000, "default", "Rack price of GB200 NVL72", "EPOCH_COST;NV_GB200", "secondary"),
        new("accelerator.gb200-nvl72.allInIt", 1_917.0, "W/accelerator", 1_800, 2_080, "default", "All-in IT power of GB200", "NV_GB200;EPOCH_COST", "estimate"),
        new("electricityPrice.TX", 62.4, "USD/MWh", 51, 78, "default", "Industrial price in Texas", "EIA_861", "primary"),
        new("gridIntensity.TX", 0.3341, "t/MWh", 0.31, 0.36, "default", "Grid intensity in Texas", "EGRID23", "primary"),
        new("capacity.peakPue", 1.4, "MW_fac/MW_it", 1.3, 1.44, "default", "Peak PUE", "EPOCH_COST", "secondary"),
        new("wage.47-2111", 69_630.0, "USD/fte/year", null, null, "default", "Wage of electricians", "OES_2024", "primary"),
        new("wageIndex.TX", 0.942, "1", null, null, "default", "Wages in Texas over the nation", "OES_2024", "primary"),
    ];

    private static IReadOnlyList<Warning> Warnings() =>
    [
        new("/sites/1/blocks/2", "The last block of Milam County is only announced: its 400 MW are in every total, at the announced dates."),
        new("accelerator.gb200-nvl72.rackPriceUsd", "Hardware bought after 2028 is priced on a path that no source covers."),
        new("energy.equivalentHomes", "Household use is of 2024."),
    ];

    private static Headline H(string id, string label, double value, string unit, string sentence, double spread = 0.2) =>
        new(id, label, value, unit, value * (1 - (spread * 0.8)), value * (1 + (spread * 0.05)), value * (1 + spread), null,
        [
            new("it-prices", "Prices of IT equipment", 0.58), new("facility-prices", "Prices of facilities", 0.22),
            new("accelerator.gb200-nvl72.allInIt", "All-in IT power of GB200", 0.09), new("slip", "Delay", 0.05), new("other", "Other figures", 0.04),
            new("interaction", "Interaction", 0.02),
        ], sentence);

    private static IReadOnlyList<Headline> Headlines() =>
    [
        H("buildout.totalUsd", "Build-out, first fit-out", 49.34e9, "USD", "Building both campuses costs USD 49.3 billion (5th to 95th percentile: USD 41.4–59.2 billion).", 0.2),
        H("capacity.itMw", "IT load", 1_200, "MW_it", "The programme has 1,200 MW of IT load once complete.", 0),
        H("buildout.usdPerMwIt", "Build-out per MW of IT load", 41.12e6, "USD/MW_it", "Each MW of IT load costs USD 41.1 million."),
        H("capacity.facilityMw", "Peak facility load", 1_680, "MW_fac", "The campuses need 1,680 MW at the peak.", 0.03),
        H("compute.accelerators", "Accelerators", 625_978, "accelerator", "They hold 626,000 accelerators.", 0.08),
        H("compute.h100Equivalents", "H100 equivalents", 1_580_000, "accelerator", "That equals 1.6 million H100 at dense FP8.", 0.09),
        H("jobs.buildJobYears", "Building, direct", 31_420, "jobyear", "Building takes 31,000 job-years.", 0.3),
        H("jobs.peak", "Peak workers on site", 9_870, "person", "At the peak, in May 2027, 9,900 people work on the two sites.", 0.3),
        H("jobs.permanent", "Permanent jobs in operation", 1_236, "fte", "Once complete, operation employs about 1,240 people in full-time equivalents.", 0.35),
        H("energy.annualMwh", "Electricity a year", 9_670_000, "MWh", "The campuses use 9.7 million MWh a year.", 0.12),
        H("energy.annualUsd", "Spending on electricity a year", 631e6, "USD", "Electricity costs USD 630 million a year.", 0.25),
        H("buildout.target.share", "Share of the investment target", 0.4934, "1", "By the end of the horizon, spending is 49.3% of the investment target."),
        H("operatingCost.annualUsd", "Operating cost a year", 1_293e6, "USD", "Complete, it costs USD 1.29 billion a year to run.", 0.24),
        H("economy.effects[total/build/US].jobs", "Jobs of building in the nation, all effects", 528_700, "job·year", "Building takes 529,000 job-years in the nation, gross.", 0.2),
        new("buildout.target.reached", "Months until the target is crossed", null, "month", null, null, null, "The programme does not reach the target within the horizon.", [], ""),
    ];

    private static CapacityAnswer Capacity(int sites) => new(
        Q(1_200, "MW_it", 0), Q(1_680, "MW_fac", 0.03), Q(1.4, "MW_fac/MW_it", 0.03), Q(400, "MW_it", 0), Q(996, "MW_it", 0.1),
        s_years, Ramp(0, 120, 400, 700, 950, 1_200, 1_200, 1_200, 1_200, 1_200), Ramp(0, 168, 560, 980, 1_330, 1_680, 1_680, 1_680, 1_680, 1_680),
        Ramp(0, 168, 560, 900, 1_150, 1_394, 1_394, 1_394, 1_394, 1_394),
        [new("energised", 400), new("construction", 250), new("permitted", 150), new("announced", 400), new("cancelled", 600)],
        [.. Enumerable.Range(0, sites).Select(Site)]);

    private static SiteCapacity Site(int place) => place switch
    {
        0 => new("abilene", "Abilene", "TX", 650, 910, "GB200 NVL72", "direct-to-chip",
            [new("b1", 200, "energised", "2024-06", "2025-06", "2025-12"), new("b2", 200, "energised", "2025-03", "2026-02", "2026-08"), new("b3", 250, "construction", "2026-01", "2027-03", "2027-10")]),
        1 => new("milam", "Milam County", "TX", 550, 770, "GB200 NVL72", "direct-to-chip",
            [new("phase-1", 150, "permitted", "2026-12", "2028-02", "2028-07"), new("phase-2", 400, "announced", "2027-09", "2029-01", "2029-10")]),
        _ => new($"site-{place}", $"Site {place} of a county whose official name is very long, extension north-west, second campus", "NM", 100, 140,
            "an-accelerator-with-an-unusually-long-identifier-without-any-space", "evaporative", [new("only", 100, "announced", "2028-01", "2029-01", "2029-07")]),
    };

    private static ComputeAnswer Compute() => new(
        Q(625_978, "accelerator", 0.08), Q(8_694, "rack", 0.08), Q(751, "MW", 0.04), Q(1_565, "Exaflops", 0.08), Q(3_130, "Exaflops", 0.08),
        new Quantity(null, "Exaflops", Reason: "One accelerator of the programme has no published FP4 rate."),
        Q(116.4, "PB", 0.08), Q(1_580_000, "accelerator", 0.09), Q(1_580_000, "accelerator", 0.09), "peak dense FP8 over that of one H100 SXM",
        [new("gb200-nvl72", "GB200 NVL72", 625_978, 8_694, 1_200)]);

    private static BuildoutAnswer Buildout(int sites)
    {
        ComponentCost[] components =
        [
            C("land", "Land", "facility", 0.11e9), C("site-work", "Site work", "facility", 0.86e9), C("shell", "Shell and core", "facility", 2.95e9),
            C("electrical-mechanical", "Electrical and mechanical", "facility", 8.31e9), C("fit-out", "Fit-out", "facility", 1.12e9),
            C("fibre", "Fibre and campus interconnect", "facility", 0.21e9), C("grid-connection", "Grid connection", "facility", 0.83e9),
            C("on-site-generation", "On-site generation and storage", "facility", 0.71e9), C("soft-cost", "Soft cost", "facility", 1.25e9),
            C("contingency", "Contingency", "facility", 0.94e9), C("owner-cost", "Owner's cost", "facility", 0.33e9),
            C("accelerators", "Accelerator packages", "it", 21.64e9), C("servers", "Rest of the racks", "it", 4.91e9), C("network", "Network", "it", 3.52e9),
            C("storage", "Storage", "it", 1.21e9), C("spares", "Spares", "it", 0.44e9),
        ];
        return new BuildoutAnswer(
            Q(49.34e9, "USD"), Q(17.62e9, "USD", 0.17), Q(31.72e9, "USD", 0.26), Q(0.71e9, "USD", 0.4), Q(41.12e6, "USD/MW_it"), Q(29.37e6, "USD/MW_fac"),
            Q(14.09e6, "USD/MW_it", 0.17), Q(13.86e6, "USD/MW_it", 0.17), Q(78.9e9, "USD", 0.22),
            "In the total: land, buildings, power and cooling, grid connection, on-site plant, IT equipment of the first fit-out, soft cost, contingency and owner's cost. "
            + "Not in it: interest during construction, operating cost, replaced hardware, off-site plant under contract.",
            components, [.. Enumerable.Range(0, sites).Select(place => new SiteCost(Site(place).Id, Site(place).Name, place switch { 0 => 26.91e9, 1 => 22.43e9, _ => 4.1e9 }))],
            [new("abilene", "b1", 8.2e9), new("abilene", "b2", 8.3e9), new("abilene", "b3", 10.41e9), new("milam", "phase-1", 6.2e9), new("milam", "phase-2", 16.23e9)],
            s_years, Ramp(1.42e9, 8.61e9, 11.94e9, 9.87e9, 10.32e9, 6.88e9, 0.30e9, 0, 0, 0),
            Ramp(1.21e9, 2.94e9, 3.81e9, 4.42e9, 3.52e9, 1.52e9, 0.20e9, 0, 0, 0), Ramp(0.21e9, 5.67e9, 8.13e9, 5.45e9, 6.80e9, 5.36e9, 0.10e9, 0, 0, 0),
            ["2024-06"], [49.34e9],
            new TargetProgress(100e9, Q(0.4934, "1"), Q(0.431, "1", 0.22), "2029-01",
                new(null, null, null, null, 0.0, 0.0, "Spending within the horizon does not reach the target."),
                Q(56.9e9, "USD", 0.18), Q(1.232, "GW_it", 0.25), "it", Q(31.4e9, "USD/year", 0.15),
                s_years, Ramp(1.42e9, 10.03e9, 21.97e9, 31.84e9, 42.16e9, 49.04e9, 49.34e9, 49.34e9, 49.34e9, 49.34e9)),
            [
                B("huang-2025", "NVIDIA, chief executive", "2025-08-27", "All-in AI factory", "estimate", "all-in", "not-stated", 50e6, 55e6, 60e6, -0.252, -0.466, "EPOCH_COST"),
                B("epoch-2026", "Epoch AI", "2026-05-14", "All-in, GB200 generation", "model", "all-in", "it", 35e6, 44e6, 54e6, -0.065, null, "EPOCH_COST"),
                B("tt-2025", "Turner & Townsend", "2025-11", "Facility, shell to commissioning, liquid cooling", "guide", "facility", "it", 11e6, 13.3e6, 16e6, 0.059, null, "TT_2025"),
                B("sg-2025", "Stargate announcement", "2025-01-21", "All-in, 500 billion over 10 GW", "target", "all-in", "not-stated", 50e6, 50e6, 50e6, -0.178, -0.413, "SG_ANN"),
                B("bond-2026", "County bond ceiling", "2026-03", "Everything over 30 years", "ceiling", "all-in", "facility", 67e6, 67e6, 67e6, null, -0.562, "SG_ANN"),
            ]);
    }

    private static ComponentCost C(string id, string label, string group, double usd) => new(id, label, group, usd, usd / 49.34e9);

    private static BenchmarkGap B(
        string id, string name, string date, string scope, string kind, string compares, string basis, double low, double central, double high, double? gapIt, double? gapFacility, string source) =>
        new(id, name, name, source, date, scope, kind, compares, basis, low, central, high, gapIt, gapFacility);

    private static EnergyAnswer Energy() => new(
        2030, Q(9_670_000, "MWh", 0.12), Q(631e6, "USD", 0.25), Q(1_680, "MW_fac", 0.03), Q(1_104, "MW_fac", 0.12), Q(0.657, "1", 0.11), Q(1.15, "MWh/MWh_it", 0.04),
        Q(65.3, "USD/MWh", 0.2), Q(0.1152, "USD/accelerator/h", 0.24), s_years,
        Ramp(0, 0.42e6, 2.31e6, 4.44e6, 6.69e6, 8.71e6, 9.67e6, 9.67e6, 9.70e6, 9.67e6), Ramp(0, 26.2e6, 146e6, 283e6, 430e6, 565e6, 631e6, 640e6, 649e6, 658e6),
        [
            new("grid", "Grid supply", false, Ramp(0, 0.29e6, 1.16e6, 2.00e6, 2.88e6, 3.75e6, 4.16e6, 4.16e6, 4.17e6, 4.16e6), Ramp(0, 18e6, 73e6, 128e6, 186e6, 244e6, 274e6, 278e6, 282e6, 286e6)),
            new("gas-combined-cycle", "Gas combined cycle", true, Ramp(0, 0.13e6, 0.69e6, 1.33e6, 1.67e6, 2.18e6, 2.42e6, 2.42e6, 2.43e6, 2.42e6), Ramp(0, 8.2e6, 45e6, 88e6, 112e6, 148e6, 166e6, 169e6, 172e6, 175e6)),
            new("wind-onshore", "Onshore wind, contracted", false, Ramp(0, 0, 0.23e6, 0.67e6, 1.34e6, 1.74e6, 1.93e6, 1.93e6, 1.94e6, 1.93e6), Ramp(0, 0, 14e6, 40e6, 82e6, 108e6, 120e6, 121e6, 122e6, 123e6)),
            new("solar-utility", "Solar, contracted", false, Ramp(0, 0, 0.23e6, 0.44e6, 0.80e6, 1.04e6, 1.16e6, 1.16e6, 1.16e6, 1.16e6), Ramp(0, 0, 14e6, 27e6, 50e6, 65e6, 71e6, 72e6, 73e6, 74e6)),
        ],
        Q(712_000, "home", 0.13),
        new EmissionsAnswer(Q(968_000, "tonne", 0.14), Q(2_422_000, "tonne", 0.15), Q(1_390_000, "tonne", 0.17), Q(121_000, "tonne", 0.2)),
        new Quantity(null, "tonne", Reason: "No sourced figure for the carbon embodied in this accelerator."),
        new WaterAnswer(Q(412e6, "litre", 0.5), Q(9.61e9, "litre", 0.4)), Q(0.3196, "1", 0.02),
        Q(1_512, "MW_fac", 0.03), Q(19.9e6, "USD", 0.4),
        [new("ERCOT", ["TX"], 1_176, 85_931, 0.01369), new("A balancing area without a published peak", ["NM"], 504, null, null)],
        "Renewable supply is matched over the year, not hour by hour.");

    private static OperatingCostAnswer OperatingCost() => new(
        Q(1_293e6, "USD", 0.24), Q(1_077.5e6, "USD/GW_it/year", 0.22),
        [
            new("energy", "Energy", 631e6, Ramp(0, 26.2e6, 146e6, 283e6, 430e6, 565e6, 631e6, 640e6, 649e6, 658e6)),
            new("water", "Water on site", 0.68e6, Ramp(0, 0.03e6, 0.16e6, 0.31e6, 0.47e6, 0.61e6, 0.68e6, 0.69e6, 0.71e6, 0.72e6)),
            new("staff", "Staff, with employer's burden", 143e6, Ramp(0, 11e6, 43e6, 79e6, 110e6, 133e6, 143e6, 147e6, 151e6, 156e6)),
            new("facility-maintenance", "Maintenance of the facility", 254e6, Ramp(0, 16e6, 80e6, 145e6, 201e6, 241e6, 254e6, 261e6, 269e6, 276e6)),
            new("it-maintenance", "Maintenance of IT", 190e6, Ramp(0, 12e6, 63e6, 111e6, 152e6, 183e6, 190e6, 190e6, 190e6, 190e6)),
            new("facility-insurance", "Insurance of the facility", 26e6, Ramp(0, 2e6, 8e6, 15e6, 20e6, 25e6, 26e6, 27e6, 28e6, 28e6)),
            new("it-insurance", "Insurance of IT", 38e6, Ramp(0, 2e6, 12e6, 22e6, 30e6, 36e6, 38e6, 38e6, 38e6, 38e6)),
            new("connectivity", "Network and connectivity", 10.32e6, Ramp(0, 0.6e6, 3e6, 6e6, 8e6, 10e6, 10.32e6, 10.6e6, 10.9e6, 11.2e6)),
        ],
        s_years, Ramp(0, 69.83e6, 355.16e6, 661.31e6, 951.47e6, 1_193.61e6, 1_293e6, 1_314.29e6, 1_336.61e6, 1_357.92e6));

    private static IReadOnlyList<LeverAnswer> Levers() =>
    [
        new("efficientCooling", "Efficient cooling", "The annual PUE falls to that of the best fleets.",
            [new("energy.annualMwh", "Annual electricity", "MWh", 9_670_000, 10_300_000, -630_000), new("capacity.itMw", "IT load", "MW_it", 1_200, 1_200, 0)]),
    ];

    private static JobsAnswer Jobs() => new(
        [
            J(1_610, "jobyear", "planning", "jobYears", "build"), J(11_240, "jobyear", "construction", "jobYears", "build"),
            J(16_330, "jobyear", "fitOut", "jobYears", "build"), J(2_240, "jobyear", "commissioning", "jobYears", "build"),
            J(1_236, "fte", "operations", "annualFte", "2030", 0.35), .. SampleEconomy.Phases,
        ],
        J(31_420, "jobyear", "build", "jobYears", "build"), Q(2.31e9, "USD", 0.3),
        [
            new("engineers-construction", "Engineers and construction workers", 13_900, 61, 71_400), new("electrical-cooling", "Electrical and cooling specialists", 13_120, 402, 74_900),
            new("datacentre-ai-operations", "Data-centre technicians and AI-system operators", 1_180, 688, 83_100), new("project-logistics", "Project managers and logistics", 3_220, 85, 98_600),
        ],
        [
            new("17-2051", "Civil engineers", "engineers-construction", 410, 0, 101_160), new("47-2061", "Construction laborers", "engineers-construction", 4_900, 0, 47_200),
            new("47-2221", "Structural iron and steel workers", "engineers-construction", 1_900, 0, 64_300), new("47-2111", "Electricians", "electrical-cooling", 8_800, 160, 62_350),
            new("49-9021", "Heating, air-conditioning and refrigeration mechanics", "electrical-cooling", 4_320, 242, 59_810),
            new("15-1244", "Network and computer systems administrators", "datacentre-ai-operations", 310, 331, 96_800),
            new("49-2011", "Computer repairers", "datacentre-ai-operations", 870, 357, 47_500), new("11-9021", "Construction managers", "project-logistics", 1_700, 0, 106_980),
        ],
        s_years,
        new PhaseFte(
            Ramp(210, 320, 310, 330, 260, 180, 0, 0, 0, 0), Ramp(1_120, 2_050, 2_240, 2_810, 2_120, 900, 0, 0, 0, 0), Ramp(160, 2_510, 3_980, 3_690, 3_240, 2_750, 0, 0, 0, 0),
            Ramp(0, 260, 520, 480, 430, 550, 0, 0, 0, 0), Ramp(0, 110, 400, 720, 980, 1_170, 1_236, 1_236, 1_236, 1_236)),
        J(9_870, "person", "build", "headcount", "2027-05"), "2027-05", J(1_236, "fte", "operations", "annualFte", "2030", 0.35), Q(104e6, "USD", 0.36), SampleEconomy.Residence,
        [
            new("More than 100,000 jobs in building and operation", 100_000,
            [
                new("Permanent jobs, direct", "annualFte", 1_236, 0.01236), new("People on site at the peak of building", "headcount", 9_870, 0.0987),
                new("Job-years of building, direct", "jobYears", 31_420, 0.3142),
                new("Job-years of building, all effects in the nation", "jobYears", 528_700, 5.287),
            ]),
        ]);
}
