using SkiaSharp;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Reports.Charts;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports;

/// <summary>Draws charts with the report's own code, as SVG or PNG. It may be used from several threads at once.</summary>
public sealed class ChartWriter : IChartWriter
{
    private readonly FontLibrary _library;

    /// <summary>A writer that letters charts in the first family that it finds, the one of the reports.</summary>
    /// <param name="fontFolder">A folder with fonts that is searched before the system's, or null.</param>
    public ChartWriter(string? fontFolder = null)
        : this(new FontLibrary(fontFolder))
    {
    }

    internal ChartWriter(FontLibrary library) => _library = library;

    /// <inheritdoc/>
    public FontStatus Fonts => _library.Status;

    /// <inheritdoc/>
    public ChartImage Draw(Answer answer, IReadOnlyDictionary<string, Source> sources, ChartOptions options, UncertaintyStudy? study = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        options.ThrowIfUnknown();
        var fonts = _library.Require();
        var texts = options.Format == ChartFormat.Svg ? new List<PlacedText>() : null;
        var sheet = new ChartSheet(new Subject(answer, sources, options.Language, new TextPen(fonts, texts)) { Study = study }, ChartList.Of(options.Name));
        var scale = options.Width / ChartSheet.Width;
        var height = (int)MathF.Ceiling(sheet.Height * scale);
        return new(texts is null ? Png(sheet, options.Width, height, scale) : new SvgSheet(sheet, texts, fonts.Family).Write(options.Width, height),
            options.Width, height);
    }

    private static byte[] Png(ChartSheet sheet, int width, int height, float scale)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        sheet.Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
