using SkiaSharp;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>How sure the headlines are, and what makes them unsure.</summary>
internal static class UncertaintySection
{
    private const int MostDrivers = 5;
    private const float Between = 22;

    public static void Write(ReportBody body)
    {
        if (!body.HasRanges || body.Answer.Headlines.Count == 0) return;
        body.Flow.Section("Uncertainty");
        body.Flow.Paragraph(
            $"Every uncertain figure was varied within its range in {body.Numbers.Count(body.Answer.Draws)} draws. Nine results in ten lie between "
            + "the 5th and the 95th percentile. The value is the result at central figures; it need not be the median.");
        body.Table("Headlines with their ranges",
            [
                new("Headline", Weight: 1.7f), new("Unit"), new("Low (5th percentile)", Numeric: true), new("Value", Numeric: true),
                new("Median", Numeric: true), new("High (95th percentile)", Numeric: true),
            ],
            [.. body.Answer.Headlines.Select(headline => Range(body, headline))],
            body.ModelSource(money: true));
        var rows = RelativeRange.Rows(body, body.Answer.Headlines);
        foreach (var part in rows.Chunk(24))
        {
            var chart = new RangeChart(body.Pen, part, RelativeRange.Mark(body)) { FromZero = false, Cap = 2, RowHeight = 15.5f, NameShare = 0.42f };
            body.Figure("Ranges of all headlines, in percent above or below the value", chart.Height, chart.Draw,
                $"Bar: 5th to 95th percentile; dot: value. {body.ModelSource(money: true)}");
        }

        Drivers(body);
    }

    private static Row Range(ReportBody body, Headline headline)
    {
        var text = new HeadlineText(headline, body.Numbers);
        return headline.Value is null
            ? Row.Of(headline.Label, headline.Reason ?? NumberText.Absent, NumberText.Absent, NumberText.Absent, NumberText.Absent, NumberText.Absent)
            : Row.Of(headline.Label, text.Unit, text.Bare(headline.P5), text.Bare(headline.Value), text.Bare(headline.P50), text.Bare(headline.P95));
    }

    private static void Drivers(ReportBody body)
    {
        var driven = body.Answer.Headlines.Where(headline => headline.Drivers.Count > 0).ToList();
        if (driven.Count == 0) return;
        var width = (body.Flow.Width - Between) / 2;
        var pairs = driven.Chunk(2)
            .Select(pair => pair.Select(headline => new DriverChart(body.Pen.Wrap(headline.Label, Theme.Caption, width), Bars(body, headline))).ToList())
            .ToList();
        body.Flow.SubHeading("What drives the ranges");
        body.Flow.Paragraph(
            "Shares of each headline's variance. A driver is a figure, a group of figures that move together, or a number of the scenario with a "
            + "range; interaction is what they do only together.",
            below: pairs[0].Max(chart => chart.Height));
        foreach (var pair in pairs)
        {
            body.Flow.Gap(Theme.Gap);
            body.Flow.Block(pair.Max(chart => chart.Height), (canvas, area) =>
            {
                var left = area.Left;
                foreach (var chart in pair)
                {
                    chart.Draw(body.Pen, canvas, new SKRect(left, area.Top, left + width, area.Bottom));
                    left += width + Between;
                }
            });
        }

        body.Flow.Gap(Theme.Gap);
        body.Flow.Paragraph($"Up to {MostDrivers} drivers of each headline are shown. {body.ModelSource(money: false)}", Theme.Source);
    }

    private static BarChart Bars(ReportBody body, Headline headline) => new(body.Pen,
    [
        .. headline.Drivers.Take(MostDrivers).Select(driver => new HorizontalBar(
            driver.Label, driver.Share, body.Numbers.Share(driver.Share), driver.Figure is "other" or "interaction" ? Theme.Planning : Theme.Accent)),
    ]);

    /// <summary>The drivers of one headline below its name.</summary>
    private sealed record DriverChart(IReadOnlyList<string> Title, BarChart Bars)
    {
        private const float NameShare = 0.66f;

        public float Height => TitleHeight + Bars.Height;

        private float TitleHeight => (Title.Count * Theme.Caption.Leading) + Theme.GapSmall;

        public void Draw(TextPen pen, SKCanvas canvas, SKRect area)
        {
            pen.DrawLines(canvas, Title, area.Left, area.Top, Theme.Caption);
            Bars.Draw(canvas, new SKRect(area.Left, area.Top + TitleHeight, area.Right, area.Bottom), NameShare);
        }
    }
}
