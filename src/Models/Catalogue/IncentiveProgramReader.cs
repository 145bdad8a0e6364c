namespace Stargate.Economics.Models.Catalogue;

/// <summary>Reads incentives.csv, what states and localities give to data centres.</summary>
internal static class IncentiveProgramReader
{
    /// <summary>The file.</summary>
    public const string File = "incentives.csv";

    /// <summary>The columns, in order.</summary>
    public static readonly string[] Columns =
        ["id", "state", "kind", "status", "share", "years", "minimum_usd", "minimum_jobs", "levels", "as_of", "source_ids", "note"];

    /// <summary>The programme of a row; what is wrong is noted at its place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="states">The states.</param>
    /// <param name="sourceIds">Its sources, already looked up.</param>
    public static IncentiveProgram Read(CsvTable.Row row, IReadOnlyDictionary<string, State> states, IReadOnlyList<string> sourceIds)
    {
        if (!states.ContainsKey(row.Required("state"))) row.Fault("state", $"There is no state '{row["state"]}'.");
        row.Required("as_of");
        string[] levels = row["levels"].Length == 0 ? [] : row["levels"].Split(';');
        foreach (var level in levels.Where(level => !Fiscal.FiscalLines.Levels.Contains(level))) row.Fault("levels", $"'{level}' is no level of government.");
        return new(
            row.Required("id"), row["state"], row.OneOf("kind", [.. IncentiveProgram.Kinds]), row.OneOf("status", [.. IncentiveProgram.Statuses]),
            row.ShareIfAny("share"), row.PositiveIfAny("years"), row.PositiveIfAny("minimum_usd"), row.PositiveIfAny("minimum_jobs"), levels,
            row.DayIfAny("as_of"), sourceIds, row["note"]);
    }
}
