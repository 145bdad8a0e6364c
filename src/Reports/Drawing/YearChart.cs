using ScottPlot;
using ScottPlot.TickGenerators;

using SkiaSharp;

using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>Numbers by year that are drawn in one colour.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Colour">The colour.</param>
/// <param name="Values">One for each year.</param>
internal sealed record Series(string Name, SKColor Colour, IReadOnlyList<double> Values);

/// <summary>A level that the chart is measured against.</summary>
/// <param name="Value">The level.</param>
/// <param name="Label">Written on the line.</param>
internal sealed record Level(double Value, string Label);

/// <summary>
/// A chart over years: bars, stacked where there are several series, or a line, or dots over bars; with a key in the order of the stack, totals
/// over the bars, and a level to reach. Drawn by ScottPlot as vectors.
/// </summary>
/// <param name="pen">The pen.</param>
/// <param name="years">Calendar years.</param>
/// <param name="text">How the values are written; its unit belongs into the caption.</param>
internal sealed class YearChart(TextPen pen, IReadOnlyList<int> years, ColumnText text)
{
    private const float LeftRoom = 44;
    private const float RightRoom = 10;
    private const float BottomRoom = 18;
    private const int MostLabels = 16;

    /// <summary>Series of the stack, lowest first.</summary>
    public IReadOnlyList<Series> Stack { get; init; } = [];

    /// <summary>A line; over bars, dots.</summary>
    public Series? Line { get; init; }

    /// <summary>Totals written over the bars; they come from the answer like all else.</summary>
    public IReadOnlyList<double>? Totals { get; init; }

    /// <summary>A level to reach.</summary>
    public Level? Level { get; init; }

    /// <summary>The year of a date to keep, with the part of the year passed, such as 2029.5.</summary>
    public (double Year, string Label)? By { get; init; }

