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
        new("schedule", "Build durations", "What the model infers for one block when only its start is given. Delay is in the range only, so the range begins at the central value."),
    ];

    private const string PerMw = "Benchmarks of a named site stand beside that site, the others beside a gigawatt in Texas with the accelerator that they speak of. Where the source does not say which MW it means, it is read both ways.";
}
