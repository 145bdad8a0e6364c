using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>What the flows return.</summary>
internal static class FinanceReturns
{
    private const string Usd = "USD";
    private const double LeastUsd = 1e-6;

    /// <summary>Flows by year.</summary>
    /// <param name="First">Revenue of a first year.</param>
    /// <param name="Revenue">Revenue.</param>
    /// <param name="Noi">Net operating income.</param>
    /// <param name="Cost">Cost of building.</param>
    /// <param name="Before">Before finance and tax.</param>
    /// <param name="Project">Before finance and after tax.</param>
    /// <param name="Net">Of the equity after tax.</param>
    /// <param name="NetBeforeTax">Of the equity before tax.</param>
    /// <param name="Inflation">1 + general inflation of a year.</param>
    internal sealed record Flows<T>(T First, T[] Revenue, T[] Noi, T[] Cost, T[] Before, T[] Project, T[] Net, T[] NetBeforeTax, T Inflation) where T : struct, IReal<T>;

    /// <summary>The measures of return.</summary>
    public static FinanceIncome<T> Of<T>(FinanceFigures figures, FinanceFigures.RevenueFigures revenue, Flows<T> flows, Loan<T>? loan)
        where T : struct, IReal<T>
    {
        var (paid, received, none) = (T.Of(0, Usd), T.Of(0, Usd), T.Of(0, Usd));
        for (var y = 0; y < flows.Net.Length; y++)
        {
            paid += T.Max(none - flows.Net[y], none);
            received += T.Max(flows.Net[y], none);
        }

        var average = T.Name(T.Sum(flows.Noi) / T.Of(revenue.AverageYears), "average net operating income", Usd);
        var cost = T.Max(T.Sum(flows.Cost), T.Of(LeastUsd, Usd));
        var (back, missing) = Discounting.Payback<T>(flows.Project, Usd);
        var (least, mean) = Cover(figures, flows.Noi, loan);
        var (before, project) = (InternalRate.Of<T>(flows.Before, Usd), InternalRate.Of<T>(flows.Project, Usd));
        var (equityBefore, equity) = (InternalRate.Of<T>(flows.NetBeforeTax, Usd), InternalRate.Of<T>(flows.Net, Usd));
        InternalRate<T> Real(InternalRate<T> nominal) => nominal with { Rate = ((T.Of(1) + nominal.Rate) / flows.Inflation) - T.Of(1) };
        return new(
            T.Name(T.Sum(flows.Revenue), "revenue", Usd), T.Name(flows.First, "revenue of a first year", Usd), average, T.Name(average / cost, "yield on cost", "1"),
            before, project, equityBefore, equity, Real(before), Real(project), Real(equityBefore), Real(equity),
            back, missing, least, mean, T.Name(received / T.Max(paid, T.Of(LeastUsd, Usd)), "equity multiple", "1"));
    }

    private static (T? Least, T? Mean) Cover<T>(FinanceFigures figures, T[] noi, Loan<T>? loan) where T : struct, IReal<T>
    {
        if (loan is null) return (null, null);
        var tenor = Math.Min(figures.Debt!.TenorYears, figures.Years - figures.Opening);
        T? least = null;
        var sum = T.Of(0);
        for (var y = figures.Opening; y < figures.Opening + tenor; y++)
        {
            var service = T.Max(loan.InterestUsd[y] + loan.PrincipalUsd[y], T.Of(LeastUsd, Usd));
            var cover = noi[y] / service;
            least = least is { } so ? T.Min(so, cover) : cover;
            sum += cover;
        }

        return (T.Name(least!.Value, "least debt service cover", "1"), T.Name(sum / T.Of(tenor), "mean debt service cover", "1"));
    }
}
