using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Finance;

/// <summary>
/// Property tax of an owner or operator, as the fiscal model has it. A landlord's lease is net of it, and operating cost or a margin
/// that the scenario gives has it in it.
/// </summary>
internal static class PropertyTaxes
{
    /// <summary>Fills the line; after the last year of the fiscal model that year's tax goes on.</summary>
    /// <param name="figures">What the finance model reads.</param>
    /// <param name="tax">[site][year] tax after abatement, nominal USD.</param>
    /// <param name="firstYear">First year of it.</param>
    /// <param name="line">[year] where it goes, below zero as paid.</param>
    public static void Pay<T>(FinanceFigures figures, T[][] tax, int firstYear, T[] line) where T : struct, IReal<T>
    {
        if (figures.View == FinanceView.Developer || figures.OperatingPerMw is not null || figures.Revenue?.NoiMargin is not null) return;
        for (var y = 0; y < line.Length; y++)
        {
            var paid = T.Of(0, "USD");
            var year = figures.FirstYear + y - firstYear;
            foreach (var site in tax)
            {
                if (year >= 0) paid += site[Math.Min(year, site.Length - 1)];
            }

            line[y] = T.Name(T.Of(0, "USD") - paid, FinanceLines.Label(FinanceLine.PropertyTax), "USD");
        }
    }
}
