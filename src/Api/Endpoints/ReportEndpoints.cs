using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Endpoints;

internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("/scenarios/{id}/reports", Make).WithTags("Reports")
            .WithName("MakeReport").WithSummary("Make a PDF report of a stored scenario")
            .WithDescription("The body may be left out: the full report in English on A4. The same report is made once; asking again answers with the same id.")
            .TakesJson<ReportRequest>(Examples.Report, required: false)
            .Produces<ReportResponse>(StatusCodes.Status201Created).Problems(400, 404, 409, 413, 415, 422, 503);
        var reports = v1.MapGroup("/reports").WithTags("Reports");
        reports.MapGet("/{id}", Read)
            .WithName("ReadReport").WithSummary("What is known of a report")
            .WithDescription("Its hash, versions, pages and font, and the address of the PDF.")
            .Produces<ReportResponse>().Problems(404, 422, 503);
        reports.MapGet("/{id}/pdf", Pdf)
            .WithName("ReadPdf").WithSummary("The PDF of a report")
            .WithDescription("Takes Range and If-None-Match. The file name is in Content-Disposition.")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").Problems(404, 416, 422, 503);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Make(
        string id, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, IReportWriter writer, ReportShop shop, CancellationToken gone)
    {
        var (options, unreadable) = await ReportOptionsBody.ReadAsync(request, gone);
        if (options is null) return unreadable!;
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return ScenarioEndpoints.NoScenario(id);
        var (given, outdated) = ScenarioEndpoints.Reread(stored, catalogue);
        if (given is null) return outdated!;
        if (!writer.Fonts.Available) return new ProblemResult(ProblemTypes.FontsMissing, writer.Fonts.Reason);
        var report = ReportResponse.From(await shop.MakeAsync(stored, given, options, gone));
        return new JsonAnswer(JsonSerializer.SerializeToUtf8Bytes(report, Json.Options), StatusCodes.Status201Created) { Location = $"/v1/reports/{report.Id}" };
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Read(string id, ReportRepository reports, CancellationToken gone) =>
        await reports.FindAsync(id, gone) is { } report ? JsonAnswer.Of(ReportResponse.From(report)) : NoReport(id);

    private static async Task<Results<PhysicalFileHttpResult, ProblemResult>> Pdf(
        string id, HttpResponse response, ReportRepository reports, ReportFolder folder, CancellationToken gone)
    {
        var report = await reports.FindAsync(id, gone);
        if (report is null) return NoReport(id);
        var file = folder.File(report.StoredName);
        if (!file.Exists)
            return new ProblemResult(ProblemTypes.UnknownId, $"The PDF of the report {id} is no longer in the folder of reports. POST /v1/scenarios/{report.ScenarioId}/reports makes it again.");
        response.GetTypedHeaders().ContentDisposition = new("inline") { FileName = report.ShownName };
        response.Headers.CacheControl = "no-cache";
        return TypedResults.PhysicalFile(file.FullName, "application/pdf", entityTag: EntityTags.Of(report.Id), enableRangeProcessing: true);
    }

    private static ProblemResult NoReport(string id) => ProblemResult.Unknown("report", id, "POST /v1/scenarios/{id}/reports makes one and answers with its id.");
}
