namespace Stargate.Economics.Api.Storage;

/// <summary>What a request is repeated under.</summary>
/// <param name="Key">The Idempotency-Key that the caller chose.</param>
/// <param name="Fingerprint">Digest of method, address and body: the same request has the same.</param>
public sealed record RequestKey(string Key, string Fingerprint);

/// <summary>The answer to a request that created something; kept so that its repetition gets the same.</summary>
/// <param name="Fingerprint">Digest of the request; empty where it had no key.</param>
/// <param name="Location">Address of what was created.</param>
/// <param name="Tag">Its entity tag with the quotation marks, where it has one.</param>
/// <param name="Body">The answer as JSON.</param>
public sealed record KeptAnswer(string Fingerprint, string Location, string? Tag, string Body);
