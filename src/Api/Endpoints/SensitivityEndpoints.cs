using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Endpoints;

internal static class SensitivityEndpoints
{
    public static void MapSensitivity(this IEndpointRouteBuilder v1) => v1.MapPost("/sensitivity", Study)
        .WithName("StudySensitivity").WithTags("Studies").WithSummary("What a headline depends on")
        .WithDescription("tornado moves each uncertain number to its low and its high end with all others central and orders them by the headline's swing. sobol divides "
            + "the headline's variance: first-order and total-effect indices with 95 percent intervals, numbers that are drawn together taken as one.")
        .TakesJson<SensitivityBody>(StudyExamples.Sensitivity)
        .Produces<SensitivityAnswer>().Problems(400, 413, 415, 422);

    private static async Task<Results<JsonAnswer, ProblemResult>> Study(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (study, problem) = await StudyBody.ReadAsync(request, catalogue, SensitivityRequest.Read, gone);
        return study is null ? problem! : JsonAnswer.Of(study.Answer(gone));
    }
}
