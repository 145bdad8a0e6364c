using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Models.Record;

/// <summary>How far the programme had come toward its founding target, as known on a day. Only sites in the United States count, as the target says.</summary>
/// <param name="DataVersion">Version of the data.</param>
/// <param name="AsOf">The day, ISO.</param>
/// <param name="Target">What progress is measured against.</param>
/// <param name="Capacity">IT load by status. A part of a site is in one status only, so the statuses sum to the total.</param>
/// <param name="TotalItMw">Sum of IT load in all statuses but paused and cancelled, MW_it.</param>
/// <param name="WithoutItMw">Parts that count but whose IT load nobody has stated, as site/part.</param>
/// <param name="Investment">Announced investment by the status of the least advanced part of each site, and by what the money buys.</param>
/// <param name="SpentUsd">What has been spent on what is energised: no number, with the reason.</param>
/// <param name="Statement">The last position that the partners had stated for the whole; none before the first.</param>
/// <param name="Sites">The sites known on that day, those abroad too.</param>
/// <param name="Rule">How it is counted, in words.</param>
public sealed record ProgressAnswer(
    string DataVersion, string AsOf, ProgressTarget Target, IReadOnlyList<StatusProgress> Capacity, double TotalItMw, IReadOnlyList<string> WithoutItMw,
    IReadOnlyList<InvestmentProgress> Investment, Quantity SpentUsd, StatedPosition? Statement, IReadOnlyList<SiteProgress> Sites, string Rule);

/// <summary>The founding target.</summary>
/// <param name="InvestmentUsd">Nominal USD.</param>
/// <param name="CapacityGw">GW on no stated basis; shares read it as IT load.</param>
/// <param name="Basis">not-stated.</param>
/// <param name="Date">When it was announced.</param>
/// <param name="SourceIds">Who says so.</param>
public sealed record ProgressTarget(double InvestmentUsd, double CapacityGw, string Basis, string Date, IReadOnlyList<string> SourceIds);

/// <summary>IT load in one status.</summary>
/// <param name="Status">announced, permitted, construction, energised, paused or cancelled.</param>
/// <param name="ItMw">IT load, MW_it, stated or estimated by others.</param>
/// <param name="ShareOfTarget">Fraction of the target's GW, read as IT load.</param>
/// <param name="Parts">How many parts of sites are in it, those without an IT load too.</param>
public sealed record StatusProgress(string Status, double ItMw, double ShareOfTarget, int Parts);

/// <summary>Announced investment of one scope in one status: announced, not spent.</summary>
/// <param name="Status">Status of the least advanced part of the sites.</param>
/// <param name="Scope">What the money buys: without-it, with-it, with-other, phase or not-stated. Scopes are never added.</param>
/// <param name="AnnouncedUsd">Nominal USD.</param>
/// <param name="Sites">Ids of the sites.</param>
public sealed record InvestmentProgress(string Status, string Scope, double AnnouncedUsd, IReadOnlyList<string> Sites);

/// <summary>A position of the whole programme in the words of its partners: planned, not built and not spent.</summary>
/// <param name="Gw">GW planned, on no stated basis; none where never stated.</param>
/// <param name="GwId">Commitment that states it.</param>
/// <param name="GwDate">When it was stated.</param>
/// <param name="Usd">Nominal USD planned; none where never stated.</param>
/// <param name="UsdId">Commitment that states it.</param>
/// <param name="UsdDate">When it was stated.</param>
public sealed record StatedPosition(double? Gw, string? GwId, string? GwDate, double? Usd, string? UsdId, string? UsdDate);

/// <summary>A site as known on a day.</summary>
/// <param name="Id">Its id; see /v1/sites.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">ISO 3166 code of two letters.</param>
/// <param name="Counts">Whether it counts toward the target, which is for the United States.</param>
/// <param name="Status">Status of its least advanced part that is neither paused nor cancelled; where all are, that.</param>
/// <param name="StatedMw">Capacity as stated last, MW on <paramref name="Basis"/>. Never summed over sites.</param>
/// <param name="Basis">it, facility, utility, power-plant or not-stated.</param>
/// <param name="AnnouncedUsd">Investment as stated last, nominal USD.</param>
/// <param name="UsdScope">What the money buys.</param>
/// <param name="Parts">Its parts.</param>
public sealed record SiteProgress(
    string Id, string Name, string Country, bool Counts, string Status, double? StatedMw, string? Basis, double? AnnouncedUsd, string? UsdScope,
    IReadOnlyList<PartProgress> Parts);

/// <summary>A part of a site as known on a day.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ItMw">IT load, MW_it; none where nobody has stated or estimated it.</param>
/// <param name="Status">announced, permitted, construction, energised, paused or cancelled.</param>
/// <param name="Since">Date of the event that brought it there, as precise as known.</param>
public sealed record PartProgress(string Id, double? ItMw, string Status, string Since);
