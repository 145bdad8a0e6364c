using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the capacity section.</summary>
internal static class CapacityTeller
{
    /// <summary>The section.</summary>
    public static CapacityAnswer Tell(ResultView<Real> view, QuantityTeller tell)
    {
        var ends = view.Result.Capacity.YearEnds!;
        return new(
            tell[QuantityId.ItMw], tell[QuantityId.FacilityMw], tell[QuantityId.PeakPue], tell[QuantityId.EnergisedOnlyItMw],
            tell[QuantityId.ProbabilityWeightedItMw], view.Plan.Horizon.Years, Values(ends.ItMw), Values(ends.FacilityMw),
            Values(ends.ProbabilityWeightedFacilityMw), ByStatus(view), Sites(view));
    }

    /// <summary>Plain numbers of a series.</summary>
    internal static IReadOnlyList<double> Values(IEnumerable<Real> series) => [.. series.Select(value => value.Value)];

    private static IReadOnlyList<StatusCapacity> ByStatus(ResultView<Real> view)
    {
        var byStatus = view.Plan.Capacity.Blocks.Select((block, b) => (block.Block.Status, ItMw: view.Result.Capacity.BlockItMw[b].Value))
            .Concat(OutOfTotals(view))
            .GroupBy(block => block.Status).OrderBy(group => group.Key);
        return [.. byStatus.Select(group => new StatusCapacity(Word(group.Key), group.Sum(block => block.ItMw)))];
    }

    /// <summary>Blocks that are paused or cancelled: at their own capacity and the central peak PUE of their site.</summary>
    private static IEnumerable<(Status Status, double ItMw)> OutOfTotals(ResultView<Real> view) =>
        from site in view.Plan.Scenario.Sites
        from block in site.Blocks
        where !block.Counts
        let peakPue = site.PeakPue?.Value ?? view.Plan.Scenario.Figures.GetValueOrDefault("capacity.peakPue")?.Value ?? view.Plan.Catalogue["capacity.peakPue"].Central
        select (block.Status, block.Basis == Basis.It ? block.Capacity.Value : block.Capacity.Value / peakPue);

    private static IReadOnlyList<SiteCapacity> Sites(ResultView<Real> view)
    {
        var capacity = view.Result.Capacity;
        var blocks = view.Plan.Capacity.Blocks.Select((block, b) => (block.Site, Told: new BlockCapacity(
            block.Block.Id, capacity.BlockItMw[b].Value, Word(block.Block.Status), block.Block.ConstructionStart.ToString(),
            block.Block.FirstPower.ToString(), block.Block.FullPower.ToString()))).ToLookup(block => block.Site, block => block.Told);
        return [.. view.Plan.Sites.Select((site, s) => new SiteCapacity(
            site.Id, site.Name, site.State, capacity.SiteItMw[s].Value, capacity.SiteFacilityMw[s].Value, site.Accelerator, site.Cooling,
            [.. blocks[s]]))];
    }

    private static string Word(Status status) => status.ToString().ToLowerInvariant();
}
