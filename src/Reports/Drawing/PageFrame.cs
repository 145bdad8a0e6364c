using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>What stands above and below every page but the cover.</summary>
/// <param name="pen">The pen.</param>
/// <param name="paper">The paper.</param>
/// <param name="title">Title of the report.</param>
/// <param name="hash">Hash of the answer.</param>
internal sealed class PageFrame(TextPen pen, Paper paper, string title, string hash)
{
    private const int HashDigits = 16;

    /// <summary>Draws header and footer.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="page">Its number, from 1.</param>
    /// <param name="pages">Number of pages.</param>
    public void Draw(SKCanvas canvas, int page, int pages)
    {
        var (left, right) = (Theme.MarginSide, paper.Width - Theme.MarginSide);
        using var rule = new SKPaint { Color = Theme.Rule, StrokeWidth = Theme.HairLine, IsAntialias = true };
        pen.Draw(canvas, "Stargate Economics", left, Theme.HeaderLine, Theme.RunningBold);
        pen.Draw(canvas, pen.Shorten(title, Theme.Running, (right - left) * 0.7f), right, Theme.HeaderLine, Theme.Running, Align.Right);
        canvas.DrawLine(left, Theme.HeaderLine + 8, right, Theme.HeaderLine + 8, rule);
        var bottom = paper.Height - Theme.FooterLine;
        canvas.DrawLine(left, bottom - 12, right, bottom - 12, rule);
        pen.Draw(canvas, "An estimate, not a forecast", left, bottom, Theme.Running);
        var digits = hash.Length > HashDigits ? hash[..HashDigits] : hash;
        pen.Draw(canvas, $"Hash {digits}", (left + right) / 2, bottom, Theme.Running, Align.Centre);
        pen.Draw(canvas, $"Page {page} of {pages}", right, bottom, Theme.Running, Align.Right);
    }
}
