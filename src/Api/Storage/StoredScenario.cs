namespace Stargate.Economics.Api.Storage;

/// <summary>A stored scenario in its current revision.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Created">When the first revision was stored.</param>
/// <param name="Updated">When this one was.</param>
/// <param name="Hash">Hash of the result when this revision was stored.</param>
/// <param name="Body">The scenario as JSON without white space, as it was given.</param>
public sealed record StoredScenario(string Id, long Revision, string Created, string Updated, string Hash, string Body);
