using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Reports.Tests;

/// <summary>The economy of the answer made by hand: two states, whose effects are not summed to the nation's.</summary>
internal static class SampleEconomy
{
    private static readonly int[] s_years = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];

    /// <summary>Effects, money, industries, gross to net.</summary>
    public static EconomyAnswer Answer { get; } = new(
        [
            .. Build("direct", (31_420, 3.94e9, 5.49e9, 37.10e9), (17_900, 2.31e9, 2.83e9, 11.42e9), (7_210, 0.76e9, 0.99e9, 4.83e9), (6_310, 0.87e9, 1.67e9, 1.62e9)),
            .. Build("indirect", (252_400, 32.6e9, 58.1e9, 96.2e9), (33_900, 3.42e9, 6.81e9, 12.8e9), (9_940, 0.98e9, 2.03e9, 3.67e9), (204_300, 27.8e9, 48.9e9, 78.4e9)),
            .. Build("induced", (244_880, 20.2e9, 42.9e9, 73.2e9), (23_400, 1.87e9, 4.09e9, 6.89e9), (4_960, 0.37e9, 0.80e9, 1.31e9), (211_700, 17.6e9, 37.1e9, 63.6e9)),
            .. Build("total", (528_700, 56.74e9, 106.49e9, 206.5e9), (75_200, 7.60e9, 13.73e9, 31.11e9), (22_110, 2.11e9, 3.82e9, 9.81e9), (422_310, 46.27e9, 87.67e9, 143.62e9)),
            .. Operating("direct", (1_236, 93.1e6, 93.1e6, 1_163e6), (671, 51.2e6, 51.2e6, 634e6), (565, 41.9e6, 41.9e6, 529e6), (0, 0, 0, 0)),
            .. Operating("indirect", (3_160, 395e6, 973e6, 1_582e6), (1_010, 122e6, 378e6, 598e6), (893, 110e6, 356e6, 554e6), (1_255, 165e6, 283e6, 486e6)),
            .. Operating("induced", (2_790, 229.4e6, 487e6, 832e6), (618, 49.4e6, 108e6, 182e6), (476, 35.0e6, 76.9e6, 125e6), (1_390, 117e6, 245e6, 423e6)),
            .. Operating("total", (7_186, 717.5e6, 1_553.1e6, 3_577e6), (2_299, 222.6e6, 537.2e6, 1_414e6), (1_934, 186.9e6, 474.8e6, 1_208e6), (2_645, 282e6, 528e6, 909e6)),
        ],
        s_years, [.. new[] { ("direct", 0.06), ("indirect", 0.48), ("induced", 0.46), ("total", 1.0) }.Select(effect => Series(effect.Item1, effect.Item2))],
        [new("TX", 5.83e9, 0.1182), new("NM", 1.91e9, 0.0387), new("rest-of-us", 22.07e9, 0.4473), new("abroad", 19.53e9, 0.3958)],
        [
            new("334", "Computer and electronic products", 32.4e9, 85_700), new("42", "Wholesale trade", 18.9e9, 40_600),
            new("722", "Food services and drinking places", 3.31e9, 30_900), new("4A0", "Other retail", 6.44e9, 28_850),
            new("5412OP", "Miscellaneous professional, scientific, and technical services", 5.39e9, 16_270),
        ],
        new(J(96_400, "job·year", "build", "total", "jobYears", "TX+NM", "build"), Q(17.41e9, "USD2023"), J(4_180, "job", "operations", "total", "annualFte", "TX+NM", "2030")),
        Net("job·year", "build", "jobYears", "build", 528_700, 158_610, 63_444, 95_166), Net("job", "operations", "annualFte", "2030", 7_186, 2_156, 862, 1_294),
        "slq-size", 0.1, 2023,
        [
            "Gross effects: multipliers assume idle people and plant at fixed prices and say nothing of what the same money would have done elsewhere. Quote net only beside gross.",
            "Job-years of building are years of work, not people. Effects of states are not added up to those of the nation.",
        ]);

    /// <summary>Indirect and induced jobs by phase.</summary>
    public static IReadOnlyList<JobQuantity> Phases { get; } =
    [
        .. new (string Effect, double[] Jobs)[] { ("indirect", [9_650, 61_300, 158_600, 22_850]), ("induced", [11_240, 68_400, 143_700, 21_540]) }.SelectMany(
            row => row.Jobs.Zip(["planning", "construction", "fitOut", "commissioning"], (jobs, phase) => J(jobs, "job·year", phase, row.Effect, "jobYears", "US", "build"))),
        J(3_160, "job", "operations", "indirect", "annualFte", "US", "2030"), J(2_790, "job", "operations", "induced", "annualFte", "US", "2030"),
    ];

    /// <summary>Where the builders live.</summary>
    public static ResidenceAnswer Residence { get; } = new(
        People(5_614), People(1_703), People(2_553), [new("TX", 6_320, 0.684, 4_323, 799, 1_198), new("NM", 3_870, 0.3336, 1_291, 904, 1_355)],
        "Derived, not published: a campus can have part of the people of a trade who live in the state. States peak at different times.");

    private static Quantity Q(double value, string unit, double spread = 0.2) =>
        new(value, unit, value * (1 - (spread * 0.8)), value * (1 + (spread * 0.05)), value * (1 + spread));

    private static JobQuantity J(double value, string unit, string phase, string effect, string measure, string geography, string period, double spread = 0.2) =>
        new(value, unit, value * (1 - (spread * 0.8)), value * 1.01, value * (1 + spread), null, phase, effect, measure, geography, period);

    private static JobQuantity People(double value) => J(value, "person", "build", "direct", "headcount", "TX+NM", "build", 0.4);

    private static NetRow Net(string unit, string phase, string measure, string period, double gross, double attributable, double displaced, double net)
    {
        JobQuantity Of(double value, double spread) => J(value, unit, phase, "total", measure, "US", period, spread);
        return new(Of(gross, 0.2), Of(attributable, 0.8), Of(displaced, 0.9), Of(net, 0.85));
    }

    private static IEnumerable<EffectRow> Build(string effect, params (double Jobs, double Income, double ValueAdded, double Output)[] places) =>
        Rows(effect, "build", "job·year", "USD2023", places);

    private static IEnumerable<EffectRow> Operating(string effect, params (double Jobs, double Income, double ValueAdded, double Output)[] places) =>
        Rows(effect, "operating-year", "job", "USD2023/year", places);

    private static IEnumerable<EffectRow> Rows(
        string effect, string period, string jobs, string money, (double Jobs, double Income, double ValueAdded, double Output)[] places)
    {
        var build = period == "build";
        return places.Zip(["US", "TX", "NM", "rest-of-us"], (row, place) => new EffectRow(
            effect, period, place,
            J(row.Jobs, jobs, build ? "build" : "operations", effect, build ? "jobYears" : "annualFte", place, build ? "build" : "2030"),
            Q(row.Income, money), Q(row.ValueAdded, money), Q(row.Output, money), null, row.Jobs > 0 ? row.Income / row.Jobs : null));
    }

    private static EffectSeries Series(string effect, double share)
    {
        double[] jobs = [15_200, 92_400, 128_300, 105_900, 110_100, 73_600, 3_200, 0, 0, 0];
        double[] Of(double each) => [.. jobs.Select(year => year * share * each)];
        return new(effect, "build-year", "US", Of(1), Of(107_000), Of(201_000), Of(391_000));
    }
}
