using System.Globalization;

using SkiaSharp;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Reports.Drawing;
using Stargate.Economics.Reports.Sections;

namespace Stargate.Economics.Reports;

/// <summary>
/// Writes reports as PDF with Skia: text, tables and charts as vectors, fonts embedded. It may be used from several threads at
/// once; each report has its own pages and pens.
/// </summary>
public sealed class PdfReportWriter : IReportWriter
{
    private const string Author = "Stargate Economics";
    private readonly FontLibrary _library;

    /// <summary>A writer that sets reports in the first family that it finds.</summary>
    /// <param name="fontFolder">A folder with fonts that is searched before the system's, or null.</param>
    /// <param name="family">A family that is preferred to all others where it is found, such as "Liberation Sans", or null.</param>
    public PdfReportWriter(string? fontFolder = null, string? family = null)
        : this(new FontLibrary(fontFolder, family: family))
    {
    }

    internal PdfReportWriter(FontLibrary library) => _library = library;

    /// <inheritdoc/>
    public FontStatus Fonts => _library.Status;

    /// <inheritdoc/>
    public ReportDocument Write(Answer answer, IReadOnlyDictionary<string, Source> sources, ReportOptions options, UncertaintyStudy? study = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        options.ThrowIfUnknown();
        var fonts = _library.Require();
        var pen = new TextPen(fonts);
        var paper = Paper.Of(options.Paper);
        using var flow = new Flow(paper, pen);
        var body = new ReportBody(answer, sources, options, flow) { Study = study };
        foreach (var section in ReportTemplate.All[options.Template]) section(body);
        var pages = flow.Finish();
        var bytes = Compose(flow, pages, new PageFrame(pen, paper, answer.Name, answer.Hash), Metadata(answer));
        return new ReportDocument(PdfOutline.Append(bytes, flow.Outline, paper, "en-US"), pages.Count, fonts.Family);
    }

    private static byte[] Compose(Flow flow, IReadOnlyList<SKPicture> pages, PageFrame frame, SKDocumentPdfMetadata metadata)
    {
        using var memory = new MemoryStream();
        using (var stream = new SKManagedWStream(memory))
        using (var document = SKDocument.CreatePdf(stream, metadata))
        {
            for (var page = 1; page <= pages.Count; page++)
            {
                var canvas = document.BeginPage(flow.Paper.Width, flow.Paper.Height);
                canvas.DrawPicture(pages[page - 1]);
                foreach (var overlay in flow.Overlays.Where(overlay => overlay.Page == page)) overlay.Draw(canvas);
                foreach (var (entry, place) in flow.Outline.Select((entry, place) => (entry, place)).Where(item => item.entry.Page == page))
                {
                    using var destination = canvas.DrawNamedDestinationAnnotation(new SKPoint(0, entry.Y - Theme.Gap), $"section-{place}");
                }

                if (page != flow.Cover) frame.Draw(canvas, page, pages.Count);
                document.EndPage();
            }

            document.Close();
        }

        return memory.ToArray();
    }

    /// <summary>Dates are the data's, not the clock's, so that the bytes do not depend on when a report is made.</summary>
    private static SKDocumentPdfMetadata Metadata(Answer answer)
    {
        var asOf = DateTime.TryParseExact(answer.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day : DateTime.UnixEpoch;
        return new SKDocumentPdfMetadata(SKDocumentPdfMetadata.DefaultRasterDpi)
        {
            Title = answer.Name,
            Author = Author,
            Subject = "Costs, compute, jobs and energy of an AI data-centre build-out: an estimate, not a forecast",
            Keywords = $"hash {answer.Hash}, model {answer.ModelVersion}, data {answer.DataVersion}",
            Creator = $"{Author} {answer.ModelVersion}",
            Producer = "Skia/PDF",
            Creation = asOf,
            Modified = asOf,
        };
    }
}
