using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Sources and uses of the money of building by month, in the shape in which they are told: in every month their sums are equal.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal static class ConstructionView<T> where T : struct, IReal<T>
{
    private const string Usd = "USD";
    private static readonly FinanceLine[] s_used = [FinanceLine.Facility, FinanceLine.It, FinanceLine.Refresh];
    private static readonly FinanceLine[] s_ended = [FinanceLine.Fees, FinanceLine.Reserve];
    private static readonly FinanceLine[] s_earned = [FinanceLine.Revenue, FinanceLine.Energy, FinanceLine.Staff, FinanceLine.Maintenance, FinanceLine.Other, FinanceLine.PropertyTax];

    /// <summary>What is paid for.</summary>
    /// <param name="months">Flows by month.</param>
    /// <param name="count">Months up to the opening.</param>
    public static IReadOnlyList<(string Id, string Label, T[] Usd)> Uses(FinanceMonths<T> months, int count) =>
    [
        .. s_used.Select(line => Use(months, line, count)),
        ("interest", "Interest while building", Of(count, m => months.AddedInterestUsd[m], "interest while building")),
        .. s_ended.Select(line => Use(months, line, count)),
    ];

    /// <summary>Who pays.</summary>
    /// <param name="months">Flows by month.</param>
    /// <param name="count">Months up to the opening.</param>
    public static IReadOnlyList<(string Id, string Label, T[] Usd)> Sources(FinanceMonths<T> months, int count) =>
    [
        ("debt", "Debt drawn, and interest added to it", Of(count, m => months.Lines[(int)FinanceLine.DebtDrawn][m] + months.AddedInterestUsd[m], "debt drawn with interest added")),
        ("income", "Net operating income before the opening", Of(count, m => Earned(months, m), "net operating income of the month")),
        ("equity", "Equity", Of(count, m => default(T) - months.NetUsd[m], "paid by the equity")),
    ];

    private static (string, string, T[]) Use(FinanceMonths<T> months, FinanceLine line, int count) =>
        (FinanceLines.Id(line), FinanceLines.Label(line), Of(count, m => default(T) - months.Lines[(int)line][m], FinanceLines.Label(line)));

    private static T Earned(FinanceMonths<T> months, int month)
    {
        var sum = default(T);
        foreach (var line in s_earned) sum += months.Lines[(int)line][month];
        return sum;
    }

    private static T[] Of(int count, Func<int, T> month, string name) => [.. Enumerable.Range(0, count).Select(m => T.Name(T.Of(0, Usd) + month(m), name, Usd))];
}
