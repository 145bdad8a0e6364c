namespace Stargate.Economics.Api.Contracts;

// These records describe the body to people and their tools; UncertaintyReader reads it and lists every fault.

/// <summary>A scenario and how many draws are made of it.</summary>
/// <param name="Scenario">The scenario, as POST /v1/evaluate takes it.</param>
/// <param name="Draws">Whole number from 1,000 to 10,000,000; 100,000 where left out. Draws are made eight at a time: the number is rounded up, and a warning says so.</param>
/// <param name="Seed">Whole number from 0; 1 where left out. The same seed gives the same bytes.</param>
/// <param name="Headlines">1 to 32 paths of results that have a range; the headlines of an evaluation where left out.</param>
public sealed record UncertaintyRequest(ScenarioRequest Scenario, int? Draws, int? Seed, IReadOnlyList<string>? Headlines);

/// <summary>How many draws are made of a stored scenario.</summary>
/// <param name="Draws">Whole number from 1,000 to 10,000,000; 100,000 where left out. Draws are made eight at a time: the number is rounded up, and a warning says so.</param>
/// <param name="Seed">Whole number from 0; 1 where left out. The same seed gives the same bytes.</param>
/// <param name="Headlines">1 to 32 paths of results that have a range; the headlines of an evaluation where left out.</param>
public sealed record StoredUncertaintyRequest(int? Draws, int? Seed, IReadOnlyList<string>? Headlines);
