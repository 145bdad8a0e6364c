using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Charts of the study of uncertainty, each with the numbers that it is drawn from. Part of the section on uncertainty.</summary>
internal static class StudySection
{
    /// <summary>The chances whose points stand in the table.</summary>
    private static readonly double[] s_chances = [0.95, 0.9, 0.75, 0.5, 0.25, 0.1, 0.05];

    /// <summary>Bands by year.</summary>
    public static void Fans(ReportBody body)
    {
        var all = UncertaintyCharts.Series(body).ToList();
        if (all.Count == 0) return;
        body.Flow.SubHeading("Ranges by year");
        foreach (var picture in UncertaintyCharts.Fans(body)) body.Figure(picture);
        foreach (var series in all) Bands(body, series);
    }

    /// <summary>The chance of reaching a value.</summary>
    public static void Chances(ReportBody body)
    {
        var curves = UncertaintyCharts.Curves(body).ToList();
        if (curves.Count == 0) return;
        if (body.Answer.Buildout?.Target is null) body.Flow.SubHeading("Chance of a cost");
        foreach (var picture in UncertaintyCharts.Chances(body)) body.Figure(picture);
        foreach (var unit in curves.GroupBy(curve => curve.Unit)) Chances(body, unit.Key, [.. unit]);
    }

    /// <summary>What the cost of building depends on.</summary>
    public static void Tornado(ReportBody body)
    {
        var drivers = UncertaintyCharts.Drivers(body);
        if (drivers.Count == 0) return;
        body.Flow.SubHeading("What moves the build-out cost");
        foreach (var picture in UncertaintyCharts.Tornado(body)) body.Figure(picture);
        var headline = body.Study!.Tornado.Headline;
        var text = UncertaintyCharts.Column(body, headline, drivers);
        body.Table($"{headline.Label} with one figure at a time at the ends of its range, {text.Unit}",
            [new("Figure", Weight: 2), new("Range of the figure", Weight: 1.6f), new("At its low end", Numeric: true), new("At its high end", Numeric: true), new("Distance", Numeric: true)],
            [
                .. drivers.Select(driver => Row.Of(
                    driver.Label, UncertaintyCharts.RangeOf(body, driver), text.Text(driver.HeadlineAtLow!.Value), text.Text(driver.HeadlineAtHigh!.Value), text.Text(driver.Swing!.Value))),
                .. headline.Value is { } central ? new[] { Row.Total("All figures central", "", text.Text(central), text.Text(central), "") } : [],
            ],
            body.ModelSource(money: true), dense: true);
    }

    private static void Bands(ReportBody body, FanBands series)
    {
        var text = UncertaintyCharts.Column(body, series);
        string Cell(double? value) => value is { } known ? text.Text(known) : NumberText.Absent;
        body.Table($"{series.Label}, {text.Unit}",
            [
                new("Year", Short: true), new("5th percentile", Numeric: true), new("25th", Numeric: true), new("Median", Numeric: true), new("75th", Numeric: true),
                new("95th percentile", Numeric: true), new("At central figures", Numeric: true),
            ],
            [.. series.Years.Select(year => Row.Of($"{year.Year}", Cell(year.P5), Cell(year.P25), Cell(year.P50), Cell(year.P75), Cell(year.P95), Cell(year.Value)))],
            body.ModelSource(money: true), dense: true);
    }

    private static void Chances(ReportBody body, string unit, IReadOnlyList<ChanceCurve> curves)
    {
        var text = body.Numbers.Column(curves.SelectMany(curve => curve.Points).Select(point => point.Value), unit, digits: 4);
        var shown = Enumerable.Range(0, curves[0].Points.Count)
            .Where(place => s_chances.Any(chance => Math.Abs(chance - curves[0].Points[place].Chance) < 1e-9)).ToList();
        body.Table($"Value that is reached or exceeded with a chance, {text.Unit}",
            [new("Chance", Short: true), .. curves.Select(curve => new Column(UncertaintyCharts.Name(body, curve), Numeric: true))],
            [.. shown.Select(place => Row.Of([body.Numbers.Share(curves[0].Points[place].Chance), .. curves.Select(curve => text.Text(curve.Points[place].Value))]))],
            body.ModelSource(money: false), dense: true);
    }
}
