using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>How sure the headlines are, and what makes them unsure.</summary>
internal static class UncertaintySection
{
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
        foreach (var picture in HeadlineCharts.Ranges(body)) body.Figure(picture);
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
        var pairs = DriverPair.Of(body, body.Answer.Headlines, body.Flow.Width);
        if (pairs.Count == 0) return;
        body.Flow.SubHeading("What drives the ranges");
        body.Flow.Paragraph(HeadlineCharts.Shares, below: pairs[0].Height);
        foreach (var pair in pairs)
        {
            body.Flow.Gap(Theme.Gap);
            body.Flow.Block(pair.Height, pair.Draw);
        }

        body.Flow.Gap(Theme.Gap);
        body.Flow.Paragraph($"Up to {HeadlineCharts.MostDrivers} drivers of each headline are shown. {body.ModelSource(money: false)}", Theme.Source);
    }
}
