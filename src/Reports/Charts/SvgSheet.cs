using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

using SkiaSharp;

using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>
/// A sheet as SVG. Shapes come from Skia. Text stays text, which can be searched, read aloud and edited: each line is anchored as it was
/// aligned and set to the width that was measured, so that it fits in another font, too.
/// </summary>
/// <param name="sheet">The sheet.</param>
/// <param name="texts">Where the sheet's pen puts its lines.</param>
/// <param name="family">The family that they were measured in.</param>
internal sealed partial class SvgSheet(ChartSheet sheet, List<PlacedText> texts, string family)
{
    /// <summary>The file.</summary>
    /// <param name="width">Width, pixels.</param>
    /// <param name="height">Height, pixels.</param>
    public byte[] Write(int width, int height)
    {
        using var memory = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, ChartSheet.Width, sheet.Height), memory)) sheet.Draw(canvas);
        var drawn = Encoding.UTF8.GetString(memory.ToArray());
        var open = drawn.IndexOf('>', drawn.IndexOf("<svg", StringComparison.Ordinal)) + 1;
        var shapes = Numbered(drawn[open..drawn.LastIndexOf("</svg>", StringComparison.Ordinal)]);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <?xml version="1.0" encoding="utf-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}" height="{height}" viewBox="0 0 {ChartSheet.Width} {sheet.Height}" role="img">
            <title>{Xml(sheet.Title)}</title>
            <desc>{Xml(sheet.Description)}</desc>
            {shapes.Trim()}
            <g font-family="'{family}', 'Liberation Sans', Arial, Helvetica, sans-serif">

            """);
        foreach (var text in texts) Append(svg, text);
        return Encoding.UTF8.GetBytes(svg.Append("</g>\n</svg>\n").ToString());
    }

    /// <summary>The shapes with their ids counted from 1: Skia counts through all pictures that the process has drawn.</summary>
    private static string Numbered(string shapes)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Ids().Replace(shapes, id =>
        {
            numbers.TryAdd(id.Value, numbers.Count + 1);
            return $"c{numbers[id.Value]}";
        });
    }

    /// <summary>The text with its markup escaped, and without the characters that XML cannot hold.</summary>
    private static string Xml(string text) => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))))!;

    [GeneratedRegex("(?<=id=\"|url\\(#)[a-z]+_[0-9a-f]+")]
    private static partial Regex Ids();

    private static void Append(StringBuilder svg, PlacedText text)
    {
        var anchor = text.Align switch { Align.Right => " text-anchor=\"end\"", Align.Centre => " text-anchor=\"middle\"", _ => "" };
        var weight = text.Style.Bold ? " font-weight=\"700\"" : "";
        var colour = $"#{text.Style.Colour.Red:X2}{text.Style.Colour.Green:X2}{text.Style.Colour.Blue:X2}";
        svg.Append(CultureInfo.InvariantCulture,
            $"<text x=\"{text.At.X:0.##}\" y=\"{text.At.Y:0.##}\" font-size=\"{text.Style.Size:0.##}\"{weight} fill=\"{colour}\"{anchor}");
        if (text.Text.Length > 1) svg.Append(CultureInfo.InvariantCulture, $" textLength=\"{text.Width:0.##}\" lengthAdjust=\"spacingAndGlyphs\"");
        svg.Append(CultureInfo.InvariantCulture, $">{Xml(text.Text)}</text>\n");
    }
}
