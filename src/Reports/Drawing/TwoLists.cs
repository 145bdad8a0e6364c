using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>A titled list of short texts.</summary>
/// <param name="Title">Title.</param>
/// <param name="Items">The texts.</param>
internal sealed record TextList(string Title, IReadOnlyList<string> Items);

/// <summary>Two lists side by side, set as large as keeps them within a height.</summary>
internal sealed class TwoLists
{
    private const float Between = 22;
    private const float Indent = 11;
    private const int MostLines = 6;
    private static readonly float[] s_sizes = [9, 8.4f, 7.8f, 7.2f];

    private readonly TextPen _pen;
    private readonly float _columnWidth;
    private readonly TextStyle _style;
    private readonly (string Title, IReadOnlyList<IReadOnlyList<string>> Items)[] _columns;

    /// <summary>Chooses the size.</summary>
    /// <param name="pen">The pen.</param>
    /// <param name="width">Width of both lists together.</param>
    /// <param name="most">Height that they should not exceed; texts that would in the smallest size are shortened.</param>
    /// <param name="lists">The two lists.</param>
    public TwoLists(TextPen pen, float width, float most, params TextList[] lists)
    {
        _pen = pen;
        _columnWidth = (width - Between) / 2;
        var tries = s_sizes.Select(size => Set(lists, size)).ToList();
        var chosen = tries.FindIndex(columns => HeightOf(columns.Columns, columns.Style) <= most);
        (_style, _columns) = chosen < 0 ? tries[^1] : tries[chosen];
        if (chosen < 0) _columns = [.. _columns.Select(column => (column.Title, (IReadOnlyList<IReadOnlyList<string>>)[.. column.Items.Select(Cut)]))];
    }

    /// <summary>Height of the longer list.</summary>
    public float Height => HeightOf(_columns, _style);

    /// <summary>Draws the lists.</summary>
    public void Draw(SKCanvas canvas, SKRect area)
    {
        var x = area.Left;
        using var mark = new SKPaint { Color = Theme.Accent, IsAntialias = true };
        foreach (var (title, items) in _columns)
        {
            var y = _pen.DrawLines(canvas, [title], x, area.Top, Theme.SubHeading) + Theme.GapSmall;
            foreach (var item in items)
            {
                canvas.DrawRect(x, y + (_style.Leading / 2) - 1.8f, 3.6f, 3.6f, mark);
                y = _pen.DrawLines(canvas, item, x + Indent, y, _style) + Theme.GapSmall;
            }

            x += _columnWidth + Between;
        }
    }

    private (TextStyle Style, (string Title, IReadOnlyList<IReadOnlyList<string>> Items)[] Columns) Set(TextList[] lists, float size)
    {
        var style = Theme.Body with { Size = size, Leading = size * 1.42f };
        return (style, [.. lists.Select(list =>
            (list.Title, (IReadOnlyList<IReadOnlyList<string>>)[.. list.Items.Select(item => _pen.Wrap(item, style, _columnWidth - Indent))]))]);
    }

    private IReadOnlyList<string> Cut(IReadOnlyList<string> lines) => lines.Count <= MostLines
        ? lines
        : [.. lines.Take(MostLines - 1), _pen.Shorten(lines[MostLines - 1] + " …", _style, _columnWidth - (2 * Indent))];

    private static float HeightOf((string Title, IReadOnlyList<IReadOnlyList<string>> Items)[] columns, TextStyle style) =>
        Theme.SubHeading.Leading + Theme.GapSmall + columns.Max(column => column.Items.Sum(item => (item.Count * style.Leading) + Theme.GapSmall));
}
