using ScottPlot;
using ScottPlot.TickGenerators;

using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>The part of a chart over years that ScottPlot draws, as vectors: grid, bars, line, levels. It writes no text.</summary>
/// <param name="chart">What to draw.</param>
/// <param name="years">Calendar years.</param>
/// <param name="axis">The axis of values.</param>
internal sealed class YearPlot(YearChart chart, IReadOnlyList<int> years, Axis axis)
{
    private const double BarWidth = 0.68;
    private const double PairedWidth = 0.38;

    /// <summary>Draws the plot so that its data fill a rectangle.</summary>
    public void Draw(SKCanvas canvas, SKRect data)
    {
        using var plot = new Plot();
        Style(plot);
        var paired = chart.Beside.Count > 0;
        AddBars(plot, chart.Stack, paired ? -PairedWidth / 2 : 0, paired ? PairedWidth : BarWidth);
        AddBars(plot, chart.Beside, PairedWidth / 2, PairedWidth);
        AddLine(plot);
        AddLevel(plot);

        // Clearing the canvas would lay a transparency group over the whole page, which is clear already.
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        var place = new PixelRect(data.Left, data.Right, data.Bottom, data.Top);

        // The first time, ScottPlot draws everything twice, one over the other; so it does that where nothing is kept.
        using var nowhere = new SKNoDrawCanvas((int)data.Right, (int)data.Bottom);
        plot.Render(nowhere, place);
        canvas.Save();
        plot.Render(canvas, place);
        canvas.Restore();
    }

    private void Style(Plot plot)
    {
        plot.FigureBackground.Color = Colors.Transparent;
        plot.DataBackground.Color = Colors.Transparent;
        foreach (var side in new IAxis[] { plot.Axes.Left, plot.Axes.Right, plot.Axes.Top, plot.Axes.Bottom })
        {
            side.FrameLineStyle.Width = side == plot.Axes.Bottom && axis.Low == 0 ? 0.8f : 0;
            side.FrameLineStyle.Color = Of(Theme.Muted);
            side.MajorTickStyle.Length = 0;
            side.MinorTickStyle.Length = 0;
            side.TickLabelStyle.IsVisible = false;
        }

        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Grid.YAxisStyle.MajorLineStyle.Color = Of(Theme.HairRule);
        plot.Grid.YAxisStyle.MajorLineStyle.Width = 0.6f;
        plot.Axes.Left.TickGenerator = new NumericManual([.. axis.Marks], [.. axis.Marks.Select(_ => "")]);
        plot.Axes.Bottom.TickGenerator = new NumericManual();
        plot.Axes.SetLimits(chart.Left, chart.Right, axis.Low, axis.High);
        plot.Layout.Fixed(new PixelPadding(0));
    }

    private void AddBars(Plot plot, IReadOnlyList<Series> stack, double aside, double width)
    {
        for (var i = 0; i < years.Count; i++)
        {
            var (above, below) = (0d, 0d);
            foreach (var series in stack)
            {
                var value = series.Values[i];
                var from = value < 0 ? below : above;
                var to = from + value;
                if (value != 0)
                {
                    plot.Add.Bar(new Bar
                    {
                        Position = years[i] + aside,
                        ValueBase = from,
                        Value = to,
                        Size = width,
                        FillColor = series.Hollow ? Colors.White : Of(series.Colour),
                        LineColor = series.Hollow ? Of(series.Colour) : Colors.White,
                        LineWidth = series.Hollow ? 0.8f : stack.Count > 1 && stack.Count(other => other.Name == series.Name) == 1 ? 0.5f : 0,
                    });
                }

                if (value < 0) below = to;
                else above = to;
            }
        }
    }

    private void AddLine(Plot plot)
    {
        if (chart.Line is not { } line) return;
        var alone = chart.Stack.Count == 0;
        var points = years.Select((year, i) => (Year: (double)year, Value: line.Values[i])).Where(point => alone || point.Value != 0).ToList();
        if (points.Count == 0) return;
        var drawn = plot.Add.Scatter(points.Select(point => point.Year).ToArray(), points.Select(point => point.Value).ToArray());
        drawn.Color = Of(line.Colour);
        drawn.LineWidth = alone ? 1.8f : 0;
        drawn.MarkerSize = alone ? 4.5f : 6;
        drawn.MarkerLineColor = Colors.White;
        drawn.MarkerLineWidth = alone ? 0 : 0.8f;
    }

    private void AddLevel(Plot plot)
    {
        if (axis.Low < 0) plot.Add.HorizontalLine(0, 0.8f, Of(Theme.Muted)).LabelText = "";
        if (chart.Level is { } level) plot.Add.HorizontalLine(level.Value, 1.2f, Of(Theme.TargetMark), LinePattern.Dashed).LabelText = "";
        if (chart.By is { } by && chart.Shows(by.Year)) plot.Add.VerticalLine(by.Year, 0.9f, Of(Theme.TargetMark), LinePattern.Dotted);
    }

    private static Color Of(SKColor colour) => new(colour.Red, colour.Green, colour.Blue, colour.Alpha);
}
