using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Workers by year.</summary>
internal static class JobsCharts
{
    /// <summary>First parts of the ids of the figures that the jobs rest on.</summary>
    public static readonly string[] Figures = ["labour.", "occupationMix.", "staffing.", "wage.", "wageIndex."];

    /// <summary>Workers by year, building phases over operation.</summary>
    public static IEnumerable<Picture> ByPhase(Subject subject)
    {
        if (subject.Answer.Jobs is not { Years.Count: > 0 } jobs) yield break;
        var fte = jobs.AverageFte;
        Series[] stack =
        [
            new("Operations", Theme.Operations, fte.Operations), new("Planning", Theme.Planning, fte.Planning),
            new("Construction", Theme.Construction, fte.Construction), new("Fit-out", Theme.FitOut, fte.FitOut),
            new("Commissioning", Theme.Commissioning, fte.Commissioning),
        ];
        var text = subject.Numbers.Column(stack.SelectMany(series => series.Values), "fte");
        var chart = new YearChart(subject.Pen, jobs.Years, text) { Stack = stack };
        yield return new($"Workers by year and phase, average {text.Unit} of the year", 152, chart.Draw, subject.ModelSource(money: false, Figures));
    }
}
