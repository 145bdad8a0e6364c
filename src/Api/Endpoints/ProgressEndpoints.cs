using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Api.Endpoints;

internal static class ProgressEndpoints
{
    public static void MapProgress(this IEndpointRouteBuilder v1) => v1.MapGet("/progress", Read)
        .WithTags("Public record")
        .WithName("ReadProgress").WithSummary("How far Stargate had come toward 500 billion USD and 10 GW, as known on a day")
        .WithDescription("IT load in MW by status (announced, permitted, construction, energised, paused, cancelled), each part of a site in one status, from dated public "
            + "events; announced investment in nominal USD by status and by what it buys; the last position that the partners stated. An announcement is never "
            + "counted as built, and announced MW of different bases are never summed. Before the first announcement everything is zero.")
        .WithQuery(AsOfDay.Parameter)
        .Produces<ProgressAnswer>().Sends(SentHeaders.ETag).Problems(422);

    private static Results<JsonAnswer, ProblemResult> Read(HttpRequest request, Catalogue catalogue)
    {
        var (day, problem) = AsOfDay.Of(request, catalogue);
        return problem is null ? JsonAnswer.Tagged(ProgressModel.On(catalogue, day)) : problem;
    }
}
