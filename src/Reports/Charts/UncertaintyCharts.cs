using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>What the study of uncertainty shows: bands by year, what the cost depends on, the chance of reaching a value.</summary>
internal static class UncertaintyCharts
{
    private const int MostRows = 10;

    /// <summary>The yearly series that are drawn, in their order.</summary>
    private static readonly string[] s_series = ["buildout.cumulativeUsd", "buildout.usd", "capacity.energisedItMw"];

    /// <summary>Bands of spending and load by year.</summary>
    public static IEnumerable<Picture> Fans(Subject subject) => Series(subject).Select(series => Fan(subject, series));

    /// <summary>The yearly series that are drawn.</summary>
    public static IEnumerable<FanBands> Series(Subject subject) =>
        s_series.Select(path => subject.Study?.Spread.Fan.FirstOrDefault(series => series.Id == path)).OfType<FanBands>().Where(series => PointsOf(series).Count > 0);

    /// <summary>One series.</summary>
    public static Picture Fan(Subject subject, FanBands series)
    {
        var text = Column(subject, series);
        var points = PointsOf(series);
        var chart = new FanChart(subject.Pen, points, text);
        var most = points.MaxBy(point => point.Median)!;
        return new($"{series.Label}, with its range, {text.Unit}", 146, chart.Draw,
            $"In {most.Year}: {text.Text(most.Outer.Low)} to {text.Text(most.Outer.High)}, median {text.Text(most.Median)}. Each percentile is of its year by itself: no one draw need run along a band. {Drawn(subject)} {subject.ModelSource(money: true, BuildoutCharts.Figures)}");
    }

    /// <summary>How the numbers of a series are written.</summary>
    public static ColumnText Column(Subject subject, FanBands series) =>
        subject.Numbers.Column(series.Years.SelectMany(year => new[] { year.Value, year.P95 ?? 0 }), series.Unit, digits: 4);

    /// <summary>The numbers that move the cost of building most, longest bar on top.</summary>
    public static IEnumerable<Picture> Tornado(Subject subject)
    {
        var drivers = Drivers(subject);
        if (subject.Study?.Tornado.Headline is not { Value: { } central } headline || drivers.Count == 0) yield break;
        var text = Column(subject, headline, drivers);
        var chart = new TornadoChart(subject.Pen, central, $"{text.Text(central)} at central figures",
        [
            .. drivers.Select(driver => new TornadoRow(
                driver.Label, RangeOf(subject, driver), driver.HeadlineAtLow!.Value, driver.HeadlineAtHigh!.Value,
                text.Text(driver.HeadlineAtLow.Value), text.Text(driver.HeadlineAtHigh.Value))),
        ]);
        yield return new($"{headline.Label} with one figure at a time at the ends of its range, {text.Unit}", chart.Height, chart.Draw,
            $"The {drivers.Count} figures with the longest bars of {subject.Study.Tornado.Drivers.Count} that are uncertain; all others stay central. "
            + $"No draws: figures of data {subject.Study.Spread.DataVersion}. {subject.ModelSource(money: true, BuildoutCharts.Figures)}");
    }

    /// <summary>The drivers that are drawn.</summary>
    public static IReadOnlyList<SensitivityDriver> Drivers(Subject subject) =>
        [.. (subject.Study?.Tornado.Drivers ?? []).Where(driver => driver is { HeadlineAtLow: not null, HeadlineAtHigh: not null, Swing: > 0 }).Take(MostRows)];

    /// <summary>How the results at the ends are written.</summary>
    public static ColumnText Column(Subject subject, StudiedHeadline headline, IReadOnlyList<SensitivityDriver> drivers) =>
        subject.Numbers.Column(drivers.SelectMany(driver => new[] { driver.HeadlineAtLow!.Value, driver.HeadlineAtHigh!.Value }), headline.Unit, digits: 4);

    /// <summary>The range of a driver with its unit.</summary>
    public static string RangeOf(Subject subject, SensitivityDriver driver)
    {
        var quantity = new Quantity(driver.Central, driver.Unit ?? "1", driver.Low, driver.Central, driver.High);
        return $"{subject.Numbers.Range(quantity)} {subject.Numbers.Phrase(quantity).After}".Trim();
    }

    /// <summary>The chance of reaching a value, one curve for each target.</summary>
    public static IEnumerable<Picture> Chances(Subject subject) => Curves(subject).Select(curve => Chance(subject, curve));

    /// <summary>The curves in which something varies.</summary>
    public static IEnumerable<ChanceCurve> Curves(Subject subject) =>
        (subject.Study?.Chances ?? []).Where(curve => curve.Points.Count > 0 && curve.Points[0].Value < curve.Points[^1].Value);

    /// <summary>What a curve is of.</summary>
    public static string Name(Subject subject, ChanceCurve curve) => curve.Id switch
    {
        "investmentByDate" => $"{curve.Label} before {subject.Numbers.Month(curve.By)}",
        "investmentInHorizon" => $"{curve.Label} within the horizon",
        _ => curve.Label,
    };

    private static Picture Chance(Subject subject, ChanceCurve curve)
    {
        var text = subject.Numbers.Column([curve.Points[^1].Value, curve.Target ?? 0], curve.Unit, digits: 4);
        var chart = new ChanceChart(subject.Pen, [.. curve.Points.Select(point => (point.Value, point.Chance))], text, subject.Numbers.Share)
        {
            Target = curve is { Target: { } target, Probability: { } chance }
                ? (new Level(target, $"Target {subject.Numbers.Quantity(new Quantity(target, curve.Unit))}: {subject.Numbers.Share(chance)}"), chance) : null,
        };
        var reached = curve.Probability is { } share ? $"The target is reached in {subject.Numbers.Share(share)} of the draws. " : "";
        return new($"{Name(subject, curve)}: chance of reaching a value, {text.Unit}", 150, chart.Draw,
            $"{reached}{Drawn(subject)} {subject.ModelSource(money: false, BuildoutCharts.Figures)}");
    }

    /// <summary>How the ensemble can be made again.</summary>
    private static string Drawn(Subject subject) =>
        $"{subject.Numbers.Count(subject.Study!.Spread.Draws)} draws, seed {subject.Study.Spread.Seed}, data {subject.Study.Spread.DataVersion}.";

    private static IReadOnlyList<FanPoint> PointsOf(FanBands series) =>
    [
        .. from year in series.Years
           where year is { P5: not null, P25: not null, P50: not null, P75: not null, P95: not null }
           select new FanPoint(year.Year, year.Value, (year.P5!.Value, year.P95!.Value), (year.P25!.Value, year.P75!.Value), year.P50!.Value),
    ];
}
