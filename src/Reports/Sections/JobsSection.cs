using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Jobs: building and operating kept apart, direct ones from others, every number with its measure.</summary>
internal static class JobsSection
{
    public static void Write(ReportBody body)
    {
        if (body.Answer.Jobs is not { } jobs) return;
        body.Flow.Section("Jobs");
        body.Flow.Paragraph(
            $"Building takes {body.WithRange(jobs.BuildJobYears)} in all, with {body.WithRange(jobs.Peak)} on site at the peak"
            + $"{(jobs.PeakMonth is null ? "" : $" in {body.Numbers.Month(jobs.PeakMonth)}")}. "
            + $"Once complete, operation employs {body.WithRange(jobs.Permanent)}.",
            Theme.Lead);
        body.Flow.Paragraph(
            "These are direct jobs: on the sites and in the operating company; indirect and induced jobs stand apart. A job-year is one full-time person for one year (2,080 hours); job-years "
            + "of building end when building ends and are never added to permanent jobs. FTE is the average of a year; the peak counts people.");
        Totals(body, jobs);
        Phases(body, jobs);
        ByYear(body, jobs);
        Residence(body, jobs.Residence);
        Groups(body, jobs);
        Occupations(body, jobs);
    }

    private static void Totals(ReportBody body, JobsAnswer jobs) => body.Quantities("Direct jobs",
        [
            new("Build, all phases", jobs.BuildJobYears, Note: Tags(body, jobs.BuildJobYears)),
            new("Peak on site", jobs.Peak, Note: Tags(body, jobs.Peak)),
            new("Permanent, in operation", jobs.Permanent, Note: Tags(body, jobs.Permanent)),
            new("Wages of the build phases", jobs.BuildWagesUsd, Note: "Without employers' contributions"),
            new("Yearly wages in operation", jobs.OperatingWagesUsd, Note: "Without employers' contributions"),
        ],
        body.ModelSource(money: true, JobsCharts.Figures));

    /// <summary>Phases by effect. Job-years of building and jobs of a year have no common total.</summary>
    private static void Phases(ReportBody body, JobsAnswer jobs)
    {
        string[] effects = ["direct", "indirect", "induced"];
        body.Table("Jobs by phase and effect",
            [new("Phase"), .. effects.Select(effect => new Column(Words.Effect(effect), Numeric: true))],
            [
                .. jobs.Phases.GroupBy(phase => phase.Phase).Select(phase => Row.Of(
                    [$"{Words.Phase(phase.Key)}\n{Words.Measure(phase.First().Measure)}, {Period(body, phase.First().Period)}",
                        .. effects.Select(effect => Effect(body, phase.FirstOrDefault(jobs => jobs.Effect == effect)))])),
            ],
            $"{Places(jobs.Phases)} Below each number: 5th to 95th percentile. "
            + $"Indirect and induced jobs count part-time jobs as one. {body.ModelSource(money: false, [.. JobsCharts.Figures, .. EconomyCharts.Figures])}");
    }

    private static string Effect(ReportBody body, JobQuantity? jobs)
    {
        if (jobs is null) return NumberText.Absent;
        var (bare, range) = (body.Numbers.Quantity(jobs with { Unit = "1" }), body.Numbers.Range(jobs with { Unit = "1" }));
        return range.Length == 0 ? bare : $"{bare}\n{range}";
    }

    private static string Places(IEnumerable<JobQuantity> phases) =>
        string.Join(' ', phases.GroupBy(phase => phase.Geography).Select(place =>
            $"{Words.Capital(string.Join(", ", place.Select(phase => phase.Effect).Distinct()))} jobs: {Words.Place(place.Key)}."));

    private static void Residence(ReportBody body, ResidenceAnswer residence)
    {
        if (residence.States.Count == 0) return;
        var text = body.Numbers.Column(residence.States.Select(state => state.Headcount), "1");
        body.Flow.SubHeading("Where the builders live");
        body.Table("Builders by where they live, people, each state at its own peak",
            [
                new("State"), new("On site", Numeric: true), new("Local share", Numeric: true), new("Local", Numeric: true), new("Commuting", Numeric: true),
                new("In-migrant", Numeric: true),
            ],
            [
                .. residence.States.Select(state => Row.Of(
                    state.State, text.Text(state.Headcount), body.Numbers.Share(state.LocalShare), text.Text(state.Local), text.Text(state.Commuting),
                    text.Text(state.InMigrant))),
                Row.Total("All states", NumberText.Absent, NumberText.Absent, Effect(body, residence.Local), Effect(body, residence.Commuting), Effect(body, residence.InMigrant)),
            ],
            $"{residence.Note} {body.ModelSource(money: false, [.. JobsCharts.Figures, .. EconomyCharts.Figures])}");
    }

