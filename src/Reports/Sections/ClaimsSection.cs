using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Public claims beside the model's number, under each definition that could be meant.</summary>
internal static class ClaimsSection
{
    private const float CaptionAndSource = 50;

    /// <summary>Definitions that exceed the claim more than so many times stand on an axis of their own.</summary>
    private const double FarBeyond = 5;

    public static void Write(ReportBody body)
    {
        if (body.Answer.Jobs is not { Claims.Count: > 0 } jobs) return;
        body.Flow.Section("Claims check");
        body.Flow.Paragraph(
            "A number of jobs means nothing without what is counted: people in one month, FTE of a year, or years of work added up; on the site alone, or "
            + "with suppliers and with what all of them buy. So a claim stands beside the model's number under each definition that could be meant.");
        foreach (var claim in jobs.Claims) Claim(body, jobs, claim);
    }

    private static void Claim(ReportBody body, JobsAnswer jobs, JobsClaim claim)
    {
        var claimed = body.Numbers.Column([claim.Value], "1", 6);
        var near = Chart(body, jobs, claim, definition => definition.Share <= FarBeyond);
        var far = Chart(body, jobs, claim, definition => definition.Share > FarBeyond);
        body.Flow.SubHeading($"A claim of {Number(claimed, claim.Value)}, by what could be meant");
        body.Flow.Paragraph($"Claim: {claim.Claim}.", below: (near ?? far)!.Height + CaptionAndSource);
        if (near is not null) Figure(body, "The claim beside the model's number under each definition, with its share of the claim", near);
        if (far is not null) Figure(body, $"Definitions under which the model's number is more than five times the claim{Scale(Axis(body, claim, claim.Definitions))}", far);
    }

    private static void Figure(ReportBody body, string title, RangeChart chart) =>
        body.Figure(title, chart.Height, chart.Draw, body.ModelSource(money: false, [.. JobsCharts.Figures, .. EconomyCharts.Figures]));

    private static RangeChart? Chart(ReportBody body, JobsAnswer jobs, JobsClaim claim, Func<ClaimDefinition, bool> wanted)
    {
        var definitions = claim.Definitions.Where(wanted).ToList();
        if (definitions.Count == 0) return null;
        var claimed = body.Numbers.Column([claim.Value], "1", 6);
        var axis = Axis(body, claim, definitions);
        return new RangeChart(body.Pen,
            [.. definitions.Select(definition => new RangeRow(
                Words.Capital(definition.Definition), Words.Measure(definition.Measure), 0, definition.Value, definition.Value,
                $"{Text(body, jobs, definition)}, {body.Numbers.Share(definition.Share)}"))],
            (mark, marks) => marks.Text(mark, axis))
        {
            RowHeight = 23,
            NameShare = 0.54f,
            Levels = [new(claim.Value, $"claimed: {Number(claimed, claim.Value)}")],
        };
    }

    private static ColumnText Axis(ReportBody body, JobsClaim claim, IEnumerable<ClaimDefinition> definitions) =>
        body.Numbers.Column(definitions.Select(definition => definition.Value).Append(claim.Value), "1");

    private static string Scale(ColumnText axis) => axis.Unit.Length == 0 ? "" : $", axis in {axis.Unit}";

    /// <summary>The model's number, rounded like the headline of its measure.</summary>
    private static string Text(ReportBody body, JobsAnswer jobs, ClaimDefinition definition)
    {
        var like = definition.Measure switch { "jobYears" => jobs.BuildJobYears, "headcount" => jobs.Peak, _ => jobs.Permanent };
        return Number(body.Numbers.Column([definition.Value], "1", 3, like), definition.Value);
    }

    /// <summary>The number with the scale word of its column.</summary>
    private static string Number(ColumnText column, double value) => column.Unit.Length == 0 ? column.Text(value) : $"{column.Text(value)} {column.Unit}";
}
