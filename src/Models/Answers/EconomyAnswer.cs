namespace Stargate.Economics.Models.Answers;

/// <summary>What the programme does to the economy of the nation and the sites' states: gross effects, and what is left of them.</summary>
/// <param name="Effects">Effects of building, once, and of a year of operation.</param>
/// <param name="Years">Calendar years of the yearly series.</param>
/// <param name="BuildYears">Effects of building by year; they sum to those of building.</param>
/// <param name="Leak">Where each dollar of the build-out goes first; the rows sum to it.</param>
/// <param name="Industries">Industries of the nation with most jobs from building, indirect and induced.</param>
/// <param name="InStates">All effects in the sites' own states together; what they do to each other is in none of them.</param>
/// <param name="Net">Jobs of building in the nation from gross to net.</param>
/// <param name="NetOperating">The same of a year of operation.</param>
/// <param name="Method">slq or slq-size: how national coefficients become those of a state.</param>
/// <param name="Delta">Exponent of the factor for size, with slq-size.</param>
/// <param name="PriceYear">Year of the dollars in the effects; the leak is in the answer's price basis.</param>
/// <param name="Notes">What a reader must know before quoting one of them.</param>
public sealed record EconomyAnswer(
    IReadOnlyList<EffectRow> Effects, IReadOnlyList<int> Years, IReadOnlyList<EffectSeries> BuildYears, IReadOnlyList<LeakRow> Leak,
    IReadOnlyList<IndustryRow> Industries, InStatesRow InStates, NetRow Net, NetRow? NetOperating, string Method, double? Delta, int PriceYear,
    IReadOnlyList<string> Notes);

/// <summary>One effect in one place.</summary>
/// <param name="Effect">direct, indirect, induced or total.</param>
/// <param name="Period">build, operating-year, or spending for money given by itself.</param>
/// <param name="Geography">A state code; rest-of-us: outside the state of each site; or US.</param>
/// <param name="Jobs">Job-years of building, or jobs of the year. Direct jobs are FTE; the others are wage and salary jobs, full and part time.</param>
/// <param name="LabourIncomeUsd">Compensation with employer contributions.</param>
/// <param name="ValueAddedUsd">Value added; labour income is part of it.</param>
/// <param name="OutputUsd">Output: it counts inputs again and is not GDP.</param>
/// <param name="TaxUsd">Taxes on production and imports less subsidies; absent for direct effects, whose taxes are the fiscal section's.</param>
/// <param name="LabourIncomePerJobUsd">Labour income over jobs; absent where there are none.</param>
public sealed record EffectRow(
    string Effect, string Period, string Geography, JobQuantity Jobs, Quantity LabourIncomeUsd, Quantity ValueAddedUsd, Quantity OutputUsd,
    Quantity? TaxUsd, double? LabourIncomePerJobUsd);

/// <summary>One effect of building in one place by year.</summary>
/// <param name="Effect">direct, indirect, induced or total.</param>
/// <param name="Period">build-year.</param>
/// <param name="Geography">As in the effects.</param>
/// <param name="Jobs">Jobs of the year.</param>
/// <param name="LabourIncomeUsd">Labour income.</param>
/// <param name="ValueAddedUsd">Value added.</param>
/// <param name="OutputUsd">Output.</param>
public sealed record EffectSeries(
    string Effect, string Period, string Geography, IReadOnlyList<double> Jobs, IReadOnlyList<double> LabourIncomeUsd,
    IReadOnlyList<double> ValueAddedUsd, IReadOnlyList<double> OutputUsd);

/// <summary>Where dollars go first.</summary>
/// <param name="Geography">A state code, rest-of-us, US where that is the region, or abroad.</param>
/// <param name="Usd">USD in the answer's price basis; for money given by itself, in its own prices.</param>
/// <param name="Share">Fraction of the build-out, or of the money given.</param>
public sealed record LeakRow(string Geography, double Usd, double Share);

/// <summary>An industry of the nation.</summary>
/// <param name="Industry">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="OutputUsd">Output that building takes, indirect and induced.</param>
/// <param name="Jobs">Job-years.</param>
public sealed record IndustryRow(string Industry, string Name, double OutputUsd, double Jobs);

/// <summary>All effects in the sites' own states together.</summary>
/// <param name="BuildJobs">Job-years of building.</param>
/// <param name="BuildValueAddedUsd">Value added of building.</param>
/// <param name="OperatingJobs">Jobs of a year of operation.</param>
public sealed record InStatesRow(JobQuantity BuildJobs, Quantity BuildValueAddedUsd, JobQuantity OperatingJobs);

/// <summary>Jobs from gross to net: never quote net without gross.</summary>
/// <param name="Gross">All effects in the nation.</param>
/// <param name="Attributable">Those that would not have come without the policy in question.</param>
/// <param name="Displaced">Attributable jobs that other employers lose.</param>
/// <param name="Net">Attributable less displaced.</param>
public sealed record NetRow(JobQuantity Gross, JobQuantity Attributable, JobQuantity Displaced, JobQuantity Net);

/// <summary>Who of the builders lives where, each state at its own peak.</summary>
/// <param name="Local">People who live in the sites' states.</param>
/// <param name="Commuting">People who come from other states and go home.</param>
/// <param name="InMigrant">People who move in for the time of the work.</param>
/// <param name="States">The states.</param>
/// <param name="Note">How the ceiling is derived.</param>
public sealed record ResidenceAnswer(JobQuantity Local, JobQuantity Commuting, JobQuantity InMigrant, IReadOnlyList<StateResidence> States, string Note);

/// <summary>Builders of one state at its peak.</summary>
/// <param name="State">State code.</param>
/// <param name="Headcount">People on site.</param>
/// <param name="LocalShare">Share who live in the state.</param>
/// <param name="Local">People who live in the state.</param>
/// <param name="Commuting">People who commute from other states.</param>
/// <param name="InMigrant">People who move in.</param>
public sealed record StateResidence(string State, double Headcount, double LocalShare, double Local, double Commuting, double InMigrant);
