namespace Stargate.Economics.Models.Catalogue;

/// <summary>
/// Something that happened to an announced site on a dated day, as the public record has it. What is announced, and what is stated
/// about it, belongs to the site as a whole; how far it has come belongs to its parts, each with an IT load of its own.
/// </summary>
/// <param name="Site">Id of the site in the record of sites.</param>
/// <param name="Part">Part of it that moves as one; <see cref="Whole"/> for what was stated of the site.</param>
/// <param name="Date">When: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="Event">announced, permitted, construction, energised, paused or cancelled; stated for a number given later.</param>
/// <param name="ItMw">IT load of the part, MW_it, stated or estimated by others; on its announcement only. None where neither is known.</param>
/// <param name="StatedMw">Capacity as stated, MW on <paramref name="Basis"/>. Never summed over bases.</param>
/// <param name="Basis">it, facility, utility, power-plant or not-stated; none without a capacity.</param>
/// <param name="Usd">Investment as stated, nominal USD: announced, not spent.</param>
/// <param name="UsdScope">without-it, with-it, with-other, phase or not-stated; none without money.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record SiteEvent(
    string Site, string Part, string Date, string Event, double? ItMw, double? StatedMw, string? Basis, double? Usd, string? UsdScope,
    IReadOnlyList<string> SourceIds, string Note)
{
    /// <summary>The part that stands for the site as a whole.</summary>
    public const string Whole = "site";

    /// <summary>The event that only states a number.</summary>
    public const string Stated = "stated";
}
