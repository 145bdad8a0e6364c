using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Sections;

/// <summary>Direct jobs: building and operating kept apart, every number with its measure.</summary>
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
            "All of these are direct jobs: on the sites and in the operating company. A job-year is one full-time person for one year (2,080 hours); job-years "
            + "of building end when building ends and are never added to permanent jobs. FTE is the average of a year; the peak counts people.");
        Totals(body, jobs);
        ByYear(body, jobs);
        Groups(body, jobs);
        Occupations(body, jobs);
        ClaimsSection.WriteAll(body, jobs);
    }

    private static void Totals(ReportBody body, JobsAnswer jobs) => body.Quantities("Direct jobs",
        [
            .. jobs.Phases.Select(phase => new Measure(Words.Phase(phase.Phase), phase, Note: Tags(body, phase))),
            new("Build, all phases", jobs.BuildJobYears, Note: Tags(body, jobs.BuildJobYears)),
            new("Peak on site", jobs.Peak, Note: Tags(body, jobs.Peak)),
            new("Permanent, in operation", jobs.Permanent, Note: Tags(body, jobs.Permanent)),
            new("Wages of the build phases", jobs.BuildWagesUsd, Note: "Without employers' contributions"),
            new("Yearly wages in operation", jobs.OperatingWagesUsd, Note: "Without employers' contributions"),
        ],
        body.ModelSource(money: true, JobsCharts.Figures));

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
