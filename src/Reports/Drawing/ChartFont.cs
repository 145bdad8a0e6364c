using ScottPlot;

using SkiaSharp;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>
/// Gives ScottPlot the faces of the report. ScottPlot keeps its fonts in one static list, so names are made unique to a pair of
/// faces and stay in the list; there is one pair for each process as a rule.
/// </summary>
internal sealed class ChartFont : IFontResolver
{
    private static readonly Lock s_door = new();
    private static readonly List<ChartFont> s_known = [];

    private readonly FontPair _fonts;

    private ChartFont(FontPair fonts) => (_fonts, Name) = (fonts, $"report-{s_known.Count}-{fonts.Family}");

    /// <summary>Name under which ScottPlot finds the faces.</summary>
    public string Name { get; }

    /// <summary>The name for a pair of faces, made known to ScottPlot when first asked for.</summary>
    public static string NameOf(FontPair fonts)
    {
        lock (s_door)
        {
            if (s_known.Find(font => ReferenceEquals(font._fonts, fonts)) is { } known) return known.Name;
            var font = new ChartFont(fonts);
            s_known.Add(font);
            Fonts.FontResolvers.Add(font);
            return font.Name;
        }
    }

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        CreateTypeface(fontName, weight >= FontWeight.SemiBold, italic: false);

    /// <inheritdoc/>
    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        fontName == Name ? (bold ? _fonts.Bold : _fonts.Regular).Typeface : null;
}
