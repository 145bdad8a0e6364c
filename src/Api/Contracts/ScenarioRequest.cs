using System.Text.Json;

namespace Stargate.Economics.Api.Contracts;

// These records describe the body to people and their tools. The body itself is read by ScenarioReader, which lists every fault
// where binding to these would stop at the first.

/// <summary>
/// A programme of AI data centres. Only sites with state, capacityMw and basis are needed; everything else has a default with
/// a source.
/// </summary>
/// <param name="Name">What to call it, 1 to 500 characters; made from the sites where left out.</param>
/// <param name="PriceBasis">nominal (default) or real-YYYY, from real-2015 to real-2050: the money of every USD in the answer.</param>
/// <param name="Horizon">First and last month; the default reaches from the first spending to December of the fifth full calendar year after completion.</param>
/// <param name="Targets">What the programme is measured against.</param>
/// <param name="Sites">1 to 200 sites with at most 1,000 blocks in all.</param>
/// <param name="Levers">What to switch on. Each lever is compared with the same scenario without it.</param>
/// <param name="Finance">Who invests, on what terms, for what income.</param>
/// <param name="Economy">How the economy is modelled.</param>
/// <param name="Attribution">From gross to net jobs.</param>
/// <param name="Figures">Figures to replace, by id, each in its own unit (see /v1/figures).</param>
public sealed record ScenarioRequest(
    string? Name, string? PriceBasis, HorizonRequest? Horizon, TargetsRequest? Targets, IReadOnlyList<SiteRequest> Sites,
    LeversRequest? Levers, FinanceRequest? Finance, EconomyRequest? Economy, AttributionRequest? Attribution, IReadOnlyDictionary<string, Ranged>? Figures);

/// <summary>First and last month, at most 480 months together.</summary>
/// <param name="Start">First month, YYYY-MM, 2015-01 to 2060-12.</param>
/// <param name="End">Last month, YYYY-MM, 2015-01 to 2060-12, not before the first.</param>
public sealed record HorizonRequest(string? Start, string? End);

/// <summary>What the programme is measured against.</summary>
/// <param name="InvestmentUsd">Investment, nominal USD, above 0 up to 100 trillion (1e14).</param>
/// <param name="CapacityMw">Capacity, MW on the basis of capacityBasis, above 0 up to 1,000,000.</param>
/// <param name="CapacityBasis">it for IT load, facility for peak facility load; needed with capacityMw.</param>
/// <param name="Jobs">Jobs as claimed, above 0 up to 1 billion; the answer compares them under several definitions.</param>
/// <param name="By">Month by which, YYYY-MM, 2015-01 to 2060-12.</param>
public sealed record TargetsRequest(Ranged? InvestmentUsd, Ranged? CapacityMw, string? CapacityBasis, Ranged? Jobs, string? By);

/// <summary>A campus in one state. capacityMw, basis, status and dates on the site are shorthand for one block.</summary>
/// <param name="State">Postal code of a US state or DC, such as TX. Always needed.</param>
/// <param name="Country">ISO 3166 code of another country; reserved, this version computes sites in the United States only.</param>
/// <param name="CapacityMw">Capacity, MW on the basis of basis, above 0 up to 20,000.</param>
/// <param name="Basis">it for IT load, facility for peak facility load. Never guessed: they differ by the peak PUE, about 1.4.</param>
/// <param name="Id">Id, unique in the scenario, up to 64 letters, digits, hyphens, underscores and dots; stands in result paths.</param>
/// <param name="Name">Name, 1 to 500 characters.</param>
/// <param name="Accelerator">Accelerator that fills the site; gb200-nvl72 where left out.</param>
/// <param name="Cooling">Cooling system; direct-to-chip where left out.</param>
/// <param name="Status">How far the capacity is; announced where left out. Paused and cancelled capacity is not counted.</param>
/// <param name="ConstructionStart">Month in which construction starts, YYYY-MM, 2015-01 to 2060-12; inferred from the other dates, else the month after the data's date.</param>
/// <param name="FirstPower">Month of first power, YYYY-MM, 2015-01 to 2060-12; inferred where left out.</param>
/// <param name="FullPower">Month of full power, YYYY-MM, 2015-01 to 2060-12; inferred where left out.</param>
/// <param name="Blocks">Tranches of capacity with dates of their own, in place of the shorthand; at least one.</param>
/// <param name="Supply">Sources of electricity, up to 20; shares sum to 1. The grid alone where left out.</param>
/// <param name="ItPowerUtilisation">Mean IT draw over IT capacity, a fraction above 0 up to 1.</param>
/// <param name="SiteLoadFactor">Mean over peak facility load, a fraction above 0 up to 1, in place of itPowerUtilisation.</param>
/// <param name="AnnualPue">Facility over IT energy of a year, MWh per MWh, 1 to 3.</param>
/// <param name="PeakPue">Peak facility load over IT load, MW per MW, 1 to 3.</param>
/// <param name="FacilityUsdPerMwIt">Whole facility, nominal USD per MW of IT load, above 0 up to 1 billion.</param>
/// <param name="ItUsdPerMwIt">All IT, nominal USD per MW of IT load, above 0 up to 1 billion.</param>
/// <param name="Incentives">What governments give to the site and spend on it.</param>
/// <param name="PropertyTaxRates">Rates of property tax by level, in place of one national rate of all local levels together.</param>
/// <param name="GridCostAllocation">Who pays for the grid connection; the project where left out.</param>
/// <param name="BasisStated">false where the source states no basis for its MW; the answer then warns.</param>
/// <param name="Note">Remark, 1 to 500 characters.</param>
public sealed record SiteRequest(
    string? State, string? Country, Ranged? CapacityMw, string? Basis, string? Id, string? Name, string? Accelerator, string? Cooling, string? Status,
    string? ConstructionStart, string? FirstPower, string? FullPower, IReadOnlyList<BlockRequest>? Blocks, IReadOnlyList<SupplyRequest>? Supply,
    Ranged? ItPowerUtilisation, Ranged? SiteLoadFactor, Ranged? AnnualPue, Ranged? PeakPue, Ranged? FacilityUsdPerMwIt, Ranged? ItUsdPerMwIt,
    IncentivesRequest? Incentives, PropertyTaxRatesRequest? PropertyTaxRates, GridCostAllocationRequest? GridCostAllocation, bool? BasisStated, string? Note);

