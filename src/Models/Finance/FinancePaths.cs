using System.Globalization;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Numbers of the finance section by their paths.</summary>
internal static class FinancePaths
{
    /// <summary>Every number that is no quantity.</summary>
    /// <param name="finance">The result.</param>
    /// <param name="firstYear">First calendar year of its flows.</param>
    public static IEnumerable<(string Path, T Value)> Of<T>(FinanceResult<T> finance, int firstYear) where T : struct, IReal<T>
    {
        IEnumerable<(string, T)> Flow(string path, T[] values, string name, string unit = "USD") =>
            values.Select((value, y) => (string.Create(CultureInfo.InvariantCulture, $"{path}[{firstYear + y}]"), T.Name(value, name, unit)));
        var cost = finance.Levelised;
        for (var l = 0; l < cost.LifeYears.Count; l++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"finance.usdPerGwYear[{cost.LifeYears[l]}]");
            yield return ($"{path}.usd", cost.UsdPerGwYear[l]);
            for (var part = 0; part < cost.Split[l].Length; part++) yield return ($"{path}.split.{LevelisedCost<T>.Parts[part]}", cost.Split[l][part]);
        }

        for (var part = 0; part < cost.HourSplit.Length; part++) yield return ($"finance.acceleratorHourSplit.{LevelisedCost<T>.HourParts[part]}", cost.HourSplit[part]);
        for (var line = 0; line < FinanceLines.Count; line++)
        {
            foreach (var pair in Flow($"finance.cashFlow.lines[{FinanceLines.Id((FinanceLine)line)}].usd", finance.Lines[line], FinanceLines.Label((FinanceLine)line))) yield return pair;
        }

        foreach (var pair in Flow("finance.cashFlow.netUsd", finance.NetUsd, "flow of the equity").Concat(Flow("finance.noiUsd", finance.NoiUsd, "net operating income"))
            .Concat(Flow("finance.revenueUsd", finance.Lines[(int)FinanceLine.Revenue], "revenue")).Concat(Flow("finance.itMw", finance.ItMw, "mean IT load in operation", "MW_it"))
            .Concat(finance.Loan is { } loan ? Flow("finance.debt.balanceUsd", loan.BalanceUsd, "balance of the debt") : [])) yield return pair;
    }
}
