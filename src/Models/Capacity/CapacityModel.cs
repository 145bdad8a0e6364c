using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Levers;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Capacity;

/// <summary>
/// IT load, peak facility load and what is energised when. Leaves out: derating by temperature, capacity that is let and
/// not used, and delays that grow after a start that has already been late.
/// </summary>
public static class CapacityModel
{
    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">What it reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levers">What the levers change.</param>
    /// <param name="detail">Whether series over the whole horizon are wanted, or only the annual year.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public static CapacityResult<T> Evaluate<T>(CapacityFigures figures, Assumptions<T> a, LeverModel<T> levers, bool detail, Workspace<T> workspace)
        where T : struct, IReal<T>
    {
        var blockIt = workspace.Any(figures.Blocks.Count);
        var sites = figures.Sites.Count;
        var (siteIt, siteFacility, siteSlip) = (workspace.Zeros(sites), workspace.Any(sites), workspace.Any(sites));
        var (energised, weighted) = (default(T), default(T));
        for (var b = 0; b < blockIt.Length; b++)
        {
            var block = figures.Blocks[b];
            var peakPue = a[figures.Sites[block.Site].PeakPue];
            var given = a[block.Capacity];
            blockIt[b] = levers.ItLoad(T.Name(block.Block.Basis == Basis.It ? given : given / peakPue, "IT load of the block", "MW_it"));
            siteIt[block.Site] += blockIt[b];
            if (!block.Slips) energised += blockIt[b];
            weighted += blockIt[b] * a[block.Probability];
        }

        for (var s = 0; s < siteIt.Length; s++)
        {
            siteIt[s] = T.Name(siteIt[s], "IT load of the site", "MW_it");
            siteFacility[s] = T.Name(siteIt[s] * a[figures.Sites[s].PeakPue], "peak facility load of the site", "MW_fac");
            siteSlip[s] = T.Name(a[figures.SlipShared] + a[figures.Sites[s].SlipOwn], "delay of the site", "month");
        }

        var it = T.Name(T.Sum(siteIt), "IT load", "MW_it");
        var facility = T.Name(T.Sum(siteFacility), "peak facility load", "MW_fac");
        return new(
            it, facility, T.Name(facility / it, "peak PUE", "MW_fac/MW_it"),
            T.Name(energised, "IT load energised by status", "MW_it"), T.Name(weighted, "IT load weighted by chance of completion", "MW_it"),
            blockIt, siteIt, siteFacility, siteSlip,
            Energised(figures, blockIt, siteSlip, detail, workspace), detail ? YearEnds(figures, a, blockIt, siteSlip) : null);
    }

    private static EnergisedLoad<T> Energised<T>(CapacityFigures figures, T[] blockIt, T[] siteSlip, bool detail, Workspace<T> workspace) where T : struct, IReal<T>
    {
        var horizon = figures.Horizon;
        var (first, count) = detail ? (0, horizon.Count) : horizon.AnnualYear is { } year ? horizon.MonthsOf(year) : (0, 0);
        var load = new T[figures.Sites.Count][];
        for (var s = 0; s < load.Length; s++) load[s] = workspace.Zeros(count);
        for (var b = 0; b < blockIt.Length; b++)
        {
            var block = figures.Blocks[b];
            var ramp = block.Ramp;
            var slip = block.Slips ? siteSlip[block.Site] : default;
            var (early, late) = T.Bounds(slip);
            var delay = slip / T.Of(ramp.Length, "month");
            var site = load[block.Site];
            for (var i = 0; i < count; i++)
            {
                var month = first + i;
                if (month + 1 <= ramp.Start + early) continue;
                if (month >= ramp.Start + ramp.Length + late) site[i] += blockIt[b];
                else site[i] += blockIt[b] * ((ramp.ShareBefore(month, delay) + ramp.ShareBefore(month + 1, delay)) * T.Of(0.5));
            }
        }

        return new(first, count, load);
    }

    private static YearEndLoad<T> YearEnds<T>(CapacityFigures figures, Assumptions<T> a, T[] blockIt, T[] siteSlip) where T : struct, IReal<T>
    {
        var horizon = figures.Horizon;
        var years = horizon.Years;
        var (it, facility, weighted) = (new T[years.Count], new T[years.Count], new T[years.Count]);
        for (var y = 0; y < years.Count; y++)
        {
            var (first, count) = horizon.MonthsOf(years[y]);
            for (var b = 0; b < blockIt.Length; b++)
            {
                var block = figures.Blocks[b];
                var slip = block.Slips ? siteSlip[block.Site] : default;
                if (first + count <= block.Ramp.Start + T.Bounds(slip).Low) continue;
                var load = blockIt[b] * block.Ramp.ShareBefore(first + count, slip / T.Of(block.Ramp.Length, "month"));
                var peak = load * a[figures.Sites[block.Site].PeakPue];
                it[y] += load;
                facility[y] += peak;
                weighted[y] += peak * a[block.Probability];
            }

            it[y] = T.Name(it[y], "energised IT load at the end of the year", "MW_it");
            facility[y] = T.Name(facility[y], "peak facility load energised at the end of the year", "MW_fac");
            weighted[y] = T.Name(weighted[y], "the same weighted by chance of completion", "MW_fac");
        }

        return new(it, facility, weighted);
    }
}