/// <summary>A tranche of capacity with its own dates.</summary>
/// <param name="CapacityMw">Capacity, MW on the basis of basis, above 0 up to 20,000.</param>
/// <param name="Basis">it for IT load, facility for peak facility load.</param>
/// <param name="Id">Id, unique in the site, up to 64 letters, digits, hyphens, underscores and dots; stands in result paths.</param>
/// <param name="Status">How far the block is; announced where left out.</param>
/// <param name="ConstructionStart">Month in which construction starts, YYYY-MM, 2015-01 to 2060-12; inferred where left out.</param>
/// <param name="FirstPower">Month of first power, YYYY-MM, 2015-01 to 2060-12; inferred where left out.</param>
/// <param name="FullPower">Month of full power, YYYY-MM, 2015-01 to 2060-12; inferred where left out.</param>
/// <param name="Note">Remark, 1 to 500 characters.</param>
public sealed record BlockRequest(
    Ranged CapacityMw, string Basis, string? Id, string? Status, string? ConstructionStart, string? FirstPower, string? FullPower, string? Note);

/// <summary>A source of electricity.</summary>
/// <param name="Technology">Technology, such as grid or utility-pv; see /v1/technologies.</param>
/// <param name="Share">Share of annual energy, a fraction from 0 to 1; 0 for storage.</param>
/// <param name="OnSite">Whether the plant is the project's own; false where left out.</param>
/// <param name="CapacityMw">Capacity of an on-site plant, MW, above 0 up to 100,000; sized by its share where left out.</param>
/// <param name="Tariff">Price, in place of the figure's.</param>
/// <param name="Note">Remark, 1 to 500 characters.</param>
public sealed record SupplyRequest(string Technology, Ranged Share, bool? OnSite, Ranged? CapacityMw, TariffRequest? Tariff, string? Note);

/// <summary>A price of electricity.</summary>
/// <param name="Kind">average takes usdPerMwh; two-part, for the grid, takes the other three.</param>
/// <param name="UsdPerMwh">Average price, USD per MWh, 0 to 10,000.</param>
/// <param name="EnergyUsdPerMwh">Energy price of a two-part tariff, USD per MWh, 0 to 10,000.</param>
/// <param name="DemandUsdPerKwMonth">Demand price of a two-part tariff, USD per kW of peak and month, 0 to 1,000.</param>
/// <param name="MinimumTakeShare">Part of the contracted peak that is billed at least, a fraction from 0 to 1.</param>
public sealed record TariffRequest(string Kind, Ranged? UsdPerMwh, Ranged? EnergyUsdPerMwh, Ranged? DemandUsdPerKwMonth, Ranged? MinimumTakeShare);

