using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the energy section.</summary>
internal static class EnergyTeller
{
    /// <summary>The section.</summary>
    public static EnergyAnswer Tell(ResultView<Real> view, QuantityTeller tell) => new(
        view.Plan.Horizon.AnnualYear, tell[QuantityId.AnnualMwh], tell[QuantityId.AnnualUsd], tell[QuantityId.PeakFacilityMw],
        tell[QuantityId.AverageFacilityMw], tell[QuantityId.LoadFactor], tell[QuantityId.AnnualPue], tell[QuantityId.AverageUsdPerMwh],
        tell[QuantityId.UsdPerAcceleratorHour], view.Plan.Horizon.Years, CapacityTeller.Values(view.Mwh), CapacityTeller.Values(view.EnergyUsd),
        Sources(view), tell[QuantityId.EquivalentHomes],
        new(tell[QuantityId.Scope1Tonnes], tell[QuantityId.Scope2LocationTonnes], tell[QuantityId.Scope2MarketTonnes], tell[QuantityId.UpstreamLossTonnes]),
        tell[QuantityId.EmbodiedTonnes], new(tell[QuantityId.SiteLitres], tell[QuantityId.SourceLitres]), tell[QuantityId.RenewableShare],
        tell[QuantityId.FirmPeakMw], tell[QuantityId.FlexibilityUsd],
        Regions(view), "Shares are of annual energy: renewable supply is matched over the year, not hour by hour.",
        view.UnusedDemandUsd is { } unused ? new(CapacityTeller.Values(unused), view.UnusedDemandTotalUsd!.Value.Value) : null);

    private static IReadOnlyList<SupplySeries> Sources(ResultView<Real> view)
    {
        var technologies = view.Plan.Catalogue.Tables.Technologies;
        var onSite = view.Plan.Energy.Sites.SelectMany(site => site.Supply).Where(supply => supply.OnSite).Select(supply => supply.Technology.Id).ToHashSet();
        return [.. view.Result.Energy.Months!.Technologies.Select((id, t) => new SupplySeries(
            id, technologies[id].NameEn, onSite.Contains(id), CapacityTeller.Values(view.SourceMwh[t]), CapacityTeller.Values(view.SourceUsd[t])))];
    }

    private static IReadOnlyList<RegionPeak> Regions(ResultView<Real> view)
    {
        var states = view.Plan.Catalogue.Tables.States;
        var sites = view.Plan.Energy.Sites.Select((site, s) => (site.Site.State, Peak: view.Result.Capacity.SiteFacilityMw[s].Value,
            OnGrid: site.Supply.Any(supply => !supply.OnSite)));
        return [.. sites.Where(site => site.OnGrid).GroupBy(site => states[site.State].BalancingArea).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
            {
                var project = group.Sum(site => site.Peak);
                double? peak = view.Plan.Energy.RegionPeaks.TryGetValue(group.Key, out var published) ? published : null;
                return new RegionPeak(group.Key, [.. group.Select(site => site.State).Distinct()], project, peak, project / peak);
            })];
    }
}
