using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Studies;

/// <summary>The chance that a result is reached or exceeded, over an ensemble, beside the target that it is held against.</summary>
/// <param name="Id">investmentByDate, investmentInHorizon, capacity, or buildout where the scenario has no target.</param>
/// <param name="Label">What is held against the target.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="By">Month before which money counts, YYYY-MM; absent where all of it does.</param>
/// <param name="Target">The target; absent without one.</param>
/// <param name="Probability">Fraction of the draws that reach the target; absent without one.</param>
/// <param name="Points">The curve, values rising and chances falling.</param>
public sealed record ChanceCurve(
    string Id, string Label, string Unit, string? By, double? Target, double? Probability, IReadOnlyList<ChancePoint> Points)
{
    /// <summary>Steps of the curve: a point for every hundredth of the draws.</summary>
    private const int Steps = 100;

    /// <summary>The curves of a programme: one for each of its targets that is money or load, else one of the cost of building.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="ensemble">Its ensemble, with the values of <see cref="Quantities"/> kept.</param>
    internal static IReadOnlyList<ChanceCurve> Of(ProgramPlan plan, LargeEnsemble ensemble)
    {
        double[] Values(QuantityId id) => ensemble.Exact![ensemble.Question.Headlines.ToList().IndexOf(id)];
        var targets = LargeTarget.Of(plan);
        var money = plan.Prices.Money;
        if (targets.Count == 0) return [new("buildout", "Build-out cost", money, null, null, null, PointsOf(Values(QuantityId.TotalUsd), 1))];
        return [.. targets.Select((target, t) =>
        {
            var chance = (double)ensemble.Reached[t] / ensemble.Question.Draws;
            // A share of the investment target times the target is what is spent, nominal.
            return target.Quantity is QuantityId.ItMw or QuantityId.FacilityMw
                ? new ChanceCurve(target.Id, QuantityKeys.Of(target.Quantity).Label, QuantityKeys.Of(target.Quantity).Unit, null, target.Least, chance, PointsOf(Values(target.Quantity), 1))
                : new ChanceCurve(
                    target.Id, "Nominal spending on building", "USD", target.Quantity == QuantityId.TargetShareAtBy ? plan.Scenario.Targets!.By.ToString() : null,
                    plan.Buildout.Target!.Usd, chance, PointsOf(Values(target.Quantity), plan.Buildout.Target.Usd));
        })];
    }

    /// <summary>The results whose values the curves need.</summary>
    internal static IReadOnlyList<QuantityId> Quantities(ProgramPlan plan) =>
        [.. LargeTarget.Of(plan).Select(target => target.Quantity).Append(QuantityId.TotalUsd).Distinct()];

    private static ChancePoint[] PointsOf(double[] values, double each)
    {
        var known = Array.FindAll(values, double.IsFinite);
        double[] below = [.. Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps)];
        var at = new double[below.Length];
        if (known.Length == 0) return [];
        Percentiles.At(known, below, at);
        return [.. at.Select((value, step) => new ChancePoint(value * each, (double)(Steps - step) / Steps))];
    }
}

/// <summary>A point of the curve.</summary>
/// <param name="Value">The value.</param>
/// <param name="Chance">Fraction of the draws with a number that reach or exceed it.</param>
public sealed record ChancePoint(double Value, double Chance);
