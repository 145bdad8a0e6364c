using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Studies;

/// <summary>What is taken as one input of the variance: an uncertain number, a correlation group, or the delay of the sites.</summary>
/// <param name="Id">Figure id, pointer, group, or slip.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Share">Share of variance in the common factor of a group; null where there is none.</param>
/// <param name="Slots">Its slots.</param>
internal sealed record SobolFactor(string Id, string Label, double? Share, IReadOnlyList<int> Slots)
{
    /// <summary>How many independent uniform numbers it is drawn from: one a slot, and the common factor of a group.</summary>
    public int Inputs => Slots.Count + (Share is null ? 0 : 1);

    /// <summary>The factors of a plan among slots that a headline depends on.</summary>
    public static IReadOnlyList<SobolFactor> Of(ProgramPlan plan, IReadOnlySet<string> references) =>
    [
        .. Enumerable.Range(0, plan.Slots.Count).Where(s => plan.Slots[s].IsUncertain && references.Contains(plan.Slots[s].Reference))
            .GroupBy(s => DriverNames.IdOf(plan.Slots[s]), StringComparer.Ordinal)
            .Select(group => new SobolFactor(
                group.Key, DriverNames.LabelOf(plan.Slots[group.First()]), plan.Slots[group.First()].Group is { } correlated ? plan.Correlations[correlated] : null, [.. group])),
    ];

    /// <summary>Values of its slots from columns of uniform numbers: a group by a Gaussian copula, √ρ · common + √(1 − ρ) · own.</summary>
    public IEnumerable<(int Slot, double[] Values)> Values(ProgramPlan plan, IReadOnlyList<double[]> columns)
    {
        for (var i = 0; i < Slots.Count; i++)
        {
            var slot = plan.Slots[Slots[i]];
            var values = Share is { } share ? Correlated(columns[0], columns[i + 1], share) : [.. columns[i]];
            QuantileTable.Of(slot.Distribution, slot.Low, slot.Central, slot.High).Apply(values, values);
            yield return (Slots[i], values);
        }
    }

    private static double[] Correlated(double[] common, double[] own, double share)
    {
        var (ofCommon, ofOwn) = (Math.Sqrt(share), Math.Sqrt(1 - share));
        return [.. common.Select((shared, k) => Normal.Cumulative((ofCommon * Normal.Quantile(shared)) + (ofOwn * Normal.Quantile(own[k]))))];
    }
}
