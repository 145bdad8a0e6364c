using SkiaSharp;

using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>
/// A sheet with pictures one below the other: the name of the scenario, each picture below its title, and at the foot the sources, the hash
/// and that it is an estimate. As wide as a page's text, so that a picture looks as it does in the report.
/// </summary>
internal sealed class ChartSheet
{
    private const float Margin = 26;

    private readonly Subject _subject;
    private readonly IReadOnlyList<Picture> _pictures;
    private readonly IReadOnlyList<string> _notes;
    private readonly string _name;

    /// <summary>Lays out a sheet.</summary>
    /// <param name="subject">What is spoken of.</param>
    /// <param name="chart">The chart.</param>
    public ChartSheet(Subject subject, ListedChart chart)
    {
        _subject = subject;
        _pictures = [.. chart.Pictures(subject)];
        if (_pictures.Count == 0) _pictures = [new(chart.Kind.Title, 0, (_, _) => { }, "This scenario has nothing to draw here.")];
        _name = subject.Pen.Shorten(subject.Answer.Name, Theme.SheetName, Theme.TextWidth);
        var said = _pictures.Select(picture => picture.Source).Distinct().ToList();
        _notes = [.. said.Where(note => !said.Exists(longer => longer != note && longer.StartsWith(note.TrimEnd('.'), StringComparison.Ordinal))).Append(Stamp(subject))
            .SelectMany(note => subject.Pen.Wrap(note, Theme.Source, Theme.TextWidth))];
        Height = (2 * Margin) + Theme.SheetName.Leading + _pictures.Sum(HeightOf) + (_notes.Count * Theme.Source.Leading) + Theme.Gap;
    }

    /// <summary>Width, points.</summary>
    public static float Width => Theme.TextWidth + (2 * Margin);

    /// <summary>Height, points.</summary>
    public float Height { get; }

    /// <summary>What is said of the sheet to those who cannot see it.</summary>
    public string Description => $"{string.Join(". ", _pictures.Select(picture => picture.Title))}. {string.Join(' ', _notes)}";

    /// <summary>Name of the scenario and titles of the pictures.</summary>
    public string Title => $"{_subject.Answer.Name}: {string.Join("; ", _pictures.Select(picture => picture.Title))}";

    /// <summary>Draws the sheet, its corner at the origin.</summary>
    public void Draw(SKCanvas canvas)
    {
        var pen = _subject.Pen;
        using var white = new SKPaint { Color = Theme.White };
        canvas.DrawRect(0, 0, Width, Height, white);
        var y = pen.DrawLines(canvas, [_name], Margin, Margin, Theme.SheetName);
        foreach (var picture in _pictures)
        {
            var top = pen.DrawLines(canvas, TitleOf(picture), Margin, y, Theme.SheetTitle) + Theme.GapSmall;
            picture.Draw(canvas, new SKRect(Margin, top, Width - Margin, top + picture.Height));
            y += HeightOf(picture);
        }

        using var rule = new SKPaint { Color = Theme.Rule, StrokeWidth = Theme.HairLine, IsAntialias = true };
        canvas.DrawLine(Margin, y, Width - Margin, y, rule);
        pen.DrawLines(canvas, _notes, Margin, y + Theme.Gap - Theme.GapSmall, Theme.Source);
    }

    private static string Stamp(Subject subject) =>
        $"An estimate, not a forecast. Model {subject.Answer.ModelVersion}, data {subject.Answer.DataVersion}, hash {subject.Answer.Hash}";

    private IReadOnlyList<string> TitleOf(Picture picture) => _subject.Pen.Wrap(picture.Title, Theme.SheetTitle, Theme.TextWidth);

    private float HeightOf(Picture picture) =>
        (TitleOf(picture).Count * Theme.SheetTitle.Leading) + Theme.GapSmall + picture.Height + (picture.Height > 0 ? Theme.GapLarge : Theme.GapSmall);
}
