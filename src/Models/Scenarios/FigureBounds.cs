using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Bounds within which a scenario may replace a figure: wide, but never outside what the formulas mean.</summary>
internal static class FigureBounds
{
    private const double Largest = 1e12;

    /// <summary>The bounds of a figure.</summary>
    public static NumberBounds Of(Figure figure)
    {
        var (low, high, positive) = Ends(figure);
        return new(low, high, figure.Unit, positive);
    }

    private static (double Low, double High, bool Positive) Ends(Figure figure) => figure.Unit switch
    {
        "1/year" when figure.Id is "finance.discountRate" => (0, 1, true),
        "1/year" when figure.Id is "finance.debtRate" => (0, 0.5, true),
        "1" when figure.Id is "finance.minimumDscr" => (1, 10, false),
        "year" when figure.Id is "finance.facilityLifeYears" => (1, 60, false),
        "year" when figure.Id is "finance.debtTenorYears" => (1, 40, false),
        "1/year" when figure.Id.StartsWith("operating.", StringComparison.Ordinal) => (0, 1, false),
        "1/year" when figure.Id.EndsWith("PerYear", StringComparison.Ordinal) => (-0.5, 0.95, false),
        "1/year" => (-0.5, 1, false),
        "month" => (0, 120, false),
        "year" when figure.Id == "compute.hardwareLifeYears" => (1, 30, false),
        "year" => (2000, 2100, false),
        "MW_fac/MW_it" or "MWh/MWh_it" => (1, 3, false),
        "1" when figure.Id.StartsWith("gridLoss.", StringComparison.Ordinal) => (0, 0.5, false),
        "1" when figure.Id == "energy.itPowerUtilisation" || figure.Id.EndsWith(".capacityFactor", StringComparison.Ordinal) => (0, 1, true),
        "1" when figure.High <= 1 && !IsRatio(figure.Id) => (0, 1, false),
        "1" => (0, 1000, figure.Low > 0),
        "USD/MMBtu" => (-20, 1000, false),
        _ => (figure.Low < 0 ? -Largest : 0, Largest, figure.Low > 0),
    };

    /// <summary>Whether a pure number is a ratio that may exceed 1, whatever its range in the data, and no share.</summary>
    private static bool IsRatio(string id) =>
        id.StartsWith("constructionFactor.", StringComparison.Ordinal) || id.StartsWith("wageIndex.", StringComparison.Ordinal)
        || id.StartsWith("labour.burden", StringComparison.Ordinal) || id.EndsWith("Ratio", StringComparison.Ordinal);
}
