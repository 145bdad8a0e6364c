using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

using Buffer = HarfBuzzSharp.Buffer;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>One face: the glyphs for Skia and the shaping tables for HarfBuzz. Never changed, shared by all reports for as long as the process runs.</summary>
internal sealed class FontFace : IDisposable
{
    // Digits of equal width, so that columns of numbers align. Ligatures and contextual forms have no code point of their own
    // and would be lost to a reader who copies or searches the text.
    private static readonly Feature[] s_features =
    [
        Feature.Parse("kern"), Feature.Parse("tnum"), Feature.Parse("-liga"), Feature.Parse("-clig"), Feature.Parse("-calt"),
    ];

    private static readonly (char Sign, char StandIn)[] s_standIns = [('−', '-'), ('–', '-'), ('₂', '2'), ('…', '.'), ('’', '\'')];

    private readonly Font _font;
    private readonly float _unitsPerEm;

    public FontFace(SKTypeface typeface)
    {
        Typeface = typeface;
        using var blob = typeface.OpenStream(out var index).ToHarfBuzzBlob();
        using var face = new Face(blob, index);
        _unitsPerEm = face.UnitsPerEm;
        _font = new Font(face);
        _font.SetFunctionsOpenType();
        using var sized = new SKFont(typeface, _unitsPerEm);
        sized.MeasureText("H", out var capital);
        CapHeight = capital.Height / _unitsPerEm;
    }

    public SKTypeface Typeface { get; }

    /// <summary>Height of a capital in ems, measured: not all fonts say it, or say it right.</summary>
    public float CapHeight { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _font.Dispose();
        Typeface.Dispose();
    }

    /// <summary>Shapes one line of text.</summary>
    /// <param name="text">The text, without line breaks.</param>
    public GlyphLine Shape(string text)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(Known(text));
        using var buffer = new Buffer();
        buffer.AddUtf8(utf8);
        buffer.GuessSegmentProperties();
        _font.Shape(buffer, s_features);
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        var glyphs = new ushort[infos.Length];
        var clusters = new uint[infos.Length];
        var points = new SKPoint[infos.Length];
        var x = 0f;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            clusters[i] = infos[i].Cluster;
            points[i] = new SKPoint((x + positions[i].XOffset) / _unitsPerEm, -positions[i].YOffset / _unitsPerEm);
            x += positions[i].XAdvance;
        }

        return new GlyphLine(glyphs, clusters, points, utf8, x / _unitsPerEm);
    }

    /// <summary>
    /// The text with plain spaces, so that a search for it finds it, and with stand-ins for the signs that the face lacks: Noto
    /// Sans has no minus of its own.
    /// </summary>
    private string Known(string text)
    {
        text = text.Replace('\u00A0', ' ');
        foreach (var (sign, standIn) in s_standIns)
        {
            if (text.Contains(sign) && !Typeface.ContainsGlyph(sign)) text = text.Replace(sign, standIn);
        }

        return text;
    }
}

/// <summary>A shaped line, in ems.</summary>
/// <param name="Glyphs">Glyph ids.</param>
/// <param name="Clusters">First byte of the text that each glyph stands for.</param>
/// <param name="Points">Place of each glyph.</param>
/// <param name="Utf8">The text, which the PDF keeps for searching.</param>
/// <param name="Width">Advance of the whole line.</param>
internal sealed record GlyphLine(ushort[] Glyphs, uint[] Clusters, SKPoint[] Points, byte[] Utf8, float Width);

/// <summary>The two faces of a report. Skia embeds a face once for all its uses, so two are enough and cheap.</summary>
/// <param name="Family">Name of the family.</param>
/// <param name="Regular">Upright, weight 400.</param>
/// <param name="Bold">Upright, weight 600 or more.</param>
internal sealed record FontPair(string Family, FontFace Regular, FontFace Bold);
