using System.Globalization;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>The economy's result in the shape in which it is told.</summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class EconomyView<T> where T : struct, IReal<T>
{
    private const int MostIndustries = 12;

    private static readonly string[] s_members = ["jobs", "labourIncomeUsd", "valueAddedUsd", "outputUsd", "taxUsd"];

    private readonly ProgramPlan _plan;
    private readonly EconomyResult<T> _result;
    private readonly T[] _headcount;

    /// <summary>Shapes a result that was evaluated in detail.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="result">The result.</param>
    public EconomyView(ProgramPlan plan, ProgramResult<T> result)
    {
        (_plan, _result) = (plan, result.Economy);
        Geographies = [.. plan.Economy.States, RestOfNation, IoTables.Nation];
        Leak = LeakOf(result);
        var output = _result.Detail!.IndustryOutput;
        IndustryJobs = [.. output.Select((usd, i) => T.Name(
            usd * T.Of(plan.Catalogue.InputOutput.Industries[i].PerOutputUsd(EconomyMeasure.Jobs), $"job·year/{plan.Economy.Unit}"), "jobs in the industry", "job·year"))];
        TopIndustries = [.. Enumerable.Range(0, IndustryJobs.Length).OrderByDescending(i => T.Bounds(IndustryJobs[i]).High).Take(MostIndustries)];
        _headcount = result.Jobs.StatePeak;
    }

    /// <summary>Id of the rest of the nation, as each site's state sees it.</summary>
    public const string RestOfNation = "rest-of-us";

    /// <summary>Id of what is outside the nation.</summary>
    public const string Abroad = "abroad";

    /// <summary>The states, the rest of the nation, the nation.</summary>
    public IReadOnlyList<string> Geographies { get; }

    /// <summary>Spending of the build-out by where each dollar goes first: the states, the rest of the nation, abroad; in the price basis.</summary>
    public IReadOnlyList<(string Geography, T Usd, T Share)> Leak { get; }

    /// <summary>[industry] jobs that building takes in the nation, indirect and induced.</summary>
    public T[] IndustryJobs { get; }

    /// <summary>The industries with most of these jobs, by index.</summary>
    public IReadOnlyList<int> TopIndustries { get; }

    /// <summary>Name of a measure's member on the wire.</summary>
    public static string Member(EconomyMeasure measure) => s_members[(int)measure];

    /// <summary>Every number by its path.</summary>
    public IEnumerable<(string Path, T Value)> Paths()
    {
        foreach (var pair in Grid(_result.Build, "build").Where(pair => !QuantityKeys.IsPath(pair.Path))) yield return pair;
        if (_result.Operating is { } operating)
        {
            foreach (var pair in Grid(operating, "operating-year").Where(pair => !QuantityKeys.IsPath(pair.Path))) yield return pair;
        }

        foreach (var pair in BuildYears().Concat(Tables()).Concat(Residences())) yield return pair;
    }

    private IEnumerable<(string Path, T Value)> BuildYears()
    {
        foreach (var effect in Enum.GetValues<Effect>())
        {
            for (var g = 0; g < Geographies.Count; g++)
            {
                foreach (var measure in Enum.GetValues<EconomyMeasure>().Where(measure => measure != EconomyMeasure.ProductionTax))
                {
                    for (var y = 0; y < _result.Detail!.Years.Length; y++)
                    {
                        yield return (string.Create(CultureInfo.InvariantCulture, $"economy.buildYears[{EconomyWords.Id(effect)}/{Geographies[g]}].{Member(measure)}[{_plan.Horizon.Years[y]}]"), _result.Detail.Years[y][g, effect, measure]);
                    }
                }
            }
        }
    }

    private IEnumerable<(string Path, T Value)> Tables()
    {
        foreach (var (geography, usd, share) in Leak)
        {
            yield return ($"economy.leak[{geography}].usd", usd);
            yield return ($"economy.leak[{geography}].share", share);
        }

        foreach (var i in TopIndustries)
        {
            var industry = _plan.Catalogue.InputOutput.Industries[i].Code;
            yield return ($"economy.industries[{industry}].outputUsd", _result.Detail!.IndustryOutput[i]);
            yield return ($"economy.industries[{industry}].jobs", IndustryJobs[i]);
        }

        yield return ("economy.net.gross", _result.Net.Gross);
        if (_result.NetOperating is { } net) yield return ("economy.netOperating.gross", net.Gross);
    }

    private IEnumerable<(string Path, T Value)> Residences()
    {
        for (var g = 0; g < _plan.Economy.States.Count; g++)
        {
            var path = $"jobs.residence.states[{_plan.Economy.States[g]}]";
            yield return ($"{path}.headcount", _headcount[g]);
            yield return ($"{path}.localShare", _result.Residence[g].LocalShare);
            yield return ($"{path}.local", _result.Residence[g].Local);
            yield return ($"{path}.commuting", _result.Residence[g].Commuting);
            yield return ($"{path}.inMigrant", _result.Residence[g].InMigrant);
        }
    }

    private IEnumerable<(string Path, T Value)> Grid(EffectGrid<T> grid, string period)
    {
        foreach (var effect in Enum.GetValues<Effect>())
        {
            for (var g = 0; g < grid.Geographies; g++)
            {
                foreach (var measure in Enum.GetValues<EconomyMeasure>())
                {
                    if (effect == Effect.Direct && measure == EconomyMeasure.ProductionTax) continue;
                    yield return ($"economy.effects[{EconomyWords.Id(effect)}/{period}/{Geographies[g]}].{Member(measure)}", grid[g, effect, measure]);
                }

                if (PayPerJob(grid, g, effect) is { } pay) yield return ($"economy.effects[{EconomyWords.Id(effect)}/{period}/{Geographies[g]}].labourIncomePerJobUsd", pay);
            }
        }
    }

    /// <summary>Labour income over jobs, USD of the tables' year per job-year; null where there are no jobs.</summary>
    public T? PayPerJob(EffectGrid<T> grid, int geography, Effect effect)
    {
        var jobs = grid[geography, effect, EconomyMeasure.Jobs];
        if (!(T.Bounds(jobs).Low > 0)) return null;
        return T.Name(grid[geography, effect, EconomyMeasure.LabourIncome] / jobs, "labour income per job", $"{_plan.Economy.Unit}/job/year");
    }

    private List<(string, T, T)> LeakOf(ProgramResult<T> result)
    {
        var states = new T[_plan.Economy.States.Count];
        var (rest, abroad) = (default(T), default(T));
        var spending = result.Buildout.Detail!.SiteComponentUsd;
        for (var s = 0; s < spending.Length; s++)
        {
            for (var c = 0; c < spending[s].Length; c++)
            {
                var shares = _result.Detail!.Leak[s][c];
                states[_plan.Economy.StateOfSite[s]] += spending[s][c] * shares.State;
                rest += spending[s][c] * (shares.Nation - shares.State);
                abroad += spending[s][c] * (T.Of(1) - shares.Nation);
            }
        }

        var total = result.Buildout.TotalUsd;
        var spent = T.Bounds(total).High > 0;
        return [.. states.Append(rest).Append(abroad).Zip(
            [.. _plan.Economy.States, RestOfNation, Abroad],
            (usd, geography) => (geography, T.Name(usd, "where the dollar goes", _plan.Prices.Money), T.Name(spent ? usd / total : default, "share of the spending", "1")))];
    }
}
