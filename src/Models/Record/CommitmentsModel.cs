using System.Globalization;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Record;

/// <summary>What was committed as known on a day. Leaves out whether anybody paid: only rows of firmness closed say that money was raised.</summary>
public static class CommitmentsModel
{
    private const string Rule =
        "Amounts add up only within one kind and one firmness, over rows that no row known on that day replaces. Kinds overlap (a contract pays the debt that "
        + "pays the site), so there is no grand total. Timeline, target and plan state what the whole is or shall be, one after another; they have no sum. "
        + "GW stand on different bases and are never summed.";

    /// <summary>The commitments known on a day.</summary>
    /// <param name="catalogue">The record.</param>
    /// <param name="day">The day, not after that of the data.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is after that of the data.</exception>
    public static CommitmentsAnswer On(Catalogue.Catalogue catalogue, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, catalogue.Version.AsOf);
        var known = catalogue.Tables.Commitments.Values
            .Select(commitment => (Commitment: commitment, From: RecordDate.KnownFrom(commitment.Date, catalogue.Version)))
            .Where(row => row.From <= day).ToList();
        var replacedBy = known.Where(row => row.Commitment.Replaces is not null).ToDictionary(row => row.Commitment.Replaces!, row => row.Commitment.Id, StringComparer.Ordinal);
        var items = known.Select(row => new KnownCommitment(row.Commitment, row.From, replacedBy.GetValueOrDefault(row.Commitment.Id))).ToList();
        return new(catalogue.Version.Id, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), items, Totals(items), Rule);
    }

    private static List<CommitmentTotal> Totals(IEnumerable<KnownCommitment> items) =>
    [
        .. from item in items
           let row = item.Commitment
           where item.SupersededBy is null && !row.IsStatement
           group row by (row.Kind, row.Firmness, row.TowardStargate) into same
           where same.Any(row => row.AmountUsd is not null)
           orderby Place(Commitment.Kinds, same.Key.Kind), Place(Commitment.Firmnesses, same.Key.Firmness), same.Key.TowardStargate descending
           select new CommitmentTotal(
               same.Key.Kind, same.Key.Firmness, same.Key.TowardStargate, same.Sum(row => row.AmountUsd ?? 0),
               [.. same.Where(row => row.AmountUsd is not null).Select(row => row.Id)], [.. same.Where(row => row.AmountUsd is null).Select(row => row.Id)]),
    ];

    private static int Place(IReadOnlyList<string> words, string word) => words.ToList().IndexOf(word);
}
