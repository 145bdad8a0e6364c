using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>An entry of a register: a name with its value, and small print below. Without small print and value it heads those that follow.</summary>
/// <param name="Title">Name.</param>
/// <param name="Value">Stands at the right; may be empty.</param>
/// <param name="Note">Small print; empty in a heading.</param>
internal sealed record Entry(string Title, string Value, string Note)
{
    /// <summary>Whether it heads the entries after it.</summary>
    public bool IsHeading => Value.Length == 0 && Note.Length == 0;
}

/// <summary>Entries set small in two columns, down the left and then the right column of each page; on the last page both are equally long.</summary>
/// <param name="flow">The flow.</param>
internal sealed class EntryColumns(Flow flow)
{
    private const float Between = 18;
    private const float Padding = 1.3f;
    private const float LeastHeight = 90;
    private const int LinesOfPiece = 40;
    private const float MostValue = 0.56f;
    private static readonly TextStyle s_title = Theme.Dense.Plain;
    private static readonly TextStyle s_heading = Theme.Dense.Bold with { Colour = Theme.Navy };
    private static readonly TextStyle s_note = Theme.Dense.Small;

    private float ColumnWidth => (flow.Width - Between) / 2;

    /// <summary>Draws the caption and the entries.</summary>
    /// <param name="caption">Drawn above the columns, and again on each further page.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="below">Height of what stands below and must stay with the last entries.</param>
    public void Draw(string caption, IReadOnlyList<Entry> entries, float below)
    {
        var pieces = entries.SelectMany(Pieces).ToList();
        for (var from = 0; from < pieces.Count;)
        {
            var head = flow.Pen.Wrap(from == 0 ? caption : $"{caption} (continued)", Theme.Caption, flow.Width);
            var headHeight = (head.Count * Theme.Caption.Leading) + Theme.GapSmall;
            flow.Place(headHeight + Math.Min(LeastHeight, pieces.Skip(from).Sum(piece => piece.Height) / 2) + below);
            flow.Block(headHeight, (canvas, area) => flow.Pen.DrawLines(canvas, head, area.Left, area.Top, Theme.Caption));
            var room = flow.LeftOnPage - below;
            var (middle, to) = Split(pieces, from, room);
            var height = Math.Max(DrawColumn(pieces[from..middle], flow.Left), DrawColumn(pieces[middle..to], flow.Left + ColumnWidth + Between));
            flow.Advance(height + Theme.GapSmall);
            from = to;
            if (from < pieces.Count) flow.BreakPage();
        }
    }

    /// <summary>Where the right column begins and where it ends. Both are full, or share what is left equally.</summary>
    private static (int Middle, int To) Split(List<Piece> pieces, int from, float room)
    {
        var middle = Fit(pieces, from, room);
        var to = Fit(pieces, middle, room);
        if (to < pieces.Count) return (middle, to);
        var half = pieces.Skip(from).Sum(piece => piece.Height) / 2;
        var balanced = from;
        for (var height = 0f; balanced < middle && height < half; balanced++) height += pieces[balanced].Height;
        while (balanced > from && pieces[balanced - 1].IsHeading) balanced--;
        return (balanced == from ? middle : balanced, to);
    }

    /// <summary>The first piece that has no room; at least one has, and no heading stands last.</summary>
    private static int Fit(List<Piece> pieces, int from, float room)
    {
        var to = from;
        for (var height = 0f; to < pieces.Count && (height += pieces[to].Height) <= room;) to++;
        while (to < pieces.Count && to > from && pieces[to - 1].IsHeading) to--;
        return Math.Max(to, Math.Min(from + 1, pieces.Count));
    }

    private float DrawColumn(List<Piece> pieces, float left)
    {
        using var hair = new SKPaint { Color = Theme.HairRule, StrokeWidth = Theme.HairLine, IsAntialias = true };
        using var rule = new SKPaint { Color = Theme.Navy, StrokeWidth = Theme.HairLine, IsAntialias = true };
        var y = flow.Y;
        foreach (var piece in pieces)
        {
            DrawPiece(piece, left, y + Padding + piece.Above);
            y += piece.Height;
            flow.Canvas.DrawLine(left, y, left + ColumnWidth, y, piece.IsHeading ? rule : hair);
        }

        return y - flow.Y;
    }

    /// <summary>Name, value, small print, in this order, in which a reader who copies or searches the text finds them.</summary>
    private void DrawPiece(Piece piece, float left, float top)
    {
        var lines = piece.Lines.Select((line, i) => (Line: line, Top: top + piece.Lines.Take(i).Sum(above => above.Style.Leading))).ToList();
        foreach (var (line, y) in lines.Where(item => item.Line.Style != s_note)) flow.Pen.DrawLines(flow.Canvas, [line.Left], left, y, line.Style);
        foreach (var (line, y) in lines) flow.Pen.DrawLines(flow.Canvas, [line.Right], left + ColumnWidth, y, line.Style, Align.Right);
        foreach (var (line, y) in lines.Where(item => item.Line.Style == s_note)) flow.Pen.DrawLines(flow.Canvas, [line.Left], left, y, line.Style);
    }

    /// <summary>The entry, cut where it would be taller than a column could hold.</summary>
    private IEnumerable<Piece> Pieces(Entry entry) =>
        Lines(entry).Chunk(LinesOfPiece).Select(lines => new Piece(lines, entry.IsHeading, entry.IsHeading ? Theme.GapSmall : 0));

    private IEnumerable<Line> Lines(Entry entry)
    {
        var style = entry.IsHeading ? s_heading : s_title;
        var value = entry.Value.Length == 0 ? 0 : flow.Pen.Width(entry.Value, style) + Theme.CellPaddingX;
        var beside = value <= ColumnWidth * MostValue;
        var title = flow.Pen.Wrap(entry.Title, style, beside ? ColumnWidth - value : ColumnWidth);
        for (var i = 0; i < title.Count; i++) yield return new(title[i], beside && i == 0 ? entry.Value : "", style);
        if (!beside)
        {
            foreach (var line in flow.Pen.Wrap(entry.Value, style, ColumnWidth)) yield return new("", line, style);
        }

        if (entry.Note.Length == 0) yield break;
        foreach (var line in flow.Pen.Wrap(entry.Note, s_note, ColumnWidth)) yield return new(line, "", s_note);
    }

    private sealed record Line(string Left, string Right, TextStyle Style);

    private sealed record Piece(IReadOnlyList<Line> Lines, bool IsHeading, float Above)
    {
        public float Height => Lines.Sum(line => line.Style.Leading) + (2 * Padding) + Above;
    }
}
