using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>A value with its range on a common axis.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Note">Said in small below the name; may be empty.</param>
/// <param name="Low">Left end.</param>
/// <param name="Value">The dot.</param>
/// <param name="High">Right end.</param>
/// <param name="Text">The number, ready to print, at the right edge.</param>
/// <param name="Kind">How the row is drawn.</param>
internal sealed record RangeRow(string Name, string Note, double Low, double Value, double High, string Text, RangeKind Kind = RangeKind.Plain);

/// <summary>How a row of ranges is drawn.</summary>
internal enum RangeKind
{
    /// <summary>A filled dot on a pale bar.</summary>
    Plain,

    /// <summary>A hollow dot: a figure of another kind than the others.</summary>
    Hollow,

    /// <summary>A dark bar and a bold name: what the others are compared with.</summary>
    Model,
}

/// <summary>Ranges as bars with a dot at the value, names on the left and numbers on the right.</summary>
/// <param name="pen">The pen.</param>
/// <param name="rows">The rows, topmost first.</param>
/// <param name="mark">Writes a mark of the axis.</param>
internal sealed class RangeChart(TextPen pen, IReadOnlyList<RangeRow> rows, Func<double, Axis, string> mark)
{
    private const float AxisHeight = 16;
    private const float DotRadius = 3.3f;

    /// <summary>A level that runs through all rows, with its label; its colour is the one of targets.</summary>
    public IReadOnlyList<Level> Levels { get; init; } = [];

    /// <summary>Whether the axis begins at zero.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>The largest value that the axis has to hold; longer bars run to its end.</summary>
    public double? Cap { get; init; }

    /// <summary>Largest share of the width for the names; longer ones are cut.</summary>
    public float NameShare { get; init; } = 0.36f;

    /// <summary>Height of one row.</summary>
    public float RowHeight { get; init; } = 19;

    /// <summary>Height that the chart needs.</summary>
    public float Height => (rows.Count * RowHeight) + AxisHeight + LabelHeight;

    private float LabelHeight => Levels.Count == 0 ? 0 : Theme.Chart.Leading;

    /// <summary>Draws the chart.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var names = Math.Min(area.Width * NameShare, rows.Max(row => Math.Max(pen.Width(row.Name, Theme.ChartBold), pen.Width(row.Note, Theme.CellSmall))) + 10);
        var numbers = rows.Max(row => pen.Width(row.Text, Theme.ChartBold)) + 12;
        var low = rows.Min(row => row.Low);
        var high = Math.Max(rows.Max(row => row.High), Levels.Select(level => level.Value).DefaultIfEmpty(double.MinValue).Max());
        var axis = Axis.Of(low, Cap is { } cap ? Math.Min(cap, high) : high, 5, FromZero);
        var plot = new SKRect(area.Left + names, area.Top + LabelHeight, area.Right - numbers, area.Top + LabelHeight + (rows.Count * RowHeight));
        float X(double value) => (float)(plot.Left + ((Math.Clamp(value, axis.Low, axis.High) - axis.Low) / (axis.High - axis.Low) * plot.Width));
        DrawAxis(canvas, plot, axis, X);
        foreach (var level in Levels) DrawLevel(canvas, plot, level, X(level.Value));
        var y = plot.Top;
        foreach (var row in rows)
        {
            DrawRow(canvas, row, area, y, X, names);
            y += RowHeight;
        }
    }

    private void DrawAxis(SKCanvas canvas, SKRect plot, Axis axis, Func<double, float> x)
    {
        using var hair = new SKPaint { Color = Theme.HairRule, StrokeWidth = 0.6f, IsAntialias = true };
        using var zero = new SKPaint { Color = Theme.Muted, StrokeWidth = 0.8f, IsAntialias = true };
        foreach (var value in axis.Marks)
        {
            canvas.DrawLine(x(value), plot.Top, x(value), plot.Bottom, value == 0 ? zero : hair);
            pen.Draw(canvas, mark(value, axis), x(value), plot.Bottom + 11, Theme.ChartMuted, Align.Centre);
        }
    }

    private void DrawLevel(SKCanvas canvas, SKRect plot, Level level, float x)
    {
        using var dashes = SKPathEffect.CreateDash([4, 3], 0);
        using var paint = new SKPaint { Color = Theme.TargetMark, StrokeWidth = 1.1f, IsAntialias = true, PathEffect = dashes, IsStroke = true };
        canvas.DrawLine(x, plot.Top, x, plot.Bottom, paint);
        var half = pen.Width(level.Label, Theme.ChartBold) / 2;
        var centre = Math.Clamp(x, plot.Left + half, plot.Right - half);
        pen.Draw(canvas, level.Label, centre, plot.Top - 4, Theme.ChartBold with { Colour = Theme.TargetMark }, Align.Centre);
    }

    private void DrawRow(SKCanvas canvas, RangeRow row, SKRect area, float top, Func<double, float> x, float names)
    {
        var middle = top + (RowHeight / 2);
        var half = pen.CapHeight(Theme.Chart) / 2;
        var name = row.Note.Length == 0 ? middle + half : middle - 1.2f;
        var style = row.Kind == RangeKind.Model ? Theme.ChartBold : Theme.Chart;
        pen.Draw(canvas, pen.Shorten(row.Name, style, names - 10), area.Left, name, style);
        if (row.Note.Length > 0)
            pen.Draw(canvas, pen.Shorten(row.Note, Theme.CellSmall, names - 10), area.Left, middle + 7, Theme.CellSmall);
        using var band = new SKPaint { Color = row.Kind == RangeKind.Model ? Theme.Accent : Theme.RangeBand, IsAntialias = true };
        if (row.High > row.Low) canvas.DrawRect(x(row.Low), middle - 3.5f, Math.Max(1, x(row.High) - x(row.Low)), 7, band);
        using var dot = new SKPaint { Color = row.Kind == RangeKind.Hollow ? Theme.White : Theme.Navy, IsAntialias = true };
        canvas.DrawCircle(x(row.Value), middle, DotRadius, dot);
        using var ring = new SKPaint { Color = Theme.Navy, IsAntialias = true, IsStroke = true, StrokeWidth = 1 };
        if (row.Kind == RangeKind.Hollow) canvas.DrawCircle(x(row.Value), middle, DotRadius - 0.5f, ring);
        pen.Draw(canvas, row.Text, area.Right, middle + half, Theme.ChartBold, Align.Right);
    }
}
