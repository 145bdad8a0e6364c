using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>A number and what a result is with it at both ends of its range.</summary>
/// <param name="Name">The number.</param>
/// <param name="Note">Its range, in small below the name.</param>
/// <param name="AtLow">The result with the number at its low end.</param>
/// <param name="AtHigh">The result with the number at its high end.</param>
/// <param name="LowText">The result at the low end, ready to print.</param>
/// <param name="HighText">The result at the high end, ready to print.</param>
internal sealed record TornadoRow(string Name, string Note, double AtLow, double AtHigh, string LowText, string HighText);

/// <summary>Bars from a central value to what a result is at both ends of a number, longest on top.</summary>
/// <param name="pen">The pen.</param>
/// <param name="central">The result with every number at its centre.</param>
/// <param name="centralText">The same, ready to print.</param>
/// <param name="rows">The rows, topmost first.</param>
internal sealed class TornadoChart(TextPen pen, double central, string centralText, IReadOnlyList<TornadoRow> rows)
{
    private const float RowHeight = 23;
    private const float KeyHeight = 16;
    private const float FootHeight = 14;
    private const float BarHeight = 11;
    private const float NameShare = 0.42f;

    /// <summary>Height that the chart needs.</summary>
    public float Height => KeyHeight + (rows.Count * RowHeight) + FootHeight;

    /// <summary>Draws the chart.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var names = area.Width * NameShare;
        var numbers = rows.Max(row => Math.Max(pen.Width(row.LowText, Theme.Chart), pen.Width(row.HighText, Theme.Chart))) + 6;
        var (least, most) = (rows.Min(row => Math.Min(row.AtLow, row.AtHigh)), rows.Max(row => Math.Max(row.AtLow, row.AtHigh)));
        (least, most) = (Math.Min(least, central), Math.Max(most, central));
        var (left, right) = (area.Left + names + numbers, area.Right - numbers);
        float X(double value) => (float)(left + ((value - least) / Math.Max(most - least, double.Epsilon) * (right - left)));
        DrawKey(canvas, area, names);
        var y = area.Top + KeyHeight;
        foreach (var row in rows)
        {
            DrawRow(canvas, row, area.Left, names, y, X);
            y += RowHeight;
        }

        using var line = new SKPaint { Color = Theme.Muted, StrokeWidth = 0.8f, IsAntialias = true };
        canvas.DrawLine(X(central), area.Top + KeyHeight, X(central), y + 2, line);
        var half = pen.Width(centralText, Theme.ChartBold) / 2;
        pen.Draw(canvas, centralText, Math.Clamp(X(central), area.Left + names + half, area.Right - half), y + FootHeight - 3, Theme.ChartBold, Align.Centre);
    }

    private void DrawKey(SKCanvas canvas, SKRect area, float names)
    {
        var x = area.Left + names;
        foreach (var (name, colour) in new[] { ("Figure at its low end", Theme.AtLow), ("Figure at its high end", Theme.AtHigh) })
        {
            using var paint = new SKPaint { Color = colour, IsAntialias = true };
            canvas.DrawRect(x, area.Top + 1.5f, 8, 7, paint);
            pen.Draw(canvas, name, x + 12, pen.Baseline(area.Top, Theme.Chart), Theme.Chart);
            x += 12 + pen.Width(name, Theme.Chart) + 14;
        }
    }

    private void DrawRow(SKCanvas canvas, TornadoRow row, float left, float names, float top, Func<double, float> x)
    {
        var middle = top + (RowHeight / 2);
        pen.Draw(canvas, pen.Shorten(row.Name, Theme.Chart, names - 10), left, middle - 1.5f, Theme.Chart);
        pen.Draw(canvas, pen.Shorten(row.Note, Theme.CellSmall, names - 10), left, middle + 7, Theme.CellSmall);
        Bar(canvas, x(central), x(row.AtLow), middle, Theme.AtLow);
        Bar(canvas, x(central), x(row.AtHigh), middle, Theme.AtHigh);
        var (less, more) = row.AtLow <= row.AtHigh ? (row.LowText, row.HighText) : (row.HighText, row.LowText);
        var baseline = middle + (pen.CapHeight(Theme.Chart) / 2);
        pen.Draw(canvas, less, Math.Min(x(central), Math.Min(x(row.AtLow), x(row.AtHigh))) - 4, baseline, Theme.Chart, Align.Right);
        pen.Draw(canvas, more, Math.Max(x(central), Math.Max(x(row.AtLow), x(row.AtHigh))) + 4, baseline, Theme.Chart);
    }

    private static void Bar(SKCanvas canvas, float from, float to, float middle, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawRect(Math.Min(from, to), middle - (BarHeight / 2), Math.Abs(to - from), BarHeight, paint);
    }
}
