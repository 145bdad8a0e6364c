namespace Stargate.Economics.Api.Storage;

/// <summary>A stored scenario in one revision.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Created">When the first revision was stored.</param>
/// <param name="Updated">When this one was.</param>
/// <param name="Hash">Hash of the result when this revision was stored.</param>
/// <param name="Body">The scenario as JSON without white space, as it was given.</param>
public sealed record StoredScenario(string Id, long Revision, string Created, string Updated, string Hash, string Body);

/// <summary>A stored scenario in a list.</summary>
/// <param name="Sequence">Its place in the order of all that were ever stored.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, where it has one.</param>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Created">When the first revision was stored.</param>
/// <param name="Updated">When this one was.</param>
/// <param name="Hash">Hash of the result when this revision was stored.</param>
public sealed record ListedScenario(long Sequence, string Id, string? Name, long Revision, string Created, string Updated, string Hash);

/// <summary>A revision of a scenario in a list.</summary>
/// <param name="Revision">Revision, from 1.</param>
/// <param name="Saved">When it was stored.</param>
/// <param name="Hash">Hash of the result when it was stored.</param>
public sealed record ListedRevision(long Revision, string Saved, string Hash);
