using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Operating cost by year.</summary>
internal static class OperatingCostCharts
{
    /// <summary>First parts of the ids of the figures that the operating cost rests on.</summary>
    public static readonly string[] Figures = ["operating.", .. EnergyCharts.Figures, "staffing.", "wage.", "wageIndex."];

    /// <summary>Operating cost by year, energy below the other lines.</summary>
    public static IEnumerable<Picture> ByYear(Subject subject)
    {
        if (subject.Answer.OperatingCost is not { Years.Count: > 0 } cost) yield break;
        var text = subject.Numbers.Column(cost.Usd, "USD", like: cost.AnnualUsd);
        var chart = new YearChart(subject.Pen, cost.Years, text)
        {
            Stack = [.. cost.Lines.Select((line, place) => new Series(line.Label, Theme.Ordered(place), line.UsdByYear))],
            Totals = cost.Usd,
        };
        yield return new($"Operating cost by year, {text.Unit}", 190, chart.Draw, subject.ModelSource(money: true, Figures));
    }
}
