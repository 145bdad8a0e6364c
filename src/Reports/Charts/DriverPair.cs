using SkiaSharp;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>The drivers of two headlines beside each other, each below its name.</summary>
internal sealed class DriverPair
{
    private const float Between = 22;
    private const float NameShare = 0.66f;

    private readonly TextPen _pen;
    private readonly float _width;
    private readonly List<(IReadOnlyList<string> Title, BarChart Bars)> _charts;

    private DriverPair(Subject subject, float width, IEnumerable<Headline> headlines)
    {
        (_pen, _width) = (subject.Pen, (width - Between) / 2);
        _charts = [.. headlines.Select(headline => (_pen.Wrap(headline.Label, Theme.Caption, _width), Bars(subject, headline)))];
    }

    /// <summary>Height of the taller one.</summary>
    public float Height => _charts.Max(chart => TitleHeight(chart.Title) + chart.Bars.Height);

    /// <summary>Pairs of those headlines that have drivers.</summary>
    /// <param name="subject">What is spoken of.</param>
    /// <param name="headlines">The headlines.</param>
    /// <param name="width">Width of a pair.</param>
    public static IReadOnlyList<DriverPair> Of(Subject subject, IEnumerable<Headline> headlines, float width = Theme.TextWidth) =>
        [.. headlines.Where(headline => headline.Drivers.Count > 0).Chunk(2).Select(pair => new DriverPair(subject, width, pair))];

    /// <summary>Draws both.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var left = area.Left;
        foreach (var (title, bars) in _charts)
        {
            _pen.DrawLines(canvas, title, left, area.Top, Theme.Caption);
            bars.Draw(canvas, new SKRect(left, area.Top + TitleHeight(title), left + _width, area.Bottom), NameShare);
            left += _width + Between;
        }
    }

    private static float TitleHeight(IReadOnlyList<string> title) => (title.Count * Theme.Caption.Leading) + Theme.GapSmall;

    private static BarChart Bars(Subject subject, Headline headline) => new(subject.Pen,
    [
        .. headline.Drivers.Take(HeadlineCharts.MostDrivers).Select(driver => new HorizontalBar(
            driver.Label, driver.Share, subject.Numbers.Share(driver.Share), driver.Figure is "other" or "interaction" ? Theme.Planning : Theme.Accent)),
    ]);
}
