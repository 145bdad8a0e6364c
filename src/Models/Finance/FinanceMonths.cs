using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>
/// The flows before income tax by month from January of the first year on, stepped through one by one. Their sums are the lines of the years. In
/// every month up to the opening what is used (facility, IT, replaced hardware, interest, fees, reserve) is what the sources give: debt drawn, interest
/// added to the debt, net operating income, and the equity.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Lines">[<see cref="FinanceLine"/>][month] flows, received positive; no income tax, which is a matter of years.</param>
/// <param name="AddedInterestUsd">[month] interest added to the debt while building.</param>
/// <param name="BalanceUsd">[month] balance of the debt at the end of the month.</param>
/// <param name="NetUsd">[month] flow of the equity before tax.</param>
public sealed record FinanceMonths<T>(T[][] Lines, T[] AddedInterestUsd, T[] BalanceUsd, T[] NetUsd) where T : struct, IReal<T>
{
    private const string Usd = "USD";

    /// <summary>Steps through the months.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="flows">Flows by year.</param>
    /// <param name="facility">[month] facility.</param>
    /// <param name="it">[month] IT; empty where it is not paid for.</param>
    /// <param name="loan">Debt; null without.</param>
    internal static FinanceMonths<T> Of(FinanceFigures figures, Assumptions<T> a, FinanceFlows<T> flows, T[] facility, T[] it, Loan<T>? loan)
    {
        var count = figures.Years * Month.PerYear;
        var lines = new T[FinanceLines.Count][];
        for (var l = 0; l < lines.Length; l++) lines[l] = new T[count];
        Build(figures, flows, facility, it, lines);
        Operate(figures, a, flows, lines);
        var (added, balances) = (new T[count], new T[count]);
        if (loan is not null) Borrow(figures, loan, facility, it, lines, added, balances);
        lines[(int)FinanceLine.Salvage][^1] = flows[FinanceLine.Salvage][^1];
        var net = new T[count];
        for (var m = 0; m < count; m++)
        {
            foreach (var line in lines) net[m] += line[m];
            net[m] = T.Name(T.Of(0, Usd) + net[m], "flow of the equity before tax in the month", Usd);
        }

        return new(lines, added, balances, net);
    }

    private static void Build(FinanceFigures figures, FinanceFlows<T> flows, T[] facility, T[] it, T[][] lines)
    {
        var none = T.Of(0, Usd);
        for (var m = 0; m < facility.Length; m++) lines[(int)FinanceLine.Facility][m] = none - facility[m];
        for (var m = 0; m < it.Length; m++)
        {
            lines[(int)FinanceLine.It][m] = none - it[m];
            var (year, refresh) = (m / Month.PerYear, lines[(int)FinanceLine.Refresh]);
            for (var again = year + figures.ItLifeYears; flows.IsReplaced(again); again += figures.ItLifeYears) refresh[m + ((again - year) * Month.PerYear)] -= it[m] * flows.Again(again, year);
        }
    }

    private static void Operate(FinanceFigures figures, Assumptions<T> a, FinanceFlows<T> flows, T[][] lines)
    {
        var (before, mw) = (figures.YearsBefore * Month.PerYear, flows.Years.Months());
        var (twelfth, revenue) = (T.Of(1.0 / Month.PerYear, "year"), lines[(int)FinanceLine.Revenue]);
        T Begun(int m) => m < 0 ? default : (mw[m] - (m < Month.PerYear ? default : mw[m - Month.PerYear])) * T.Of(1.0 / Month.PerYear);
        if (figures.Revenue is { } sold)
        {
            var price = flows.FirstPrice();
            for (var k = 0; k < Math.Min(sold.TermYears, figures.Years + figures.YearsBefore); k++, price *= flows.Growth())
            {
                for (var m = 0; m < revenue.Length; m++) revenue[m] += price * Begun(m + before - (k * Month.PerYear));
            }
        }

        for (var m = 0; m < revenue.Length; m++)
        {
            var y = m / Month.PerYear;
            lines[(int)FinanceLine.PropertyTax][m] = flows[FinanceLine.PropertyTax][y] * T.Of(1.0 / Month.PerYear);
            if (figures.Revenue?.NoiMargin is { } margin) lines[(int)FinanceLine.Other][m] = (revenue[m] * a[margin]) - revenue[m];
            else for (var part = 0; part < flows.PerMw.Length; part++) lines[(int)FinanceFlows<T>.Operating[part]][m] -= flows.PerMw[part][y] * mw[m + before] * twelfth;
        }
    }

    private static void Borrow(FinanceFigures figures, Loan<T> loan, T[] facility, T[] it, T[][] lines, T[] added, T[] balances)
    {
        var (balance, half, opening) = (T.Of(0, Usd), T.Of(0.5), figures.Opening * Month.PerYear);
        for (var m = 0; m < opening && m < facility.Length; m++)
        {
            var drawn = loan.DrawnShare * (facility[m] + (it.Length > 0 ? it[m] : default));
            added[m] = loan.MonthlyRate * (balance + (half * drawn));
            lines[(int)FinanceLine.DebtDrawn][m] = drawn;
            balances[m] = balance = T.Name(balance + drawn + added[m], "balance of the debt", Usd);
        }

        var end = opening + (Math.Min(figures.Debt!.TenorYears, figures.Years - figures.Opening) * Month.PerYear);
        for (var m = opening; m < end; m++)
        {
            var y = m / Month.PerYear;
            var payment = (loan.InterestUsd[y] + loan.PrincipalUsd[y]) * T.Of(1.0 / Month.PerYear);
            var interest = balance * loan.MonthlyRate;
            (lines[(int)FinanceLine.Interest][m], lines[(int)FinanceLine.Principal][m]) = (T.Of(0, Usd) - interest, interest - payment);
            balances[m] = balance = T.Name(balance + interest - payment, "balance of the debt", Usd);
        }

        var closing = Math.Max(0, opening - 1);
        lines[(int)FinanceLine.Fees][closing] = T.Of(0, Usd) - loan.FeesUsd;
        lines[(int)FinanceLine.Reserve][closing] -= loan.ReserveUsd;
        lines[(int)FinanceLine.Reserve][end - 1] += loan.ReserveUsd;
    }
}
