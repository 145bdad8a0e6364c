using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;

namespace Stargate.Economics.Models.Economy;

/// <summary>Who lives where, and how many a state has of each trade.</summary>
/// <param name="LocalBuilders">Builders who live in the state where enough of their trade do.</param>
/// <param name="Commuters">Commuters among the others.</param>
/// <param name="Available">Part of the state's workforce of a trade that a campus can have.</param>
/// <param name="LocalOperators">Operating staff who live in the state.</param>
/// <param name="LocalPlanning">Planning done in the state.</param>
/// <param name="StateShare">[state] its construction jobs over the nation's.</param>
/// <param name="Trades">Jobs of each occupation of the work on site, in the nation.</param>
public sealed record WorkerFigures(
    Slot LocalBuilders, Slot Commuters, Slot Available, Slot LocalOperators, Slot LocalPlanning,
    IReadOnlyList<Slot> StateShare, IReadOnlyDictionary<string, Slot> Trades)
{
    /// <summary>Collects the figures.</summary>
    internal static WorkerFigures Prepare(PlanContext context, JobsFigures jobs, IReadOnlyList<string> states)
    {
        var slots = context.Slots;
        var tables = context.Catalogue.InputOutput;
        var all = context.Catalogue.Tables.States.Keys.Sum(tables.ConstructionJobs);
        var sources = tables.Metas["state-industries"].SourceIds;
        return new(
            slots.Figure("labour.localBuildersShare", "1"), slots.Figure("labour.commuterShare", "1"), slots.Figure("labour.availableBuildersShare", "1"),
            slots.Figure("labour.localOperatorsShare", "1"), slots.Figure("labour.planningLocalShare", "1"),
            [.. states.Select(state => slots.Table($"io/construction-jobs/{state}", $"construction jobs of {state} over the nation's", "1", tables.ConstructionJobs(state) / all, sources))],
            jobs.Works.SelectMany(work => work.Mix.Occupations).Select(occupation => occupation.Soc).Distinct()
                .ToDictionary(soc => soc, soc => slots.Figure($"occupationJobs.{soc}", "person"), StringComparer.Ordinal));
    }
}
