using SkiaSharp;

using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>A year of a fan.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Value">At central figures.</param>
/// <param name="Outer">Ends of the outer band.</param>
/// <param name="Inner">Ends of the inner band.</param>
/// <param name="Median">Median.</param>
internal sealed record FanPoint(int Year, double Value, (double Low, double High) Outer, (double Low, double High) Inner, double Median);

/// <summary>Two bands, one in the other, with the median as a line and the values at central figures as dots, over years.</summary>
/// <param name="pen">The pen.</param>
/// <param name="points">The years, at least one.</param>
/// <param name="text">How the values are written; its unit belongs into the caption.</param>
internal sealed class FanChart(TextPen pen, IReadOnlyList<FanPoint> points, ColumnText text)
{
    private const float LeftRoom = 44;
    private const float RightRoom = 14;
    private const float BottomRoom = 18;
    private const float KeyHeight = 18;
    private const float DotRadius = 2.3f;
    private const int MostLabels = 16;

    private static readonly (string Name, SKColor Colour)[] s_key =
    [
        ("5th to 95th percentile", Theme.OuterBand), ("25th to 75th percentile", Theme.RangeBand), ("Median", Theme.Accent), ("Value at central figures", Theme.Navy),
    ];

    /// <summary>Draws the chart.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        DrawKey(canvas, area);
        var data = new SKRect(area.Left + LeftRoom, area.Top + KeyHeight, area.Right - RightRoom, area.Bottom - BottomRoom);
        var axis = Axis.Of(0, points.Max(point => Math.Max(point.Outer.High, point.Value)) * 1.04, area.Height < 130 ? 3 : 4);
        var years = Math.Max(1, points[^1].Year - points[0].Year);
        SKPoint At(int year, double value) => new(
            data.Left + ((float)(year - points[0].Year) / years * data.Width), (float)(data.Bottom - ((value - axis.Low) / (axis.High - axis.Low) * data.Height)));
        DrawAxes(canvas, data, axis, At);
        Fill(canvas, point => point.Outer, Theme.OuterBand, At);
        Fill(canvas, point => point.Inner, Theme.RangeBand, At);
        DrawMedian(canvas, At);
        using var dot = new SKPaint { Color = Theme.Navy, IsAntialias = true };
        foreach (var point in points) canvas.DrawCircle(At(point.Year, point.Value), DotRadius, dot);
    }

    private void DrawKey(SKCanvas canvas, SKRect area)
    {
        var x = area.Left + LeftRoom;
        foreach (var (name, colour) in s_key)
        {
            using var paint = new SKPaint { Color = colour, IsAntialias = true };
            if (colour == Theme.Navy) canvas.DrawCircle(x + 4, area.Top + 5, DotRadius, paint);
            else canvas.DrawRect(x, area.Top + (colour == Theme.Accent ? 4.2f : 1.5f), 8, colour == Theme.Accent ? 1.6f : 7, paint);
            pen.Draw(canvas, name, x + 12, pen.Baseline(area.Top, Theme.Chart), Theme.Chart);
            x += 12 + pen.Width(name, Theme.Chart) + 14;
        }
    }

    private void DrawAxes(SKCanvas canvas, SKRect data, Axis axis, Func<int, double, SKPoint> at)
    {
        using var hair = new SKPaint { Color = Theme.HairRule, StrokeWidth = 0.6f, IsAntialias = true };
        using var zero = new SKPaint { Color = Theme.Muted, StrokeWidth = 0.8f, IsAntialias = true };
        var half = pen.CapHeight(Theme.ChartMuted) / 2;
        foreach (var mark in axis.Marks)
        {
            var y = at(points[0].Year, mark).Y;
            canvas.DrawLine(data.Left, y, data.Right, y, mark == 0 ? zero : hair);
            pen.Draw(canvas, axis.Text(mark, text), data.Left - 5, y + half, Theme.ChartMuted, Align.Right);
        }

        var every = ((points.Count - 1) / MostLabels) + 1;
        foreach (var point in points.Where((_, i) => i % every == 0))
            pen.Draw(canvas, $"{point.Year}", at(point.Year, 0).X, data.Bottom + 11, Theme.ChartMuted, Align.Centre);
    }

    private void Fill(SKCanvas canvas, Func<FanPoint, (double Low, double High)> band, SKColor colour, Func<int, double, SKPoint> at)
    {
        using var path = new SKPath();
        path.AddPoly([.. points.Select(point => at(point.Year, band(point).High)), .. points.Reverse().Select(point => at(point.Year, band(point).Low))], close: true);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }

    private void DrawMedian(SKCanvas canvas, Func<int, double, SKPoint> at)
    {
        using var line = new SKPaint { Color = Theme.Accent, StrokeWidth = 1.6f, IsAntialias = true };
        for (var i = 0; i + 1 < points.Count; i++)
            canvas.DrawLine(at(points[i].Year, points[i].Median), at(points[i + 1].Year, points[i + 1].Median), line);
    }
}
