using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Capacity;

/// <summary>What the capacity model reads, and the schedule that it prepares.</summary>
/// <param name="Horizon">The months.</param>
/// <param name="SlipShared">Delay that all sites share, months.</param>
/// <param name="Sites">The sites.</param>
/// <param name="Blocks">The blocks that count, in the order of the sites.</param>
public sealed record CapacityFigures(
    Horizon Horizon, Slot SlipShared, IReadOnlyList<CapacityFigures.SiteFigures> Sites, IReadOnlyList<CapacityFigures.BlockFigures> Blocks)
{
    /// <summary>One site.</summary>
    /// <param name="Site">The site.</param>
    /// <param name="PeakPue">Peak PUE, MW_fac/MW_it.</param>
    /// <param name="SlipOwn">The site's own delay, months.</param>
    public sealed record SiteFigures(Site Site, Slot PeakPue, Slot SlipOwn);

    /// <summary>One block.</summary>
    /// <param name="Block">The block.</param>
    /// <param name="Site">Index of its site.</param>
    /// <param name="Capacity">Capacity on its basis, MW.</param>
    /// <param name="Probability">Chance of completion by its status.</param>
    /// <param name="Ramp">From first to full power.</param>
    /// <param name="Slips">Whether it can be late: not where it is energised.</param>
    public sealed record BlockFigures(Block Block, int Site, Slot Capacity, Slot Probability, Window Ramp, bool Slips);

    /// <summary>Collects the figures of a scenario.</summary>
    public static CapacityFigures Prepare(PlanContext context)
    {
        var slots = context.Slots;
        slots.Reader = "capacity";
        var shared = slots.Figure("schedule.slipSharedMonths", "month");
        var sites = new List<SiteFigures>();
        var blocks = new List<BlockFigures>();
        foreach (var site in context.Sites)
        {
            foreach (var block in site.Blocks.Where(block => block.Counts))
            {
                var unit = block.Basis == Basis.It ? "MW_it" : "MW_fac";
                blocks.Add(new(
                    block, sites.Count, slots.Input(block.Capacity, $"capacity of {site.Name}, {block.Id}", unit),
                    slots.Figure($"capacity.completionProbability.{block.Status.ToString().ToLowerInvariant()}", "1"),
                    new Window(context.Horizon.Offset(block.FirstPower), block.FullPower - block.FirstPower + 1),
                    block.Status != Status.Energised));
            }

            sites.Add(new(
                site, slots.InputOr(site.PeakPue, "capacity.peakPue", $"peak PUE of {site.Name}", "MW_fac/MW_it"),
                slots.Figure("schedule.slipOwnMonths", "month", DimensionNames.SlipOwnOf(sites.Count))));
        }

        return new(context.Horizon, shared, sites, blocks);
    }
}
