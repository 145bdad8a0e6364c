using Stargate.Economics.Models.Validation;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>Reads a row of observations.csv, the published numbers that the model is held against.</summary>
internal static class ObservationReader
{
    /// <summary>The file.</summary>
    public const string File = "observations.csv";

    /// <summary>The columns, in order.</summary>
    public static readonly string[] Columns =
        ["id", "subject", "group", "measure", "label", "low", "central", "high", "bound", "date", "basis", "kinship", "source_ids", "miss"];

    /// <summary>The observation of a row; what is wrong is noted at its place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="presets">Where subjects are looked up.</param>
    /// <param name="sourceIds">Its sources, already looked up.</param>
    public static Observation Read(CsvTable.Row row, IReadOnlyList<Preset> presets, IReadOnlyList<string> sourceIds)
    {
        var subject = row.Required("subject");
        if ((Subjects.Impact(subject) ?? Subjects.Scenario(subject, presets)) is null) row.Fault("subject", $"'{subject}' names nothing that can be evaluated.");
        var measure = row.OneOf("measure", [.. Measures.All.Keys]);
        var (low, central, high) = (row.Number("low"), row.Number("central"), row.Number("high"));
        if (!(0 < low && low <= central && central <= high)) row.Fault("central", $"0 < low {low} ≤ central {central} ≤ high {high} does not hold.");
        var kinship = row.OneOf("kinship", "independent", "same-source", "definition") switch
        {
            "independent" => Kinship.Independent,
            "same-source" => Kinship.SameSource,
            _ => Kinship.Definition,
        };
        var bound = row.OneOf("bound", "about", "at-least", "at-most") switch { "about" => Bound.About, "at-least" => Bound.AtLeast, _ => Bound.AtMost };
        row.Required("date");
        return new(
            row.Required("id"), subject, row.OneOf("group", [.. ValidationGroup.All.Select(group => group.Id)]), measure,
            row.Required("label"), low, central, high, bound, row.DayIfAny("date"), row.Required("basis"), kinship, sourceIds, row.Required("miss"));
    }
}
