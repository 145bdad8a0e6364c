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
        new(new("cash-flow", "Cash flow by year", "What is received and paid in each year by kind, and the net flow to the equity."), FinanceCharts.CashFlow),
        new(new("funding", "Who pays for building", "Money drawn from each source beside what is paid for, by year, and what no source pays."), FinanceCharts.Funding),
        new(new("taxes", "Taxes and incentives by year", "State and local taxes by level with what incentives leave out, public services, net revenue, and the payback year."),
            FiscalCharts.ByYear),
        new(new("jobs-by-phase", "Workers by phase", "Average workers of each year, building phases over operation."), JobsCharts.ByPhase),
        new(new("economy-leak", "Where each dollar goes", "Places to which the build-out's money goes first: the sites' states, the rest of the nation, abroad."),
            EconomyCharts.Leak),
        new(new("economy-net", "Jobs from gross to net", "Jobs of all effects in the nation, those that are attributable, displaced and net, of building and of a year of operation."),
            EconomyCharts.Net),
        new(new("energy", "Electricity and what it costs", "Electricity by year and source, and what is spent on it."), EnergyCharts.ByYear),
        new(new("mw-ramp", "Ramp of the peak load", "Peak facility load at the end of each year, as scheduled and weighted by chance of completion."), EnergyCharts.Ramp),
        new(new("headline-ranges", "Ranges of the headlines", "5th to 95th percentile of every headline, relative to its value."), HeadlineCharts.Ranges),
        new(new("drivers", "What drives the ranges", "The figures that make each headline uncertain, by their share of its variance."), HeadlineCharts.Drivers),
        new(new("fan", "Ranges by year", "Spending to the end of each year, spending of each year and energised IT load, with the bands in which half and nine tenths of the draws lie."),
            UncertaintyCharts.Fans, Studied: true),
        new(new("tornado", "What moves the build-out cost", "The build-out cost with one figure at a time at the ends of its range: the ten that move it most."),
            UncertaintyCharts.Tornado, Studied: true),
        new(new("chance-of-target", "Chance of the target", "The chance that spending, or the load, reaches a value, with the target marked; without a target, that of the build-out cost."),
            UncertaintyCharts.Chances, Studied: true),
    ];

    /// <summary>The chart of a name.</summary>
    public static ListedChart Of(string name) => All.Single(chart => chart.Kind.Name == name);
}

/// <summary>A chart and how its pictures come about.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Pictures">Its pictures; none where the scenario has nothing to draw.</param>
/// <param name="Studied">Whether it shows the study of uncertainty.</param>
internal sealed record ListedChart(ChartKind Kind, Func<Subject, IEnumerable<Picture>> Pictures, bool Studied = false);
