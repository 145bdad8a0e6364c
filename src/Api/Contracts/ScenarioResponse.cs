using System.Text.Json;
using Stargate.Economics.Api.Storage;

namespace Stargate.Economics.Api.Contracts;

/// <summary>A stored scenario.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Created">When the first revision was stored, UTC.</param>
/// <param name="Updated">When this one was, UTC.</param>
/// <param name="Scenario">The scenario as it was given.</param>
/// <param name="Hash">Hash of its result with the current model and data.</param>
public sealed record ScenarioResponse(string Id, long Revision, string Created, string Updated, JsonElement Scenario, string Hash)
{
    /// <summary>The stored scenario on the wire.</summary>
    /// <param name="stored">As stored.</param>
    /// <param name="scenario">Its body, read.</param>
    /// <param name="hash">Hash of its result.</param>
    /// <returns>The response.</returns>
    public static ScenarioResponse From(StoredScenario stored, JsonElement scenario, string hash)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return new(stored.Id, stored.Revision, stored.Created, stored.Updated, scenario, hash);
    }
}

/// <summary>A stored scenario in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, where it has one.</param>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Created">When the first revision was stored, UTC.</param>
/// <param name="Updated">When this one was, UTC.</param>
/// <param name="Hash">Hash of its result with the model and data of the time when it was stored.</param>
public sealed record ScenarioItem(string Id, string? Name, long Revision, string Created, string Updated, string Hash)
{
    /// <summary>The stored scenario on the wire.</summary>
    /// <param name="stored">As stored.</param>
    /// <returns>The item.</returns>
    public static ScenarioItem From(ListedScenario stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return new(stored.Id, stored.Name, stored.Revision, stored.Created, stored.Updated, stored.Hash);
    }
}

/// <summary>A revision of a stored scenario in a list.</summary>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Saved">When it was stored, UTC.</param>
/// <param name="Hash">Hash of its result with the model and data of that time.</param>
public sealed record RevisionItem(long Revision, string Saved, string Hash);
