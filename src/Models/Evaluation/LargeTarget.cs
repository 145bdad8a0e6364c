using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>A target whose chance a large ensemble counts.</summary>
/// <param name="Id">Its id on the wire.</param>
/// <param name="Quantity">What is held against it.</param>
/// <param name="Least">It is reached at this value or more.</param>
/// <param name="Label">What it says.</param>
public sealed record LargeTarget(string Id, QuantityId Quantity, double Least, string Label)
{
    /// <summary>The targets of a programme that a result can be held against.</summary>
    public static IReadOnlyList<LargeTarget> Of(ProgramPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var targets = new List<LargeTarget>();
        if (plan.Buildout.Target is { } money)
        {
            if (money.By is not null) targets.Add(new("investmentByDate", QuantityId.TargetShareAtBy, 1, $"The investment target is spent before {plan.Scenario.Targets!.By}."));
            targets.Add(new("investmentInHorizon", QuantityId.TargetShare, 1, $"The investment target is spent by the end of the horizon, {plan.Horizon.End}."));
        }

        if (plan.Scenario.Targets is { CapacityMw: { } mw } wanted)
        {
            var facility = wanted.CapacityBasis == Basis.Facility;
            targets.Add(new("capacity", facility ? QuantityId.FacilityMw : QuantityId.ItMw, mw, $"The programme, once complete, has the target's {(facility ? "facility" : "IT")} load."));
        }

        return targets;
    }
}
