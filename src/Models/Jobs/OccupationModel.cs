using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Jobs;

/// <summary>Splits job-years and operating staff by occupation, with the mean wage over the sites' states.</summary>
public static class OccupationModel
{
    private const double HoursPerYear = 2_080;

    /// <summary>Every occupation that has work, in the order in which the mixes name them.</summary>
    /// <param name="figures">Mixes and wages.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="jobs">Work of the sites.</param>
    public static IReadOnlyList<OccupationResult<T>> Evaluate<T>(JobsFigures figures, Assumptions<T> a, JobsResult<T> jobs) where T : struct, IReal<T>
    {
        var tallies = new Dictionary<string, Tally<T>>(StringComparer.Ordinal);
        for (var s = 0; s < figures.Sites.Count; s++)
        {
            for (var w = 0; w < figures.Works.Count; w++)
            {
                Split(tallies, figures.Works[w].Mix, a, a[figures.Sites[s].ConstructionWages], jobs.SiteWorkJobYears[s][w], default);
            }

            for (var f = 0; f < figures.Functions.Count; f++)
            {
                Split(tallies, figures.Functions[f].Mix, a, a[figures.Sites[s].OperationsWages], default, jobs.SiteFunctionFte[s][f]);
            }
        }

        return [.. tallies.Where(pair => pair.Value.HasWork).Select(pair => pair.Value.Result(pair.Key))];
    }

    private static void Split<T>(
        Dictionary<string, Tally<T>> tallies, JobsFigures.MixFigures mix, Assumptions<T> a, T index, T jobYears, T fte)
        where T : struct, IReal<T>
    {
        foreach (var occupation in mix.Occupations)
        {
            if (!tallies.TryGetValue(occupation.Soc, out var tally)) tallies[occupation.Soc] = tally = new();
            var share = a[occupation.Share];
            tally.Add(jobYears * share, fte * share, a[occupation.Wage.Slot] * index);
        }
    }

    private sealed class Tally<T> where T : struct, IReal<T>
    {
        private T _jobYears;
        private T _fte;
        private T _wages;
        private T _people;

        public bool HasWork => T.Bounds(_people).High > 0;

        public void Add(T jobYears, T fte, T hourly)
        {
            var people = (jobYears * T.Of(1, "fte/jobyear")) + fte;
            _jobYears += jobYears;
            _fte += fte;
            _people += people;
            _wages += people * hourly;
        }

        public OccupationResult<T> Result(string soc) => new(
            soc, T.Name(_jobYears, "job-years of building of the occupation", "jobyear"), T.Name(_fte, "operating FTE of the occupation", "fte"),
            T.Name(_wages / _people * T.Of(HoursPerYear, "h/year"), "mean yearly wage of the occupation", "USD/year"));
    }
}

/// <summary>One occupation.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Soc">SOC code.</param>
/// <param name="JobYears">Job-years of building.</param>
/// <param name="OperatingFte">Operating FTE once complete.</param>
/// <param name="WageUsd">Mean yearly wage at the wages' own date, USD/year.</param>
public sealed record OccupationResult<T>(string Soc, T JobYears, T OperatingFte, T WageUsd) where T : struct, IReal<T>;
