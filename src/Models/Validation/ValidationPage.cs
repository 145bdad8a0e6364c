using System.Globalization;
using System.Text;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Models.Validation;

/// <summary>The comparisons as a page of Markdown: docs/validation.md is this text.</summary>
public static class ValidationPage
{
    private const int MostNamed = 4;

    private static readonly NumberText s_text = new(NumberFormat.Of("en"));

    /// <summary>The page.</summary>
    /// <param name="answer">The comparisons.</param>
    public static string Markdown(ValidationAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Validation

            The model held against published numbers: model {answer.ModelVersion}, data {answer.DataVersion}, {s_text.Count(answer.Draws)} draws, seed {answer.Seed}.
            This page is written by the code that answers `GET /v1/validation`; a test keeps it current. Nothing was tuned to it.

            - **Published**: the number as published, with its range where there is one. **Model**: at central figures, with the 5th to 95th percentile. **Gap**: model ÷ published − 1.
            - **within**: the published number lies in the model's range, or between it and the model's central number; the central number keeps a floor or ceiling. **overlaps**: only the published range touches the model's.
              **misses**: neither.
            - *independent*: the model's figures were set without it, so agreement is evidence. *same source*: a figure of the model comes from the same
              source or was set with it in sight, so agreement proves little. *definition*: arithmetic, a miss is a bug.

            | group | kinship | rows | within | overlaps | misses | median gap |
            |---|---|---|---|---|---|---|

            """);
        foreach (var count in answer.Summary)
            page.Append(CultureInfo.InvariantCulture, $"| {count.Title} | {Word(count.Kinship)} | {count.Rows} | {count.Within} | {count.Overlaps} | {count.Misses} | {Gap(count.MedianGap)} |\n");
        foreach (var group in ValidationGroup.All) Section(page, group, [.. answer.Rows.Where(row => row.Group == group.Id)]);
        page.Append("\n## Not compared\n\n");
        foreach (var left in answer.LeftOut) page.Append(CultureInfo.InvariantCulture, $"- `{left.Id}`: {left.Reason}\n");
        page.Append("- Taxes of studies: those here are of the programme itself, and studies add income, sales and property taxes of suppliers and households.\n");
        return page.ToString().Replace('\u00A0', ' ').ReplaceLineEndings("\n");
    }

    private static void Section(StringBuilder page, ValidationGroup group, List<ValidationRow> rows)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {group.Title}\n\n{group.Lead}\n\n| what | published | model | gap | | kinship | source |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Name(row)} | {Published(row)} | {Text(row.Model)} | {Gap(row.Gap)} | {Word(row.Agreement)} | {Word(row.Kinship)} | {row.Published.Source}, {row.Published.Date} |\n");
        }

        var misses = rows.Where(row => row.Agreement != Agreement.Within).GroupBy(row => row.Miss, StringComparer.Ordinal).ToList();
        if (misses.Count == 0) return;
        page.Append("\nWhat is not within:\n\n");
        foreach (var same in misses) page.Append(CultureInfo.InvariantCulture, $"- {Names([.. same])}: {same.Key}\n");
    }

    private static string Names(List<ValidationRow> rows) => rows.Count > MostNamed
        ? $"**{rows.Count} rows** (gaps from {Gap(rows.Min(row => row.Gap))} to {Gap(rows.Max(row => row.Gap))})"
        : string.Join("; ", rows.Select(row => $"**{Name(row)}** ({Gap(row.Gap)})"));

    private static string Name(ValidationRow row) =>
        row.Subject.StartsWith("site/", StringComparison.Ordinal) && !row.Id.StartsWith("benchmark.", StringComparison.Ordinal) ? $"{row.SubjectName}: {row.What}" : row.What;

    private static string Published(ValidationRow row)
    {
        var (low, central, high) = (row.Published.Low, row.Published.Central, row.Published.High);
        var text = Text(low < high && row.Kinship != Kinship.Definition ? new(central, row.Unit, low, null, high) : new(central, row.Unit));
        return row.Published.Bound switch { Bound.AtLeast => $"at least {text}", Bound.AtMost => $"at most {text}", _ => text };
    }

    private static string Text(Quantity quantity) => s_text.Range(quantity) is { Length: > 0 } range ? $"{s_text.Quantity(quantity)} ({range})" : s_text.Quantity(quantity);

    /// <summary>A gap in percent; what would print as less than 0.1 % is 0.</summary>
    private static string Gap(double? gap) => gap is > -0.0005 and < 0.0005 ? s_text.Share(0) : s_text.Change(gap);

    private static string Word(Kinship kinship) => kinship switch { Kinship.Independent => "independent", Kinship.SameSource => "same source", _ => "definition" };

    private static string Word(Agreement agreement) => agreement switch { Agreement.Within => "within", Agreement.Overlaps => "overlaps", _ => "**misses**" };
}
