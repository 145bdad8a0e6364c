using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>
/// Who of the builders lives in the state: of each trade a given share, but no more than a part of what the state has of
/// that trade. What it has is derived: jobs of the trade in the nation × the state's share of construction jobs.
/// </summary>
internal static class LabourSupply
{
    private const double LeastFte = 1e-9;

    /// <summary>Builders of all states, each at the peak of its own.</summary>
    public static Residence<T> Together<T>(Residence<T>[] states) where T : struct, IReal<T>
    {
        var (local, commuting, moving) = (default(T), default(T), default(T));
        foreach (var state in states)
        {
            local += state.Local;
            commuting += state.Commuting;
            moving += state.InMigrant;
        }

        var all = T.Max(local + commuting + moving, T.Of(LeastFte, "person"));
        return new(
            T.Name(local / all, "builders who live in the sites' states", "1"), T.Name(local, "builders who live in the sites' states", "person"),
            T.Name(commuting, "builders who commute from other states", "person"), T.Name(moving, "builders who move in for the time of the work", "person"));
    }

    /// <summary>Residence of the builders of one state.</summary>
    /// <param name="figures">What the economy model reads.</param>
    /// <param name="jobs">Mixes of occupations.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="work">Work of the sites.</param>
    /// <param name="state">Index of the state.</param>
    public static Residence<T> Of<T>(EconomyFigures figures, JobsFigures jobs, Assumptions<T> a, JobsResult<T> work, int state) where T : struct, IReal<T>
    {
        var workers = figures.Workers;
        var peak = T.Max(work.StatePeakFte[state], T.Of(LeastFte, "fte"));
        var (usual, available) = (a[workers.LocalBuilders], a[workers.Available] * a[workers.StateShare[state]] * T.Of(1, "fte/person") / peak);
        var (local, all) = (default(T), default(T));
        for (var w = 0; w < jobs.Works.Count; w++)
        {
            if (jobs.Works[w].Work == BuildWork.Design) continue;
            var jobYears = default(T);
            for (var s = 0; s < figures.StateOfSite.Count; s++)
            {
                if (figures.StateOfSite[s] == state) jobYears += work.SiteWorkJobYears[s][w];
            }

            all += jobYears;
            foreach (var occupation in jobs.Works[w].Mix.Occupations)
            {
                // The trade's whole supply stands against its share in this kind of work, as if the peak were of this work alone.
                local += jobYears * T.Min(usual * a[occupation.Share], available * a[workers.Trades[occupation.Soc]]);
            }
        }

        var share = T.Name(local / T.Max(all, T.Of(LeastFte, "jobyear")), "builders who live in the state", "1");
        var people = work.StatePeak[state];
        var away = people * (T.Of(1) - share);
        var commuting = T.Name(away * a[workers.Commuters], "builders who commute from other states", "person");
        return new(share, T.Name(people * share, "builders who live in the state at the peak", "person"), commuting, T.Name(away - commuting, "builders who move in for the time of the work", "person"));
    }
}
