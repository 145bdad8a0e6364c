namespace Stargate.Economics.Reports.Drawing;

/// <summary>A column of a table.</summary>
/// <param name="Title">Head of the column, with the unit where all its numbers share one.</param>
/// <param name="Numeric">Numbers: right-aligned and as wide as the widest.</param>
/// <param name="Short">Short text: as wide as the widest. Other text shares what width is left and wraps.</param>
/// <param name="Weight">Share of the width that is left, among the columns of longer text.</param>
/// <param name="Widest">Largest share of the table's width that a column of numbers or short text takes; wider text wraps.</param>
internal sealed record Column(string Title, bool Numeric = false, bool Short = false, float Weight = 1, float Widest = 0.38f)
{
    /// <summary>Whether the width follows from the content.</summary>
    public bool Tight => Numeric || Short;
}

/// <summary>What a row is.</summary>
internal enum RowKind
{
    /// <summary>An ordinary row.</summary>
    Plain,

    /// <summary>Names the rows below it; stays with the first of them.</summary>
    Group,

    /// <summary>A total of the rows above it.</summary>
    Total,
}

/// <summary>A row of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">One text for each column; a group has one only. A second line after a line break is set small.</param>
internal sealed record Row(RowKind Kind, IReadOnlyList<string> Cells)
{
    /// <summary>An ordinary row.</summary>
    public static Row Of(params string[] cells) => new(RowKind.Plain, cells);

    /// <summary>A row of totals.</summary>
    public static Row Total(params string[] cells) => new(RowKind.Total, cells);

    /// <summary>A row that names a group.</summary>
    public static Row Group(string title) => new(RowKind.Group, [title]);
}
