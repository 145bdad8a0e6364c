namespace Stargate.Economics.Models.Scenarios;

/// <summary>One thing wrong with a scenario, said so that the caller can mend it.</summary>
/// <param name="Pointer">JSON pointer of the member (RFC 6901).</param>
/// <param name="Message">What to do.</param>
/// <param name="Value">What was given, as JSON text; null where something is missing.</param>
/// <param name="Allowed">The allowed range or values; null where there is no such list.</param>
public sealed record InputError(string Pointer, string Message, string? Value, string? Allowed);
