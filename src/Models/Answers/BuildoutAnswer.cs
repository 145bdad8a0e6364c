using System.Text.Json.Serialization;

namespace Stargate.Economics.Models.Answers;

/// <summary>What the build-out costs, in the answer's price basis, within the horizon.</summary>
/// <param name="TotalUsd">Facility and IT, first fit-out, without refresh.</param>
/// <param name="FacilityUsd">Facility lines.</param>
/// <param name="ItUsd">IT lines.</param>
/// <param name="OnSiteGenerationUsd">On-site plant and storage; part of the facility lines.</param>
/// <param name="UsdPerMwIt">Total per MW of IT load.</param>
/// <param name="UsdPerMwFacility">Total per MW of peak facility load.</param>
/// <param name="FacilityUsdPerMwIt">Facility lines without on-site plant, per MW of IT load.</param>
/// <param name="FacilityUsdPerMwItAt2026Prices">The same at prices of 1 July 2026, independent of when the money is spent.</param>
/// <param name="TotalWithRefreshUsd">Total with the hardware that is replaced within the horizon.</param>
/// <param name="Boundary">What is in the total and what is not.</param>
/// <param name="Components">Lines, which sum to the total.</param>
/// <param name="Sites">Sites, which sum to the total.</param>
/// <param name="Blocks">Blocks, which sum to the total.</param>
/// <param name="Years">Calendar years.</param>
/// <param name="Usd">Spending by year, which sums to the total.</param>
/// <param name="FacilityUsdByYear">Facility part of it.</param>
/// <param name="ItUsdByYear">IT part of it.</param>
/// <param name="Months">Months of the monthly series, YYYY-MM.</param>
/// <param name="MonthlyUsd">Spending by month, which sums to the total.</param>
/// <param name="Target">Progress to the target, where the scenario has one.</param>
/// <param name="Benchmarks">Published figures beside the model's.</param>
public sealed record BuildoutAnswer(
    Quantity TotalUsd, Quantity FacilityUsd, Quantity ItUsd, Quantity OnSiteGenerationUsd,
    Quantity UsdPerMwIt, Quantity UsdPerMwFacility, Quantity FacilityUsdPerMwIt, Quantity FacilityUsdPerMwItAt2026Prices,
    Quantity TotalWithRefreshUsd, string Boundary,
    IReadOnlyList<ComponentCost> Components, IReadOnlyList<SiteCost> Sites, IReadOnlyList<BlockCost> Blocks,
    IReadOnlyList<int> Years, IReadOnlyList<double> Usd, IReadOnlyList<double> FacilityUsdByYear, IReadOnlyList<double> ItUsdByYear,
    IReadOnlyList<string> Months, IReadOnlyList<double> MonthlyUsd,
    TargetProgress? Target, IReadOnlyList<BenchmarkGap> Benchmarks);

/// <summary>One line of the build-out.</summary>
/// <param name="Id">Component id.</param>
/// <param name="Label">What it is.</param>
/// <param name="Group">facility or it.</param>
/// <param name="Usd">Spending.</param>
/// <param name="Share">Fraction of the total.</param>
public sealed record ComponentCost(string Id, string Label, string Group, double Usd, double Share);

/// <summary>Build-out of one site.</summary>
/// <param name="Id">Site id.</param>
/// <param name="Name">Site name.</param>
/// <param name="Usd">Spending.</param>
public sealed record SiteCost(string Id, string Name, double Usd);

/// <summary>Build-out of one block.</summary>
/// <param name="Site">Site id.</param>
/// <param name="Id">Block id.</param>
/// <param name="Usd">Spending.</param>
public sealed record BlockCost(string Site, string Id, double Usd);

/// <summary>Progress to an investment target, in nominal money whatever the answer's price basis.</summary>
/// <param name="InvestmentUsd">The target, nominal USD.</param>
/// <param name="Share">Nominal spending to the end of the horizon over the target.</param>
/// <param name="ShareAtBy">Nominal spending to the target date over the target.</param>
/// <param name="By">The target date, YYYY-MM.</param>
/// <param name="Reached">When the target is crossed.</param>
/// <param name="ShortfallUsdAtBy">What is missing at the target date, nominal USD; 0 where nothing is.</param>
/// <param name="RemainingGw">GW that the money missing at the horizon would buy at this programme's cost per MW.</param>
/// <param name="RemainingBasis">Basis of these GW: it.</param>
/// <param name="PaceUsdPerYear">Spending a year from the data's date that would reach the target by its date.</param>
/// <param name="Years">Calendar years.</param>
/// <param name="CumulativeUsd">Nominal spending to the end of each year.</param>
public sealed record TargetProgress(
    double InvestmentUsd, Quantity Share, Quantity? ShareAtBy, string? By, TargetReached Reached, Quantity? ShortfallUsdAtBy,
    Quantity RemainingGw, string RemainingBasis, Quantity? PaceUsdPerYear,
    IReadOnlyList<int> Years, IReadOnlyList<double> CumulativeUsd);

/// <summary>The month in which the target is crossed.</summary>
/// <param name="Value">Month at central figures, YYYY-MM; null where the horizon does not reach it.</param>
/// <param name="P5">Early month: 5 % of draws are earlier; null where they do not reach it.</param>
/// <param name="P50">Middle month.</param>
/// <param name="P95">Late month.</param>
/// <param name="Probability">Share of draws that reach the target within the horizon.</param>
/// <param name="ProbabilityBy">Share of draws that reach it by the target date.</param>
/// <param name="Reason">Why there is no value.</param>
public sealed record TargetReached(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Value,
    string? P5, string? P50, string? P95, double? Probability, double? ProbabilityBy, string? Reason);

/// <summary>A published figure beside the model's.</summary>
/// <param name="Id">Figure id.</param>
/// <param name="Name">What it is.</param>
/// <param name="Source">Who says so.</param>
/// <param name="SourceIds">Source ids.</param>
/// <param name="Date">When, ISO, as precise as known.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="Kind">estimate, model, guide, filing, ceiling, plan or target; the last three are no estimates of cost.</param>
/// <param name="Compares">The part of the model that it is compared with: all-in, facility or it.</param>
/// <param name="Basis">it, facility or not-stated.</param>
/// <param name="Low">Low end, USD per MW.</param>
/// <param name="UsdPerMw">Central value, USD per MW.</param>
/// <param name="High">High end, USD per MW.</param>
/// <param name="GapIt">Model per MW of IT load over the benchmark, minus 1; absent where the basis is facility.</param>
/// <param name="GapFacility">Model per MW of facility load over the benchmark, minus 1; absent where the basis is IT.</param>
public sealed record BenchmarkGap(
    string Id, string Name, string Source, string SourceIds, string Date, string Scope, string Kind, string Compares, string Basis,
    double Low, double UsdPerMw, double High, double? GapIt, double? GapFacility);
