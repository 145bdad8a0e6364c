using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Endpoints;

internal static class CompareEndpoints
{
    public static void MapCompare(this IEndpointRouteBuilder v1) => v1.MapPost("/compare", Compare)
        .WithName("Compare").WithTags("Studies").WithSummary("Two scenarios side by side, and what makes the difference")
        .WithDescription("For each headline a, b, b − a and the drivers that sum to it: what differs in capacity, schedule, place, technology, figures and finance, each with its mean "
            + "effect over all orders of change. Sites and blocks are matched by id. With a waterfall to draw, and yearly series of both.")
        .TakesJson<CompareBody>(StudyExamples.Compare)
        .Produces<ComparisonAnswer>().Problems(400, 413, 415, 422);

    private static async Task<Results<JsonAnswer, ProblemResult>> Compare(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (study, problem) = await StudyBody.ReadAsync(request, catalogue, ComparisonRequest.Read, gone);
        return study is null ? problem! : JsonAnswer.Of(Comparison.Of(study, gone));
    }
}
