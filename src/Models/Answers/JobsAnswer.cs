namespace Stargate.Economics.Models.Answers;

/// <summary>Jobs: direct ones on site and in the operating company, full-time equivalents of 2,080 hours a year; indirect and induced ones by phase, as wage and salary jobs.</summary>
/// <param name="Phases">Direct, then indirect and induced: job-years of planning, construction, fit-out and commissioning; a year of operations.</param>
/// <param name="BuildJobYears">Job-years of the four build phases together.</param>
/// <param name="BuildWagesUsd">Wages of the build phases, without burden, in the answer's price basis.</param>
/// <param name="Groups">The four groups of the announcement.</param>
/// <param name="Occupations">Occupations.</param>
/// <param name="Years">Calendar years.</param>
/// <param name="AverageFte">Average FTE by year and phase; job-years are the sums over years.</param>
/// <param name="Peak">Largest number of people on site in the build phases, planning left out.</param>
/// <param name="PeakMonth">The month of it, YYYY-MM.</param>
/// <param name="Permanent">Operating FTE in the first full calendar year after completion.</param>
/// <param name="OperatingWagesUsd">Wages of that year, without burden, at the figures' prices moved to that year.</param>
/// <param name="Residence">Who of the builders lives where.</param>
/// <param name="Claims">The target's number of jobs under several definitions.</param>
public sealed record JobsAnswer(
    IReadOnlyList<JobQuantity> Phases, JobQuantity BuildJobYears, Quantity BuildWagesUsd,
    IReadOnlyList<GroupJobs> Groups, IReadOnlyList<OccupationJobs> Occupations,
    IReadOnlyList<int> Years, PhaseFte AverageFte, JobQuantity Peak, string? PeakMonth, JobQuantity Permanent, Quantity OperatingWagesUsd,
    ResidenceAnswer Residence, IReadOnlyList<JobsClaim> Claims);

/// <summary>One of the four groups.</summary>
/// <param name="Group">Group id.</param>
/// <param name="Label">What it is.</param>
/// <param name="JobYears">Job-years of building.</param>
/// <param name="OperatingFte">Operating FTE once complete.</param>
/// <param name="AverageWageUsd">Average yearly wage, at the wages' own date (May 2024).</param>
public sealed record GroupJobs(string Group, string Label, double JobYears, double OperatingFte, double? AverageWageUsd);

/// <summary>One occupation.</summary>
/// <param name="Soc">SOC code.</param>
/// <param name="Title">Title.</param>
/// <param name="Group">Group id.</param>
/// <param name="JobYears">Job-years of building.</param>
/// <param name="OperatingFte">Operating FTE once complete.</param>
/// <param name="WageUsd">Average yearly wage over the sites, at the wages' own date (May 2024).</param>
public sealed record OccupationJobs(string Soc, string Title, string Group, double JobYears, double OperatingFte, double WageUsd);

/// <summary>Average FTE by year, one list for each phase.</summary>
/// <param name="Planning">Planning and design.</param>
/// <param name="Construction">Site work and shell.</param>
/// <param name="FitOut">Electrical, cooling and IT installation, grid connection and on-site plant.</param>
/// <param name="Commissioning">Commissioning and the owner's team.</param>
/// <param name="Operations">Operations.</param>
public sealed record PhaseFte(
    IReadOnlyList<double> Planning, IReadOnlyList<double> Construction, IReadOnlyList<double> FitOut,
    IReadOnlyList<double> Commissioning, IReadOnlyList<double> Operations);

/// <summary>A claimed number of jobs beside the model's, under each definition that could be meant.</summary>
/// <param name="Claim">The claim in words.</param>
/// <param name="Value">The claimed number.</param>
/// <param name="Definitions">The model's number under each definition.</param>
public sealed record JobsClaim(string Claim, double Value, IReadOnlyList<ClaimDefinition> Definitions);

/// <summary>One definition of a claim.</summary>
/// <param name="Definition">What is counted.</param>
/// <param name="Measure">jobYears, annualFte or headcount.</param>
/// <param name="Value">The model's number.</param>
/// <param name="Share">The model's number over the claim.</param>
public sealed record ClaimDefinition(string Definition, string Measure, double Value, double Share);
