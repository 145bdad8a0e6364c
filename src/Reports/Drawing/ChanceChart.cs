using SkiaSharp;

using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>A falling curve: the chance that a value is reached or exceeded, with a level to reach.</summary>
/// <param name="pen">The pen.</param>
/// <param name="points">Values and chances, values rising, at least two.</param>
/// <param name="text">How the values are written; its unit belongs into the caption.</param>
/// <param name="share">Writes a chance.</param>
internal sealed class ChanceChart(TextPen pen, IReadOnlyList<(double Value, double Chance)> points, ColumnText text, Func<double?, string> share)
{
    private const float LeftRoom = 44;
    private const float RightRoom = 18;
    private const float TopRoom = 14;
    private const float BottomRoom = 18;
    private const float DotRadius = 3.3f;

    private static readonly double[] s_chances = [0, 0.25, 0.5, 0.75, 1];

    /// <summary>The level to reach with the chance that it is.</summary>
    public (Level Level, double Chance)? Target { get; init; }

    /// <summary>Draws the chart.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var data = new SKRect(area.Left + LeftRoom, area.Top + TopRoom, area.Right - RightRoom, area.Bottom - BottomRoom);
        double[] ends = [points[0].Value, points[^1].Value, Target?.Level.Value ?? points[0].Value];
        var axis = Axis.Of(ends.Min(), ends.Max(), 6, zero: false);
        SKPoint At(double value, double chance) => new(
            (float)(data.Left + ((value - axis.Low) / (axis.High - axis.Low) * data.Width)), data.Bottom - ((float)chance * data.Height));
        DrawAxes(canvas, data, axis, At);
        DrawCurve(canvas, axis, At);
        if (Target is { } target) DrawTarget(canvas, data, target.Level, target.Chance, At);
    }

    private void DrawAxes(SKCanvas canvas, SKRect data, Axis axis, Func<double, double, SKPoint> at)
    {
        using var hair = new SKPaint { Color = Theme.HairRule, StrokeWidth = 0.6f, IsAntialias = true };
        using var zero = new SKPaint { Color = Theme.Muted, StrokeWidth = 0.8f, IsAntialias = true };
        var half = pen.CapHeight(Theme.ChartMuted) / 2;
        foreach (var chance in s_chances)
        {
            var y = at(axis.Low, chance).Y;
            canvas.DrawLine(data.Left, y, data.Right, y, chance == 0 ? zero : hair);
            pen.Draw(canvas, share(chance), data.Left - 5, y + half, Theme.ChartMuted, Align.Right);
        }

        foreach (var mark in axis.Marks)
        {
            var x = at(mark, 0).X;
            canvas.DrawLine(x, data.Top, x, data.Bottom, hair);
            pen.Draw(canvas, axis.Text(mark, text), x, data.Bottom + 11, Theme.ChartMuted, Align.Centre);
        }
    }

    /// <summary>The curve, certain below its first value and impossible above its last.</summary>
    private void DrawCurve(SKCanvas canvas, Axis axis, Func<double, double, SKPoint> at)
    {
        using var line = new SKPaint { Color = Theme.Accent, StrokeWidth = 1.8f, IsAntialias = true, StrokeCap = SKStrokeCap.Round };
        SKPoint[] whole = [at(axis.Low, 1), at(points[0].Value, 1), .. points.Select(point => at(point.Value, point.Chance)), at(axis.High, 0)];
        for (var i = 0; i + 1 < whole.Length; i++) canvas.DrawLine(whole[i], whole[i + 1], line);
    }

    private void DrawTarget(SKCanvas canvas, SKRect data, Level level, double chance, Func<double, double, SKPoint> at)
    {
        using var dashes = SKPathEffect.CreateDash([4, 3], 0);
        using var paint = new SKPaint { Color = Theme.TargetMark, StrokeWidth = 1.1f, IsAntialias = true, PathEffect = dashes, IsStroke = true };
        using var dot = new SKPaint { Color = Theme.TargetMark, IsAntialias = true };
        var place = at(level.Value, chance);
        canvas.DrawLine(place.X, data.Top, place.X, data.Bottom, paint);
        canvas.DrawCircle(place, DotRadius, dot);
        var style = Theme.ChartBold with { Colour = Theme.TargetMark };
        var half = pen.Width(level.Label, style) / 2;
        pen.Draw(canvas, level.Label, Math.Clamp(place.X, data.Left + half, data.Right - half), data.Top - 5, style, Align.Centre);
    }
}