    /// <summary>Draws the chart.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var keyed = Stack.Count + (Line is null ? 0 : 1) > 1;
        var top = keyed ? DrawKey(canvas, area) : area.Top;
        var plotArea = new SKRect(area.Left, top, area.Right, area.Bottom);
        var axis = Axis.Of(0, Largest() * 1.06, plotArea.Height < 130 ? 3 : 4);
        using var plot = new Plot();
        Style(plot, axis);
        AddBars(plot);
        AddLine(plot);
        AddLevel(plot);
        Render(plot, canvas, plotArea);
        Label(canvas, plotArea, axis);
    }

    private static void Render(Plot plot, SKCanvas canvas, SKRect area)
    {
        // Clearing the canvas would lay a transparency group over the whole page, which is clear already.
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        var place = new PixelRect(area.Left, area.Right, area.Bottom, area.Top);

        // The first time, ScottPlot draws everything twice, one over the other; so it does that where nothing is kept.
        using var nowhere = new SKNoDrawCanvas((int)area.Right, (int)area.Bottom);
        plot.Render(nowhere, place);
        canvas.Save();
        plot.Render(canvas, place);
        canvas.Restore();
    }

    private double Largest()
    {
        var stacked = years.Select((_, i) => Stack.Sum(series => Math.Max(0, series.Values[i])));
        return stacked.Concat(Line?.Values ?? []).Append(Level?.Value ?? 0).DefaultIfEmpty(0).Max();
    }

    private void Style(Plot plot, Axis axis)
    {
        var font = ChartFont.NameOf(pen.Fonts);
        plot.Font.Set(font);
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        foreach (var side in new IAxis[] { plot.Axes.Left, plot.Axes.Right, plot.Axes.Top, plot.Axes.Bottom })
        {
            side.FrameLineStyle.Width = side == plot.Axes.Bottom ? 0.8f : 0;
            side.FrameLineStyle.Color = Of(Theme.Muted);
            side.MajorTickStyle.Length = 0;
            side.MinorTickStyle.Length = 0;
            side.TickLabelStyle.FontName = font;
            side.TickLabelStyle.FontSize = Theme.Chart.Size;
            side.TickLabelStyle.ForeColor = Of(Theme.Muted);
        }

        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Of(Theme.HairRule);
        plot.Grid.YAxisStyle.MajorLineStyle.Width = 0.6f;
        plot.Axes.Left.TickGenerator = new NumericManual([.. axis.Marks], [.. axis.Marks.Select(mark => axis.Text(mark, text))]);
        var every = ((years.Count - 1) / MostLabels) + 1;
        var labelled = years.Where((_, i) => i % every == 0).ToList();
        plot.Axes.Bottom.TickGenerator = new NumericManual(
            [.. labelled.Select(year => (double)year)], [.. labelled.Select(year => $"{year}")]);
        plot.Axes.SetLimits(years[0] - 0.6, years[^1] + 0.6, axis.Low, axis.High);
        plot.Layout.Fixed(new PixelPadding(LeftRoom, RightRoom, BottomRoom, 12));
    }

    private void AddBars(Plot plot)
    {
        for (var i = 0; i < years.Count; i++)
        {
            var from = 0d;
            foreach (var series in Stack)
            {
                var to = from + series.Values[i];
                if (to > from)
                {
                    var bar = plot.Add.Bar(new Bar { Position = years[i], ValueBase = from, Value = to, FillColor = Of(series.Colour), Size = 0.68 });
                    bar.Bars[0].LineColor = Colors.White;
                    bar.Bars[0].LineWidth = Stack.Count > 1 ? 0.5f : 0;
                }

                from = to;
            }
        }
    }

    private void AddLine(Plot plot)
    {
        if (Line is not { } line) return;
        var drawn = plot.Add.Scatter(years.Select(year => (double)year).ToArray(), line.Values.ToArray());
        drawn.Color = Of(line.Colour);
        drawn.LineWidth = Stack.Count == 0 ? 1.8f : 0;
        drawn.MarkerSize = Stack.Count == 0 ? 4.5f : 6;
        drawn.MarkerLineColor = Colors.White;
        drawn.MarkerLineWidth = Stack.Count == 0 ? 0 : 0.8f;
    }

    private void AddLevel(Plot plot)
    {
        if (Level is { } level)
        {
            var line = plot.Add.HorizontalLine(level.Value, 1.2f, Of(Theme.TargetMark), LinePattern.Dashed);
            line.LabelText = "";
        }

        if (By is { } by && by.Year >= years[0] - 0.6 && by.Year <= years[^1] + 0.6)
            plot.Add.VerticalLine(by.Year, 0.9f, Of(Theme.TargetMark), LinePattern.Dotted);
    }

    /// <summary>Totals over bars, values at the last point of the line, names of level and date: drawn with the report's own pen.</summary>
    private void Label(SKCanvas canvas, SKRect area, Axis axis)
    {
        var data = new SKRect(area.Left + LeftRoom, area.Top + 12, area.Right - RightRoom, area.Bottom - BottomRoom);
        float X(double year) => (float)(data.Left + ((year - (years[0] - 0.6)) / (years[^1] - years[0] + 1.2) * data.Width));
        float Y(double value) => (float)(data.Bottom - ((value - axis.Low) / (axis.High - axis.Low) * data.Height));
        if (Totals is not null && years.Count <= MostLabels)
        {
            for (var i = 0; i < years.Count; i++)
            {
                if (Totals[i] > 0) pen.Draw(canvas, text.Text(Totals[i]), X(years[i]), Y(Totals[i]) - 3, Theme.ChartBold, Align.Centre);
            }
        }

        if (Line is { } line && Stack.Count == 0 && years.Count <= MostLabels)
        {
            for (var i = 0; i < years.Count; i++)
            {
                if (line.Values[i] > 0) pen.Draw(canvas, text.Text(line.Values[i]), X(years[i]), Y(line.Values[i]) - 5, Theme.ChartBold, Align.Centre);
            }
        }

        var mark = Theme.ChartBold with { Colour = Theme.TargetMark };
        if (Level is { } level) pen.Draw(canvas, level.Label, data.Left + 4, Y(level.Value) - 3.5f, mark);
        if (By is { } by && by.Year >= years[0] - 0.6 && by.Year <= years[^1] + 0.6)
            pen.Draw(canvas, by.Label, X(by.Year) + 4, data.Bottom - 5, mark);
    }

    private float DrawKey(SKCanvas canvas, SKRect area)
    {
        var (x, y) = (area.Left + LeftRoom, area.Top);
        foreach (var series in Line is null ? Stack : Stack.Append(Line))
        {
            var width = 12 + pen.Width(series.Name, Theme.Chart) + 14;
            if (x + width > area.Right && x > area.Left + LeftRoom) (x, y) = (area.Left + LeftRoom, y + Theme.Chart.Leading + 2);
            using var paint = new SKPaint { Color = series.Colour, IsAntialias = true };
            canvas.DrawRect(x, y + 1.5f, 8, 7, paint);
            pen.Draw(canvas, series.Name, x + 12, pen.Baseline(y, Theme.Chart), Theme.Chart);
            x += width;
        }

        return y + Theme.Chart.Leading + 2;
    }

    private static Color Of(SKColor colour) => new(colour.Red, colour.Green, colour.Blue, colour.Alpha);
}
