using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Record;

/// <summary>The commitments that were known on a day.</summary>
/// <param name="DataVersion">Version of the data.</param>
/// <param name="AsOf">The day, ISO.</param>
/// <param name="Items">Commitments known on that day, in the order of the record.</param>
/// <param name="Totals">Sums over rows of one kind and firmness that nothing known on that day replaces.</param>
/// <param name="Rule">What may be added, in words.</param>
public sealed record CommitmentsAnswer(
    string DataVersion, string AsOf, IReadOnlyList<KnownCommitment> Items, IReadOnlyList<CommitmentTotal> Totals, string Rule);

/// <summary>A commitment as known on a day.</summary>
/// <param name="Commitment">The commitment.</param>
/// <param name="KnownFrom">The day from which it counts as known.</param>
/// <param name="SupersededBy">Id of the row, known on that day, that takes its place; null where none does.</param>
public sealed record KnownCommitment(Commitment Commitment, DateOnly KnownFrom, string? SupersededBy);

/// <summary>A sum of commitments of one nature.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Firmness">Their firmness.</param>
/// <param name="TowardStargate">Whether they belong to the programme.</param>
/// <param name="Usd">Sum, nominal USD.</param>
/// <param name="Ids">The rows in it.</param>
/// <param name="WithoutAmount">Rows of this nature that name no amount.</param>
public sealed record CommitmentTotal(
    string Kind, string Firmness, bool TowardStargate, double Usd, IReadOnlyList<string> Ids, IReadOnlyList<string> WithoutAmount);
