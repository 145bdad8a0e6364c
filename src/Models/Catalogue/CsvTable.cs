using System.Text;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>A table of comma-separated values (RFC 4180) that remembers where each row stood, so that faults can be pointed at.</summary>
internal sealed class CsvTable
{
    private readonly string _file;
    private readonly List<DataError> _errors;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private CsvTable(string file, List<DataError> errors)
    {
        _file = file;
        _errors = errors;
    }

    /// <summary>The rows that have as many cells as the header.</summary>
    public List<Row> Rows { get; } = [];

    /// <summary>Reads a table; every fault goes to <paramref name="errors"/>.</summary>
    /// <param name="file">Path for messages.</param>
    /// <param name="text">The text.</param>
    /// <param name="columns">The columns that the header must have, in order.</param>
    /// <param name="errors">Where faults go.</param>
    public static CsvTable Read(string file, string text, IReadOnlyList<string> columns, List<DataError> errors)
    {
        var table = new CsvTable(file, errors);
        var records = Records(file, text, errors);
        if (records.Count == 0)
        {
            errors.Add(new(file, 1, 0, "The file is empty; a header line is missing."));
            return table;
        }

        var header = records[0].Cells;
        for (var i = 0; i < Math.Max(header.Count, columns.Count); i++)
        {
            var found = i < header.Count ? header[i] : "(none)";
            var wanted = i < columns.Count ? columns[i] : "(none)";
            if (found != wanted) errors.Add(new(file, 1, i + 1, $"Column '{found}' stands where '{wanted}' belongs."));
        }

        for (var i = 0; i < columns.Count; i++) table._columns[columns[i]] = i;
        foreach (var (cells, line) in records.Skip(1))
        {
            if (cells.Count == columns.Count) table.Rows.Add(new Row(table, cells, line));
            else errors.Add(new(file, line, 0, $"The row has {cells.Count} cells; the header has {columns.Count}."));
        }

        return table;
    }

    private static List<(List<string> Cells, int Line)> Records(string file, string text, List<DataError> errors)
    {
        var records = new List<(List<string>, int)>();
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (line, start, quoted, any) = (1, 1, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
                continue;
            }

            switch (c)
            {
                case '"' when cell.Length == 0:
                    (quoted, any) = (true, true);
                    break;
                case '"':
                    errors.Add(new(file, line, cells.Count + 1, "A quotation mark stands inside an unquoted cell."));
                    break;
                case ',':
                    cells.Add(cell.ToString());
                    cell.Clear();
                    any = true;
                    break;
                case '\r':
                    break;
                case '\n':
                    if (any || cell.Length > 0)
                    {
                        cells.Add(cell.ToString());
                        records.Add((cells, start));
                    }

                    cells = [];
                    cell.Clear();
                    (start, any) = (line, false);
                    break;
                default:
                    cell.Append(c);
                    break;
            }
        }

        if (quoted) errors.Add(new(file, start, cells.Count + 1, "A quotation mark is never closed."));
        if (any || cell.Length > 0)
        {
            cells.Add(cell.ToString());
            records.Add((cells, start));
        }

        return records;
    }

    /// <summary>One row and its place.</summary>
    /// <param name="table">The table that it is of.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="line">The line on which it starts.</param>
    internal sealed class Row(CsvTable table, List<string> cells, int line)
    {
        /// <summary>The line on which the row starts.</summary>
        public int Line => line;

        /// <summary>The cell of a column.</summary>
        public string this[string column] => cells[table._columns[column]];

        /// <summary>Notes a fault in a column of this row.</summary>
        public void Fault(string column, string message) =>
            table._errors.Add(new(table._file, line, table._columns[column] + 1, message));

        /// <summary>A cell that must not be empty.</summary>
        public string Required(string column)
        {
            if (this[column].Length == 0) Fault(column, $"'{column}' is empty.");
            return this[column];
        }

        /// <summary>A cell that must be a finite number.</summary>
        public double Number(string column)
        {
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            if (double.TryParse(this[column], System.Globalization.NumberStyles.Float, culture, out var number) && double.IsFinite(number)) return number;
            Fault(column, $"'{this[column]}' is not a finite number.");
            return 0;
        }

        /// <summary>A cell that must be a number above 0.</summary>
        public double Positive(string column)
        {
            var number = Number(column);
            if (number <= 0) Fault(column, $"'{this[column]}' is not above 0.");
            return number;
        }

        /// <summary>A cell that must be a number of 0 or more.</summary>
        public double AtLeastZero(string column)
        {
            var number = Number(column);
            if (number < 0) Fault(column, $"'{this[column]}' is below 0.");
            return number;
        }

        /// <summary>A cell that is empty or a fraction from 0 to 1.</summary>
        public double? ShareIfAny(string column)
        {
            if (this[column].Length == 0) return null;
            var number = Number(column);
            if (number is < 0 or > 1) Fault(column, $"'{this[column]}' is no share from 0 to 1.");
            return number;
        }

        /// <summary>A cell that is empty or a number above 0.</summary>
        public double? PositiveIfAny(string column)
        {
            return this[column].Length == 0 ? null : Positive(column);
        }

        /// <summary>A cell that is empty or a date: YYYY, YYYY-MM or YYYY-MM-DD.</summary>
        public string DayIfAny(string column)
        {
            var (text, culture) = (this[column], System.Globalization.CultureInfo.InvariantCulture);
            var known = text.Length == 0 || DateOnly.TryParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], culture, System.Globalization.DateTimeStyles.None, out _);
            if (!known) Fault(column, $"'{text}' is no date; give YYYY, YYYY-MM or YYYY-MM-DD.");
            return text;
        }

        /// <summary>A cell that must be one of some words.</summary>
        public string OneOf(string column, params ReadOnlySpan<string> words)
        {
            if (!words.Contains(this[column])) Fault(column, $"'{this[column]}' is none of {string.Join(", ", words!)}.");
            return this[column];
        }

        /// <summary>A cell that must be true or false.</summary>
        public bool Truth(string column) => OneOf(column, "true", "false") == "true";

        /// <summary>A cell of ids joined by semicolons.</summary>
        public IReadOnlyList<string> Ids(string column) =>
            this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
