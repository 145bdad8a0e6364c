using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>A horizontal bar with its name on the left and its number at its end.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">Length.</param>
/// <param name="Text">The number, ready to print.</param>
/// <param name="Colour">Colour.</param>
internal sealed record HorizontalBar(string Name, double Value, string Text, SKColor Colour);

/// <summary>Horizontal bars from one zero line, labelled directly.</summary>
/// <param name="pen">The pen.</param>
/// <param name="bars">The bars, topmost first.</param>
internal sealed class BarChart(TextPen pen, IReadOnlyList<HorizontalBar> bars)
{
    private const float RowHeight = 11.8f;
    private const float BarHeight = 7.4f;

    /// <summary>Height that the chart needs.</summary>
    public float Height => bars.Count * RowHeight;

    /// <summary>Draws the chart.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The rectangle; the names take at most the given share of its width.</param>
    /// <param name="nameShare">Share of the width for the names.</param>
    public void Draw(SKCanvas canvas, SKRect area, float nameShare = 0.36f)
    {
        var names = Math.Min(area.Width * nameShare, bars.Max(bar => pen.Width(bar.Name, Theme.Chart)) + 8);
        var numbers = bars.Max(bar => pen.Width(bar.Text, Theme.ChartBold)) + 8;
        var longest = Math.Max(bars.Max(bar => bar.Value), double.Epsilon);
        var room = area.Width - names - numbers;
        var y = area.Top;
        foreach (var bar in bars)
        {
            var baseline = y + ((RowHeight + pen.CapHeight(Theme.Chart)) / 2);
            pen.Draw(canvas, pen.Shorten(bar.Name, Theme.Chart, names - 8), area.Left, baseline, Theme.Chart);
            var length = (float)(Math.Max(0, bar.Value) / longest * room);
            using var paint = new SKPaint { Color = bar.Colour, IsAntialias = true };
            canvas.DrawRect(area.Left + names, y + ((RowHeight - BarHeight) / 2), length, BarHeight, paint);
            pen.Draw(canvas, bar.Text, area.Left + names + length + 5, baseline, Theme.ChartBold);
            y += RowHeight;
        }

        using var zero = new SKPaint { Color = Theme.Muted, StrokeWidth = 0.8f, IsAntialias = true };
        canvas.DrawLine(area.Left + names, area.Top, area.Left + names, y, zero);
    }
}
