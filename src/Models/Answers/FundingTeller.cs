using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells sources and uses.</summary>
internal static class FundingTeller
{
    /// <summary>Sources and uses; null where the scenario says nothing of funding.</summary>
    public static FundingAnswer? Tell(ResultView<Real> view)
    {
        if (view.Result.Funding is not { } funding || view.Funding is not { } years) return null;
        var figures = view.Plan.Funding!;
        return new(
            FundingReader.s_commitments[figures.Stargate ? 0 : 1], Models.Finance.FundingFigures.Order, view.Plan.Horizon.Years,
            [.. years.Uses.Select(use => new FundingUse(use.Id, use.Label, CapacityTeller.Values(use.Usd), use.Usd.Sum(usd => usd.Value)))],
            [.. figures.Sources.Select((source, s) => new FundingSource(
                source.Id, source.Label, FundingReader.s_kinds[(int)source.Kind], source.Firmness, source.From, funding.SourceUsd[s].Value,
                CapacityTeller.Values(years.DrawnUsd[s]), funding.DrawnUsd[s].Value, source.SourceIds))],
            CapacityTeller.Values(years.GapUsd),
            funding.TargetUsd is { } target ? new(target.Value, funding.CommittedUsd.Value, funding.TargetGapUsd!.Value.Value) : null);
    }
}
