namespace Stargate.Economics.Models.Catalogue;

/// <summary>Reads commitments.csv, the public record of money and capacity.</summary>
internal static class CommitmentReader
{
    /// <summary>The file.</summary>
    public const string File = "commitments.csv";

    /// <summary>The columns, in order.</summary>
    public static readonly string[] Columns =
    [
        "id", "date", "kind", "party", "counterparty", "amount_usd", "gw", "gw_basis", "cumulative_gw", "cumulative_usd", "firmness",
        "replaces", "toward_stargate", "toward_stargate_reason", "source_ids", "note",
    ];

    /// <summary>The commitment of a row; what is wrong is noted at its place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="sourceIds">Its sources, already looked up.</param>
    public static Commitment Read(CsvTable.Row row, IReadOnlyList<string> sourceIds)
    {
        row.Required("date");
        var gw = row.PositiveIfAny("gw");
        string? basis = null;
        if (gw is not null) basis = row.OneOf("gw_basis", "it", "facility", "utility", "not-stated");
        else if (row["gw_basis"].Length > 0) row.Fault("gw_basis", "A basis stands here without a capacity.");
        return new(
            row.Required("id"), row.DayIfAny("date"), row.OneOf("kind", [.. Commitment.Kinds]), row.Required("party"), row["counterparty"],
            row.PositiveIfAny("amount_usd"), gw, basis, row.PositiveIfAny("cumulative_gw"), row.PositiveIfAny("cumulative_usd"),
            row.OneOf("firmness", [.. Commitment.Firmnesses]), row["replaces"].Length == 0 ? null : row["replaces"],
            row.OneOf("toward_stargate", "yes", "no") == "yes", row.Required("toward_stargate_reason"), sourceIds, row["note"]);
    }

    /// <summary>Every row that is replaced is there, is older and is replaced once.</summary>
    public static void RequireChain(IReadOnlyDictionary<string, Commitment> commitments, List<DataError> errors)
    {
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var commitment in commitments.Values.Where(commitment => commitment.Replaces is not null))
        {
            void Fault(string message) => errors.Add(new(File, 0, Array.IndexOf(Columns, "replaces") + 1, $"'{commitment.Id}' {message}"));
            var old = commitment.Replaces!;
            if (!commitments.TryGetValue(old, out var earlier)) Fault($"replaces '{old}', which is not there.");
            else if (string.CompareOrdinal(earlier.Date, commitment.Date) >= 0) Fault($"replaces '{old}', which is not older.");
            else if (!replaced.Add(old)) Fault($"replaces '{old}', which another row replaces too.");
        }
    }
}
