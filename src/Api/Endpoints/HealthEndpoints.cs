using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Endpoints;

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        var health = app.MapGroup("/health").AddEndpointFilter(Acceptable.Check).WithTags("Health");
        health.MapGet("/live", Live)
            .WithName("Live").WithSummary("Whether the process answers")
            .WithDescription("Looks at nothing but itself.")
            .Produces<LiveResponse>().Problems();
        health.MapGet("/ready", Ready)
            .WithName("Ready").WithSummary("Whether database, data and reports work")
            .WithDescription("degraded means that everything works except reports, for want of a font; the reason names the package to install.")
            .Produces<ReadyResponse>().Problems(503);
    }

    private static JsonAnswer Live() => JsonAnswer.Of(new LiveResponse("live"));

    private static async Task<Results<JsonAnswer, ProblemResult>> Ready(
        Catalogue catalogue, ScenarioRepository scenarios, IReportWriter writer, CancellationToken gone)
    {
        try
        {
            var database = new DatabaseHealth(true, await scenarios.CountAsync(gone));
            var asOf = catalogue.Version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var data = new CatalogueHealth(catalogue.Version.Id, asOf, catalogue.Figures.Count, catalogue.Sources.Count, catalogue.Presets.Count);
            var reports = new ReportsHealth(writer.Fonts.Available, writer.Fonts.Family, writer.Fonts.Reason);
            return JsonAnswer.Of(new ReadyResponse(reports.Available ? "ready" : "degraded", database, data, reports));
        }
        catch (SqliteException fault)
        {
            return new ProblemResult(ProblemTypes.StorageUnavailable, $"The database does not answer: {fault.Message}");
        }
    }
}
