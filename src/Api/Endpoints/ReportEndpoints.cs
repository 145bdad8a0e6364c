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
    private static readonly QueryParameter s_scenario = new(
        "scenario", "Only reports that were first made for this scenario.", "the id of a scenario", text => text.Length is > 0 and <= 64,
        Example: PathParameters.Scenario);

    private static readonly QueryParameter s_hash = new(
        "hash", "Only reports that print the result with this hash.", "64 digits and letters from a to f",
        text => text.Length == 64 && text.All(char.IsAsciiHexDigitLower),
        Example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    public static void MapReports(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("/scenarios/{id}/reports", Make).WithTags("Reports")
            .WithName("MakeReport").WithSummary("Make a PDF report of a stored scenario")
            .WithDescription("The body may be left out: the full report in English on A4. The same report is made once; asking again answers with the same id. "
                + "Where the section on uncertainty is in it (full, planner), bands by year, chances and a tornado are computed for it, which takes some tenths of a second more.")
            .TakesJson<ReportRequest>(Examples.Report, required: false).TakesKey()
            .Produces<ReportResponse>(StatusCodes.Status201Created).Problems(400, 404, 409, 413, 415, 422, 503);
        var reports = v1.MapGroup("/reports").WithTags("Reports");
        reports.MapGet("", List)
            .WithName("ListReports").WithSummary("List reports, oldest first")
            .WithDescription("Pages by cursor: ask again with cursor set to the next of the page before, until there is none. Reports stay when their scenario is deleted.")
            .WithQuery(Paging.Limit, Paging.Cursor, s_scenario, s_hash)
            .Produces<Listing<ReportResponse>>().Problems(422, 503);
        reports.MapGet("/{id}", Read)
            .WithName("ReadReport").WithSummary("What is known of a report")
            .WithDescription("Its hash, versions, pages and font, and the address of the PDF.")
            .Produces<ReportResponse>().Sends(SentHeaders.ETag).Problems(404, 422, 503);
        reports.MapGet("/{id}/pdf", Pdf)
            .WithName("ReadPdf").WithSummary("The PDF of a report")
            .WithDescription("Takes Range and If-None-Match. The file name is in Content-Disposition.")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").Sends(SentHeaders.ETag, SentHeaders.Disposition, SentHeaders.Ranges).Problems(404, 416, 422, 503);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Make(
        string id, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, KeptAnswerRepository kept, IReportWriter writer, ReportShop shop,
        CancellationToken gone)
    {
        var (options, unreadable) = await ReportOptionsBody.ReadAsync(request, gone);
        if (options is null) return unreadable!;
        var (key, refused) = IdempotencyKey.Of(request, JsonSerializer.SerializeToUtf8Bytes(options));
        if (refused is not null) return refused;
        if (key is not null && await kept.FindAsync(key.Key, gone) is { } first) return Answer(key, first);
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return ScenarioEndpoints.NoScenario(id);
        var (given, outdated) = ScenarioEndpoints.Reread(stored, catalogue);
        if (given is null) return outdated!;
        if (!writer.Fonts.Available) return new ProblemResult(ProblemTypes.FontsMissing, writer.Fonts.Reason);
        var report = ReportResponse.From(await shop.MakeAsync(stored, given, options, gone));
        var answer = new KeptAnswer(key?.Fingerprint ?? "", $"/v1/reports/{report.Id}", null, JsonSerializer.Serialize(report, Json.Options));
        return Answer(key, key is null ? answer : await kept.KeepAsync(key.Key, answer, gone));
    }

    private static Results<JsonAnswer, ProblemResult> Answer(RequestKey? key, KeptAnswer kept)
    {
        var (answer, problem) = IdempotencyKey.Answer(key, kept);
        return answer is not null ? answer : problem!;
    }

    private static async Task<JsonAnswer> List(HttpRequest request, ReportRepository reports, CancellationToken gone)
    {
        string? Given(QueryParameter parameter) => request.Query[parameter.Name].ToString() is { Length: > 0 } text ? text : null;
        var paging = Paging.Of(request);
        var page = await reports.ListAsync(new(Given(s_scenario), Given(s_hash)), paging.After, paging.Rows, gone);
        return JsonAnswer.Of(paging.Tell(page, row => row.Sequence, row => ReportResponse.From(row.Report)));
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Read(string id, ReportRepository reports, CancellationToken gone) =>
        await reports.FindAsync(id, gone) is { } report ? JsonAnswer.Tagged(ReportResponse.From(report)) : NoReport(id);

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
