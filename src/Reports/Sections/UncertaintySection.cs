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
        StudySection.Fans(body);
        Target(body);
        StudySection.Chances(body);
        StudySection.Tornado(body);
        Drivers(body);
    }

    private static Row Range(ReportBody body, Headline headline)
    {
        var text = new HeadlineText(headline, body.Numbers);
        return headline.Value is null
            ? Row.Of(headline.Label, headline.Reason ?? NumberText.Absent, NumberText.Absent, NumberText.Absent, NumberText.Absent, NumberText.Absent)
            : Row.Of(headline.Label, text.Unit, text.Bare(headline.P5), text.Bare(headline.Value), text.Bare(headline.P50), text.Bare(headline.P95));
    }

    /// <summary>In how many draws the target is reached, and when.</summary>
    private static void Target(ReportBody body)
    {
        if (body.Answer.Buildout?.Target is not { Reached: { Probability: { } chance } reached } target) return;
        var goal = body.Numbers.Quantity(new Quantity(target.InvestmentUsd, "USD"));
        var by = reached.ProbabilityBy is { } early ? $", and in {body.Numbers.Share(early)} by {body.Numbers.Month(target.By)}" : "";
        body.Flow.SubHeading("Chance of the target");
        body.Flow.Paragraph(
            $"Spending reaches the investment target of {goal} within the horizon in {body.Numbers.Share(chance)} of the draws{by}.{When(body, reached)} "
            + "The chance holds only what the ranges of the figures say: not that plans change.");
    }

    private static string When(ReportBody body, TargetReached reached)
    {
        if (reached.P50 is null) return "";
        var late = reached.P95 is { } month ? $"; in nine draws of ten after {body.Numbers.Month(reached.P5)} and by {body.Numbers.Month(month)}" : "";
        return $" Half of the draws reach it by {body.Numbers.Month(reached.P50)}{(reached.P5 is null ? "" : late)}.";
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
