using System.Text.Json;

namespace Stargate.Economics.Api.Contracts;

/// <summary>A ready scenario in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it shows.</param>
public sealed record PresetItem(string Id, string Name, string Description);

/// <summary>A ready scenario.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Scenario">The scenario: a body for POST /v1/evaluate.</param>
public sealed record PresetResponse(string Id, string Name, string Description, JsonElement Scenario);

/// <summary>What is different in a scenario that is made from a preset. Everything may be left out, the whole body too.</summary>
/// <param name="Name">Name of the new scenario; the preset's own where left out.</param>
public sealed record CloneRequest(string? Name);
