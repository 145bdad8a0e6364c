using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Charts;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Debt of the project: how much, what limits it, and how well it is covered. Part of the section on finance.</summary>
internal static class DebtSection
{
    public static void Write(ReportBody body, FinanceAnswer finance)
    {
        if (finance.Debt is not { } debt) return;
        body.Flow.SubHeading("Debt");
        body.Flow.Paragraph(Limit(debt), below: 120);
        FinanceSection.Told(body, "Debt and its cover",
            [
                new("Debt at the opening", debt.Usd), new("Interest added while building", debt.ConstructionInterestUsd),
                new("What the share of cost allows", new Quantity(debt.ByCostUsd, "USD")),
                .. debt.ByIncomeUsd is { } income ? new Measure[] { new("What the income allows", new Quantity(income, "USD")) } : [],
                new("Least cover", finance.MinimumDscr, Note: "Net operating income over debt service"), new("Mean cover", finance.AverageDscr),
            ],
            $"Nominal. {body.ModelSource(money: false, FinanceCharts.Figures)}");
    }

    private static string Limit(DebtTerms debt)
    {
        var limit = debt.Binding == "dscr" ? "The income limits the debt, by the cover that lenders ask for" : "The share of the cost of building that lenders pay limits the debt";
        var repaid = debt.Amortisation == "sculpted" ? "repaid so that income covers each year's service alike" : "repaid in level yearly payments of interest and principal";
        return $"{limit}. The debt is {repaid}.";
    }
}
