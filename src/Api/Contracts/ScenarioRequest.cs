using System.Text.Json;

namespace Stargate.Economics.Api.Contracts;

// These records describe the body to people and their tools. The body itself is read by ScenarioReader, which lists every fault
// where binding to these would stop at the first.

/// <summary>
/// A programme of AI data centres. Only sites with state, capacityMw and basis are needed; everything else has a default with
/// a source. levers, finance but for itLifeYears, economy and attribution are kept and not computed yet.
/// </summary>
/// <param name="Name">What to call it.</param>
/// <param name="PriceBasis">nominal (default) or real-YYYY: the money of every USD in the answer.</param>
/// <param name="Horizon">First and last month; the default reaches to the fifth full calendar year after completion.</param>
/// <param name="Targets">What the programme is measured against.</param>
/// <param name="Sites">1 to 200 sites with at most 1,000 blocks in all.</param>
/// <param name="Levers">What to switch on; kept, not computed yet.</param>
/// <param name="Finance">itLifeYears is the life of IT hardware; the rest is kept, not computed yet.</param>
/// <param name="Economy">Kept, not computed yet.</param>
/// <param name="Attribution">Kept, not computed yet.</param>
/// <param name="Figures">Figures to replace, by id (see /v1/figures).</param>
public sealed record ScenarioRequest(
    string? Name, string? PriceBasis, HorizonRequest? Horizon, TargetsRequest? Targets, IReadOnlyList<SiteRequest> Sites,
    JsonElement? Levers, JsonElement? Finance, JsonElement? Economy, JsonElement? Attribution, IReadOnlyDictionary<string, Ranged>? Figures);

/// <summary>First and last month.</summary>
/// <param name="Start">YYYY-MM.</param>
/// <param name="End">YYYY-MM, at most 480 months from the start.</param>
public sealed record HorizonRequest(string? Start, string? End);

/// <summary>What the programme is measured against.</summary>
/// <param name="InvestmentUsd">Nominal USD.</param>
/// <param name="CapacityMw">MW on the basis of capacityBasis.</param>
/// <param name="CapacityBasis">it or facility.</param>
/// <param name="Jobs">Jobs as claimed.</param>
/// <param name="By">Month by which, YYYY-MM.</param>
public sealed record TargetsRequest(Ranged? InvestmentUsd, Ranged? CapacityMw, string? CapacityBasis, Ranged? Jobs, string? By);

/// <summary>A campus in one state. capacityMw, basis, status and dates on the site are shorthand for one block.</summary>
/// <param name="State">Postal code of a US state or DC, such as TX.</param>
/// <param name="Country">ISO 3166 code of another country, in place of state.</param>
/// <param name="CapacityMw">MW, above 0 up to 20,000.</param>
/// <param name="Basis">it for IT load, facility for peak facility load. Never guessed: they differ by the peak PUE.</param>
/// <param name="Id">Id, unique in the scenario; stands in result paths.</param>
/// <param name="Name">Name.</param>
/// <param name="Accelerator">Accelerator id, such as gb200-nvl72.</param>
/// <param name="Cooling">Cooling id, such as direct-to-chip.</param>
/// <param name="Status">announced, permitted, construction, energised, paused or cancelled.</param>
/// <param name="ConstructionStart">YYYY-MM; the month after the data's date where it is left out.</param>
/// <param name="FirstPower">YYYY-MM.</param>
/// <param name="FullPower">YYYY-MM.</param>
/// <param name="Blocks">Tranches of capacity with dates of their own, in place of the shorthand.</param>
/// <param name="Supply">Sources of electricity; shares sum to 1. The grid alone where left out.</param>
/// <param name="ItPowerUtilisation">Mean IT draw over IT capacity, 0 to 1.</param>
/// <param name="SiteLoadFactor">Mean over peak facility load, in place of itPowerUtilisation.</param>
/// <param name="AnnualPue">Facility over IT energy.</param>
/// <param name="PeakPue">Peak facility over IT load.</param>
/// <param name="FacilityUsdPerMwIt">Whole facility per MW of IT load, nominal.</param>
/// <param name="ItUsdPerMwIt">All IT per MW of IT load, nominal.</param>
/// <param name="Incentives">Kept, not computed yet.</param>
/// <param name="BasisStated">false where the source states no basis for its MW.</param>
/// <param name="Note">Remark.</param>
public sealed record SiteRequest(
    string? State, string? Country, Ranged? CapacityMw, string? Basis, string? Id, string? Name, string? Accelerator, string? Cooling, string? Status,
    string? ConstructionStart, string? FirstPower, string? FullPower, IReadOnlyList<BlockRequest>? Blocks, IReadOnlyList<SupplyRequest>? Supply,
    Ranged? ItPowerUtilisation, Ranged? SiteLoadFactor, Ranged? AnnualPue, Ranged? PeakPue, Ranged? FacilityUsdPerMwIt, Ranged? ItUsdPerMwIt,
    JsonElement? Incentives, bool? BasisStated, string? Note);

/// <summary>A tranche of capacity with its own dates.</summary>
/// <param name="CapacityMw">MW, above 0 up to 20,000.</param>
/// <param name="Basis">it or facility.</param>
/// <param name="Id">Id, unique in the site.</param>
/// <param name="Status">announced, permitted, construction, energised, paused or cancelled.</param>
/// <param name="ConstructionStart">YYYY-MM.</param>
/// <param name="FirstPower">YYYY-MM.</param>
/// <param name="FullPower">YYYY-MM.</param>
/// <param name="Note">Remark.</param>
public sealed record BlockRequest(
    Ranged CapacityMw, string Basis, string? Id, string? Status, string? ConstructionStart, string? FirstPower, string? FullPower, string? Note);

/// <summary>A source of electricity.</summary>
/// <param name="Technology">Technology id, such as grid or utility-pv.</param>
/// <param name="Share">Share of annual energy, 0 to 1.</param>
/// <param name="OnSite">Whether the plant is the project's own.</param>
/// <param name="CapacityMw">Capacity of an on-site plant.</param>
/// <param name="Tariff">Price, in place of the figure's.</param>
/// <param name="Note">Remark.</param>
public sealed record SupplyRequest(string Technology, Ranged Share, bool? OnSite, Ranged? CapacityMw, TariffRequest? Tariff, string? Note);

/// <summary>A price of electricity.</summary>
/// <param name="Kind">average or two-part.</param>
/// <param name="UsdPerMwh">Average price.</param>
/// <param name="EnergyUsdPerMwh">Energy price of a two-part tariff.</param>
/// <param name="DemandUsdPerKwMonth">Demand price of a two-part tariff.</param>
/// <param name="MinimumTakeShare">Part of the contracted peak that is billed at least.</param>
public sealed record TariffRequest(string Kind, Ranged? UsdPerMwh, Ranged? EnergyUsdPerMwh, Ranged? DemandUsdPerKwMonth, Ranged? MinimumTakeShare);

/// <summary>A number, or a number with the range that it may lie in.</summary>
/// <param name="Value">Central value.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
/// <param name="Note">Where it is from.</param>
public sealed record Ranged(double Value, double? Low, double? High, string? Note);
