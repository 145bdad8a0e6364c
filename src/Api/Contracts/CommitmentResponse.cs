using System.Globalization;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Api.Contracts;

/// <summary>Money or capacity that somebody said, signed or paid, as known on a day. Members that were not named are left out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">When it was made known: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="KnownFrom">The day from which it counts as known, ISO.</param>
/// <param name="Kind">timeline, target, plan, equity, debt, contract, hardware, guarantee, lease, backlog or letter-of-intent.</param>
/// <param name="Firmness">From the firmest: closed, contract, reported, announced, conditional, intent, target.</param>
/// <param name="Party">Who gives the money or makes the statement.</param>
/// <param name="Counterparty">To whom.</param>
/// <param name="AmountUsd">Nominal USD.</param>
/// <param name="Gw">GW on the basis; never summed.</param>
/// <param name="GwBasis">it, facility, utility or not-stated.</param>
/// <param name="CumulativeGw">GW of the whole programme at that date as its partners stated it, on no stated basis.</param>
/// <param name="CumulativeUsd">Nominal USD of the whole programme at that date as its partners stated it: planned, not spent.</param>
/// <param name="Replaces">Id of the earlier row whose place it takes; the two are never added.</param>
/// <param name="Superseded">Whether a row known on that day takes its place.</param>
/// <param name="SupersededBy">Id of that row.</param>
/// <param name="TowardStargate">Whether it belongs to the programme rather than to OpenAI or a partner as a whole.</param>
/// <param name="TowardStargateReason">Why, or why not.</param>
/// <param name="Note">Terms and remarks.</param>
/// <param name="Sources">Who says so, with addresses.</param>
public sealed record CommitmentResponse(
    string Id, string Date, string KnownFrom, string Kind, string Firmness, string Party, string? Counterparty, double? AmountUsd, double? Gw, string? GwBasis,
    double? CumulativeGw, double? CumulativeUsd, string? Replaces, bool Superseded, string? SupersededBy, bool TowardStargate, string TowardStargateReason,
    string? Note, IReadOnlyList<Source> Sources)
{
    /// <summary>The commitment on the wire.</summary>
    /// <param name="known">The commitment.</param>
    /// <param name="catalogue">Its sources.</param>
    /// <returns>The response.</returns>
    public static CommitmentResponse From(KnownCommitment known, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(catalogue);
        var row = known.Commitment;
        return new(
            row.Id, row.Date, known.KnownFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Kind, row.Firmness, row.Party, Given(row.Counterparty),
            row.AmountUsd, row.Gw, row.GwBasis, row.CumulativeGw, row.CumulativeUsd, row.Replaces, known.SupersededBy is not null, known.SupersededBy,
            row.TowardStargate, row.TowardStargateReason, Given(row.Note), [.. row.SourceIds.Select(id => catalogue.Sources[id])]);
    }

    private static string? Given(string text) => text.Length == 0 ? null : text;
}

/// <summary>The commitments known on a day.</summary>
/// <param name="DataVersion">Version of the data.</param>
/// <param name="AsOf">The day, ISO.</param>
/// <param name="Items">Commitments known on that day.</param>
/// <param name="Totals">Sums over rows of one kind and firmness that nothing known on that day replaces.</param>
/// <param name="Rule">What may be added, in words.</param>
public sealed record CommitmentsResponse(
    string DataVersion, string AsOf, IReadOnlyList<CommitmentResponse> Items, IReadOnlyList<CommitmentTotal> Totals, string Rule);
