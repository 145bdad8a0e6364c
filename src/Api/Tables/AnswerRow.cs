namespace Stargate.Economics.Api.Tables;

/// <summary>One number of an answer, or one text where the answer says something in words; cells as the JSON writes them.</summary>
/// <param name="Path">Result path, the same as in the JSON and in a trace. Each stands once.</param>
/// <param name="Section">Part of the answer: answer, inputs, warnings, headlines, or a section.</param>
/// <param name="Key">Ids in the path's brackets, joined by a slash.</param>
/// <param name="Period">Calendar year or month of a series; period of a number of jobs.</param>
/// <param name="Value">The number; empty where there is none.</param>
/// <param name="Unit">Unit of the number.</param>
/// <param name="P5">5th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="Text">Label, the reason why there is no number, or what is said in words.</param>
internal sealed record AnswerRow(
    string Path, string Section, string Key, string Period, string Value, string Unit, string P5, string P50, string P95, string Text)
{
    /// <summary>Names of the cells, in order.</summary>
    public static readonly IReadOnlyList<string> Header = ["path", "section", "key", "period", "value", "unit", "p5", "p50", "p95", "text"];

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<string> Cells => [Path, Section, Key, Period, Value, Unit, P5, P50, P95, Text];
}