    private static string Tags(ReportBody body, JobQuantity quantity) =>
        $"{Words.Capital(quantity.Effect)}, {Words.Measure(quantity.Measure)}, {quantity.Geography}, {Period(body, quantity.Period)}";

    private static string Period(ReportBody body, string period) => period == "build" ? "whole build" : body.Numbers.Month(period);

    private static void ByYear(ReportBody body, JobsAnswer jobs)
    {
        if (jobs.Years.Count == 0) return;
        body.Flow.SubHeading("Workers by year");
        var fte = jobs.AverageFte;
        var text = body.Numbers.Column([.. fte.Planning, .. fte.Construction, .. fte.FitOut, .. fte.Commissioning, .. fte.Operations], "fte");
        var operations = body.Numbers.Column(fte.Operations, "fte", like: jobs.Permanent);
        foreach (var picture in JobsCharts.ByPhase(body)) body.Figure(picture);
        body.Table($"Workers by year and phase, average {text.Unit} of the year",
            [
                new("Year", Short: true), new("Planning", Numeric: true), new("Construction", Numeric: true), new("Fit-out", Numeric: true),
                new("Commissioning", Numeric: true), new("Operations", Numeric: true),
            ],
            [
                .. jobs.Years.Select((year, i) => Row.Of(
                    $"{year}", text.Text(fte.Planning[i]), text.Text(fte.Construction[i]), text.Text(fte.FitOut[i]),
                    text.Text(fte.Commissioning[i]), operations.Text(fte.Operations[i]))),
            ],
            body.ModelSource(money: false), dense: true);
    }

    private static void Groups(ReportBody body, JobsAnswer jobs)
    {
        if (jobs.Groups.Count == 0) return;
        body.Flow.SubHeading("By group and occupation");
        var years = body.Numbers.Column(jobs.Groups.Select(group => group.JobYears), "1");
        var fte = body.Numbers.Column(jobs.Groups.Select(group => group.OperatingFte), "1");
        var wage = body.Numbers.Column(jobs.Groups.Select(group => group.AverageWageUsd ?? 0), "1");
        body.Table("The four groups of the announcement", Columns("Group"),
            [
                .. jobs.Groups.Select(group => Row.Of(
                    group.Label, years.Text(group.JobYears), fte.Text(group.OperatingFte), group.AverageWageUsd is { } usd ? wage.Text(usd) : NumberText.Absent)),
            ],
            $"Wages of May 2024. {body.ModelSource(money: false, JobsCharts.Figures)}");
    }

    private static void Occupations(ReportBody body, JobsAnswer jobs)
    {
        var years = body.Numbers.Column(jobs.Occupations.Select(occupation => occupation.JobYears), "1");
        var fte = body.Numbers.Column(jobs.Occupations.Select(occupation => occupation.OperatingFte), "1");
        var wage = body.Numbers.Column(jobs.Occupations.Select(occupation => occupation.WageUsd), "1");
        var labels = jobs.Groups.ToDictionary(group => group.Group, group => group.Label);
        var rows = new List<Row>();
        foreach (var group in jobs.Occupations.GroupBy(occupation => occupation.Group))
        {
            rows.Add(Row.Group(labels.GetValueOrDefault(group.Key, group.Key)));
            rows.AddRange(group.Select(occupation => Row.Of(
                $"{occupation.Title}, SOC {occupation.Soc}", years.Text(occupation.JobYears), fte.Text(occupation.OperatingFte), wage.Text(occupation.WageUsd))));
        }

        body.Table("Occupations", Columns("Occupation"), rows,
            $"Wages of May 2024, average over the sites. {body.ModelSource(money: false, JobsCharts.Figures)}", dense: true);
    }

    private static Column[] Columns(string first) =>
        [new(first), new("Building, job-years", Numeric: true), new("Operating, FTE", Numeric: true), new("Average wage, USD a year", Numeric: true)];
}
