using System.Globalization;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>Numbers of the finance section by their paths.</summary>
internal static class FinancePaths
{
    /// <summary>Every number that is no quantity.</summary>
    /// <param name="finance">The result.</param>
    /// <param name="figures">What it was made from.</param>
    public static IEnumerable<(string Path, T Value)> Of<T>(FinanceResult<T> finance, FinanceFigures figures) where T : struct, IReal<T>
    {
        var firstYear = figures.FirstYear;
        IEnumerable<(string, T)> Flow(string path, T[] values, string name, string unit = "USD") =>
            values.Select((value, y) => (string.Create(CultureInfo.InvariantCulture, $"{path}[{firstYear + y}]"), T.Name(value, name, unit)));
        var cost = finance.Levelised;
        for (var l = 0; l < cost.LifeYears.Count; l++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"finance.usdPerGwYear[{cost.LifeYears[l]}]");
            for (var part = 0; part < cost.Split[l].Length; part++) yield return ($"{path}.split.{LevelisedCost<T>.Parts[part]}", cost.Split[l][part]);
        }

        for (var part = 0; part < cost.HourSplit.Length; part++) yield return ($"finance.acceleratorHourSplit.{LevelisedCost<T>.HourParts[part]}", cost.HourSplit[part]);
        for (var line = 0; line < FinanceLines.Count; line++)
        {
            foreach (var pair in Flow($"finance.cashFlow.lines[{FinanceLines.Id((FinanceLine)line)}].usd", finance.Lines[line], FinanceLines.Label((FinanceLine)line))) yield return pair;
        }

        foreach (var pair in Flow("finance.cashFlow.netUsd", finance.NetUsd, "flow of the equity").Concat(Flow("finance.noiUsd", finance.NoiUsd, "net operating income"))
            .Concat(Flow("finance.revenueUsd", finance.Lines[(int)FinanceLine.Revenue], "revenue")).Concat(Flow("finance.itMw", finance.ItMw, "mean IT load in operation", "MW_it"))
            .Concat(Flow("finance.cashFlow.netRealUsd", finance.NetRealUsd, "flow of the equity, real", figures.Money.RealUsd))
            .Concat(finance.Loan is { } loan ? Flow("finance.debt.balanceUsd", loan.BalanceUsd, "balance of the debt") : [])) yield return pair;
        if (finance is not { Loan: not null, Months: { } months }) yield break;
        foreach (var pair in ByMonth("finance.debt.byMonth.balanceUsd", figures, months.BalanceUsd.Take(figures.BorrowedMonths))) yield return pair;
        var opening = figures.Opening * Month.PerYear;
        foreach (var (id, _, usd) in ConstructionView<T>.Uses(months, opening))
        {
            foreach (var pair in ByMonth($"finance.construction.uses[{id}].usd", figures, usd)) yield return pair;
        }

        foreach (var (id, _, usd) in ConstructionView<T>.Sources(months, opening))
        {
            foreach (var pair in ByMonth($"finance.construction.sources[{id}].usd", figures, usd)) yield return pair;
        }
    }

    private static IEnumerable<(string, T)> ByMonth<T>(string path, FinanceFigures figures, IEnumerable<T> values) where T : struct, IReal<T> =>
        values.Select((value, m) => ($"{path}[{Month.Of(figures.FirstYear, 1) + m}]", value));
}
