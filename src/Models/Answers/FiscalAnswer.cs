using System.Text.Json.Serialization;

namespace Stargate.Economics.Models.Answers;

/// <summary>Taxes on the programme itself, what incentives leave out of them, and what they cost and bring.</summary>
/// <param name="Years">Calendar years of the yearly series: past the horizon to 25 years after the last incentive.</param>
/// <param name="ByJurisdiction">Taxes by level of government and kind; federal ones are in no net revenue.</param>
/// <param name="IncentivesUsd">Taxes not raised, by year.</param>
/// <param name="PublicServicesUsd">Public services as given, by year.</param>
/// <param name="NetRevenueUsdByYear">State and local taxes with incentives less public services, by year.</param>
/// <param name="Incentives">Taxes without incentives less taxes with them, over all years.</param>
/// <param name="NetRevenueUsd">State and local taxes with incentives less public services, over all years.</param>
/// <param name="FirstYearNetRevenueUsd">The same in the first full calendar year after the last full power.</param>
/// <param name="PresentValueUsd">Net revenue discounted to the first year, nominal USD of that year.</param>
/// <param name="PaybackYear">First year from which net revenue so far stays at or above incentives so far; null with a reason.</param>
/// <param name="PaybackReason">Why there is no payback year.</param>
/// <param name="ReturnPerIncentiveDollar">Present value of net revenue over that of incentives; null without incentives.</param>
/// <param name="AttributableReturnPerIncentiveDollar">The same for the share of the project that would not have come otherwise.</param>
/// <param name="NetOfIncentivesUsd">Net revenue of what would not have come otherwise, less what is not raised from what would have come anyway.</param>
/// <param name="ReturnReason">Why there is no return.</param>
/// <param name="CostPerJob">Incentives per job, from the widest to the narrowest meaning of a job.</param>
/// <param name="GridCost">Cost of the grid connection by who pays it.</param>
/// <param name="Notes">What a reader must know before quoting one of them.</param>
public sealed record FiscalAnswer(
    IReadOnlyList<int> Years, IReadOnlyList<JurisdictionRow> ByJurisdiction, IReadOnlyList<double> IncentivesUsd, IReadOnlyList<double> PublicServicesUsd,
    IReadOnlyList<double> NetRevenueUsdByYear, Quantity Incentives, Quantity NetRevenueUsd, Quantity FirstYearNetRevenueUsd, Quantity PresentValueUsd,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? PaybackYear, string? PaybackReason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? ReturnPerIncentiveDollar,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? AttributableReturnPerIncentiveDollar,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? NetOfIncentivesUsd, string? ReturnReason,
    IReadOnlyList<CostPerJobRow> CostPerJob, IReadOnlyList<GridCostRow> GridCost, IReadOnlyList<string> Notes);

/// <summary>A tax of a level of government.</summary>
/// <param name="Id">Level and tax, such as state/sales.</param>
/// <param name="Level">federal, state, local, county, city or district; local stands for all local levels together.</param>
/// <param name="Tax">individual-income, payroll, corporate-income, sales, utility or property.</param>
/// <param name="Label">What it is.</param>
/// <param name="Usd">Raised with incentives, by year.</param>
/// <param name="IncentivesUsd">Not raised because of incentives, by year.</param>
public sealed record JurisdictionRow(string Id, string Level, string Tax, string Label, IReadOnlyList<double> Usd, IReadOnlyList<double> IncentivesUsd);

/// <summary>Incentives per job.</summary>
/// <param name="Definition">any, directWithBuild, directPermanent or attributablePermanent.</param>
/// <param name="Label">What is called a job.</param>
/// <param name="Usd">Incentives over all years per job; null with a reason.</param>
/// <param name="Jobs">Jobs; null where the horizon has no operating year.</param>
/// <param name="Reason">Why there is no cost per job.</param>
public sealed record CostPerJobRow(
    string Definition, string Label, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Usd,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Jobs, string? Reason);

/// <summary>Part of the cost of the grid connection.</summary>
/// <param name="Id">developer, ratepayers or utility.</param>
/// <param name="Usd">USD in the answer's price basis.</param>
public sealed record GridCostRow(string Id, double Usd);
