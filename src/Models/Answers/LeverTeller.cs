using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells what each lever changes.</summary>
internal static class LeverTeller
{
    private static readonly Dictionary<string, (string Label, string Meaning)> s_words = new(StringComparer.Ordinal)
    {
        ["renewables"] = (
            "Renewable contracts",
            "Contracts for solar and wind power take the place of a share of every source, matched over the year and not hour by hour. Location-based emissions of grid supply stay; market-based ones fall."),
        ["efficientCooling"] = (
            "Efficient cooling",
            "The annual PUE falls to that of the best fleets where it is higher; IT load, peak and cost of the plant stay, for no cost of it is published."),
        ["algorithmicEfficiency"] = (
            "Algorithmic efficiency",
            "The same work needs less compute each year from the data's date to the first full year. In mode moreWork the MW stay and the work grows; fewerAccelerators shrinks the IT load; lessEnergy lowers the draw."),
        ["smartGrid"] = (
            "Flexible load",
            "A share of the peak can be lowered when the grid asks: the firm peak falls, a little energy is forgone, and the revenue stands beside the spending."),
    };

    /// <summary>The section; null where no lever is on.</summary>
    public static IReadOnlyList<LeverAnswer>? Tell(ResultView<Real> view)
    {
        var levers = view.Plan.Scenario.Levers.Names;
        return levers.Count == 0 ? null : [.. levers.Select(lever => Tell(view, lever))];
    }

    private static LeverAnswer Tell(ResultView<Real> view, string lever)
    {
        var plan = LeverEffects.Without(view.Plan, lever);
        var central = Assumptions.Central(plan.Slots);
        var without = new ResultView<Real>(plan, central, ProgramModel.Evaluate(plan, central, detail: true));
        var money = view.Plan.Prices.Units;
        var (label, meaning) = s_words[lever];
        return new(lever, label, meaning, [.. LeverEffects.Of(view, without, money).Select(change => new LeverDelta(
            QuantityKeys.Of(change.Id).Path, QuantityKeys.Of(change.Id).Label, QuantityKeys.Of(change.Id).UnitIn(money),
            view[change.Id]?.Value, without[change.Id]?.Value, change.Change?.Value))]);
    }
}