/// <summary>What to switch on. A lever that is left out is off; an empty object is a lever at its usual strength.</summary>
/// <param name="Renewables">Supply from renewable sources.</param>
/// <param name="EfficientCooling">Cooling that takes less energy.</param>
/// <param name="AlgorithmicEfficiency">Algorithms that need less compute.</param>
/// <param name="SmartGrid">Load that gives way when the grid is short.</param>
public sealed record LeversRequest(
    RenewablesRequest? Renewables, EfficientCoolingRequest? EfficientCooling, AlgorithmicEfficiencyRequest? AlgorithmicEfficiency, SmartGridRequest? SmartGrid);

/// <summary>Supply from renewable sources.</summary>
/// <param name="Share">Share of annual energy, a fraction from 0 to 1; 1 where left out.</param>
public sealed record RenewablesRequest(Ranged? Share);

/// <summary>Cooling that takes less energy.</summary>
/// <param name="AnnualPue">Annual PUE that it reaches, MWh per MWh, 1 to 3; the sourced figure where left out.</param>
public sealed record EfficientCoolingRequest(Ranged? AnnualPue);

/// <summary>Algorithms that need less compute for the same work.</summary>
/// <param name="Mode">What the saving is used for: moreWork (default), fewerAccelerators or lessEnergy.</param>
/// <param name="ComputeReductionPerYear">Compute saved each year, a fraction from 0 to 0.95; the sourced figure where left out.</param>
public sealed record AlgorithmicEfficiencyRequest(string? Mode, Ranged? ComputeReductionPerYear);

/// <summary>Load that gives way when the grid is short.</summary>
/// <param name="FlexibleShare">Share of the peak facility load that can give way, a fraction from 0 to 1; the sourced figure where left out.</param>
public sealed record SmartGridRequest(Ranged? FlexibleShare);

/// <summary>Who invests, on what terms, for what income. Money is nominal.</summary>
/// <param name="View">owner (default) pays for everything and sells nothing; developer owns the facility and lets it; operator owns everything and sells accelerator-hours.</param>
/// <param name="DiscountRate">Nominal discount rate, fraction per year, above 0 up to 1; the sourced figure where left out.</param>
/// <param name="ItLifeYears">Life of IT hardware, 1 to 30 years.</param>
/// <param name="FacilityLifeYears">Life of the facility, 1 to 60 years; flows go on to its end or to the end of the term.</param>
/// <param name="OperatingUsdPerMwItYear">Operating cost, USD per MW of IT load and year, 0 to 100 million, the same in every year, in place of the model's lines.</param>
/// <param name="Debt">Terms of the debt; an owner borrows only where it is given.</param>
/// <param name="Revenue">Income; a developer needs kind lease, an operator gpu-hours.</param>
/// <param name="Funding">Money that pays for building; without it no funding gap is told.</param>
/// <param name="Site">Id of a site of the scenario: cost, income, debt, taxes and levelised cost are then of that site alone; of all sites where left out.</param>
public sealed record FinanceRequest(
    string? View, Ranged? DiscountRate, Ranged? ItLifeYears, Ranged? FacilityLifeYears, Ranged? OperatingUsdPerMwItYear, DebtRequest? Debt, RevenueRequest? Revenue,
    FundingRequest? Funding, string? Site);

/// <summary>Money that pays for building, nominal. Empty, all spending is the gap.</summary>
/// <param name="Commitments">stargate: the equity and debt of the public record that is for Stargate, as GET /v1/commitments has it; none (default).</param>
/// <param name="Sources">Sources of your own, up to 50.</param>
public sealed record FundingRequest(string? Commitments, IReadOnlyList<FundingSourceRequest>? Sources);

/// <summary>A source of money.</summary>
/// <param name="Id">Id, unique among the sources, 1 to 64 letters, digits and - _ .; stands in result paths.</param>
/// <param name="Kind">equity, debt, vendor or other; drawn in this order.</param>
/// <param name="Usd">Amount, USD, 0 to 100 trillion.</param>
/// <param name="From">First month in which it can be drawn, YYYY-MM; from the beginning where left out.</param>
public sealed record FundingSourceRequest(string Id, string Kind, Ranged Usd, string? From);

/// <summary>Terms of the debt; what is left out has the sourced figure.</summary>
/// <param name="Ltv">Most debt over cost, a fraction from 0 to 1.</param>
/// <param name="MinimumDscr">Least net operating income over debt service, 1 to 10.</param>
/// <param name="Rate">Rate, fraction per year, above 0 up to 0.5.</param>
/// <param name="TenorYears">Years of repayment, 1 to 40.</param>
/// <param name="Amortisation">level (default): equal service; sculpted: service in proportion to income.</param>
public sealed record DebtRequest(Ranged? Ltv, Ranged? MinimumDscr, Ranged? Rate, Ranged? TenorYears, string? Amortisation);

