using System.Globalization;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Economy.Impact;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Record;

/// <summary>What a claimed number of jobs could mean.</summary>
/// <remarks>Where effects are added up that the answer gives one by one, so are the ends of their ranges: right where they move together, as the effects of one build-out nearly do, and else too wide.</remarks>
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
        new("build-average-fte", "Direct building work spread evenly over the years in which it is done", "annualFte", [], (answer, _) => Average(answer, answer.Jobs!.BuildJobYears, "fte")),
        new("build-job-years", "Direct building work added up over the years: years of work, not people", "jobYears", ["construction-jobs"],
            (answer, _) => Of(answer.Jobs!.BuildJobYears)),
        new("permanent-fte", "Permanent direct operating FTE once complete", "annualFte", ["permanent-jobs", "on-site-jobs"],
            (answer, _) => Of(answer.Jobs!.Permanent)),
        new("build-and-ten-years", "Direct job-years of building and of ten years of operations added up", "jobYears", [],
            (answer, _) => Central(answer, answer.Jobs!.BuildJobYears.Value + (OperatingYears * answer.Jobs.Permanent.Value), "jobyear", "build and ten years")),
        new("build-direct-indirect-nation", "Job-years of building with suppliers, in the nation", "jobYears", [], (answer, _) => WithSuppliers(answer, row => row.Geography == IoTables.Nation, IoTables.Nation)),
        new("build-direct-indirect-states", "Job-years of building with suppliers, in the sites' own states", "jobYears", [],
            (answer, _) => WithSuppliers(answer, row => row.Geography is not (IoTables.Nation or ImpactEffects.RestOfUs), answer.Economy!.InStates.BuildJobs.Geography)),
        new("build-all-effects-nation", "Job-years of building with suppliers and what all their pay buys, in the nation", "jobYears", [], (answer, _) => Of(answer.Economy!.Net.Gross)),
        new("build-all-effects-states", "Job-years of building with suppliers and what all their pay buys, in the sites' own states", "jobYears", [], (answer, _) => Of(answer.Economy!.InStates.BuildJobs)),
        new("build-average-all-effects-nation", "Jobs of building with suppliers and what all their pay buys, in the nation, spread evenly over the years of building", "annualFte", [],
            (answer, _) => Average(answer, answer.Economy!.Net.Gross, "job")),
        new("operating-all-effects-nation", "Jobs of a year of operation with suppliers and what all their pay buys, in the nation", "annualFte", [],
            (answer, _) => answer.Economy!.NetOperating is { } net ? Of(net.Gross) : null),
        new("operating-all-effects-states", "Jobs of a year of operation with suppliers and what all their pay buys, in the sites' own states", "annualFte", [],
            (answer, _) => answer.Economy!.NetOperating is null ? null : Of(answer.Economy.InStates.OperatingJobs)),
    ];

    private static Finding Of(JobQuantity jobs) => new(new(jobs.Value, jobs.Unit, jobs.P5, jobs.P50, jobs.P95, jobs.Reason), jobs.Geography, jobs.Period);

    private static Finding WithSuppliers(Answer answer, Func<EffectRow, bool> where, string geography)
    {
        List<JobQuantity> jobs = [.. answer.Economy!.Effects.Where(row => row is { Period: "build", Effect: "direct" or "indirect" } && where(row)).Select(row => row.Jobs)];
        return new(new(jobs.Sum(part => part.Value), answer.Economy.Net.Gross.Unit, jobs.Sum(part => part.P5), null, jobs.Sum(part => part.P95)), geography, "build");
    }

    private static Finding Central(Answer answer, double? value, string unit, string period) =>
        new(new(value, unit, Reason: value is null ? answer.Jobs!.Permanent.Reason : null), Finding.Place(answer), period);

    private static double[] BuildFte(JobsAnswer jobs)
    {
        var fte = jobs.AverageFte;
        return [.. jobs.Years.Select((_, y) => fte.Planning[y] + fte.Construction[y] + fte.FitOut[y] + fte.Commissioning[y])];
    }

    /// <summary>Job-years spread evenly over the calendar years from the first to the last with building work.</summary>
    private static Finding Average(Answer answer, JobQuantity jobYears, string unit)
    {
        var jobs = answer.Jobs!;
        var fte = BuildFte(jobs);
        var (first, last) = (Array.FindIndex(fte, people => people > 0), Array.FindLastIndex(fte, people => people > 0));
        var years = first < 0 ? 1 : last - first + 1;
        var period = first < 0 ? "build" : string.Create(CultureInfo.InvariantCulture, $"{jobs.Years[first]}–{jobs.Years[last]}");
        return new(Finding.Scaled(jobYears, 1.0 / years, unit), jobYears.Geography, period);
    }
}
