using Stargate.Economics.Models.Answers;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The summary on one page, which stands alone: tiles, ranges, sentences and cautions.</summary>
internal static class SummarySection
{
    private const int MostSentences = 3;
    private const int MostCautions = 3;
    private const float LeastRow = 15;
    private const float MostRow = 21;

    /// <summary>Headlines that come first; the others follow in the answer's order.</summary>
    private static readonly string[] s_first =
    [
        "buildout.totalUsd", "jobs.permanent", "jobs.peak", "energy.peakFacilityMw", "energy.annualMwh", "energy.annualUsd",
        "compute.accelerators", "jobs.buildJobYears", "buildout.usdPerMwIt",
    ];

    /// <summary>The summary inside a report with a cover.</summary>
    public static void Write(ReportBody body)
    {
        if (body.Answer.Headlines.Count == 0) return;
        body.Flow.Section("Summary", freeShare: 1);
        WriteBelowHeading(body);
    }

    /// <summary>The summary where there is no cover: with the name of the scenario and what else the cover would say.</summary>
    public static void WriteNamed(ReportBody body)
    {
        var answer = body.Answer;
        body.Flow.Section(body.Pen.Shorten(answer.Name, Theme.Heading, body.Flow.Width), freeShare: 1);
        body.Flow.Paragraph(
            $"Summary. An estimate, not a forecast. Figures as of {body.Numbers.Day(answer.AsOf)}, {body.Money}, model {answer.ModelVersion}, "
            + $"data {answer.DataVersion}, hash {answer.Hash}.",
            Theme.Source);
        if (answer.Headlines.Count > 0) WriteBelowHeading(body);
    }

    private static void WriteBelowHeading(ReportBody body)
    {
        var headlines = body.Answer.Headlines.OrderBy(headline => Place(headline.Id)).ToList();
        new SummaryTiles(body).Draw(headlines);
        var texts = Texts(body, headlines);
        DrawRanges(body, headlines, texts.Height);
        body.Flow.Gap(Theme.Gap);
        body.Flow.Block(texts.Height, (canvas, area) => texts.Draw(canvas, area));
        body.Flow.BreakPage();
    }

    private static int Place(string id) => Array.IndexOf(s_first, id) is var place && place < 0 ? s_first.Length : place;

    /// <summary>Ranges relative to their values: so that USD, MW and people can stand on one axis. Takes the room that the texts leave.</summary>
    private static void DrawRanges(ReportBody body, IReadOnlyList<Headline> headlines, float textHeight)
    {
        var room = body.Flow.LeftOnPage - textHeight - Theme.Gap - Theme.GapLarge - 62;
        var rows = RelativeRange.Rows(body, headlines).Take((int)(room / LeastRow)).ToList();
        if (rows.Count == 0) return;
        var height = Math.Clamp(room / rows.Count, LeastRow, MostRow);
        body.Figure(HeadlineCharts.Ranges(body, "Ranges of the headlines, in percent above or below the value", rows, height));
    }

    private static TwoLists Texts(ReportBody body, IReadOnlyList<Headline> headlines)
    {
        var said = headlines.Where(headline => headline.Sentence.Length > 0).Select(headline => headline.Sentence).Take(MostSentences);
        return new TwoLists(body.Pen, body.Flow.Width, body.Flow.PageHeight * 0.29f,
            new TextList("In plain words", [.. said]), new TextList("Read with care", [.. Cautions(body).Take(MostCautions)]));
    }

    private static IEnumerable<string> Cautions(ReportBody body)
    {
        var fixedTexts = new List<string>
        {
            body.HasRanges
                ? "One result in ten lies outside the printed ranges, which hold only what the figures' own ranges say: not changed plans, policy or technology."
                : "No ranges were computed: every figure here is a single value whose uncertainty is not shown.",
            $"This is an estimate for the scenario as described, not a forecast that it will be built. Money is {body.Money}.",
        };
        return body.Answer.Warnings.Select(warning => warning.Message).Take(1).Concat(fixedTexts)
            .Concat(body.Answer.Warnings.Skip(1).Select(warning => warning.Message));
    }
}
