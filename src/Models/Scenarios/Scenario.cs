using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>A programme as the models read it: validated, with every date and choice filled in. What the user left open and the catalogue answers stays open.</summary>
/// <param name="Name">Name, or one made from the sites.</param>
/// <param name="RealYear">Year whose prices money is given in; null for nominal.</param>
/// <param name="HorizonStart">First month; null for the first month of spending.</param>
/// <param name="HorizonEnd">Last month; null for December of the fifth full calendar year after the last full power.</param>
/// <param name="Targets">What the programme is measured against.</param>
/// <param name="ItLifeYears">Life of IT hardware, where the user gives it.</param>
/// <param name="Finance">What the user says of finance.</param>
/// <param name="Levers">The levers that are on.</param>
/// <param name="Economy">How the economy is modelled.</param>
/// <param name="Attribution">From gross to net jobs.</param>
/// <param name="Sites">The sites, at least one.</param>
/// <param name="Figures">Figures of the catalogue that the user replaces.</param>
/// <param name="Echo">What was given, filled in or inferred.</param>
/// <param name="Remarks">What the reader must tell: path and message.</param>
/// <param name="Canonical">The normalised scenario as canonical JSON: what the hash is over.</param>
public sealed record Scenario(
    string Name,
    int? RealYear,
    Month? HorizonStart,
    Month? HorizonEnd,
    Targets? Targets,
    Number? ItLifeYears,
    FinanceInputs Finance,
    Levers Levers,
    EconomyChoice Economy,
    AttributionChoice Attribution,
    IReadOnlyList<Site> Sites,
    IReadOnlyDictionary<string, Number> Figures,
    IReadOnlyList<ScenarioEcho> Echo,
    IReadOnlyList<ScenarioRemark> Remarks,
    string Canonical);

/// <summary>A number that a user gives, with or without a range.</summary>
/// <param name="Pointer">JSON pointer of it.</param>
/// <param name="Value">Central value.</param>
/// <param name="Low">Low end; null without a range.</param>
/// <param name="High">High end; null without a range.</param>
/// <param name="Note">The user's remark.</param>
public sealed record Number(string Pointer, double Value, double? Low = null, double? High = null, string? Note = null);

/// <summary>What a programme is measured against.</summary>
/// <param name="InvestmentUsd">Nominal USD.</param>
/// <param name="CapacityMw">MW.</param>
/// <param name="CapacityBasis">Basis of these MW.</param>
/// <param name="Jobs">Jobs, of whatever definition the claim has.</param>
/// <param name="By">Month by which.</param>
public sealed record Targets(double? InvestmentUsd, double? CapacityMw, Basis? CapacityBasis, double? Jobs, Month? By);

/// <summary>Basis of a capacity.</summary>
public enum Basis
{
    /// <summary>IT load.</summary>
    It,

    /// <summary>Peak facility load.</summary>
    Facility,
}

/// <summary>How far a block has come. Paused and cancelled blocks are out of totals.</summary>
public enum Status
{
    /// <summary>Announced.</summary>
    Announced,

    /// <summary>Permitted.</summary>
    Permitted,

    /// <summary>Under construction.</summary>
    Construction,

    /// <summary>Energised.</summary>
    Energised,

    /// <summary>Paused.</summary>
    Paused,

    /// <summary>Cancelled.</summary>
    Cancelled,
}

/// <summary>A campus in one state.</summary>
/// <param name="Pointer">JSON pointer of it.</param>
/// <param name="Id">Id, unique in the scenario.</param>
/// <param name="Name">Name.</param>
/// <param name="State">State code.</param>
/// <param name="Accelerator">Accelerator id.</param>
/// <param name="Cooling">Cooling id.</param>
/// <param name="ItPowerUtilisation">Mean draw over IT capacity, where given.</param>
/// <param name="AnnualPue">Annual PUE, where given.</param>
/// <param name="PeakPue">Peak PUE, where given.</param>
/// <param name="SiteLoadFactor">Average over peak facility load, where given in place of the utilisation.</param>
/// <param name="FacilityUsdPerMwIt">Whole facility without on-site plant, nominal as spent, where given.</param>
/// <param name="ItUsdPerMwIt">All IT, nominal as spent, where given.</param>
/// <param name="Supply">Sources of electricity; shares of annual energy that sum to 1.</param>
/// <param name="Blocks">Tranches of capacity.</param>
/// <param name="Incentives">What governments give and spend.</param>
/// <param name="PropertyTaxRates">Rates of property tax by level, where given.</param>
/// <param name="GridCostAllocation">Who pays for the grid connection.</param>
public sealed record Site(
    string Pointer, string Id, string Name, string State, string Accelerator, string Cooling,
    Number? ItPowerUtilisation, Number? AnnualPue, Number? PeakPue, Number? SiteLoadFactor,
    Number? FacilityUsdPerMwIt, Number? ItUsdPerMwIt,
    IReadOnlyList<Supply> Supply, IReadOnlyList<Block> Blocks, SiteIncentives Incentives, PropertyTaxRates? PropertyTaxRates, GridCostAllocation GridCostAllocation);

/// <summary>A tranche of capacity with its own dates.</summary>
/// <param name="Pointer">JSON pointer of it.</param>
/// <param name="Id">Id, unique in the site.</param>
/// <param name="Capacity">MW on <paramref name="Basis"/>.</param>
/// <param name="Basis">Basis of the capacity.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="ConstructionStart">First month of construction.</param>
/// <param name="FirstPower">First month with power.</param>
/// <param name="FullPower">Month in which all of it has power.</param>
public sealed record Block(
    string Pointer, string Id, Number Capacity, Basis Basis, Status Status, Month ConstructionStart, Month FirstPower, Month FullPower)
{
    /// <summary>Whether it is in the totals.</summary>
    public bool Counts => Status is not (Status.Paused or Status.Cancelled);
}

/// <summary>A source of electricity of a site.</summary>
/// <param name="Pointer">JSON pointer of it.</param>
/// <param name="Technology">Technology id.</param>
/// <param name="Share">Share of annual energy.</param>
/// <param name="OnSite">Whether the plant is the project's own, on site.</param>
/// <param name="CapacityMw">Capacity of an on-site plant, where given.</param>
/// <param name="Tariff">Price, where given.</param>
public sealed record Supply(string Pointer, string Technology, Number Share, bool OnSite, Number? CapacityMw, Tariff? Tariff);

/// <summary>A price of electricity that the user gives, at prices of the data's date, moved on the price path.</summary>
/// <param name="UsdPerMwh">Average price; null for a two-part tariff.</param>
/// <param name="EnergyUsdPerMwh">Energy price of a two-part tariff.</param>
/// <param name="DemandUsdPerKwMonth">Demand price of a two-part tariff.</param>
/// <param name="MinimumTakeShare">Part of the contracted peak that is billed at least.</param>
public sealed record Tariff(Number? UsdPerMwh, Number? EnergyUsdPerMwh, Number? DemandUsdPerKwMonth, Number? MinimumTakeShare);

/// <summary>An input as read.</summary>
/// <param name="Path">JSON pointer.</param>
/// <param name="Value">Number, text or month.</param>
/// <param name="Unit">Unit of a number.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
/// <param name="Status">user, default or inferred.</param>
/// <param name="Source">How it came about.</param>
public sealed record ScenarioEcho(string Path, object Value, string? Unit, double? Low, double? High, string Status, string? Source);

/// <summary>A remark of the reader.</summary>
/// <param name="Path">JSON pointer.</param>
/// <param name="Message">What a careful reader must know.</param>
public sealed record ScenarioRemark(string Path, string Message);
