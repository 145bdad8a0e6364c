using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>
/// Lays blocks down the pages. A heading waits until the block that it belongs to is placed, so that it never stands alone at the
/// foot of a page. Pages are recorded and replayed at the end, when their number is known.
/// </summary>
/// <param name="paper">The paper.</param>
/// <param name="pen">The pen.</param>
internal sealed class Flow(Paper paper, TextPen pen) : IDisposable
{
    private readonly List<SKPicture> _pages = [];
    private readonly List<OutlineEntry> _outline = [];
    private readonly List<Waiting> _waiting = [];
    private SKPictureRecorder? _recorder;
    private SKCanvas? _canvas;
    private float _gap;

    public Paper Paper => paper;

    public TextPen Pen => pen;

    public float Left { get; } = Theme.MarginSide;

    public float Right => paper.Width - Theme.MarginSide;

    public float Width => Right - Left;

    public float Bottom => paper.Height - Theme.MarginBottom;

    /// <summary>Height between the margins of a page.</summary>
    public float PageHeight => Bottom - Theme.MarginTop;

    /// <summary>Where the next block begins.</summary>
    public float Y { get; private set; }

    /// <summary>Where sections begin.</summary>
    public IReadOnlyList<OutlineEntry> Outline => _outline;

    /// <summary>Drawings that had to wait for the outline, such as the table of contents, with their page from 1.</summary>
    public List<(int Page, Action<SKCanvas> Draw)> Overlays { get; } = [];

    /// <summary>The page being drawn, from 1.</summary>
    public int Page => _pages.Count + (_canvas is null ? 0 : 1);

    /// <summary>The page that is a cover, which has no header and footer; 0 where there is none.</summary>
    public int Cover { get; set; }

    /// <summary>The canvas of the page.</summary>
    public SKCanvas Canvas => _canvas ?? NewPage();

    /// <summary>Height left on the page.</summary>
    public float LeftOnPage => _canvas is null ? PageHeight : Bottom - Y - _gap;

    /// <summary>Ends the page; the next block begins a new one.</summary>
    public void BreakPage()
    {
        if (_canvas is null) return;
        _pages.Add(_recorder!.EndRecording());
        _recorder.Dispose();
        (_recorder, _canvas) = (null, null);
    }

    /// <summary>Leaves a gap before the next block, unless it begins a page.</summary>
    public void Gap(float height) => _gap = Math.Max(_gap, height);

    /// <summary>A section: its heading begins a page, unless at least the given share of the page is free.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="freeShare">Share of the page that must be free to go on without a break; above 1 for always a new page.</param>
    public void Section(string title, float freeShare = 0.3f)
    {
        if (LeftOnPage < freeShare * PageHeight) BreakPage();
        Gap(Theme.GapSection);
        _waiting.Add(new(Theme.Heading, pen.Wrap(title, Theme.Heading, Width), Theme.Gap, title));
    }

    /// <summary>A heading inside a section.</summary>
    public void SubHeading(string title)
    {
        if (_waiting.Count == 0) Gap(Theme.GapLarge);
        _waiting.Add(new(Theme.SubHeading, pen.Wrap(title, Theme.SubHeading, Width), Theme.GapSmall, null));
    }

    /// <summary>Text, broken over pages where it must.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it looks; body text unless told otherwise.</param>
    /// <param name="below">Height of what must follow on the same page.</param>
    public void Paragraph(string text, TextStyle? style = null, float below = 0)
    {
        var used = style ?? Theme.Body;
        var lines = pen.Wrap(text, used, Width);
        var together = Math.Min(lines.Count, 3); // no line of a paragraph stands alone on a page
        Place((together * used.Leading) + (below > 0 ? below + Theme.Gap : 0));
        for (var i = 0; i < lines.Count; i++)
        {
            if (i >= together) Place(used.Leading * (lines.Count - i == 2 ? 2 : 1));
            Y = pen.DrawLines(Canvas, [lines[i]], Left, Y, used);
        }

        Gap(Theme.Gap);
    }

    /// <summary>A block that is not broken.</summary>
    /// <param name="height">Its height.</param>
    /// <param name="draw">Draws it into the given rectangle.</param>
    public void Block(float height, Action<SKCanvas, SKRect> draw)
    {
        Place(height);
        draw(Canvas, new(Left, Y, Right, Y + height));
        Y += height;
    }

    /// <summary>Makes room for a height on this page or begins a new one, then draws the headings that were waiting.</summary>
    /// <returns>Whether a new page was begun.</returns>
    public bool Place(float height)
    {
        var headings = _waiting.Sum(heading => heading.Height);
        var breaks = _canvas is not null && Y + _gap + headings + height > Bottom && Y > Theme.MarginTop;
        if (breaks) BreakPage();
        var begun = _canvas is null;
        var canvas = Canvas;
        if (!begun) Y += _gap;
        _gap = 0;
        foreach (var heading in _waiting)
        {
            if (heading.Section is { } title) _outline.Add(new(title, Page, Y));
            Y = pen.DrawLines(canvas, heading.Lines, Left, Y, heading.Style) + heading.After;
        }

        _waiting.Clear();
        return begun;
    }

    /// <summary>Moves down, after something was drawn at <see cref="Y"/>.</summary>
    public void Advance(float height) => Y += height;

    /// <summary>All pages.</summary>
    public IReadOnlyList<SKPicture> Finish()
    {
        BreakPage();
        return _pages;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _recorder?.Dispose();
        foreach (var page in _pages) page.Dispose();
    }

    private SKCanvas NewPage()
    {
        _recorder = new();
        _canvas = _recorder.BeginRecording(new(0, 0, paper.Width, paper.Height));
        Y = Theme.MarginTop;
        return _canvas;
    }

    private sealed record Waiting(TextStyle Style, IReadOnlyList<string> Lines, float After, string? Section)
    {
        public float Height => (Lines.Count * Style.Leading) + After;
    }
}

/// <summary>Where a section begins.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Y">Distance from the top of the page, points.</param>
internal sealed record OutlineEntry(string Title, int Page, float Y);
