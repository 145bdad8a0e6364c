using System.Globalization;
using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Models.Record;

/// <summary>What a claimed number of jobs could mean.</summary>
internal static class JobDefinitions
{
    private const int OperatingYears = 10;

    /// <summary>All of them, from people on site to years of work.</summary>
    public static readonly IReadOnlyList<Definition> All =
    [
        new("peak-headcount", "Most people on site in one month of building", "headcount", ["workers-on-site", "on-site-jobs", "construction-jobs"],
            (answer, _) => Of(answer.Jobs!.Peak)),
        new("busiest-year-fte", "Average direct FTE of the busiest year of building, planning and the owner's team in it", "annualFte", [],
            (answer, _) => Central(answer, BuildFte(answer.Jobs!).Max(), "fte", "build")),
        new("build-average-fte", "Direct building work spread evenly over the years in which it is done", "annualFte", [], (answer, _) => Average(answer)),
        new("build-job-years", "Direct building work added up over the years: years of work, not people", "jobYears", ["construction-jobs"],
            (answer, _) => Of(answer.Jobs!.BuildJobYears)),
        new("permanent-fte", "Permanent direct operating FTE once complete", "annualFte", ["permanent-jobs", "on-site-jobs"],
            (answer, _) => Of(answer.Jobs!.Permanent)),
        new("build-and-ten-years", "Direct job-years of building and of ten years of operations added up", "jobYears", [],
            (answer, _) => Central(answer, answer.Jobs!.BuildJobYears.Value + (OperatingYears * answer.Jobs.Permanent.Value), "jobyear", "build and ten years")),
    ];

    private static Finding Of(JobQuantity jobs) => new(new(jobs.Value, jobs.Unit, jobs.P5, jobs.P50, jobs.P95, jobs.Reason), jobs.Geography, jobs.Period);

    private static Finding Central(Answer answer, double? value, string unit, string period) =>
        new(new(value, unit, Reason: value is null ? answer.Jobs!.Permanent.Reason : null), Finding.Place(answer), period);

    private static double[] BuildFte(JobsAnswer jobs)
    {
        var fte = jobs.AverageFte;
        return [.. jobs.Years.Select((_, y) => fte.Planning[y] + fte.Construction[y] + fte.FitOut[y] + fte.Commissioning[y])];
    }

    private static Finding Average(Answer answer)
    {
        var jobs = answer.Jobs!;
        var fte = BuildFte(jobs);
        var (first, last) = (Array.FindIndex(fte, people => people > 0), Array.FindLastIndex(fte, people => people > 0));
        var years = first < 0 ? 1 : last - first + 1;
        var period = first < 0 ? "build" : string.Create(CultureInfo.InvariantCulture, $"{jobs.Years[first]}–{jobs.Years[last]}");
        return new(Finding.Scaled(jobs.BuildJobYears, 1.0 / years, "fte"), jobs.BuildJobYears.Geography, period);
    }
}
