using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>What an effect comes from.</summary>
public enum Effect
{
    /// <summary>On site and in the operating company.</summary>
    Direct,

    /// <summary>In suppliers.</summary>
    Indirect,

    /// <summary>From spending of pay.</summary>
    Induced,

    /// <summary>All three.</summary>
    Total,
}

/// <summary>What the economy model answers; money of the table's year.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Build">Effects of building, once; jobs are job-years.</param>
/// <param name="Operating">Effects of a year of operation; null where the horizon has none.</param>
/// <param name="PhaseJobs">[phase of building, then operations][indirect, induced] jobs in the nation; operations stay empty without an operating year.</param>
/// <param name="Residence">[state] who of the builders lives where, at the peak of the state.</param>
/// <param name="Builders">The same over all states, each at its own peak.</param>
/// <param name="Net">From gross to net, all effects of building in the nation.</param>
/// <param name="NetOperating">The same of a year of operation.</param>
/// <param name="Detail">Years, leak and industries; only where details are asked for.</param>
public sealed record EconomyResult<T>(
    EffectGrid<T> Build, EffectGrid<T>? Operating, T[][] PhaseJobs, Residence<T>[] Residence, Residence<T> Builders, NetJobs<T> Net, NetJobs<T>? NetOperating, EconomyDetail<T>? Detail)
    where T : struct, IReal<T>;

/// <summary>Effects by geography: the states, then the rest of the nation as each site's state sees it, then the nation.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="states">Number of states.</param>
/// <param name="money">Unit of money: USD of the tables' year, or that a year.</param>
/// <param name="jobs">Unit of jobs: job-years of building, or jobs of a year.</param>
/// <param name="workspace">Where arrays come from.</param>
public sealed class EffectGrid<T>(int states, string money, string jobs, Workspace<T> workspace) where T : struct, IReal<T>
{
    /// <summary>Measures of an effect.</summary>
    public static readonly int Measures = Enum.GetValues<EconomyMeasure>().Length;

    /// <summary>Effects.</summary>
    public static readonly int Effects = Enum.GetValues<Effect>().Length;

    private readonly T[] _cells = workspace.Zeros((states + 2) * Effects * Measures);

    /// <summary>Unit of a measure.</summary>
    public string Unit(EconomyMeasure measure) => measure == EconomyMeasure.Jobs ? jobs : money;

    /// <summary>How many geographies there are.</summary>
    public int Geographies => states + 2;

    /// <summary>Index of the rest of the nation.</summary>
    public int RestOfNation => states;

    /// <summary>Index of the nation.</summary>
    public int Nation => states + 1;

    /// <summary>Every number, by geography, effect, measure.</summary>
    public IReadOnlyList<T> Cells => _cells;

    /// <summary>One number.</summary>
    public T this[int geography, Effect effect, EconomyMeasure measure]
    {
        get => _cells[Index(geography, effect, measure)];
        internal set => _cells[Index(geography, effect, measure)] = value;
    }

    /// <summary>[measure] the numbers of one effect in one geography.</summary>
    internal Span<T> Of(int geography, Effect effect) => _cells.AsSpan(Index(geography, effect, 0), Measures);

    /// <summary>All effects in the sites' own states together; what they do to each other is in none of them.</summary>
    public T InStates(EconomyMeasure measure)
    {
        var sum = default(T);
        for (var g = 0; g < states; g++) sum += this[g, Effect.Total, measure];
        return T.Name(sum, EconomyWords.InStates(measure), Unit(measure));
    }

    /// <summary>Place of a number among the cells.</summary>
    public static int Index(int geography, Effect effect, EconomyMeasure measure) => (((geography * Effects) + (int)effect) * Measures) + (int)measure;
}

/// <summary>Who of the builders lives where, at the peak of work in a state. The ceiling is derived: trades in the nation × the state's share of construction jobs.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="LocalShare">Share who live in the state.</param>
/// <param name="Local">People who live in the state.</param>
/// <param name="Commuting">People who come from other states and go home.</param>
/// <param name="InMigrant">People who move in for the time of the work.</param>
public readonly record struct Residence<T>(T LocalShare, T Local, T Commuting, T InMigrant) where T : struct, IReal<T>;

/// <summary>Jobs from gross to net.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Gross">All effects.</param>
/// <param name="Attributable">Those that would not have come otherwise.</param>
/// <param name="Displaced">Attributable jobs that others lose.</param>
/// <param name="Net">Attributable less displaced.</param>
public sealed record NetJobs<T>(T Gross, T Attributable, T Displaced, T Net) where T : struct, IReal<T>;

/// <summary>Series and tables of the economy model.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Years">[year] effects of building.</param>
/// <param name="Leak">[state][line] where each dollar of the build-out goes.</param>
/// <param name="IndustryOutput">[industry] output that building takes in the nation, indirect and induced.</param>
public sealed record EconomyDetail<T>(EffectGrid<T>[] Years, LeakShares<T>[][] Leak, T[] IndustryOutput) where T : struct, IReal<T>;

/// <summary>Where a dollar of a component goes.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="State">Share that stays in the site's state.</param>
/// <param name="Nation">Share that stays in the nation, with the state.</param>
public readonly record struct LeakShares<T>(T State, T Nation) where T : struct, IReal<T>;
