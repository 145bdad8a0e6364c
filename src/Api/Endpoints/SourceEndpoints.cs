using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder v1)
    {
        var sources = v1.MapGroup("/sources").WithTags("Figures and sources");
        sources.MapGet("", List)
            .WithName("ListSources").WithSummary("List who says the figures")
            .WithDescription("Every source that a figure or table cites, by id.")
            .Produces<Listing<Source>>().Sends(SentHeaders.ETag).Problems(422);
        sources.MapGet("/{id}", Read)
            .WithName("ReadSource").WithSummary("One source")
            .WithDescription("Title, publisher, address, date of publication and day on which it was read.")
            .Produces<Source>().Sends(SentHeaders.ETag).Problems(404, 422);
    }

    private static JsonAnswer List(Catalogue catalogue) =>
        JsonAnswer.Tagged(new Listing<Source>([.. catalogue.Sources.Values.OrderBy(source => source.Id, StringComparer.Ordinal)]));

    private static Results<JsonAnswer, ProblemResult> Read(string id, Catalogue catalogue) =>
        catalogue.Sources.TryGetValue(id, out var source)
            ? JsonAnswer.Tagged(source)
            : ProblemResult.Unknown("source", id, "GET /v1/sources lists them all.");
}
