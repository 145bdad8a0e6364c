using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Economy;

/// <summary>Reads goods and the bill of goods.</summary>
internal static class BillOfGoodsReader
{
    private const double Tolerance = 1e-9;

    /// <summary>File of the goods.</summary>
    public const string GoodsFile = "goods.csv";

    /// <summary>Columns of it.</summary>
    public static readonly string[] GoodsColumns = ["id", "label", "made_by", "margin_use", "local_group", "source_ids", "note"];

    private const string BillFile = "bill-of-goods.csv";

    private static readonly string[] s_billColumns = ["line", "good", "share", "source_ids", "note"];

    /// <summary>A good.</summary>
    public static Good Good(CsvTable.Row row, IReadOnlyList<string> sources) => new(
        row.Required("id"), row.Required("label"), row.Required("made_by"), row["margin_use"],
        row.OneOf("local_group", "materials", "equipment", "it", "services", "utilities"), sources, row["note"]);

    /// <summary>The bill of goods; every line that buys something has shares that sum to 1.</summary>
    public static IReadOnlyList<BillRow> Bill(
        IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, Good> goods, List<DataError> errors, Func<CsvTable.Row, IReadOnlyList<string>> sources)
    {
        if (!files.TryGetValue(BillFile, out var text))
        {
            errors.Add(new(BillFile, 0, 0, "The file is missing."));
            return [];
        }

        var rows = new List<BillRow>();
        foreach (var row in CsvTable.Read(BillFile, text, s_billColumns, errors).Rows)
        {
            var read = new BillRow(row.Required("line"), row.Required("good"), row.Number("share"), sources(row), row["note"]);
            if (!PurchaseLines.Ids.Contains(read.Line)) row.Fault("line", $"No spending line is called '{read.Line}'.");
            if (!goods.ContainsKey(read.Good)) row.Fault("good", $"There is no good '{read.Good}'.");
            if (!(read.Share is > 0 and <= 1)) row.Fault("share", "A share is above 0 and at most 1.");
            rows.Add(read);
        }

        foreach (var line in PurchaseLines.Ids)
        {
            var sum = rows.Where(row => row.Line == line).Sum(row => row.Share);
            if (Math.Abs(sum - 1) > Tolerance) errors.Add(new(BillFile, 0, 0, $"The shares of '{line}' sum to {sum:R}, not to 1."));
        }

        return rows;
    }
}
