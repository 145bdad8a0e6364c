using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Contracts;

/// <summary>An incentive, or a special tax, of a state or locality for data centres, as published. Members that are not stated are left out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">State code.</param>
/// <param name="Kind">sales-tax, property-tax, payment-in-lieu, increment-financing, or electricity-tax, which is a tax and no incentive.</param>
/// <param name="Status">in-force, paused or ended, at its date.</param>
/// <param name="Share">Fraction of the tax that is not raised, where it is one for all.</param>
/// <param name="Years">Years that it lasts, where limited.</param>
/// <param name="MinimumUsd">Least investment, USD.</param>
/// <param name="MinimumJobs">Least permanent jobs, people.</param>
/// <param name="Levels">Levels of government that take part, where stated.</param>
/// <param name="AsOf">Date of what the source knew: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="Note">Terms and remarks.</param>
/// <param name="Sources">Who says so, with addresses.</param>
public sealed record IncentiveResponse(
    string Id, string State, string Kind, string Status, double? Share, double? Years, double? MinimumUsd, double? MinimumJobs,
    IReadOnlyList<string>? Levels, string AsOf, string Note, IReadOnlyList<Source> Sources)
{
    /// <summary>The incentive on the wire.</summary>
    /// <param name="row">The incentive.</param>
    /// <param name="catalogue">Its sources.</param>
    /// <returns>The response.</returns>
    public static IncentiveResponse From(IncentiveProgram row, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(
            row.Id, row.State, row.Kind, row.Status, row.Share, row.Years, row.MinimumUsd, row.MinimumJobs, row.Levels.Count == 0 ? null : row.Levels,
            row.AsOf, row.Note, [.. row.SourceIds.Select(id => catalogue.Sources[id])]);
    }
}
