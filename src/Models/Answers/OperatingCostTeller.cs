using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the section of the operating cost.</summary>
internal static class OperatingCostTeller
{
    /// <summary>The section.</summary>
    public static OperatingCostAnswer Tell(ResultView<Real> view, QuantityTeller tell)
    {
        var annual = view.Result.OperatingCost.Annual;
        var lines = Enum.GetValues<OperatingLine>().Select(line => new OperatingCostLine(
            OperatingLines.Id(line), OperatingLines.Label(line), annual?.LineUsd[(int)line].Value, CapacityTeller.Values(view.OperatingUsd[(int)line])));
        return new(
            tell[QuantityId.OperatingCostUsd], tell[QuantityId.OperatingUsdPerGwYear], [.. lines], view.Plan.Horizon.Years,
            CapacityTeller.Values(view.OperatingYear));
    }
}
