using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Finance;

/// <summary>Property tax of an owner or operator, as the fiscal model has it.</summary>
internal static class PropertyTaxes
{
    private const string Usd = "USD";

    /// <summary>[year] tax after abatement, nominal USD; after the last year of the fiscal model that year's tax goes on. Operating cost that the scenario gives has it in it.</summary>
    /// <param name="figures">What the finance model reads.</param>
    /// <param name="tax">[site][year] tax after abatement, nominal USD.</param>
    /// <param name="firstYear">First year of it.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public static T[] ByYear<T>(FinanceFigures figures, T[][] tax, int firstYear, Workspace<T> workspace) where T : struct, IReal<T>
    {
        var paid = workspace.Zeros(figures.Years);
        var (first, end) = figures.Site is { } only ? (only.Index, only.Index + 1) : (0, tax.Length);
        for (var y = 0; y < paid.Length && figures.OperatingPerMw is null; y++)
        {
            var year = figures.FirstYear + y - firstYear;
            for (var s = first; s < end && year >= 0; s++) paid[y] += tax[s][Math.Min(year, tax[s].Length - 1)];
        }

        return paid;
    }

    /// <summary>Fills the line of the flows. A landlord's lease is net of it, and a margin has it in it.</summary>
    /// <param name="figures">What the finance model reads.</param>
    /// <param name="tax">[year] tax.</param>
    /// <param name="line">[year] where it goes, below zero as paid.</param>
    public static void Pay<T>(FinanceFigures figures, T[] tax, T[] line) where T : struct, IReal<T>
    {
        if (figures.View == FinanceView.Developer || figures.Revenue?.NoiMargin is not null) return;
        for (var y = 0; y < line.Length; y++) line[y] = T.Name(T.Of(0, Usd) - tax[y], FinanceLines.Label(FinanceLine.PropertyTax), Usd);
    }
}
