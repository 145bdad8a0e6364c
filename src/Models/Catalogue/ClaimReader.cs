using Stargate.Economics.Models.Record;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>Reads a row of claims.csv, the public statements that the models are held against.</summary>
internal static class ClaimReader
{
    /// <summary>The file.</summary>
    public const string File = "claims.csv";

    /// <summary>The columns, in order.</summary>
    public static readonly string[] Columns =
    [
        "id", "date", "speaker", "subject", "metric", "bound", "value", "value_high", "unit", "geography", "by", "definition_given",
        "wording", "source_ids", "preset", "sites", "note",
    ];

    /// <summary>The claim of a row; what is wrong is noted at its place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="states">States by code.</param>
    /// <param name="presets">Where presets and their sites are looked up.</param>
    /// <param name="sourceIds">Its sources, already looked up.</param>
    public static Claim Read(CsvTable.Row row, IReadOnlyDictionary<string, State> states, IReadOnlyList<Preset> presets, IReadOnlyList<string> sourceIds)
    {
        row.Required("date");
        var metric = row.OneOf("metric", [.. Claim.Metrics.Keys]);
        var unit = Claim.Metrics.TryGetValue(metric, out var known) ? row.OneOf("unit", known) : row["unit"];
        var (value, high) = (row.PositiveIfAny("value"), row.PositiveIfAny("value_high"));
        if (value is null) row.Fault("value", "'value' is empty.");
        if (high <= value) row.Fault("value_high", $"{high} is not above the value {value}.");
        if (row["geography"] != "US" && !states.ContainsKey(row["geography"])) row.Fault("geography", $"'{row["geography"]}' is neither US nor one of its states.");
        if (row["by"].Length > 0 && !Month.TryParse(row["by"], out _)) row.Fault("by", $"'{row["by"]}' is no month; give YYYY-MM.");
        var bound = row.OneOf("bound", "about", "at-least", "at-most") switch { "about" => Bound.About, "at-least" => Bound.AtLeast, _ => Bound.AtMost };
        var claim = new Claim(
            row.Required("id"), row.DayIfAny("date"), row.Required("speaker"), row.Required("subject"), metric, bound, value ?? 0, high, unit,
            row["geography"], row["by"].Length == 0 ? null : row["by"], row.Required("definition_given"), row.Required("wording"), sourceIds,
            row.Required("preset"), row.Ids("sites"), row["note"]);
        if (ClaimScenario.Of(claim, presets) is null) row.Fault("sites", $"The preset '{claim.Preset}' with '{row["sites"]}' is nothing that can be evaluated.");
        return claim;
    }
}
