using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>How a piece of text looks.</summary>
/// <param name="Size">Points.</param>
/// <param name="Leading">Baseline to baseline, points.</param>
/// <param name="Colour">Colour.</param>
/// <param name="Bold">Whether the bold face is used.</param>
internal sealed record TextStyle(float Size, float Leading, SKColor Colour, bool Bold = false);

/// <summary>Where a line of text stands relative to its x.</summary>
internal enum Align
{
    /// <summary>Starts at x.</summary>
    Left,

    /// <summary>Is centred on x.</summary>
    Centre,

    /// <summary>Ends at x.</summary>
    Right,
}

/// <summary>A line of text and its place on the canvas.</summary>
/// <param name="Text">The line.</param>
/// <param name="At">Where the baseline begins, has its middle or ends, by <paramref name="Align"/>.</param>
/// <param name="Width">Width, before any scaling of the canvas.</param>
/// <param name="Style">How it looks, before any scaling of the canvas.</param>
/// <param name="Align">What stands at the place.</param>
internal sealed record PlacedText(string Text, SKPoint At, float Width, TextStyle Style, Align Align);

/// <summary>Measures, wraps and draws text in the two faces. One for each report: it remembers what it has shaped.</summary>
/// <param name="fonts">The faces.</param>
/// <param name="texts">Takes the lines in place of the canvas, where they stay text; or null.</param>
internal sealed class TextPen(FontPair fonts, ICollection<PlacedText>? texts = null)
{
    private readonly Dictionary<(string Text, bool Bold), GlyphLine> _shaped = [];

    public FontPair Fonts => fonts;

    /// <summary>Width of one line, points.</summary>
    public float Width(string text, TextStyle style) => Shape(text, style.Bold).Width * style.Size;

    /// <summary>Height of a capital, points.</summary>
    public float CapHeight(TextStyle style) => Face(style.Bold).CapHeight * style.Size;

    /// <summary>Draws one line.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="text">The line.</param>
    /// <param name="x">See <paramref name="align"/>.</param>
    /// <param name="baseline">Height of the baseline.</param>
    /// <param name="style">How.</param>
    /// <param name="align">What x means.</param>
    public void Draw(SKCanvas canvas, string text, float x, float baseline, TextStyle style, Align align = Align.Left)
    {
        if (text.Length == 0) return;
        var line = Shape(text, style.Bold);
        if (texts is not null)
        {
            texts.Add(new(text, canvas.TotalMatrix.MapPoint(x, baseline), line.Width * style.Size, style, align));
            return;
        }

        var left = align switch
        {
            Align.Right => x - (line.Width * style.Size),
            Align.Centre => x - (line.Width * style.Size / 2),
            _ => x,
        };
        using var font = new SKFont(Face(style.Bold).Typeface, style.Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
        using var paint = new SKPaint { Color = style.Colour, IsAntialias = true };
        using var blob = Blob(line, font, style.Size);
        if (blob is not null) canvas.DrawText(blob, left, baseline, paint);
    }

    /// <summary>Draws lines from a top edge downwards.</summary>
    /// <returns>The bottom edge.</returns>
    public float DrawLines(SKCanvas canvas, IReadOnlyList<string> lines, float x, float top, TextStyle style, Align align = Align.Left)
    {
        foreach (var line in lines)
        {
            Draw(canvas, line, x, Baseline(top, style), style, align);
            top += style.Leading;
        }

        return top;
    }

    /// <summary>Baseline of a line whose box begins at a top edge: the capitals are centred in the box.</summary>
    public float Baseline(float top, TextStyle style) => top + ((style.Leading + CapHeight(style)) / 2);

    /// <summary>The style, made smaller where the text would not fit the width.</summary>
    public TextStyle Fit(string text, TextStyle style, float width)
    {
        var natural = Width(text, style);
        return natural <= width ? style : style with { Size = style.Size * width / natural };
    }

    /// <summary>Breaks text into lines no wider than the width, between words where possible.</summary>
    public IReadOnlyList<string> Wrap(string text, TextStyle style, float width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            foreach (var word in Words(paragraph))
            {
                var joined = line + word;
                if (Width(joined.TrimEnd(), style) <= width)
                {
                    line = joined;
                    continue;
                }

                if (line.Length > 0) lines.Add(line.TrimEnd());
                line = word;
                while (Width(line.TrimEnd(), style) > width)
                {
                    var head = LongestHead(line, style, width);
                    lines.Add(line[..head]);
                    line = line[head..];
                }
            }

            lines.Add(line.TrimEnd());
        }

        return lines;
    }

    /// <summary>The text, or as much of it as fits followed by an ellipsis.</summary>
    public string Shorten(string text, TextStyle style, float width)
    {
        if (Width(text, style) <= width) return text;
        return text[..LongestHead(text, style, width - Width("…", style))].TrimEnd() + "…";
    }

    /// <summary>Words with the space or the joint (slash, hyphen, dot inside an id) that follows them.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var longJoint = text[i] is '/' or '_' or '?' or '&' or '.' or '-' or ',' or ';' && i - start >= 12;
            if (text[i] != ' ' && !longJoint) continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length) yield return text[start..];
    }

    private int LongestHead(string text, TextStyle style, float width)
    {
        var (fits, tooLong) = (1, text.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            if (Width(text[..middle], style) <= width) fits = middle;
            else tooLong = middle;
        }

        return char.IsHighSurrogate(text[fits - 1]) && fits < text.Length ? fits + 1 : fits;
    }

    private static SKTextBlob? Blob(GlyphLine line, SKFont font, float size)
    {
        using var builder = new SKTextBlobBuilder();
        var run = builder.AllocatePositionedTextRun(font, line.Glyphs.Length, line.Utf8.Length);
        run.SetGlyphs(line.Glyphs);
        run.SetPositions(Array.ConvertAll(line.Points, point => new SKPoint(point.X * size, point.Y * size)));
        run.SetText(line.Utf8);
        run.SetClusters(line.Clusters);
        return builder.Build();
    }

    private FontFace Face(bool bold) => bold ? fonts.Bold : fonts.Regular;

    private GlyphLine Shape(string text, bool bold)
    {
        if (!_shaped.TryGetValue((text, bold), out var line)) _shaped[(text, bold)] = line = Face(bold).Shape(text);
        return line;
    }
}
