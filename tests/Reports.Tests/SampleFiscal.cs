using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Reports.Tests;

/// <summary>The sample answer's taxes, with an abatement, to 2043.</summary>
internal static class SampleFiscal
{
    private const int Count = 20;

    public static FiscalAnswer Answer { get; } = new(
        [.. Enumerable.Range(2024, Count)],
        [
            Row("federal", "payroll", "Social Security and Medicare", 214e6, 0), Row("state", "sales", "State sales and use tax", 312e6, 187e6),
            Row("local", "sales", "Local sales and use tax", 96e6, 0), Row("local", "property", "Property tax of all local levels", 401e6, 512e6),
        ],
        Path(699e6), Path(31e6), Path(778e6), Q(9.12e9, "USD", 0.3), Q(12.41e9, "USD", 0.3), Q(623e6, "USD", 0.4), Q(7.83e9, "USD", 0.35), 2033, null, 1.31, 0.26, -6.18e9, null,
        [
            new("any", "Jobs of any kind in the nation", 127_000, 71_800, null), new("directWithBuild", "Direct jobs with building", 1_830_000, 4_980, null),
            new("directPermanent", "Direct permanent jobs", 7_380_000, 1_236, null), new("attributablePermanent", "Direct permanent jobs that would not have come otherwise", null, 0, "not defined: there are no such jobs."),
        ],
        [new("developer", 0.71e9), new("ratepayers", 0.12e9), new("utility", 0)],
        ["Taxes of suppliers are in the economy section and must not be added.", "Incentives are taxes not raised."]);

    private static Quantity Q(double value, string unit, double spread) => new(value, unit, value * (1 - (spread * 0.8)), value * (1 + (spread * 0.05)), value * (1 + spread));

    private static double[] Path(double full) => [.. Enumerable.Range(0, Count).Select(year => full * Math.Min(1, year / 6d))];

    private static JurisdictionRow Row(string level, string tax, string label, double usd, double incentives) => new($"{level}/{tax}", level, tax, label, Path(usd), Path(incentives));
}
