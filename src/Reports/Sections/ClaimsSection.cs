using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Public claims beside the model's number, under each definition that could be meant.</summary>
internal static class ClaimsSection
{
    private const float CaptionAndSource = 50;

    /// <summary>The claims as a section of their own.</summary>
    public static void Write(ReportBody body)
    {
        if (body.Answer.Jobs is not { Claims.Count: > 0 } jobs) return;
        body.Flow.Section("Claims check");
        WriteAll(body, jobs);
    }

    /// <summary>The claims inside another section.</summary>
    public static void WriteAll(ReportBody body, JobsAnswer jobs)
    {
        foreach (var claim in jobs.Claims) Claim(body, jobs, claim);
    }

    private static void Claim(ReportBody body, JobsAnswer jobs, JobsClaim claim)
    {
        var claimed = body.Numbers.Column([claim.Value], "1", 6);
        var chart = new RangeChart(body.Pen,
            [.. claim.Definitions.Select(definition => new RangeRow(
                Words.Capital(definition.Definition), Words.Measure(definition.Measure), 0, definition.Value, definition.Value,
                $"{Text(body, jobs, definition)}, {body.Numbers.Share(definition.Share)}"))],
            (mark, axis) => axis.Text(mark, claimed))
        {
            RowHeight = 23,
            NameShare = 0.5f,
            Levels = [new(claim.Value, $"claimed: {claimed.Text(claim.Value)}")],
        };
        body.Flow.SubHeading("A claim, by what could be meant");
        body.Flow.Paragraph($"Claim: {claim.Claim}.", below: chart.Height + CaptionAndSource);
        body.Figure("The claim beside the model's number under each definition, with its share of the claim", chart.Height, chart.Draw,
            body.ModelSource(money: false, JobsCharts.Figures));
    }

    /// <summary>The model's number, rounded like the headline of its measure.</summary>
    private static string Text(ReportBody body, JobsAnswer jobs, ClaimDefinition definition)
    {
        var like = definition.Measure switch { "jobYears" => jobs.BuildJobYears, "headcount" => jobs.Peak, _ => jobs.Permanent };
        return body.Numbers.Column([definition.Value], "1", 3, like).Text(definition.Value);
    }
}
