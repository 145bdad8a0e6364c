using System.Globalization;
using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the build-out section.</summary>
internal sealed class BuildoutTeller(ResultView<Real> view, QuantityTeller tell, Ensemble? ensemble)
{
    private const string Boundary =
        "In: land, building, electrical and cooling, fibre, the developer's grid connection, on-site plant and storage, design, contingency, owner's cost; "
        + "accelerators, servers, network, storage and spares of the first fit-out. "
        + "Not in: replaced hardware (shown beside), interest during construction, taxes and incentives, what utilities spend beyond the connection, plants under contract, operation.";

    private readonly ProgramPlan _plan = view.Plan;

    /// <summary>The section.</summary>
    public BuildoutAnswer Tell()
    {
        var buildout = view.Result.Buildout;
        var detail = buildout.Detail!;
        var components = Enum.GetValues<Component>().Where(component => buildout.ComponentUsd[(int)component].Value != 0);
        return new(
            tell[QuantityId.TotalUsd], tell[QuantityId.BuildoutFacilityUsd], tell[QuantityId.ItUsd], tell[QuantityId.OnSiteGenerationUsd],
            tell[QuantityId.UsdPerMwIt], tell[QuantityId.UsdPerMwFacility], tell[QuantityId.FacilityUsdPerMwIt],
            tell[QuantityId.FacilityUsdPerMwItAt2026Prices], tell[QuantityId.TotalWithRefreshUsd], Boundary,
            [.. components.Select(component => new ComponentCost(
                Components.Id(component), Components.Label(component), Components.Group(component),
                buildout.ComponentUsd[(int)component].Value, view.ComponentShare[(int)component].Value))],
            [.. _plan.Sites.Select((site, s) => new SiteCost(site.Id, site.Name, detail.SiteUsd[s].Value))],
            [.. _plan.Capacity.Blocks.Select((block, b) => new BlockCost(_plan.Sites[block.Site].Id, block.Block.Id, detail.BlockUsd[b].Value))],
            _plan.Horizon.Years, CapacityTeller.Values(view.Usd), CapacityTeller.Values(view.FacilityUsd), CapacityTeller.Values(view.ItUsd),
            [.. Enumerable.Range(0, _plan.Horizon.Count).Select(m => (_plan.Horizon.Start + m).ToString())], CapacityTeller.Values(view.MonthlyUsd),
            buildout.Target is null ? null : Target(), Benchmarks());
    }

    private TargetProgress Target()
    {
        var target = _plan.Scenario.Targets!;
        return new(
            target.InvestmentUsd!.Value, tell[QuantityId.TargetShare], tell.IfAny(QuantityId.TargetShareAtBy), target.By?.ToString(), Reached(),
            tell.IfAny(QuantityId.TargetShortfallUsd), tell[QuantityId.TargetRemainingGw], "it", tell.IfAny(QuantityId.TargetPaceUsdPerYear),
            _plan.Horizon.Years, CapacityTeller.Values(view.CumulativeUsd));
    }

    private TargetReached Reached()
    {
        var share = view[QuantityId.TargetShare]!.Value.Value;
        var crossed = share >= 1 ? Date(view[QuantityId.TargetCrossed]!.Value.Value) : null;
        var reason = crossed is not null ? null : string.Create(
            CultureInfo.InvariantCulture, $"At central figures spending reaches {share * 100:0.#} % of the target by the end of the horizon in {_plan.Horizon.End}.");
        if (ensemble is null) return new(crossed, null, null, null, null, null, reason);
        var ends = tell.Raw(QuantityId.TargetCrossed)!.Value;
        return new(crossed, Date(ends.P5), Date(ends.P50), Date(ends.P95), Chance(QuantityId.TargetShare), Chance(QuantityId.TargetShareAtBy), reason);
    }

    /// <summary>Share of draws in which a share of the target is whole.</summary>
    private double? Chance(QuantityId id) =>
        ensemble!.Values[(int)id] is { } shares ? shares.Count(share => share >= 1) / (double)shares.Length : null;

    /// <summary>The month in which a number of months from the start of the horizon is over.</summary>
    private string? Date(double months) =>
        double.IsFinite(months) ? (_plan.Horizon.Start + ((int)Math.Ceiling(months) - 1)).ToString() : null;

    private IReadOnlyList<BenchmarkGap> Benchmarks() =>
        [.. _plan.Buildout.Benchmarks.Select(Benchmark).OrderBy(gap => gap.Compares, StringComparer.Ordinal).ThenByDescending(gap => gap.Date, StringComparer.Ordinal)];

    private BenchmarkGap Benchmark(BuildoutFigures.BenchmarkFigure benchmark)
    {
        var (note, figure) = benchmark;
        var compares = note.Id.Split('.')[1];
        var basis = figure.Unit switch { "USD/MW_it" => "it", "USD/MW_fac" => "facility", _ => "not-stated" };
        var perIt = compares switch
        {
            "facility" => view.Result.Buildout.FacilityUsdPerMwIt.Value,
            "it" => view.Result.Buildout.ItUsd.Value / view.Result.Capacity.ItMw.Value,
            _ => view.Result.Buildout.UsdPerMwIt.Value,
        };
        var perFacility = perIt / view.Result.Capacity.PeakPue.Value;
        return new(
            note.Id, note.Name, note.Author, string.Join("; ", note.SourceIds), note.Date, note.Scope, note.Kind, compares, basis,
            figure.Low, figure.Central, figure.High,
            basis == "facility" ? null : (perIt / figure.Central) - 1, basis == "it" ? null : (perFacility / figure.Central) - 1);
    }
}
