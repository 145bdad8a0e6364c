namespace Stargate.Economics.Models.Catalogue;

/// <summary>An incentive, or a special tax, of a state or locality for data centres, as published; nothing is computed from it.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="State">State code.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Status">One of <see cref="Statuses"/>.</param>
/// <param name="Share">Fraction of the tax that is not raised, where it is one for all.</param>
/// <param name="Years">Years that it lasts, where limited.</param>
/// <param name="MinimumUsd">Least investment, USD.</param>
/// <param name="MinimumJobs">Least permanent jobs.</param>
/// <param name="Levels">Levels of government that take part, where stated.</param>
/// <param name="AsOf">Date of the source's knowledge: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Terms and remarks.</param>
public sealed record IncentiveProgram(
    string Id, string State, string Kind, string Status, double? Share, double? Years, double? MinimumUsd, double? MinimumJobs,
    IReadOnlyList<string> Levels, string AsOf, IReadOnlyList<string> SourceIds, string Note)
{
    /// <summary>What a row can be.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["sales-tax", "property-tax", "payment-in-lieu", "increment-financing", "electricity-tax"];

    /// <summary>How it stands at its date.</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["in-force", "paused", "ended"];
}
