namespace Stargate.Economics.Models.Scenarios;

/// <summary>A scenario, or every fault that stands in its way.</summary>
/// <param name="Scenario">The scenario; null where there is a fault.</param>
/// <param name="Errors">Every fault.</param>
public sealed record ScenarioReading(Scenario? Scenario, IReadOnlyList<InputError> Errors);
