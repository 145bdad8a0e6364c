using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>Draws a table down the flow; where it breaks over pages its head is repeated.</summary>
/// <param name="flow">The flow.</param>
/// <param name="columns">The columns.</param>
/// <param name="styles">How its cells look.</param>
internal sealed class Table(Flow flow, IReadOnlyList<Column> columns, CellStyles styles)
{
    private const int LinesOfPiece = 40;
    private const int LastTogether = 4;
    private const float WholeTable = 0.34f;
    private const float LeastText = 0.2f;
    private const float WishedText = 0.45f;
    private const float WishedNumber = 62;
    private float[] _widths = [];

    /// <summary>Draws the caption, the head and the rows.</summary>
    /// <param name="caption">Drawn above the head, and again on each further page.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="below">Height of what stands below and must stay with the last row.</param>
    public void Draw(string caption, IReadOnlyList<Row> rows, float below)
    {
        _widths = Widths(rows);
        var pieces = rows.SelectMany(Pieces).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i == 0)
            {
                // A short table is not broken; a longer one keeps a few rows with its head.
                var whole = HeadHeight(caption) + pieces.Sum(piece => piece.Height) + below;
                var start = HeadHeight(caption) + Together(pieces, 0, below) + pieces.Skip(1).Take(3).Sum(piece => piece.Height);
                flow.Place(whole <= flow.PageHeight * WholeTable ? whole : start);
                DrawHead(caption);
            }
            else if (flow.Place(Together(pieces, i, below)))
            {
                DrawHead($"{caption} (continued)");
            }

