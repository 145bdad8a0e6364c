using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>Operating cost per MW in operation, from the lines of the annual year or as the scenario gives it.</summary>
internal static class OperatingPerMw
{
    /// <summary>What an owner or operator bears.</summary>
    public static readonly IReadOnlyList<OperatingLine> All = Enum.GetValues<OperatingLine>();

    /// <summary>What a landlord bears; the tenant pays for power and has his own hardware.</summary>
    public static readonly IReadOnlyList<OperatingLine> Landlord = [OperatingLine.Staff, OperatingLine.FacilityMaintenance, OperatingLine.FacilityInsurance];

    private const int MidYear = 7;

    /// <summary>[energy, staff, maintenance, other] of the annual year per MW in operation, in the scenario's price basis.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="scope">Operating cost of the annual year.</param>
    /// <param name="borne">Lines that count.</param>
    /// <param name="stated">What one nominal USD of the year of the operating cost is in the price basis.</param>
    public static T[] Of<T>(FinanceFigures figures, Assumptions<T> a, FinanceScope<T> scope, IReadOnlyList<OperatingLine> borne, T stated) where T : struct, IReal<T>
    {
        var unit = $"{figures.Money.Usd}/MW_it/year";
        T[] parts = [T.Of(0, unit), T.Of(0, unit), T.Of(0, unit), T.Of(0, unit)];
        if (figures.OperatingPerMw is { } given)
        {
            parts[3] = a[given] * stated;
            return parts;
        }

        foreach (var line in borne)
        {
            var part = line switch
            {
                OperatingLine.Energy or OperatingLine.Water => 0,
                OperatingLine.Staff => 1,
                OperatingLine.FacilityMaintenance or OperatingLine.ItMaintenance => 2,
                _ => 3,
            };
            parts[part] += scope.LineUsd[(int)line] * scope.PerUsd;
        }

        return parts;
    }

    /// <summary>What one nominal USD of the year of the operating cost is in the price basis.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="horizon">The months of the deflator.</param>
    public static T StatedAtOpening<T>(FinanceFigures figures, PriceLevels<T> levels, Horizon horizon) where T : struct, IReal<T>
    {
        if (levels.Deflator is not { } deflator) return T.Of(1);
        var month = Math.Clamp(Month.Of(figures.FirstYear + figures.CostYear, MidYear) - horizon.Start, 0, deflator.Length - 1);
        return deflator[month];
    }
}
