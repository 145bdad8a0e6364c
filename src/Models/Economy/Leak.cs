using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>Where each dollar of a line goes first: pay to where people live, land to its owner in the state, profit and purchases to their makers.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class Leak<T>(EconomyFigures figures, Assumptions<T> a, LineEffects<T> effects, LineParts<T> parts, WindowTally<T> tally) where T : struct, IReal<T>
{
    private static readonly int s_firstRound = GoodReader.Measures - 1;

    /// <summary>[site][component] shares.</summary>
    public LeakShares<T>[][] Of(JobsResult<T> work, Residence<T>[] residence) => [.. figures.StateOfSite.Select((state, s) => Site(s, state, work, residence[state].LocalShare))];

    private LeakShares<T>[] Site(int s, int state, JobsResult<T> work, T local)
    {
        var labour = parts.LabourShares(s, work, tally.Plain[s], tally.Real[s]);
        var nation = figures.Regions.Count - 1;
        var shares = new LeakShares<T>[Components.Count];
        for (var c = 0; c < shares.Length; c++)
        {
            var component = (Component)c;
            if (component == Component.Land)
            {
                shares[c] = new(T.Of(1), T.Of(1));
                continue;
            }

            var contractor = PurchaseLines.HasContractor(component);
            var (overhead, profit) = contractor ? Contractor(labour[c]) : (default, default);
            var bought = T.Of(1) - labour[c] - overhead - profit;
            var home = component == Component.SoftCost ? a[figures.Workers.LocalPlanning] : local;
            T First(int region, int line) => effects.Of(region, line)[s_firstRound];
            shares[c] = new(
                (labour[c] * home) + (profit * a[figures.Contractors.Local]) + (overhead * First(state, PurchaseLines.Overhead)) + (bought * First(state, c)),
                labour[c] + profit + (overhead * First(nation, PurchaseLines.Overhead)) + (bought * First(nation, c)));
        }

        return shares;
    }

    /// <summary>Overhead and profit, no more than what labour leaves.</summary>
    private (T Overhead, T Profit) Contractor(T labour)
    {
        var left = T.Of(1) - labour;
        var overhead = T.Min(a[figures.Contractors.Overhead], left);
        return (overhead, T.Min(a[figures.Contractors.Profit], left - overhead));
    }
}
