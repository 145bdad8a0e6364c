using System.Globalization;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>Spending by component, by year, and on the way to the target.</summary>
internal static class BuildoutCharts
{
    private const int MostComponents = 18;

    /// <summary>First parts of the ids of the figures that the cost rests on.</summary>
    public static readonly string[] Figures =
        ["facility.", "constructionFactor.", "compute.", "accelerator.", "technology.", "escalation.", "schedule."];

    /// <summary>Components as bars, largest first.</summary>
    public static IEnumerable<Picture> Components(Subject subject)
    {
        if (subject.Answer.Buildout is not { Components.Count: > 0 } buildout) yield break;
        var text = subject.Numbers.Column(buildout.Components.Select(component => component.Usd), "USD");
        var chart = new BarChart(subject.Pen,
        [
            .. buildout.Components.OrderByDescending(component => component.Usd).Take(MostComponents)
                .Select(component => new HorizontalBar(component.Label, component.Usd, text.Text(component.Usd), Theme.Group(component.Group))),
        ]);
        yield return new($"Build-out by component, {text.Unit} (blue: facility, yellow: IT equipment)", chart.Height,
            (canvas, area) => chart.Draw(canvas, area), subject.ModelSource(money: true, Figures));
    }

    /// <summary>Spending by year, facility and IT equipment stacked.</summary>
    public static IEnumerable<Picture> ByYear(Subject subject)
    {
        if (subject.Answer.Buildout is not { Years.Count: > 0 } buildout) yield break;
        var text = subject.Numbers.Column(buildout.Usd, "USD");
        var chart = new YearChart(subject.Pen, buildout.Years, text)
        {
            Stack = [new("Facility", Theme.Facility, buildout.FacilityUsdByYear), new("IT equipment", Theme.It, buildout.ItUsdByYear)],
            Totals = buildout.Usd,
        };
        yield return new($"Spending by year, {text.Unit}", 190, chart.Draw, subject.ModelSource(money: true, Figures));
    }

    /// <summary>Spending to the end of each year against the target.</summary>
    public static IEnumerable<Picture> Target(Subject subject)
    {
        if (subject.Answer.Buildout?.Target is not { Years.Count: > 0 } target) yield break;
        var text = subject.Numbers.Column(target.CumulativeUsd.Append(target.InvestmentUsd), "USD");
        var goal = subject.Numbers.Quantity(new Quantity(target.InvestmentUsd, "USD"));
        var chart = new YearChart(subject.Pen, target.Years, text)
        {
            Line = new("Spent by the end of the year", Theme.Accent, target.CumulativeUsd),
            Level = new(target.InvestmentUsd, $"Target: {goal}"),
            By = By(subject.Numbers, target.By),
        };
        yield return new($"Spending to the end of each year against the target, nominal {text.Unit}", 175, chart.Draw, subject.ModelSource(money: false));
    }

    /// <summary>The end of the month before the target date, on an axis whose years stand for their ends.</summary>
    private static (double Year, string Label)? By(NumberText numbers, string? by) =>
        by is { Length: 7 }
            && int.TryParse(by.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
            && int.TryParse(by.AsSpan(5), CultureInfo.InvariantCulture, out var month)
            ? (year - 1 + (month / 12d), $"by {numbers.Month(by)}")
            : null;
}
