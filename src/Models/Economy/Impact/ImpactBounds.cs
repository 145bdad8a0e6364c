using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>Between what the numbers of a question may lie.</summary>
internal static class ImpactBounds
{
    /// <summary>Most purchases in one question.</summary>
    public const int Purchases = 1_000;

    /// <summary>Money.</summary>
    public static readonly NumberBounds Usd = new(0, 1e14, "USD");

    /// <summary>Job-years.</summary>
    public static readonly NumberBounds JobYears = new(0, 1e9, "job-years");

    /// <summary>Shares.</summary>
    public static readonly NumberBounds Share = new(0, 1, "1");

    /// <summary>Exponent of the factor for size.</summary>
    public static readonly NumberBounds Delta = new(0, RegionMethod.MostDelta, "1");

    /// <summary>Years that the price series cover.</summary>
    public static NumberBounds PriceYear(PriceIndices prices) => new(prices.FirstYear, prices.LastYear, "1");
}
