using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Power as it ramps up; energy and spending by year and source.</summary>
internal static class EnergyCharts
{
    /// <summary>First parts of the ids of the figures that the energy rests on.</summary>
    public static readonly string[] Figures =
    [
        "electricityPrice.", "technology.", "supply.", "energy.", "gas.", "grid.", "gridIntensity.", "gridLoss.", "cooling.", "capacity.",
    ];

    /// <summary>Peak facility load at the end of each year, as scheduled and weighted by chance.</summary>
    public static IEnumerable<Picture> Ramp(Subject subject)
    {
        if (subject.Answer.Capacity is not { Years.Count: > 0 } capacity) yield break;
        var text = subject.Numbers.Column(capacity.EnergisedFacilityMw, "MW_fac", 4);
        var chart = new YearChart(subject.Pen, capacity.Years, text)
        {
            Stack = [new("As scheduled", Theme.Facility, capacity.EnergisedFacilityMw)],
            Line = new("Weighted by chance of completion", Theme.RangeBand, capacity.ProbabilityWeightedFacilityMw),
            Totals = capacity.EnergisedFacilityMw,
        };
        yield return new($"Ramp of the peak load at the end of each year, {text.Unit}", 160, chart.Draw, subject.ModelSource(money: false, "capacity.", "schedule."));
    }

    /// <summary>Electricity by year and source, then what is spent on it.</summary>
    public static IEnumerable<Picture> ByYear(Subject subject)
    {
        if (subject.Answer.Energy is not { Years.Count: > 0 } energy) yield break;
        var mwh = subject.Numbers.Column(energy.Mwh, "MWh", like: energy.AnnualMwh);
        var usd = subject.Numbers.Column(energy.Usd, "USD", like: energy.AnnualUsd);
        yield return BySource(subject, energy, mwh, source => source.Mwh, energy.Mwh, $"Electricity by year and source, {mwh.Unit}");
        yield return BySource(subject, energy, usd, source => source.Usd, energy.Usd, $"Spending on electricity by year and source, {usd.Unit}");
    }

    private static Picture BySource(
        Subject subject, EnergyAnswer energy, ColumnText text, Func<SupplySeries, IReadOnlyList<double>> values, IReadOnlyList<double> totals, string title)
    {
        var chart = new YearChart(subject.Pen, energy.Years, text)
        {
            Stack = [.. energy.BySource.Select((source, place) => new Series(source.Name, Theme.Technology(source.Technology, place), values(source)))],
            Totals = totals,
        };
        return new(title, 165, chart.Draw, subject.ModelSource(money: true, Figures));
    }
}
