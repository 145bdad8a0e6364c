using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Drawing;
using Stargate.Economics.Reports.Sections;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Where the build-out's money goes first, its jobs by year and effect, and jobs from gross to net.</summary>
internal static class EconomyCharts
{
    private const float RowHeight = 18;

    /// <summary>First parts of the ids of the figures that the effects rest on.</summary>
    public static readonly string[] Figures = ["economy.", "attribution."];

    /// <summary>Places to which the money goes first, the sites' states on top.</summary>
    public static IEnumerable<Picture> Leak(Subject subject)
    {
        if (subject.Answer.Economy is not { Leak.Count: > 0 } economy) yield break;
        var text = subject.Numbers.Column(economy.Leak.Select(row => row.Usd), "USD");
        var chart = new BarChart(subject.Pen,
        [
            .. economy.Leak.Select(row => new HorizontalBar(
                Words.Place(row.Geography), row.Usd, $"{text.Text(row.Usd)}, {subject.Numbers.Share(row.Share)}", Colour(row.Geography))),
        ])
        { RowHeight = RowHeight };
        yield return new($"Where the build-out's money goes first, {text.Unit}", chart.Height, (canvas, area) => chart.Draw(canvas, area),
            subject.ModelSource(money: true, [.. BuildoutCharts.Figures, .. Figures]));
    }

    /// <summary>Jobs of building in the nation by year, effects stacked.</summary>
    public static IEnumerable<Picture> ByYear(Subject subject)
    {
        if (subject.Answer.Economy is not { Years.Count: > 0 } economy) yield break;
        IReadOnlyList<double> Of(string effect) => economy.BuildYears.First(series => series.Effect == effect && series.Geography == Nation).Jobs;
        if (!economy.BuildYears.Any(series => series.Geography == Nation)) yield break;
        var text = subject.Numbers.Column(Of("total"), "job");
        var chart = new YearChart(subject.Pen, economy.Years, text)
        {
            Stack = [new("Direct", Theme.Direct, Of("direct")), new("Indirect", Theme.Indirect, Of("indirect")), new("Induced", Theme.Induced, Of("induced"))],
            Totals = Of("total"),
        };
        yield return new($"Jobs of building in the nation by year and effect, gross, {text.Unit}", 165, chart.Draw, subject.ModelSource(money: false, Figures));
    }

    /// <summary>Jobs of building, then of a year of operation, from gross to net.</summary>
    public static IEnumerable<Picture> Net(Subject subject)
    {
        if (subject.Answer.Economy is not { } economy) yield break;
        foreach (var (row, of) in new[] { (economy.Net, "building, job-years"), (economy.NetOperating, "a year of operation, jobs") })
        {
            if (row is { Gross.Value: { } gross, Attributable.Value: { } attributable, Displaced.Value: not null, Net.Value: { } net })
                yield return Waterfall(subject, row, $"From gross to net in the nation: {of}", gross, attributable, net);
        }
    }

    /// <summary>The nation's geography.</summary>
    private const string Nation = "US";

    private static Picture Waterfall(Subject subject, NetRow row, string title, double gross, double attributable, double net)
    {
        string Text(Quantity jobs) => subject.Numbers.Quantity(jobs with { Unit = "1" });
        var chart = new BarChart(subject.Pen,
        [
            new("Gross, all effects", gross, Text(row.Gross), Theme.Gross), new("Attributable", attributable, Text(row.Attributable), Theme.Attributable),
            new("Displaced elsewhere", attributable, $"less {Text(row.Displaced)}", Theme.Displaced, net), new("Net", net, Text(row.Net), Theme.Net),
        ])
        { RowHeight = RowHeight, Joined = true };
        return new(title, chart.Height, (canvas, area) => chart.Draw(canvas, area), subject.ModelSource(money: false, Figures));
    }

    private static SkiaSharp.SKColor Colour(string geography) => geography switch
    {
        "abroad" => Theme.Abroad,
        "rest-of-us" => Theme.RestOfNation,
        _ => Theme.OwnStates,
    };
}
