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
