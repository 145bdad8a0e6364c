using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Contracts;

/// <summary>A publicly announced site as the record has it: a statement, not a result. Members that were not published are left out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PresetSite">Id of the same site in the preset "stargate", which is how the models see it.</param>
/// <param name="Programme">stargate, or context for a neighbour that is no part of it.</param>
/// <param name="Name">Name.</param>
/// <param name="County">County, town or emirate.</param>
/// <param name="State">Postal code in the United States, else the name of the region.</param>
/// <param name="Country">ISO 3166 code of two letters.</param>
/// <param name="Developer">Who develops it.</param>
/// <param name="Operator">Who uses it.</param>
/// <param name="Announced">The announced capacity with its basis. Capacities of different bases must not be summed.</param>
/// <param name="ItMwEstimate">IT load, MW_it, announced or estimated by others.</param>
/// <param name="FacilityMwEstimate">Peak facility load, MW_fac, announced or estimated by others.</param>
/// <param name="Investment">The announced investment with what is in it.</param>
/// <param name="Dates">Dates, as precise as known.</param>
/// <param name="Accelerators">Accelerators as reported.</param>
/// <param name="AcceleratorCount">How many were reported.</param>
/// <param name="PeakConstructionWorkers">Construction workers announced, people; the note says where it is no peak.</param>
/// <param name="PermanentJobs">Permanent jobs announced.</param>
/// <param name="PowerSource">Power supply as reported.</param>
/// <param name="Status">announced, permitted, construction, energised (some of it is), paused or cancelled.</param>
/// <param name="StatusAsStated">The status in the words of the record.</param>
/// <param name="StatusAsOf">Date of the status.</param>
/// <param name="Note">Conflicts and remarks.</param>
/// <param name="Events">What happened to it, in the order of the record; a neighbour that is no part of the programme has none.</param>
/// <param name="Sources">Who says so.</param>
public sealed record SiteResponse(
    string Id, string? PresetSite, string Programme, string Name, string? County, string? State, string Country, string Developer, string Operator,
    SiteCapacityRecord? Announced, double? ItMwEstimate, double? FacilityMwEstimate, SiteInvestment? Investment, SiteDates Dates,
    string? Accelerators, double? AcceleratorCount, double? PeakConstructionWorkers, double? PermanentJobs, string? PowerSource,
    string Status, string StatusAsStated, string StatusAsOf, string? Note, IReadOnlyList<SiteEventResponse> Events, IReadOnlyList<Source> Sources)
{
    /// <summary>The site on the wire.</summary>
    /// <param name="site">The site.</param>
    /// <param name="catalogue">Its sources.</param>
    /// <returns>The response.</returns>
    public static SiteResponse From(PublicSite site, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(
            site.Id, site.PresetSite, site.Programme, site.Name, Given(site.County), Given(site.State), site.Country, site.Developer, site.Operator,
            site.AnnouncedMw is null && site.BasisAsStated.Length == 0 ? null : new(site.AnnouncedMw, site.Basis, Given(site.BasisAsStated)),
            site.ItMwEstimate, site.FacilityMwEstimate,
            site.InvestmentUsd is { } usd ? new(usd, site.InvestmentScope) : null,
            new(Given(site.Announced), Given(site.ConstructionStart), Given(site.FirstPower), Given(site.FullOperation)),
            Given(site.Accelerators), site.AcceleratorCount, site.PeakConstructionWorkers, site.PermanentJobs, Given(site.PowerSource),
            site.Status, site.StatusAsStated, site.StatusAsOf, Given(site.Note),
            [.. catalogue.Tables.SiteEvents.Where(happened => happened.Site == site.Id).Select(SiteEventResponse.From)],
            [.. site.SourceIds.Select(id => catalogue.Sources[id])]);
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;
}

/// <summary>An announced capacity.</summary>
/// <param name="Mw">MW on the basis; left out where only words were published.</param>
/// <param name="Basis">it, facility, utility (contract), power-plant (nameplate) or not-stated.</param>
/// <param name="AsStated">The basis in the words of the record.</param>
public sealed record SiteCapacityRecord(double? Mw, string? Basis, string? AsStated);

/// <summary>An announced investment.</summary>
/// <param name="Usd">Nominal USD.</param>
/// <param name="Scope">What is in it, as far as known.</param>
public sealed record SiteInvestment(double Usd, string Scope);

/// <summary>Dates of a site: YYYY, YYYY-MM or YYYY-MM-DD, as precise as known. Those after the data's date are expectations.</summary>
/// <param name="Announced">Announcement.</param>
/// <param name="ConstructionStart">Start of construction.</param>
/// <param name="FirstPower">First power.</param>
/// <param name="FullOperation">Full operation.</param>
public sealed record SiteDates(string? Announced, string? ConstructionStart, string? FirstPower, string? FullOperation);

/// <summary>Something that happened to a site, or was stated of it, on a dated day.</summary>
/// <param name="Date">YYYY, YYYY-MM or YYYY-MM-DD, as precise as known.</param>
/// <param name="Event">announced, permitted, construction, energised, paused, cancelled, or stated for a number given later.</param>
/// <param name="Part">The part of the site; site for the whole.</param>
/// <param name="ItMw">IT load of the part, MW_it, stated or estimated by others.</param>
/// <param name="StatedMw">Capacity as stated, MW on the basis.</param>
/// <param name="Basis">it, facility, utility (contract), power-plant (nameplate) or not-stated.</param>
/// <param name="Usd">Investment as stated, nominal USD: announced, not spent.</param>
/// <param name="UsdScope">without-it, with-it, with-other, phase or not-stated.</param>
/// <param name="SourceIds">Who says so; see /v1/sources.</param>
/// <param name="Note">Remarks.</param>
public sealed record SiteEventResponse(
    string Date, string Event, string Part, double? ItMw, double? StatedMw, string? Basis, double? Usd, string? UsdScope,
    IReadOnlyList<string> SourceIds, string? Note)
{
    /// <summary>The event on the wire.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>The response.</returns>
    public static SiteEventResponse From(SiteEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return new(
            happened.Date, happened.Event, happened.Part, happened.ItMw, happened.StatedMw, happened.Basis, happened.Usd, happened.UsdScope,
            happened.SourceIds, happened.Note.Length == 0 ? null : happened.Note);
    }
}
