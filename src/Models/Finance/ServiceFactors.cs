using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>What yearly debt service is worth that is paid in twelve equal parts at the ends of months.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal readonly struct ServiceFactors<T> where T : struct, IReal<T>
{
    /// <summary>Works out the factors.</summary>
    /// <param name="monthly">Interest of a month.</param>
    /// <param name="tenor">Years of repayment.</param>
    /// <param name="income">[year of the tenor] net operating income; empty without income.</param>
    public ServiceFactors(T monthly, int tenor, ReadOnlySpan<T> income)
    {
        var (one, none) = (T.Of(1), T.Of(0, "USD"));
        YearGrowth = T.Pow(one + monthly, Month.PerYear);
        YearWorth = T.Name(Annuity.PresentValueOfOne(monthly, Month.PerYear) / T.Of(Month.PerYear), "worth at the start of a year of 1 paid over its months", "1");
        var discount = one / YearGrowth;
        (TenorWorth, IncomeWorth, LeastIncome) = (T.Of(0), none, income.IsEmpty ? none : T.Max(income[0], none));
        for (var k = tenor - 1; k >= 0; k--)
        {
            TenorWorth = (TenorWorth * discount) + YearWorth;
            if (income.IsEmpty) continue;
            var earned = T.Max(income[k], none);
            IncomeWorth = (IncomeWorth * discount) + (earned * YearWorth);
            LeastIncome = T.Min(LeastIncome, earned);
        }
    }

    /// <summary>1 + the interest of a year, charged monthly.</summary>
    public T YearGrowth { get; }

    /// <summary>Worth at the start of a year of 1 USD paid over its months.</summary>
    public T YearWorth { get; }

    /// <summary>Worth at the opening of 1 USD in each year of the tenor.</summary>
    public T TenorWorth { get; }

    /// <summary>Worth at the opening of the income of the tenor.</summary>
    public T IncomeWorth { get; }

    /// <summary>Least income of a year of the tenor, at least 0.</summary>
    public T LeastIncome { get; }
}