            DrawPiece(pieces[i]);
        }

        Rule(flow.Y, Theme.Line, Theme.Navy);
        flow.Gap(Theme.GapSmall);
    }

    /// <summary>Height of a piece and of what must follow it on the same page.</summary>
    private static float Together(List<Piece> pieces, int place, float below)
    {
        if (place == pieces.Count - 1) return pieces[place].Height + below;
        var keeps = pieces[place].Row.Kind == RowKind.Group || place >= pieces.Count - LastTogether;
        return pieces[place].Height + (keeps ? Together(pieces, place + 1, below) : 0);
    }

    private float[] Widths(IReadOnlyList<Row> rows)
    {
        var widths = columns.Select((column, place) => column.Tight ? Natural(rows, place) : 0).ToArray();
        var weights = columns.Where(column => !column.Tight).Sum(column => column.Weight);
        var least = weights > 0 ? flow.Width * LeastText : 0;
        var squeeze = Math.Min(1, (flow.Width - least) / widths.Sum());
        for (var column = 0; column < columns.Count; column++) widths[column] *= squeeze;
        Spread(widths, least);
        var left = flow.Width - widths.Sum();
        for (var column = 0; column < columns.Count; column++)
        {
            if (!columns[column].Tight) widths[column] = left * columns[column].Weight / weights;
        }

        return widths;
    }

    /// <summary>Gives columns of numbers some air where there is room; without longer text, all of the room.</summary>
    private void Spread(float[] widths, float least)
    {
        var numeric = columns.Count(column => column.Numeric);
        var room = flow.Width - widths.Sum() - (least > 0 ? flow.Width * WishedText : 0);
        if ((!styles.Airy && least > 0) || numeric == 0 || room <= 0) return;
        for (var column = 0; column < columns.Count; column++)
        {
            if (!columns[column].Numeric) continue;
            var wish = least > 0 ? Math.Max(0, WishedNumber - widths[column]) : float.MaxValue;
            widths[column] += Math.Min(wish, room / numeric);
        }
    }

    private float Natural(IReadOnlyList<Row> rows, int column)
    {
        var widest = rows.Where(row => row.Kind != RowKind.Group)
            .SelectMany(row => row.Cells[column].Split('\n').Select((line, place) => flow.Pen.Width(line, StyleOf(row, place))))
            .Append(WordWidth(columns[column].Title)).Max();
        return Math.Min(widest, flow.Width * columns[column].Widest) + (2 * Theme.CellPaddingX) + 0.5f;
    }

    /// <summary>Heads of number columns wrap, but a word of theirs must fit, and about 40 points are kept for two-word units.</summary>
    private float WordWidth(string title) =>
        title.Split(' ').Select(word => flow.Pen.Width(word, styles.Head)).Append(Math.Min(46, flow.Pen.Width(title, styles.Head))).Max();

    private float HeadHeight(string caption) => (CaptionLines(caption).Count * Theme.Caption.Leading) + Theme.GapSmall + HeadRowHeight();

    private float HeadRowHeight() =>
        (HeadLines().Max(lines => lines.Count) * styles.Head.Leading) + (2 * styles.Padding);

    private IReadOnlyList<string> CaptionLines(string caption) => flow.Pen.Wrap(caption, Theme.Caption, flow.Width);

    private List<IReadOnlyList<string>> HeadLines() =>
        [.. columns.Select((column, i) => flow.Pen.Wrap(column.Title, styles.Head, _widths[i] - (2 * Theme.CellPaddingX)))];

    private void DrawHead(string caption)
    {
        var y = flow.Pen.DrawLines(flow.Canvas, CaptionLines(caption), flow.Left, flow.Y, Theme.Caption) + Theme.GapSmall;
        var height = HeadRowHeight();
        using var panel = new SKPaint { Color = Theme.Panel };
        flow.Canvas.DrawRect(flow.Left, y, flow.Width, height, panel);
        Rule(y, Theme.Line, Theme.Navy);
        var x = flow.Left;
        foreach (var (lines, i) in HeadLines().Select((lines, i) => (lines, i)))
        {
            var top = y + height - styles.Padding - (lines.Count * styles.Head.Leading);
            DrawAligned(lines, x, top, i, styles.Head);
            x += _widths[i];
        }

        flow.Advance(y + height - flow.Y);
        Rule(flow.Y, Theme.HairLine, Theme.Rule);
    }

    /// <summary>The row, cut where it would be taller than a page could hold.</summary>
    private IEnumerable<Piece> Pieces(Row row)
    {
        var cells = row.Kind == RowKind.Group
            ? [CellLines(row, 0, flow.Width)]
            : row.Cells.Select((_, column) => CellLines(row, column, _widths[column])).ToList();
        var most = cells.Max(lines => lines.Count);
        for (var from = 0; from < most; from += LinesOfPiece)
        {
            var cut = cells.Select(lines => (IReadOnlyList<CellLine>)[.. lines.Skip(from).Take(LinesOfPiece)]).ToList();
            var height = cut.Max(lines => lines.Sum(line => line.Style.Leading));
            var above = row.Kind == RowKind.Group ? Theme.GapSmall : 0;
            yield return new(row, cut, height + (2 * styles.Padding) + above, above, from + LinesOfPiece >= most);
        }
    }

    private List<CellLine> CellLines(Row row, int column, float width) =>
    [
        .. row.Cells[column].Split('\n').SelectMany((text, place) =>
        {
            var style = StyleOf(row, place);
            return flow.Pen.Wrap(text, style, width - (2 * Theme.CellPaddingX)).Select(line => new CellLine(line, style));
        }),
    ];

    private void DrawPiece(Piece piece)
    {
        if (piece.Row.Kind == RowKind.Total) Rule(flow.Y, Theme.Line * 0.7f, Theme.Navy);
        var x = flow.Left;
        for (var column = 0; column < piece.Cells.Count; column++)
        {
            var top = flow.Y + styles.Padding + piece.Above;
            foreach (var line in piece.Cells[column])
            {
                DrawAligned([line.Text], x, top, column, line.Style);
                top += line.Style.Leading;
            }

            x += _widths[column];
        }

        flow.Advance(piece.Height);
        if (piece.Last) Rule(flow.Y, Theme.HairLine, Theme.HairRule);
    }

    private void DrawAligned(IReadOnlyList<string> lines, float x, float top, int column, TextStyle style)
    {
        if (columns[column].Numeric)
            flow.Pen.DrawLines(flow.Canvas, lines, x + _widths[column] - Theme.CellPaddingX, top, style, Align.Right);
        else
            flow.Pen.DrawLines(flow.Canvas, lines, x + Theme.CellPaddingX, top, style);
    }

    private void Rule(float y, float width, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, StrokeWidth = width, IsAntialias = true };
        flow.Canvas.DrawLine(flow.Left, y, flow.Right, y, paint);
    }

    private TextStyle StyleOf(Row row, int place) =>
        place > 0 ? styles.Small : row.Kind == RowKind.Plain ? styles.Plain : styles.Bold;

    private sealed record CellLine(string Text, TextStyle Style);

    private sealed record Piece(Row Row, IReadOnlyList<IReadOnlyList<CellLine>> Cells, float Height, float Above, bool Last);
}
