using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Debt drawn with the cost of building, with interest added until the opening year, then repaid over its tenor.</summary>
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
public sealed record Loan<T>(
    T[] DrawnUsd, T[] InterestUsd, T[] PrincipalUsd, T[] BalanceUsd, T DebtUsd, T AddedInterestUsd, T ByCostUsd, T? ByIncomeUsd, T FeesUsd, T ReserveUsd)
    where T : struct, IReal<T>
{
    private const string Usd = "USD";
    private const double LeastUsd = 1e-6;

    /// <summary>Sizes and repays the debt.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="terms">Terms of the debt.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="cost">[year] cost of building.</param>
    /// <param name="income">[year] net operating income; null without income.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public static Loan<T> Of(FinanceFigures figures, FinanceFigures.DebtFigures terms, Assumptions<T> a, T[] cost, T[]? income, Workspace<T> workspace)
    {
        var (drawn, interest) = (workspace.Zeros(figures.Years), workspace.Zeros(figures.Years));
        var (principal, balances) = (workspace.Zeros(figures.Years), workspace.Zeros(figures.Years));
        var rate = a[terms.Rate] * T.Of(1, "year");
        var growth = T.Of(1) + rate;
        var tenor = Math.Min(terms.TenorYears, figures.Years - figures.Opening);
        var byCost = T.Of(0, Usd);
        for (var y = 0; y < figures.Opening; y++) byCost = (byCost * growth) + (Half(growth) * a[terms.Share] * cost[y]);
        byCost = T.Name(byCost, "debt by the share of cost", Usd);
        var worth = T.Of(0, Usd);
        var least = T.Of(0, Usd);
        T? byIncome = null;
        if (income is not null)
        {
            least = T.Max(income[figures.Opening], T.Of(0, Usd));
            for (var y = figures.Opening + tenor - 1; y >= figures.Opening; y--)
            {
                worth = (worth + T.Max(income[y], T.Of(0, Usd))) / growth;
                least = T.Min(least, T.Max(income[y], T.Of(0, Usd)));
            }

            var served = terms.Sculpted ? worth : least * Annuity.PresentValueOfOne(rate, tenor);
            byIncome = T.Name(served / a[terms.MinimumDscr], "debt by income over service", Usd);
        }

        var debt = T.Name(byIncome is { } limit ? T.Min(byCost, limit) : byCost, "debt at the opening", Usd);
        var scale = debt / T.Max(byCost, T.Of(LeastUsd, Usd));
        var total = T.Of(0, Usd);
        var balance = T.Of(0, Usd);
        for (var y = 0; y < figures.Opening; y++)
        {
            drawn[y] = T.Name(scale * a[terms.Share] * cost[y], "debt drawn", Usd);
            balance = (balance * growth) + (Half(growth) * drawn[y]);
            balances[y] = balance;
            total += drawn[y];
        }

        var level = debt / Annuity.PresentValueOfOne(rate, tenor);
        var share = debt / T.Max(worth, T.Of(LeastUsd, Usd));
        for (var y = figures.Opening; y < figures.Opening + tenor; y++)
        {
            var service = terms.Sculpted && income is not null ? share * T.Max(income[y], T.Of(0, Usd)) : level;
            interest[y] = T.Name(balance * rate, "interest", Usd);
            principal[y] = T.Name(service - interest[y], "principal", Usd);
            balance -= principal[y];
            balances[y] = balance;
        }

        var reserve = (interest[figures.Opening] + principal[figures.Opening]) * (a[terms.ReserveMonths] / T.Of(Time.Month.PerYear, "month"));
        return new(
            drawn, interest, principal, balances, debt, T.Name(debt - total, "interest added while building", Usd), byCost, byIncome,
            T.Name(debt * a[terms.FeeShare], "fees of the debt", Usd), T.Name(reserve, "reserve of debt service", Usd));
    }

    /// <summary>What is drawn over a year bears half a year's interest by its end.</summary>
    private static T Half(T growth) => (T.Of(1) + growth) * T.Of(0.5);
}
