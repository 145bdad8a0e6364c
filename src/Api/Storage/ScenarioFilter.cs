namespace Stargate.Economics.Api.Storage;

/// <summary>Which scenarios a list has; null means any.</summary>
/// <param name="Name">Text that the name contains, whatever the case of its letters.</param>
/// <param name="State">State that a site is in.</param>
/// <param name="Hash">Hash of the result when the current revision was stored.</param>
/// <param name="From">Moment from which on it was created, as stored.</param>
/// <param name="Before">Moment before which it was created, as stored.</param>
public sealed record ScenarioFilter(string? Name = null, string? State = null, string? Hash = null, string? From = null, string? Before = null)
{
    /// <summary>The name as a pattern of LIKE over folded names, its own wildcards escaped.</summary>
    internal string? Pattern => Name is null
        ? null
        : $"%{Fold(Name).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";

    /// <summary>A name as it is compared.</summary>
    internal static string Fold(string name) => name.ToUpperInvariant();
}
