using System.Text;

namespace Stargate.Economics.Api.Tables;

/// <summary>Comma-separated text as RFC 4180 has it: CRLF, quotation marks where needed, doubled inside; UTF-8 without a mark.</summary>
internal static class Csv
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/csv";

    private static readonly System.Buffers.SearchValues<char> s_special = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>A header and rows as bytes. Cells of the columns named numeric are written as they are; all others are made harmless.</summary>
    /// <param name="header">Names of the columns.</param>
    /// <param name="rows">Rows of as many cells.</param>
    /// <param name="numeric">Names of the columns that hold numbers or nothing.</param>
    public static byte[] Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, IReadOnlySet<string> numeric)
    {
        var text = new StringBuilder();
        Line(text, header);
        foreach (var row in rows) Line(text, [.. row.Select((cell, column) => numeric.Contains(header[column]) ? cell : Harmless(cell))]);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>
    /// A text that a spreadsheet would take for a formula gets an apostrophe before it, so that opening a table never runs what
    /// somebody wrote into a name.
    /// </summary>
    public static string Harmless(string cell) => cell.Length > 0 && cell[0] is ('=' or '+' or '-' or '@' or '\t' or '\r' or '\n') ? "'" + cell : cell;

    private static void Line(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Append(',');
            if (cells[i].AsSpan().ContainsAny(s_special)) text.Append('"').Append(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else text.Append(cells[i]);
        }

        text.Append("\r\n");
    }
}
