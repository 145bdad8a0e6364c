using SkiaSharp;

using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>How to make every number of the report again and see how it comes about.</summary>
internal static class ReproductionSection
{
    public static void Write(ReportBody body)
    {
        var answer = body.Answer;
        body.Flow.Section("Reproduction");
        body.Flow.Paragraph(
            "The hash is the SHA-256 of the normalised scenario, the model version and the data version. The same hash means the same numbers, "
            + "bit for bit, on any machine. To check this report, evaluate the scenario again and compare the hash, then any number with the "
            + "JSON: each printed one is rounded from it.");
        body.Table("Stamp", [new("Item", Short: true), new("Value")],
            [
                Row.Of("Scenario", answer.Name), Row.Of("Hash", answer.Hash), Row.Of("Model version", answer.ModelVersion),
                Row.Of("Data version", answer.DataVersion), Row.Of("Figures as of", body.Numbers.Day(answer.AsOf)), Row.Of("Price basis", answer.PriceBasis),
                Row.Of("Seed", $"{answer.Seed}"), Row.Of("Draws", body.Numbers.Count(answer.Draws)), Row.Of("Font", body.Pen.Fonts.Family),
            ],
            body.ModelSource(money: false));
        body.Flow.SubHeading("Commands");
        var path = answer.Headlines.Count > 0 ? answer.Headlines[0].Id : "buildout.totalUsd";
        string[] commands =
        [
            "# the whole answer; its \"hash\" must be the one above",
            "curl -s \"$STARGATE/v1/evaluate\" \\", "  -H \"Content-Type: application/json\" \\", "  --data-binary @scenario.json > result.json",
            $"grep -o \"{answer.Hash}\" result.json",
            "# how one number comes about: its formula, down to sourced figures",
            $"curl -s \"$STARGATE/v1/trace?path={path}&depth=3\" \\", "  -H \"Content-Type: application/json\" \\", "  --data-binary @scenario.json",
            "# one figure with its sources", "curl -s \"$STARGATE/v1/figures/facility.electrical\"",
        ];
        var lines = Wrap(body, commands);
        body.Flow.Paragraph(
            "Save the scenario as scenario.json, set STARGATE to the address of the service, check out the data version if it is an older one, and run:",
            below: Height(lines));
        Code(body, lines);
    }

    private static List<(string Text, bool Comment)> Wrap(ReportBody body, IEnumerable<string> commands) =>
    [
        .. commands.SelectMany(line => body.Pen.Wrap(line, Theme.Code, body.Flow.Width - (2 * Theme.Inset))
            .Select(text => (Text: text, Comment: line.StartsWith('#')))),
    ];

    private static float Height(List<(string Text, bool Comment)> lines) => (lines.Count * Theme.Code.Leading) + (2 * Theme.Inset);

    private static void Code(ReportBody body, List<(string Text, bool Comment)> lines)
    {
        body.Flow.Block(Height(lines), (canvas, area) =>
        {
            using var panel = new SKPaint { Color = Theme.Panel };
            canvas.DrawRect(area, panel);
            var y = area.Top + Theme.Inset;
            foreach (var (text, comment) in lines)
                y = body.Pen.DrawLines(canvas, [text], area.Left + Theme.Inset, y, comment ? Theme.Code with { Colour = Theme.Muted } : Theme.Code);
        });
        body.Flow.Gap(Theme.Gap);
    }
}
