using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells sources and uses by month up to the opening.</summary>
internal static class ConstructionTeller
{
    /// <summary>Sources and uses.</summary>
    public static ConstructionFunding Tell(FinanceMonths<Real> months, FinanceFigures figures)
    {
        var count = figures.Opening * Month.PerYear;
        var (uses, sources) = (ConstructionView<Real>.Uses(months, count), ConstructionView<Real>.Sources(months, count));
        return new(Months(figures, count), [.. uses.Select(Line)], [.. sources.Select(Line)]);
    }

    /// <summary>Names of the first months.</summary>
    public static IReadOnlyList<string> Months(FinanceFigures figures, int count) =>
        [.. Enumerable.Range(0, count).Select(m => (Month.Of(figures.FirstYear, 1) + m).ToString())];

    private static CashFlowLine Line((string Id, string Label, Real[] Usd) line) => new(line.Id, line.Label, CapacityTeller.Values(line.Usd), line.Usd.Sum(usd => usd.Value));
}
