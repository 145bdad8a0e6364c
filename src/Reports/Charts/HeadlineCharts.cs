using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>How wide the ranges of the headlines are, and what makes them so wide.</summary>
internal static class HeadlineCharts
{
    /// <summary>Most drivers that are drawn of one headline.</summary>
    public const int MostDrivers = 5;

    /// <summary>What a driver is, for the text beside the drivers.</summary>
    public const string Shares =
        "Shares of each headline's variance. A driver is a figure, a group of figures that move together, or a number of the scenario with a "
        + "range; interaction is what they do only together.";

    private const float NameShare = 0.42f;
    private const float RowHeight = 15.5f;
    private const int MostRows = 24;

    /// <summary>The headlines on one axis, relative to their values; in several pictures where there are many.</summary>
    public static IEnumerable<Picture> Ranges(Subject subject) => RelativeRange.Rows(subject, subject.Answer.Headlines).Chunk(MostRows)
        .Select(rows => Ranges(subject, "Ranges of all headlines, in percent above or below the value", rows, RowHeight));

    /// <summary>Some headlines on one axis.</summary>
    public static Picture Ranges(Subject subject, string title, IReadOnlyList<RangeRow> rows, float rowHeight)
    {
        var chart = new RangeChart(subject.Pen, rows, RelativeRange.Mark(subject)) { FromZero = false, Cap = 2, RowHeight = rowHeight, NameShare = NameShare };
        return new(title, chart.Height, chart.Draw, $"Bar: 5th to 95th percentile; dot: value. {subject.ModelSource(money: true)}");
    }

    /// <summary>The drivers of all headlines, two beside each other.</summary>
    public static IEnumerable<Picture> Drivers(Subject subject)
    {
        var pairs = DriverPair.Of(subject, subject.Answer.Headlines);
        if (pairs.Count == 0) yield break;
        var gaps = (pairs.Count - 1) * Theme.Gap;
        yield return new("What drives the ranges of the headlines, in percent of the variance", pairs.Sum(pair => pair.Height) + gaps,
            (canvas, area) =>
            {
                foreach (var pair in pairs)
                {
                    pair.Draw(canvas, area);
                    area.Top += pair.Height + Theme.Gap;
                }
            },
            $"{Shares} {subject.ModelSource(money: false)}");
    }
}
