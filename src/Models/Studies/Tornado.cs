using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Studies;

/// <summary>
/// Each uncertain number at its low and at its high end with all others central. Leaves out what numbers do together, and how likely the
/// ends are: that is what Sobol' indices are for.
/// </summary>
public static class Tornado
{
    /// <summary>The name of the method on the wire.</summary>
    public const string Method = "tornado";

    /// <summary>The drivers of a headline by falling swing.</summary>
    /// <param name="document">The scenario.</param>
    /// <param name="headline">The headline.</param>
    /// <param name="gone">Stops the study.</param>
    public static SensitivityAnswer Of(ScenarioDocument document, QuantityId headline, CancellationToken gone)
    {
        var plan = ProgramPlan.Of(document.Scenario, document.Catalogue);
        var groups = Enumerable.Range(0, plan.Slots.Count).Where(s => plan.Slots[s].IsUncertain).GroupBy(s => plan.Slots[s].Reference, StringComparer.Ordinal).ToList();
        var settings = groups.SelectMany(group => new[]
        {
            Setting(group, slot => plan.Slots[slot].Low),
            Setting(group, slot => plan.Slots[slot].High),
        }).ToList();
        var values = SlotBench.Run(plan, settings, gone);
        var drivers = groups.Select((group, g) =>
        {
            var entry = plan.Slots[group.First()];
            var (low, high) = entry.IsStructural ? Replanned(document, entry, headline) : (values[2 * g][(int)headline], values[(2 * g) + 1][(int)headline]);
            return new SensitivityDriver(entry.Reference, entry.Label, entry.Unit, entry.Low, entry.Central, entry.High, low, high, high - low is { } swing ? Math.Abs(swing) : null);
        });
        return new(
            ScenarioHash.Of(document.Scenario, document.Catalogue), Method, StudiedHeadline.Of(headline, plan, StudiedHeadline.ValuesOf(plan)[(int)headline]), null, null, settings.Count + 1,
            [.. drivers.OrderByDescending(driver => driver.Swing ?? -1).ThenBy(driver => driver.Figure, StringComparer.Ordinal)], null);
    }

    private static SlotValue[] Setting(IEnumerable<int> slots, Func<int, double> value) => [.. slots.Select(slot => new SlotValue(new(slot), value(slot)))];

    private static (double? Low, double? High) Replanned(ScenarioDocument document, SlotEntry entry, QuantityId headline)
    {
        if (VariedNumber.Find(entry.Reference, document).Number is not { } number) return (null, null);
        double? At(double value) => document.With([(number, value)]).Scenario is { } scenario ? StudiedHeadline.ValuesOf(ProgramPlan.Of(scenario, document.Catalogue))[(int)headline] : null;
        return (At(entry.Low), At(entry.High));
    }
}
