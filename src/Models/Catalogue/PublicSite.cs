namespace Stargate.Economics.Models.Catalogue;

/// <summary>
/// A publicly announced site, as the record has it. A statement and no result: nothing here is computed, and the models read
/// none of it. Announced MW stand on the basis of their source, so they must not be summed over sites.
/// </summary>
/// <param name="Id">Kebab-case id, beginning with the country.</param>
/// <param name="PresetSite">Id of the same site in the preset "stargate"; none for a site that is not in it.</param>
/// <param name="Programme">stargate, or context for a neighbour that is no part of it.</param>
/// <param name="Name">Name.</param>
/// <param name="County">County, town or emirate; may be empty.</param>
/// <param name="State">Postal code in the United States, else the name of the region; may be empty.</param>
/// <param name="Country">ISO 3166 code of two letters.</param>
/// <param name="Developer">Who develops it.</param>
/// <param name="Operator">Who uses it.</param>
/// <param name="AnnouncedMw">Announced capacity, MW on <paramref name="Basis"/>; none where none was announced.</param>
/// <param name="Basis">it, facility, utility, power-plant or not-stated; none without a capacity.</param>
/// <param name="BasisAsStated">The basis in the words of the record.</param>
/// <param name="ItMwEstimate">IT load, MW_it, announced or estimated by others.</param>
/// <param name="FacilityMwEstimate">Peak facility load, MW_fac, announced or estimated by others.</param>
/// <param name="InvestmentUsd">Announced investment, nominal USD.</param>
/// <param name="InvestmentScope">What is in the investment.</param>
/// <param name="Announced">Date of the announcement, as precise as known.</param>
/// <param name="ConstructionStart">Start of construction, as precise as known; may be empty.</param>
/// <param name="FirstPower">First power, reported or expected, as precise as known; may be empty.</param>
/// <param name="FullOperation">Full operation, expected, as precise as known; may be empty.</param>
/// <param name="Accelerators">Accelerators as reported; may be empty.</param>
/// <param name="AcceleratorCount">How many were reported.</param>
/// <param name="PeakConstructionWorkers">Construction workers announced; the note says where it is no peak.</param>
/// <param name="PermanentJobs">Permanent jobs announced.</param>
/// <param name="PowerSource">Power supply as reported; may be empty.</param>
/// <param name="Status">announced, permitted, construction, energised (some of it is), paused or cancelled.</param>
/// <param name="StatusAsStated">The status in the words of the record.</param>
/// <param name="StatusAsOf">Date of the status.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Conflicts and remarks.</param>
public sealed record PublicSite(
    string Id, string? PresetSite, string Programme, string Name, string County, string State, string Country, string Developer, string Operator,
    double? AnnouncedMw, string? Basis, string BasisAsStated, double? ItMwEstimate, double? FacilityMwEstimate,
    double? InvestmentUsd, string InvestmentScope, string Announced, string ConstructionStart, string FirstPower, string FullOperation,
    string Accelerators, double? AcceleratorCount, double? PeakConstructionWorkers, double? PermanentJobs, string PowerSource,
    string Status, string StatusAsStated, string StatusAsOf, IReadOnlyList<string> SourceIds, string Note)
{
    /// <summary>What a status can be, in the order of progress.</summary>
    public static readonly IReadOnlyList<string> Statuses = ["announced", "permitted", "construction", "energised", "paused", "cancelled"];
}
