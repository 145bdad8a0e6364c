namespace Stargate.Economics.Models.Validation;

/// <summary>Comparisons that belong together.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">How to read it.</param>
public sealed record ValidationGroup(string Id, string Title, string Lead)
{
    /// <summary>All groups, in the order in which they are told.</summary>
    public static readonly IReadOnlyList<ValidationGroup> All =
    [
        new("check", "Check cases", "Arithmetic with every factor given."),
        new("cost", "Cost of the public sites", "What was announced for a campus mostly leaves out IT, so it stands beside the same part of the model. Money is nominal on both sides."),
        new("allInPerMw", "Published cost per MW, all-in", PerMw + " Many of these are announcements and remarks."),
        new("facilityPerMw", "Published cost per MW, facility without IT", PerMw + " The model is at prices of July 2026."),
        new("itPerMw", "Published cost per MW, IT", PerMw),
        new("accelerators", "Accelerators", "By all-in IT power of a package."),
        new("power", "Facility load", "The other facility loads of the record are 1.40 times the IT load, or the IT load is theirs over 1.40; they are left out, as they could only agree."),
        new("loadFactor", "Load factors", "Mean load over peak facility load of a gigawatt with default figures. The published ones have other denominators."),
        new("constructionJobs", "Jobs of building", "Announcements rarely define a job; they stand beside peak headcount on site, but where the row says otherwise."),
        new("permanentJobs", "Permanent jobs", "Beside operating FTE in the first full year after completion."),
        new("operatingCost", "Operating cost", "Of a gigawatt in Texas, nominal, in its first full year."),
        new("impactBuilding", "Effects of building: one building or one million", Spending + " Multipliers and shares do not depend on prices."),
        new("impactOperations", "Effects of operation", "A gigawatt in the state that the study is of, or the industry by itself. " + Spending),
        new("impactProgramme", "Effects of programmes and fleets", "Studies that add up several years and sites, beside a build-out with its hardware or, where they leave hardware out, beside construction by itself. " + Spending),
        new("schedule", "Build durations", "What the model infers for one block when only its start is given. Delay is in the range only, so the range begins at the central value."),
    ];

    private const string Spending =
        "Spending by itself goes through the same formulas as `POST /v1/impact`, all of it spent in the place; it has no draws and agrees within 8%, by which multipliers of tables of other years differ. "
        + "Most studies count self-employed people and owners as jobs; the model counts wage and salary jobs alone, so fewer jobs per dollar and more dollars per job are expected of it.";

    private const string PerMw = "Benchmarks of a named site stand beside that site, the others beside a gigawatt in Texas with the accelerator that they speak of. Where the source does not say which MW it means, it is read both ways.";
}
