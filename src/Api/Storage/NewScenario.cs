namespace Stargate.Economics.Api.Storage;

/// <summary>A scenario to be stored, with what it can be found by.</summary>
/// <param name="Name">Its name, where it was given one.</param>
/// <param name="States">States of its sites, each once.</param>
/// <param name="Hash">Hash of its result.</param>
/// <param name="Body">The scenario as JSON without white space, as it was given.</param>
public sealed record NewScenario(string? Name, IReadOnlyList<string> States, string Hash, string Body);