/// <summary>Income.</summary>
/// <param name="Kind">lease takes usdPerKwMonth; gpu-hours takes usdPerAcceleratorHour and utilisation.</param>
/// <param name="UsdPerKwMonth">Rent of the first lease year, USD per kW of IT load and month, 0 to 10,000.</param>
/// <param name="UsdPerAcceleratorHour">Price of an accelerator for an hour in the first year, USD, 0 to 1,000.</param>
/// <param name="Utilisation">Share of hours sold, a fraction from 0 to 1; the sourced figure where left out.</param>
/// <param name="Escalator">Yearly change of the price, fraction per year, −0.5 to 0.5; 0 where left out.</param>
/// <param name="TermYears">Years of income of a block, 1 to 40; the life of the facility where left out.</param>
/// <param name="NoiMargin">Net operating income over revenue, a fraction from 0 to 1, in place of operating cost.</param>
public sealed record RevenueRequest(
    string Kind, Ranged? UsdPerKwMonth, Ranged? UsdPerAcceleratorHour, Ranged? Utilisation, Ranged? Escalator, Ranged? TermYears, Ranged? NoiMargin);

/// <summary>A number, or a number with the range that it may lie in: 0.8, or {"value": 0.8, "low": 0.7, "high": 0.9}.</summary>
/// <param name="Value">Central value.</param>
/// <param name="Low">Low end; needs high.</param>
/// <param name="High">High end; needs low.</param>
/// <param name="Note">Where it is from, 1 to 500 characters.</param>
public sealed record Ranged(double Value, double? Low, double? High, string? Note);

/// <summary>How the economy is modelled.</summary>
/// <param name="Method">slq (default) or slq-size: how national coefficients become those of a state.</param>
/// <param name="Delta">Exponent of the factor for size with slq-size, 0 to 1; 0.1 where none is given.</param>
/// <param name="Lines">Shares of spending lines, by id of the line.</param>
public sealed record EconomyRequest(string? Method, double? Delta, IReadOnlyDictionary<string, LineSharesRequest>? Lines);

/// <summary>Shares of what a spending line buys.</summary>
/// <param name="DomesticShare">Part of what it buys of makers that is made in the country, 0 to 1.</param>
/// <param name="LocalShare">Part of that, with its margins, that is made in the state, 0 to 1.</param>
public sealed record LineSharesRequest(Ranged? DomesticShare, Ranged? LocalShare);

/// <summary>From gross to net jobs.</summary>
/// <param name="ButForShare">Share of the project that would not have come without the policy in question, 0 to 1.</param>
/// <param name="DisplacedShare">Share of attributable jobs that other employers lose, 0 to 1.</param>
public sealed record AttributionRequest(Ranged? ButForShare, Ranged? DisplacedShare);

/// <summary>What governments give to a site and spend on it.</summary>
/// <param name="PropertyTaxAbatement">Part of property tax that is not raised for a time; it needs share and years.</param>
/// <param name="SalesTaxExemption">true for all of the state's tax on all purchases; or a share; or an object like that of the abatement, with levels among state and local.</param>
/// <param name="PublicServiceUsdPerYear">Public services for the site from first power on, USD a year at prices of the data's date, 0 to 1 trillion.</param>
/// <param name="Note">Remark, 1 to 500 characters.</param>
public sealed record IncentivesRequest(TaxTermsRequest? PropertyTaxAbatement, JsonElement? SalesTaxExemption, Ranged? PublicServiceUsdPerYear, string? Note);

/// <summary>A tax that is not raised in part, for a time, by some levels of government.</summary>
/// <param name="Share">Fraction that is not raised, 0 to 1.</param>
/// <param name="Years">Calendar years that it lasts, 1 to 50.</param>
/// <param name="StartYear">First tax year, 2015 to 2100; the first full calendar year after the site's last full power where left out.</param>
/// <param name="Levels">Levels that take part: local, county, city, district; all where left out.</param>
public sealed record TaxTermsRequest(Ranged? Share, int? Years, int? StartYear, IReadOnlyList<string>? Levels);

/// <summary>Rates of property tax by level, fraction of assessed value a year, each 0 to 0.2; at least one.</summary>
/// <param name="County">County, 1/year.</param>
/// <param name="City">City, 1/year.</param>
/// <param name="District">School and other districts, 1/year.</param>
public sealed record PropertyTaxRatesRequest(Ranged? County, Ranged? City, Ranged? District);

/// <summary>Who pays for the grid connection; fractions from 0 to 1 that sum to 1, those left out are 0.</summary>
/// <param name="Developer">The project.</param>
/// <param name="Ratepayers">Other customers through their rates.</param>
/// <param name="Utility">The owners of the utility.</param>
public sealed record GridCostAllocationRequest(double? Developer, double? Ratepayers, double? Utility);
