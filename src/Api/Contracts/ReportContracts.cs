using Stargate.Economics.Api.Storage;

namespace Stargate.Economics.Api.Contracts;

/// <summary>Which report to make. Everything may be left out, the whole body too.</summary>
/// <param name="Template">full (default): every section; brief: the summary and four charts on two pages; planner: sites, power, water, uncertainty and all inputs; press: the summary, sentences to quote and claims.</param>
/// <param name="Language">en (default).</param>
/// <param name="Paper">A4 (default) or Letter.</param>
public sealed record ReportRequest(string? Template, string? Language, string? Paper);

/// <summary>A report.</summary>
/// <param name="Id">Its id; the same report has the same.</param>
/// <param name="Status">done.</param>
/// <param name="Scenario">The scenario that it was first made for.</param>
/// <param name="Hash">Hash of the result that it prints.</param>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the figures; also the tag to check out to make it again.</param>
/// <param name="Created">When it was made, UTC.</param>
/// <param name="Template">Which sections it has.</param>
/// <param name="Language">Its language.</param>
/// <param name="Paper">Its paper.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Font">The font that it is set in.</param>
/// <param name="Bytes">Size of the PDF.</param>
/// <param name="Pdf">Address of the PDF.</param>
public sealed record ReportResponse(
    string Id, string Status, string Scenario, string Hash, string ModelVersion, string DataVersion, string Created,
    string Template, string Language, string Paper, long Pages, string Font, long Bytes, string Pdf)
{
    /// <summary>The report on the wire.</summary>
    /// <param name="stored">As stored.</param>
    /// <returns>The response.</returns>
    public static ReportResponse From(StoredReport stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return new(
            stored.Id, "done", stored.ScenarioId, stored.Hash, stored.ModelVersion, stored.DataVersion, stored.Created,
            stored.Template, stored.Language, stored.Paper, stored.Pages, stored.Font, stored.Bytes, $"/v1/reports/{stored.Id}/pdf");
    }
}
