namespace Stargate.Economics.Reports.Charts;

/// <summary>The charts that can be had by themselves, each a list of the report's pictures, one below the other.</summary>
internal static class ChartList
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ListedChart> All { get; } =
    [
        new(new("buildout-by-year", "Build-out by year and against the target",
                "Spending by year on facilities and IT equipment, and where the scenario has a target, spending to the end of each year against it."),
            subject => BuildoutCharts.ByYear(subject).Concat(BuildoutCharts.Target(subject))),
        new(new("components", "Build-out by component", "What the build-out is spent on, largest component first."), BuildoutCharts.Components),
        new(new("jobs-by-phase", "Workers by phase", "Average workers of each year, building phases over operation."), JobsCharts.ByPhase),
        new(new("economy-leak", "Where each dollar goes", "Places to which the build-out's money goes first: the sites' states, the rest of the nation, abroad."),
            EconomyCharts.Leak),
        new(new("economy-net", "Jobs from gross to net", "Jobs of all effects in the nation, those that are attributable, displaced and net, of building and of a year of operation."),
            EconomyCharts.Net),
        new(new("energy", "Electricity and what it costs", "Electricity by year and source, and what is spent on it."), EnergyCharts.ByYear),
        new(new("mw-ramp", "Ramp of the peak load", "Peak facility load at the end of each year, as scheduled and weighted by chance of completion."), EnergyCharts.Ramp),
        new(new("headline-ranges", "Ranges of the headlines", "5th to 95th percentile of every headline, relative to its value."), HeadlineCharts.Ranges),
        new(new("drivers", "What drives the ranges", "The figures that make each headline uncertain, by their share of its variance."), HeadlineCharts.Drivers),
    ];

    /// <summary>The chart of a name.</summary>
    public static ListedChart Of(string name) => All.Single(chart => chart.Kind.Name == name);
}

/// <summary>A chart and how its pictures come about.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Pictures">Its pictures; none where the scenario has nothing to draw.</param>
internal sealed record ListedChart(ChartKind Kind, Func<Subject, IEnumerable<Picture>> Pictures);
