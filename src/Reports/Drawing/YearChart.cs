using SkiaSharp;

using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>
/// A chart over years: bars, stacked where there are several series, or a line, or dots over bars; with a key in the order of the stack, totals
/// over the bars, and a level to reach. Its text is written with the report's own pen, the rest is drawn by <see cref="YearPlot"/>.
/// </summary>
/// <param name="pen">The pen.</param>
/// <param name="years">Calendar years.</param>
/// <param name="text">How the values are written; its unit belongs into the caption.</param>
internal sealed class YearChart(TextPen pen, IReadOnlyList<int> years, ColumnText text)
{
    private const float LeftRoom = 44;
    private const float RightRoom = 10;
    private const float TopRoom = 12;
    private const float BottomRoom = 18;
    private const double HalfBand = 0.6;
    private const int MostLabels = 16;
    private const float DateRoom = 12;

    private TextPen Pen => pen;

    private ColumnText Text => text;

    private IReadOnlyList<int> Years => years;

    /// <summary>Series of the stack, lowest first; negative values hang below zero. Series of one name share a key.</summary>
    public IReadOnlyList<Series> Stack { get; init; } = [];

    /// <summary>A second stack on the right of the first in each year: where the money of the first comes from.</summary>
    public IReadOnlyList<Series> Beside { get; init; } = [];

    /// <summary>A line; over bars, dots.</summary>
    public Series? Line { get; init; }

    /// <summary>Totals written over the bars; they come from the answer like all else.</summary>
    public IReadOnlyList<double>? Totals { get; init; }

    /// <summary>A level to reach.</summary>
    public Level? Level { get; init; }

    /// <summary>The year of a date to keep, with the part of the year passed, such as 2029.5.</summary>
    public (double Year, string Label)? By { get; init; }

    /// <summary>Left end of the axis of years.</summary>
    public double Left => years[0] - HalfBand;

    /// <summary>Right end of the axis of years.</summary>
    public double Right => years[^1] + HalfBand;

    /// <summary>Whether a date lies on the axis.</summary>
    public bool Shows(double year) => year >= Left && year <= Right;

    /// <summary>Draws the chart.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var keyed = Keyed().Count() > 1;
        var top = keyed ? DrawKey(canvas, area) : area.Top;
        var data = new SKRect(area.Left + LeftRoom, top + TopRoom, area.Right - RightRoom, area.Bottom - BottomRoom);
        var axis = Axis.Of(Smallest() * 1.06, Largest() * 1.06, area.Bottom - top < 130 ? 3 : 4);
        new YearPlot(this, years, axis).Draw(canvas, data);
        new Labels(this, canvas, data, axis).Draw();
    }

    private double Largest()
    {
        var stacked = new[] { Stack, Beside }.SelectMany(stack => years.Select((_, i) => stack.Sum(series => Math.Max(0, series.Values[i]))));
        return stacked.Concat(Line?.Values ?? []).Append(Level?.Value ?? 0).DefaultIfEmpty(0).Max();
    }

    private double Smallest()
    {
        var stacked = years.Select((_, i) => Stack.Sum(series => Math.Min(0, series.Values[i])));
        return Stack.Count == 0 ? 0 : stacked.Concat(Line?.Values ?? []).Append(0).Min();
    }

    private IEnumerable<Series> Keyed() => Stack.Concat(Beside).Concat(Line is null ? [] : [Line]).DistinctBy(series => series.Name);

    private float DrawKey(SKCanvas canvas, SKRect area)
    {
        var (x, y) = (area.Left + LeftRoom, area.Top);
        foreach (var series in Keyed())
        {
            var width = 12 + pen.Width(series.Name, Theme.Chart) + 14;
            if (x + width > area.Right && x > area.Left + LeftRoom) (x, y) = (area.Left + LeftRoom, y + Theme.Chart.Leading + 2);
            using var paint = new SKPaint { Color = series.Colour, IsAntialias = true, IsStroke = series.Hollow };
            canvas.DrawRect(x, y + 1.5f, 8, 7, paint);
            pen.Draw(canvas, series.Name, x + 12, pen.Baseline(y, Theme.Chart), Theme.Chart);
            x += width;
        }

        return y + Theme.Chart.Leading + 2;
    }

    /// <summary>Marks of both axes, totals over bars, values at the points of a line, names of level and date.</summary>
    private sealed class Labels(YearChart chart, SKCanvas canvas, SKRect data, Axis axis)
    {
        public void Draw()
        {
            DrawMarks();
            if (chart.Totals is { } totals) DrawValues(totals, above: chart.Line is null ? 3 : 6, _ => Align.Centre);
            if (chart is { Line: { } line, Stack.Count: 0 }) DrawValues(line.Values, above: 5, i => Rises(line.Values, i) || IsDated(chart.Years[i]) ? Align.Right : Align.Centre);
            var mark = Theme.ChartBold with { Colour = Theme.TargetMark };
            if (chart.Level is { } level) chart.Pen.Draw(canvas, level.Label, data.Left + 4, Y(level.Value) - 3.5f, mark);
            if (chart.By is { } by && chart.Shows(by.Year)) chart.Pen.Draw(canvas, by.Label, X(by.Year) + 4, data.Bottom - 5, mark);
        }

        private void DrawMarks()
        {
            var half = chart.Pen.CapHeight(Theme.ChartMuted) / 2;
            foreach (var mark in axis.Marks) chart.Pen.Draw(canvas, axis.Text(mark, chart.Text), data.Left - 5, Y(mark) + half, Theme.ChartMuted, Align.Right);
            var every = ((chart.Years.Count - 1) / MostLabels) + 1;
            foreach (var year in chart.Years.Where((_, i) => i % every == 0))
                chart.Pen.Draw(canvas, $"{year}", X(year), data.Bottom + 11, Theme.ChartMuted, Align.Centre);
        }

        /// <summary>Whether the line goes up so steeply from a point that it would run through a number above it.</summary>
        private bool Rises(IReadOnlyList<double> values, int place) =>
            place + 1 < values.Count && values[place + 1] - values[place] > (axis.High - axis.Low) * 0.06;

        private void DrawValues(IReadOnlyList<double> values, float above, Func<int, Align> align)
        {
            if (chart.Years.Count > MostLabels) return;
            for (var i = 0; i < values.Count; i++)
            {
                if (values[i] <= 0) continue;
                var baseline = Y(values[i]) - above;
                if (chart.Level is { } level && IsCrossed(baseline, Y(level.Value))) baseline = Y(values[i]) + above + chart.Pen.CapHeight(Theme.ChartBold);
                chart.Pen.Draw(canvas, chart.Text.Text(values[i]), X(chart.Years[i]), baseline, Theme.ChartBold, align(i));
            }
        }

        /// <summary>Whether the line of the date to keep would run through a number above the year.</summary>
        private bool IsDated(int year) => chart.By is { } by && Math.Abs(X(by.Year) - X(year)) < DateRoom;

        /// <summary>Whether a level runs through a number.</summary>
        private bool IsCrossed(float baseline, float level) => level < baseline + 2 && level > baseline - chart.Pen.CapHeight(Theme.ChartBold) - 2;

        private float X(double year) => (float)(data.Left + ((year - chart.Left) / (chart.Right - chart.Left) * data.Width));

        private float Y(double value) => (float)(data.Bottom - ((value - axis.Low) / (axis.High - axis.Low) * data.Height));
    }
}
