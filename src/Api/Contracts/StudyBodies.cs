namespace Stargate.Economics.Api.Contracts;

// These records describe bodies to people and their tools. The bodies themselves are read by the studies' own readers, which list every
// fault where binding to these would stop at the first.

/// <summary>The body of a study.</summary>
public interface IStudyBody;

/// <summary>What a headline depends on.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Headline">Result path of a quotable quantity, such as buildout.totalUsd.</param>
/// <param name="Method">tornado (default): each uncertain number at its low and high end with all others central. sobol: parts of the variance over the ensemble's ranges.</param>
/// <param name="Draws">Base draws of sobol, a multiple of 8 from 64 to 4096; 512 where left out. The models run draws × (drivers + 2) times.</param>
/// <param name="Seed">Seed of sobol, 0 to 1 billion; 1 where left out.</param>
public sealed record SensitivityBody(ScenarioRequest Scenario, string Headline, string? Method, int? Draws, int? Seed) : IStudyBody;

/// <summary>A headline that is to have a value, and the number that may move for it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Target">The headline and its value.</param>
/// <param name="Vary">The number to move.</param>
public sealed record GoalSeekBody(ScenarioRequest Scenario, GoalBody Target, VaryBody Vary) : IStudyBody;

/// <summary>A value of a headline.</summary>
/// <param name="Path">Result path of a quotable quantity, such as buildout.totalUsd.</param>
/// <param name="Value">The value to reach, in the headline's unit.</param>
public sealed record GoalBody(string Path, double Value);

/// <summary>A number to move.</summary>
/// <param name="Path">JSON pointer into the scenario, such as /sites/0/capacityMw, or figure id. A range at that place gives way to the number.</param>
/// <param name="Low">Low end of the range that is searched; that of the data or of the allowed range where left out.</param>
/// <param name="High">High end, above the low one.</param>
public sealed record VaryBody(string Path, double? Low, double? High);

/// <summary>Two scenarios whose headlines are to be equal, and the number that moves in both.</summary>
/// <param name="A">One scenario.</param>
/// <param name="B">The other.</param>
/// <param name="Headline">Result path of a quotable quantity, such as buildout.totalUsd.</param>
/// <param name="Vary">The number to move. It must be in a; a number of the scenario that b lacks leaves b as it is.</param>
public sealed record BreakEvenBody(ScenarioRequest A, ScenarioRequest B, string Headline, VaryBody Vary) : IStudyBody;

/// <summary>A scenario at every combination of some values.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Axes">One to three numbers to move, with at most 100,000 combinations; the last moves fastest.</param>
/// <param name="Outputs">Result paths of the quotable quantities that are wanted; the headlines where left out.</param>
public sealed record SweepBody(ScenarioRequest Scenario, IReadOnlyList<AxisBody> Axes, IReadOnlyList<string>? Outputs) : IStudyBody;

/// <summary>A number to move: values, or from, to and steps.</summary>
/// <param name="Path">JSON pointer into the scenario, such as /sites/0/capacityMw, or figure id. A range at that place gives way to the number.</param>
/// <param name="Values">The values that it takes, inside its allowed range.</param>
/// <param name="From">The first value, in place of values.</param>
/// <param name="To">The last value.</param>
/// <param name="Steps">How many values there are, evenly spaced, from and to included: 2 to 100,000.</param>
public sealed record AxisBody(string Path, IReadOnlyList<double>? Values, double? From, double? To, int? Steps);

/// <summary>Two scenarios to compare; both of the same price basis.</summary>
/// <param name="A">One scenario.</param>
/// <param name="B">The other; differences are b less a.</param>
/// <param name="Headlines">Result paths of quotable quantities; the headlines where left out.</param>
public sealed record CompareBody(ScenarioRequest A, ScenarioRequest B, IReadOnlyList<string>? Headlines) : IStudyBody;
