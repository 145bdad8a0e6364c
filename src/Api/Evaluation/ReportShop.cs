using System.Security.Cryptography;
using System.Text;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>Makes reports: the same one once, and one at a time, because a report takes much memory while it is made.</summary>
internal sealed class ReportShop(
    Evaluations evaluations, UncertaintyStudies studies, Catalogue catalogue, Versions versions, IReportWriter writer, ReportRepository reports, ReportFolder folder, TimeProvider time)
    : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>The report of a stored scenario, from the shelf when it is there.</summary>
    /// <param name="stored">The scenario as stored.</param>
    /// <param name="given">The same, read.</param>
    /// <param name="options">Template, language and paper.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public async Task<StoredReport> MakeAsync(StoredScenario stored, GivenScenario given, ReportOptions options, CancellationToken gone)
    {
        await _one.WaitAsync(gone);
        try
        {
            var id = IdOf(given, options);
            var known = await reports.FindAsync(id, gone);
            if (known is not null && folder.File(known.StoredName).Exists) return known;
            var answer = evaluations.Of(given, Part.Whole, gone).Answer;
            var document = writer.Write(answer, catalogue.Sources, options, options.NeedsStudy ? studies.Of(given, gone) : null);
            var report = new StoredReport(
                id, stored.Id, stored.Revision, StableTime.Of(time.GetUtcNow()), given.Hash, versions.Model, versions.Data,
                options.Template, options.Language, options.Paper, document.Font, document.Pages, document.Bytes.Length,
                StoredName(given, options, document.Font), ShownName(answer.Name, options));
            await folder.WriteAsync(report.StoredName, document.Bytes, gone);
            await reports.AddAsync(report, gone);
            return known ?? report;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private string IdOf(GivenScenario given, ReportOptions options) => "r_" + SortableId.Of(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|',
        given.Hash, given.TextHash, options.Template, options.Language, options.Paper, writer.Fonts.Family, versions.Layout))));

    private string StoredName(GivenScenario given, ReportOptions options, string font) =>
        $"{given.Hash[..16]}-{given.TextHash}-{FileName.Slug(options.Template)}-{FileName.Slug(options.Language)}-{FileName.Slug(options.Paper)}-{FileName.Slug(font)}-{FileName.Slug(versions.Layout)}.pdf";

    private static string ShownName(string name, ReportOptions options) =>
        $"{FileName.Of(name)}-{options.Template}-{options.Language}-{options.Paper}.pdf".ToLowerInvariant();
}
