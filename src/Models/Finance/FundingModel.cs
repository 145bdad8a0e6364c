using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>
/// Sources and uses: who pays for building, source after source in a stated order, and what nobody pays. Leaves out: interest while
/// building, fees and reserves; which site a source belongs to; the debt that finance sizes itself; income of blocks already running.
/// </summary>
public static class FundingModel
{
    private const string Usd = "USD";

    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">The sources; null where the scenario says nothing of funding.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="buildout">Spending.</param>
    /// <param name="detail">Whether series are wanted.</param>
    /// <param name="workspace">Where arrays come from.</param>
    /// <returns>The result; null without sources.</returns>
    public static FundingResult<T>? Evaluate<T>(FundingFigures? figures, Assumptions<T> a, BuildoutResult<T> buildout, bool detail, Workspace<T> workspace)
        where T : struct, IReal<T>
    {
        if (figures is null) return null;
        var amounts = workspace.Any(figures.Sources.Count);
        for (var s = 0; s < amounts.Length; s++) amounts[s] = a[figures.Sources[s].Usd];
        var committed = T.Name(T.Of(0, Usd) + T.Sum(amounts), "sum of the sources", Usd);
        var drawer = new Drawer<T>(figures, amounts, workspace);
        var (uses, gap) = (T.Of(0, Usd), T.Of(0, Usd));
        for (var period = 0; period < figures.Starts.Count; period++)
        {
            var spent = Spent(figures, buildout.Financed, period);
            uses += spent;
            gap += drawer.Draw(figures.Starts[period], spent);
        }

        T? target = figures.TargetUsd is { } wanted ? T.Name(T.Of(wanted, Usd), "investment target", Usd) : null;
        T? toTarget = target is { } all ? T.Name(T.Max(all - committed, T.Of(0, Usd)), "target less the sources", Usd) : null;
        for (var s = 0; s < amounts.Length; s++) drawer.DrawnUsd[s] = T.Name(drawer.DrawnUsd[s], "drawn", Usd);
        return new(
            T.Name(uses, "spending on building", Usd), committed, T.Name(gap, "spending that no source pays", Usd), amounts, drawer.DrawnUsd, target, toTarget,
            detail ? ByMonth(figures, amounts, Uses(buildout.Financed, workspace), workspace) : null);
    }

    /// <summary>Spending of a period. Without dates there is one, and the years are enough.</summary>
    private static T Spent<T>(FundingFigures figures, FinancedSpending<T> spending, int period) where T : struct, IReal<T>
    {
        if (figures.Starts.Count == 1)
        {
            var facility = T.Of(0, Usd) + T.Sum(spending.FacilityNominalUsd);
            return figures.FundsIt ? facility + T.Sum(spending.ItNominalUsd) : facility;
        }

        var end = period + 1 < figures.Starts.Count ? figures.Starts[period + 1] : spending.FacilityMonths.Length;
        var months = figures.Starts[period]..end;
        var spent = T.Of(0, Usd) + T.Sum(spending.FacilityMonths.AsSpan(months));
        return figures.FundsIt ? spent + T.Sum(spending.ItMonths.AsSpan(months)) : spent;
    }

    private static T[] Uses<T>(FinancedSpending<T> spending, Workspace<T> workspace) where T : struct, IReal<T>
    {
        var uses = workspace.Zeros(spending.FacilityMonths.Length);
        for (var month = 0; month < uses.Length; month++) uses[month] = spending.FacilityMonths[month] + (spending.ItMonths.Length > 0 ? spending.ItMonths[month] : default);
        return uses;
    }

    private static FundingMonths<T> ByMonth<T>(FundingFigures figures, T[] amounts, T[] uses, Workspace<T> workspace) where T : struct, IReal<T>
    {
        var drawer = new Drawer<T>(figures, amounts, workspace);
        var drawn = new T[amounts.Length][];
        for (var s = 0; s < drawn.Length; s++) drawn[s] = workspace.Zeros(uses.Length);
        var gap = workspace.Zeros(uses.Length);
        for (var month = 0; month < uses.Length; month++)
        {
            gap[month] = drawer.Draw(month, T.Of(0, Usd) + uses[month]);
            for (var s = 0; s < drawn.Length; s++) drawn[s][month] = drawer.LastUsd[s];
        }

        return new(uses, drawn, gap);
    }

    /// <summary>Sources that empty as they are drawn.</summary>
    private sealed class Drawer<T> where T : struct, IReal<T>
    {
        private readonly FundingFigures _figures;
        private readonly T[] _left;

        public Drawer(FundingFigures figures, T[] amounts, Workspace<T> workspace)
        {
            _figures = figures;
            (_left, DrawnUsd, LastUsd) = (workspace.Any(amounts.Length), workspace.Zeros(amounts.Length), workspace.Zeros(amounts.Length));
            amounts.CopyTo(_left, 0);
        }

        /// <summary>[source] drawn so far.</summary>
        public T[] DrawnUsd { get; }

        /// <summary>[source] drawn last.</summary>
        public T[] LastUsd { get; }

        /// <summary>Draws what is spent from a month on; returns what is left to pay.</summary>
        public T Draw(int month, T spent)
        {
            for (var s = 0; s < _left.Length; s++)
            {
                LastUsd[s] = T.Of(0, Usd);
                if (_figures.Sources[s].First > month) continue;
                LastUsd[s] = T.Min(_left[s], spent);
                _left[s] -= LastUsd[s];
                DrawnUsd[s] += LastUsd[s];
                spent -= LastUsd[s];
            }

            return spent;
        }
    }
}
