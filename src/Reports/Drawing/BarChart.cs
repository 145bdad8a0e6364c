using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>A horizontal bar with its name on the left and its number at its end.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">Length.</param>
/// <param name="Text">The number, ready to print.</param>
/// <param name="Colour">Colour.</param>
/// <param name="From">Where the bar begins; a step between two bars hangs between their ends.</param>
internal sealed record HorizontalBar(string Name, double Value, string Text, SKColor Colour, double From = 0);

/// <summary>Horizontal bars from one zero line, labelled directly.</summary>
/// <param name="pen">The pen.</param>
/// <param name="bars">The bars, topmost first.</param>
internal sealed class BarChart(TextPen pen, IReadOnlyList<HorizontalBar> bars)
{
    private const float BarShare = 0.63f;

    /// <summary>Height of one row.</summary>
    public float RowHeight { get; init; } = 11.8f;

    /// <summary>Whether the end of each bar is joined to the next, as in a waterfall.</summary>
    public bool Joined { get; init; }

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
        float X(double value) => area.Left + names + (float)(Math.Max(0, value) / longest * room);
        var y = area.Top;
        foreach (var bar in bars)
        {
            var baseline = y + ((RowHeight + pen.CapHeight(Theme.Chart)) / 2);
            pen.Draw(canvas, pen.Shorten(bar.Name, Theme.Chart, names - 8), area.Left, baseline, Theme.Chart);
            var (from, to) = (X(bar.From), X(bar.Value));
            using var paint = new SKPaint { Color = bar.Colour, IsAntialias = true };
            canvas.DrawRect(from, y + (RowHeight * (1 - BarShare) / 2), to - from, RowHeight * BarShare, paint);
            pen.Draw(canvas, bar.Text, to + 5, baseline, Theme.ChartBold);
            y += RowHeight;
        }

        if (Joined) DrawJoints(canvas, area.Top, X);
        using var zero = new SKPaint { Color = Theme.Muted, StrokeWidth = 0.8f, IsAntialias = true };
        canvas.DrawLine(area.Left + names, area.Top, area.Left + names, y, zero);
    }

    /// <summary>A hair line from the place where a bar and the next one meet.</summary>
    private void DrawJoints(SKCanvas canvas, float top, Func<double, float> x)
    {
        using var hair = new SKPaint { Color = Theme.Muted, StrokeWidth = Theme.HairLine, IsAntialias = true };
        for (var i = 0; i + 1 < bars.Count; i++)
        {
            var at = x(Math.Min(bars[i].From > 0 ? bars[i].From : bars[i].Value, bars[i + 1].Value));
            canvas.DrawLine(at, top + (i * RowHeight) + (RowHeight * (1 + BarShare) / 2), at, top + ((i + 1) * RowHeight) + (RowHeight * (1 - BarShare) / 2), hair);
        }
    }
}
