using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>
/// Debt drawn by month with the cost of building, with a twelfth of the yearly rate added each month until the opening, then repaid in twelve equal
/// payments of each year's service. The years are the exact sums of the months (<see cref="FinanceMonths{T}"/> steps through them).
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="DrawnUsd">[year] drawn.</param>
/// <param name="InterestUsd">[year] interest paid.</param>
/// <param name="PrincipalUsd">[year] principal paid, with the interest added while building.</param>
/// <param name="BalanceUsd">[year] balance at the end of the year.</param>
/// <param name="DebtUsd">Balance at the opening.</param>
/// <param name="AddedInterestUsd">Interest added while building.</param>
/// <param name="ByCostUsd">Debt that the share of cost allows.</param>
/// <param name="ByIncomeUsd">Debt that the income allows; null without income.</param>
/// <param name="FeesUsd">Fees.</param>
/// <param name="ReserveUsd">Reserve.</param>
/// <param name="DrawnShare">Part of the cost of each month that is drawn.</param>
/// <param name="MonthlyRate">Interest of a month, a twelfth of the yearly rate.</param>
public sealed record Loan<T>(
    T[] DrawnUsd, T[] InterestUsd, T[] PrincipalUsd, T[] BalanceUsd, T DebtUsd, T AddedInterestUsd, T ByCostUsd, T? ByIncomeUsd, T FeesUsd, T ReserveUsd,
    T DrawnShare, T MonthlyRate)
    where T : struct, IReal<T>
{
    private const string Usd = "USD";
    private const double LeastUsd = 1e-6;

    /// <summary>Sizes and repays the debt.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="terms">Terms of the debt.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="cost">[month] cost of building, to the opening.</param>
    /// <param name="income">[year] net operating income; null without income.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public static Loan<T> Of(FinanceFigures figures, FinanceFigures.DebtFigures terms, Assumptions<T> a, ReadOnlySpan<T> cost, T[]? income, Workspace<T> workspace)
    {
        var (drawn, interest) = (workspace.Zeros(figures.Years), workspace.Zeros(figures.Years));
        var (principal, balances) = (workspace.Zeros(figures.Years), workspace.Zeros(figures.Years));
        var monthly = T.Name(a[terms.Rate] * T.Of(1.0 / Month.PerYear, "year"), "interest of a month", "1");
        var byCost = T.Name(Build(cost, monthly, a[terms.Share], drawn, balances), "debt by the share of cost", Usd);
        var tenor = Math.Min(terms.TenorYears, figures.Years - figures.Opening);
        var paid = income is null ? [] : income.AsSpan(figures.Opening, tenor);
        var factors = new ServiceFactors<T>(monthly, tenor, paid);
        var served = terms.Sculpted ? factors.IncomeWorth : factors.LeastIncome * factors.TenorWorth;
        T? byIncome = income is null ? null : T.Name(served / a[terms.MinimumDscr], "debt by income over service", Usd);
        var debt = T.Name(byIncome is { } limit ? T.Min(byCost, limit) : byCost, "debt at the opening", Usd);
        var scale = debt / T.Max(byCost, T.Of(LeastUsd, Usd));
        var total = T.Of(0, Usd);
        for (var y = 0; y < figures.Opening; y++)
        {
            drawn[y] = T.Name(scale * drawn[y], "debt drawn", Usd);
            balances[y] *= scale;
            total += drawn[y];
        }

        var (level, share, balance) = (debt / factors.TenorWorth, debt / T.Max(factors.IncomeWorth, T.Of(LeastUsd, Usd)), debt);
        for (var k = 0; k < tenor; k++)
        {
            var service = terms.Sculpted && income is not null ? share * T.Max(paid[k], T.Of(0, Usd)) : level;
            var next = (balance - (service * factors.YearWorth)) * factors.YearGrowth;
            var y = figures.Opening + k;
            principal[y] = T.Name(balance - next, "principal", Usd);
            interest[y] = T.Name(service - principal[y], "interest", Usd);
            balances[y] = balance = next;
        }

        var reserve = (interest[figures.Opening] + principal[figures.Opening]) * (a[terms.ReserveMonths] / T.Of(Month.PerYear, "month"));
        return new(
            drawn, interest, principal, balances, debt, T.Name(debt - total, "interest added while building", Usd), byCost, byIncome,
            T.Name(debt * a[terms.FeeShare], "fees of the debt", Usd), T.Name(reserve, "reserve of debt service", Usd),
            T.Name(scale * a[terms.Share], "part of the cost that is drawn", "1"), monthly);
    }

    /// <summary>Draws a share of the cost; what is drawn in a month bears half a month's interest by its end. Returns the debt at the opening.</summary>
    private static T Build(ReadOnlySpan<T> cost, T monthly, T share, T[] drawn, T[] balances)
    {
        var (growth, half) = (T.Of(1) + monthly, T.Of(1) + (monthly * T.Of(0.5)));
        var balance = T.Of(0, Usd);
        for (var y = 0; y * Month.PerYear < cost.Length; y++)
        {
            var sum = T.Of(0, Usd);
            foreach (var spent in cost.Slice(y * Month.PerYear, Month.PerYear))
            {
                var part = share * spent;
                balance = (balance * growth) + (half * part);
                sum += part;
            }

            (drawn[y], balances[y]) = (sum, balance);
        }

        return balance;
    }
}
