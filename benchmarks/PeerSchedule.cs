using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Benchmarks;

/// <summary>The part of the model that the comparison with others computes: money over windows of blocks, delays that differ by site, prices that grow.</summary>
/// <param name="Months">Months of the horizon.</param>
/// <param name="EpochToStart">Months from the month at which prices are 1 to the first of the horizon.</param>
/// <param name="Sites">Sites.</param>
/// <param name="Blocks">Blocks.</param>
internal sealed record PeerSchedule(int Months, int EpochToStart, int Sites, IReadOnlyList<PeerBlock> Blocks)
{
    private static readonly Month s_epoch = Month.Of(2024, 7);

    /// <summary>The schedule of a programme at its central figures.</summary>
    public static PeerSchedule Of(ProgramPlan plan)
    {
        var central = Assumptions.Central(plan.Slots);
        return new(plan.Horizon.Count, plan.Horizon.Start - s_epoch, plan.Sites.Count, [.. plan.Buildout.Blocks.Select((block, b) => new PeerBlock(
            block.Site, central[plan.Capacity.Blocks[b].Capacity].Value, [.. block.Windows.Select(window => window.Start)], [.. block.Windows.Select(window => window.Length)],
            [.. block.Windows.Select((_, w) => 1e6 * (w + 1))]))]);
    }

    /// <summary>USD of a draw.</summary>
    /// <param name="rate">Growth of prices, 1/year.</param>
    /// <param name="delays">[site] months.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public T Total<T>(T rate, ReadOnlySpan<T> delays, Workspace<T> workspace) where T : struct, IReal<T>
    {
        workspace.Reset();
        var levels = workspace.Any(Months);
        var shares = workspace.Any(Months);
        new PricePath<T>(rate, s_epoch, workspace).Fill(s_epoch + EpochToStart, levels);
        var usd = default(T);
        foreach (var block in Blocks)
        {
            var delay = delays[block.Site];
            var (early, late) = T.Bounds(delay);
            for (var w = 0; w < block.Starts.Length; w++)
            {
                var (first, count) = new Window(block.Starts[w], block.Lengths[w]).Spread(delay, early, late, Months, shares, out _);
                var weight = default(T);
                for (var i = 0; i < count; i++) weight += shares[i] * levels[first + i];
                usd += T.Of(block.Mw * block.UsdPerMw[w]) * weight;
            }
        }

        return usd;
    }
}

/// <summary>A block.</summary>
/// <param name="Site">Its site.</param>
/// <param name="Mw">Its load.</param>
/// <param name="Starts">[window] months from the start of the horizon.</param>
/// <param name="Lengths">[window] months.</param>
/// <param name="UsdPerMw">[window] cost.</param>
internal sealed record PeerBlock(int Site, double Mw, double[] Starts, double[] Lengths, double[] UsdPerMw);
