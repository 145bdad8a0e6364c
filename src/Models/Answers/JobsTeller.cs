using System.Globalization;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the jobs section.</summary>
internal static class JobsTeller
{
    private static readonly Dictionary<string, string> s_groupLabels = new(StringComparer.Ordinal)
    {
        ["engineers-construction"] = "Engineers and construction workers",
        ["electrical-cooling"] = "Electrical and cooling specialists",
        ["datacentre-ai-operations"] = "Data-centre technicians and AI-system operators",
        ["project-logistics"] = "Project managers and logistics",
    };

    /// <summary>The section.</summary>
    public static JobsAnswer Tell(ResultView<Real> view, QuantityTeller tell, EconomyTeller economy)
    {
        var occupations = view.Plan.Catalogue.Tables.Occupations;
        var fte = view.Fte.Select(CapacityTeller.Values).ToList();
        return new(
            [
                tell.Jobs(QuantityId.PlanningJobYears, "planning", "jobYears"), tell.Jobs(QuantityId.ConstructionJobYears, "construction", "jobYears"),
                tell.Jobs(QuantityId.FitOutJobYears, "fitOut", "jobYears"), tell.Jobs(QuantityId.CommissioningJobYears, "commissioning", "jobYears"),
                tell.Jobs(QuantityId.OperationsFte, "operations", "annualFte"), .. Beyond(view, tell),
            ],
            tell.Jobs(QuantityId.BuildJobYears, "build", "jobYears"), tell[QuantityId.BuildWagesUsd],
            [.. ResultView<Real>.Groups.Select(group => new GroupJobs(
                group, s_groupLabels[group], view.GroupSum(group, occupation => occupation.JobYears).Value,
                view.GroupSum(group, occupation => occupation.OperatingFte).Value, view.GroupWage(group)?.Value))],
            [.. view.Occupations.Select(occupation => new OccupationJobs(
                occupation.Soc, occupations[occupation.Soc].TitleEn, occupations[occupation.Soc].Group, occupation.JobYears.Value,
                occupation.OperatingFte.Value, occupation.WageUsd.Value))],
            view.Plan.Horizon.Years, new(fte[0], fte[1], fte[2], fte[3], fte[4]),
            tell.Jobs(QuantityId.PeakHeadcount, "build", "headcount"), PeakMonth(view), tell.Jobs(QuantityId.PermanentFte, "operations", "annualFte"),
            tell[QuantityId.OperatingWagesUsd], economy.Residence(), Claims(view));
    }

    /// <summary>Indirect and induced jobs of each phase, in the nation.</summary>
    private static IEnumerable<JobQuantity> Beyond(ResultView<Real> view, QuantityTeller tell)
    {
        string[] phases = ["planning", "construction", "fitOut", "commissioning", "operations"];
        foreach (var (effect, first) in new[] { ("indirect", QuantityId.PlanningIndirectJobs), ("induced", QuantityId.PlanningInducedJobs) })
        {
            for (var p = 0; p < phases.Length; p++)
            {
                var operations = p == (int)JobPhase.Operations;
                var year = view.Plan.Horizon.AnnualYear?.ToString(CultureInfo.InvariantCulture) ?? "none";
                yield return tell.Tagged(first + p, phases[p], effect, operations ? "annualFte" : "jobYears", IoTables.Nation, operations ? year : "build");
            }
        }
    }

    private static string? PeakMonth(ResultView<Real> view)
    {
        var months = view.Result.Jobs.Months!.OnSiteFte;
        var peak = 0;
        for (var m = 1; m < months.Length; m++)
        {
            if (months[m].Value > months[peak].Value) peak = m;
        }

        return months[peak].Value > 0 ? (view.Plan.Horizon.Start + peak).ToString() : null;
    }

    /// <summary>The target's number of jobs beside each number that it could mean.</summary>
    private static IReadOnlyList<JobsClaim> Claims(ResultView<Real> view)
    {
        if (view.Plan.Scenario.Targets?.Jobs is not { } claimed) return [];
        var jobs = view.Result.Jobs;
        var average = view.Fte.Take((int)JobPhase.Operations).Aggregate(new double[view.Plan.Horizon.Years.Count],
            (sum, phase) => [.. sum.Zip(phase, (left, right) => left + right.Value)]).Max();
        var build = view.Result.Economy.Build;
        double Nation(Effect effect) => build[build.Nation, effect, EconomyMeasure.Jobs].Value;
        var definitions = new List<(string Definition, string Measure, double? Value)>
        {
            ("most people on site in one month", "headcount", view[QuantityId.PeakHeadcount]?.Value),
            ("build phases, average FTE of the busiest year", "annualFte", average),
            ("build phases, job-years added up: years of work, not people", "jobYears", view[QuantityId.BuildJobYears]?.Value),
            ("permanent operating FTE", "annualFte", view[QuantityId.PermanentFte]?.Value),
            ("job-years of building and ten years of operations added up", "jobYears", jobs.BuildJobYears.Value + (10 * view[QuantityId.PermanentFte]?.Value)),
            ("job-years of building, direct and indirect in the nation", "jobYears", Nation(Effect.Direct) + Nation(Effect.Indirect)),
            ("job-years of building, all effects in the nation", "jobYears", Nation(Effect.Total)),
            ("job-years of building, all effects in the sites' own states", "jobYears", view[QuantityId.StateBuildJobs]?.Value),
            ("a year of operation, all effects in the nation", "annualFte", view[QuantityId.OperatingTotalJobs]?.Value),
        };
        return
        [
            new("The target's jobs, beside the model's under each definition that could be meant",
                claimed, [.. definitions.Where(definition => definition.Value is not null)
                    .Select(definition => new ClaimDefinition(definition.Definition, definition.Measure, definition.Value!.Value, definition.Value!.Value / claimed))]),
        ];
    }
}
