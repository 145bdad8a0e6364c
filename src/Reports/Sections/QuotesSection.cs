using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The headlines as sentences that can be quoted, each with the path under which its number is traced.</summary>
internal static class QuotesSection
{
    public static void Write(ReportBody body)
    {
        var said = body.Answer.Headlines.Where(headline => headline.Sentence.Length > 0).ToList();
        if (said.Count == 0) return;
        body.Flow.Section("To quote");
        body.Flow.Paragraph(
            "Each sentence holds its range and what is counted: quote it whole. The path leads to the formula and the sources of its number, "
            + "as the commands under Reproduction show.");
        body.Table("Sentences to quote", [new("Sentence", Weight: 3), new("Path of the number")],
            [.. said.Select(headline => Row.Of(headline.Sentence, headline.Id))], body.ModelSource(money: true));
    }
}
