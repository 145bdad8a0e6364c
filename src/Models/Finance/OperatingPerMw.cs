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

    private const double LeastUsd = 1e-6;
    private const int MidYear = 7;

    /// <summary>[energy, staff, maintenance, other] of the annual year per MW in operation, in the scenario's price basis.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="annual">Operating cost of the annual year; null where the scenario gives its own.</param>
    /// <param name="borne">Lines that count.</param>
    /// <param name="stated">What one nominal USD of the opening year is in the price basis.</param>
    public static T[] Of<T>(FinanceFigures figures, Assumptions<T> a, AnnualOperatingCost<T>? annual, IReadOnlyList<OperatingLine> borne, T stated) where T : struct, IReal<T>
    {
        var unit = $"{figures.Money.Usd}/MW_it/year";
        T[] parts = [T.Of(0, unit), T.Of(0, unit), T.Of(0, unit), T.Of(0, unit)];
        if (figures.OperatingPerMw is { } given)
        {
            parts[3] = a[given] * stated;
            return parts;
        }

        // A draw so late that nothing has power in the annual year has no operating cost to move on.
        var perUsd = annual!.UsdPerGwYear / T.Of(1_000, "MW_it/GW_it") / T.Max(annual.TotalUsd, T.Of(LeastUsd, figures.Money.Usd));
        foreach (var line in borne)
        {
            var part = line switch
            {
                OperatingLine.Energy or OperatingLine.Water => 0,
                OperatingLine.Staff => 1,
                OperatingLine.FacilityMaintenance or OperatingLine.ItMaintenance => 2,
                _ => 3,
            };
            parts[part] += annual.LineUsd[(int)line] * perUsd;
        }

        return parts;
    }

    /// <summary>What one nominal USD of the opening year is in the price basis.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="horizon">The months of the deflator.</param>
    public static T StatedAtOpening<T>(FinanceFigures figures, PriceLevels<T> levels, Horizon horizon) where T : struct, IReal<T>
    {
        if (levels.Deflator is not { } deflator) return T.Of(1);
        var month = Math.Clamp(Month.Of(figures.FirstYear + figures.Opening, MidYear) - horizon.Start, 0, deflator.Length - 1);
        return deflator[month];
    }
}
