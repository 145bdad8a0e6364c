using SkiaSharp;

using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>The cover: what this is, of which day, how it is identified, and what is in it.</summary>
internal static class CoverSection
{
    private const float TitleTop = 128;
    private const float SmallestTitle = 16;
    private const float MostPitch = 17;
    private const float Foot = 28;

    public static void Write(ReportBody body)
    {
        var (flow, pen) = (body.Flow, body.Pen);
        var canvas = flow.Canvas;
        var panelBottom = flow.Paper.Height * 0.44f;
        DrawPanel(body, canvas, panelBottom);
        var y = DrawStamp(body, canvas, panelBottom + 30);
        flow.Cover = flow.Page;
        flow.Overlays.Add((flow.Cover, later => DrawContents(flow, pen, later, y + 34)));
        flow.BreakPage();
    }

    private static void DrawPanel(ReportBody body, SKCanvas canvas, float bottom)
    {
        var (flow, pen) = (body.Flow, body.Pen);
        using var navy = new SKPaint { Color = Theme.Navy };
        canvas.DrawRect(0, 0, flow.Paper.Width, bottom, navy);
        using var accent = new SKPaint { Color = Theme.It };
        canvas.DrawRect(flow.Left, 78, 46, 4, accent);
        pen.Draw(canvas, "STARGATE ECONOMICS", flow.Left, 108, Theme.CoverKicker);
        var (title, style) = Title(body, bottom - TitleTop - 112);
        var y = pen.DrawLines(canvas, title, flow.Left, TitleTop, style) + Theme.Gap;
        pen.DrawLines(canvas, ["Costs, compute, jobs and energy of an AI data-centre build-out"], flow.Left, y, Theme.CoverText);
        pen.Draw(canvas, "An estimate, not a forecast", flow.Left, bottom - 54, Theme.CoverText with { Bold = true, Colour = Theme.It });
        pen.Draw(canvas, $"Figures as of {body.Numbers.Day(body.Answer.AsOf)}", flow.Left, bottom - 34, Theme.CoverText with { Size = 10.5f });
    }

    /// <summary>The name as large as lets it fit the height; cut where it does not fit in the smallest size.</summary>
    private static (IReadOnlyList<string> Lines, TextStyle Style) Title(ReportBody body, float height)
    {
        var style = Theme.CoverTitle;
        var lines = body.Pen.Wrap(body.Answer.Name, style, body.Flow.Width);
        for (; lines.Count * style.Leading > height && style.Size > SmallestTitle; lines = body.Pen.Wrap(body.Answer.Name, style, body.Flow.Width))
            style = style with { Size = style.Size - 2, Leading = style.Leading - 2.4f };
        var most = (int)(height / style.Leading);
        return lines.Count <= most
            ? (lines, style)
            : ([.. lines.Take(most - 1), body.Pen.Shorten(lines[most - 1] + " …", style, body.Flow.Width - style.Size)], style);
    }

    private static float DrawStamp(ReportBody body, SKCanvas canvas, float y)
    {
        var (answer, flow, pen) = (body.Answer, body.Flow, body.Pen);
        (string Label, string Text)[] rows =
        [
            ("Scenario", answer.Name),
            ("Money", body.Money),
            ("Ranges", body.HasRanges ? $"5th to 95th percentile of {body.Numbers.Count(answer.Draws)} draws, seed {answer.Seed}" : "not computed"),
            ("Versions", $"model {answer.ModelVersion}, data {answer.DataVersion}"),
            ("Hash", answer.Hash),
        ];
        foreach (var (label, text) in rows)
        {
            pen.Draw(canvas, label, flow.Left, pen.Baseline(y, Theme.Cell), Theme.CellBold);
            pen.Draw(canvas, pen.Shorten(text, Theme.Cell, flow.Width - 80), flow.Left + 80, pen.Baseline(y, Theme.Cell), Theme.Cell);
            y += Theme.Cell.Leading + 4;
        }

        return y;
    }

    private static void DrawContents(Flow flow, TextPen pen, SKCanvas canvas, float y)
    {
        pen.Draw(canvas, "Contents", flow.Left, pen.Baseline(y, Theme.SubHeading), Theme.SubHeading);
        y += Theme.SubHeading.Leading + Theme.GapSmall;
        var pitch = Math.Min(MostPitch, (flow.Paper.Height - Foot - y) / Math.Max(1, flow.Outline.Count));
        using var rule = new SKPaint { Color = Theme.HairRule, StrokeWidth = Theme.HairLine, IsAntialias = true };
        foreach (var (entry, place) in flow.Outline.Select((entry, place) => (entry, place)))
        {
            canvas.DrawLine(flow.Left, y, flow.Right, y, rule);
            var baseline = pen.Baseline(y, Theme.Body) + 1.5f;
            pen.Draw(canvas, entry.Title, flow.Left, baseline, Theme.Body);
            pen.Draw(canvas, $"{entry.Page}", flow.Right, baseline, Theme.BodyBold, Align.Right);
            using var link = canvas.DrawLinkDestinationAnnotation(new(flow.Left, y, flow.Right, y + pitch), $"section-{place}");
            y += pitch;
        }
    }
}
