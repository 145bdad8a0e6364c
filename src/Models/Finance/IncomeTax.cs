using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Income tax with depreciation by classes and losses carried forward. Leaves out: state taxes, the limit on interest, and credits.</summary>
internal static class IncomeTax
{
    private const string Usd = "USD";
    private const int July = 7;

    /// <summary>Depreciation of what is placed in service each year.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="placed">[year] placed in service, USD.</param>
    /// <param name="recoveryYears">Class: 5, 15 or 39.</param>
    /// <param name="into">[year] depreciation, added to.</param>
    public static void Depreciate<T>(FinanceFigures figures, T[] placed, decimal recoveryYears, T[] into) where T : struct, IReal<T>
    {
        var real = recoveryYears == 39;
        var convention = real ? MacrsConvention.MidMonth : MacrsConvention.HalfYear;
        var plain = Macrs.Rates(recoveryYears, convention, month: July);
        var withBonus = real ? plain : Macrs.Rates(recoveryYears, convention, bonus: figures.Bonus);
        for (var y = 0; y < placed.Length; y++)
        {
            var rates = figures.FirstYear + y < FinanceFigures.FirstBonusYear ? plain : withBonus;
            for (var k = 0; k < rates.Count && y + k < placed.Length; k++)
            {
                if (rates[k] != 0) into[y + k] += placed[y] * T.Of(rates[k]);
            }
        }
    }

    /// <summary>Tax of each year.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="income">[year] income before depreciation and interest, USD.</param>
    /// <param name="depreciation">[year] depreciation, USD.</param>
    /// <param name="interest">[year] interest, USD; empty for none.</param>
    /// <param name="into">[year] tax, USD.</param>
    public static void Levy<T>(FinanceFigures figures, Assumptions<T> a, T[] income, T[] depreciation, ReadOnlySpan<T> interest, T[] into) where T : struct, IReal<T>
    {
        var (losses, none) = (T.Of(0, Usd), T.Of(0, Usd));
        for (var y = 0; y < income.Length; y++)
        {
            var taxable = income[y] - depreciation[y] - (interest.IsEmpty ? default : interest[y]);
            var profit = T.Max(taxable, none);
            var used = T.Min(losses, profit * a[figures.LossLimit]);
            losses = losses - used + T.Max(none - taxable, none);
            into[y] = T.Name((profit - used) * a[figures.TaxRate], "income tax", Usd);
        }
    }
}
