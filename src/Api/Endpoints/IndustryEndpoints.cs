using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class IndustryEndpoints
{
    public static void MapIndustries(this IEndpointRouteBuilder v1) => v1.MapGet("/industries", List)
        .WithTags("Economy")
        .WithName("ListIndustries").WithSummary("The 71 industries of the input–output tables")
        .WithDescription("Codes that multipliers and impact take, with output, jobs, pay, value added, taxes and imports of the nation in the tables' year, and the domestic shares "
            + "that purchases have where they give none. The list is whole, without pages.")
        .Produces<IndustriesResponse>().Sends(SentHeaders.ETag).Problems(422);

    private static JsonAnswer List(Catalogue catalogue)
    {
        var tables = catalogue.InputOutput;
        var sources = tables.Industries.SelectMany(industry => industry.SourceIds).Distinct(StringComparer.Ordinal);
        return JsonAnswer.Tagged(new IndustriesResponse(
            [.. tables.Industries.Select((_, index) => IndustryResponse.From(tables, index))], [.. sources.Select(id => catalogue.Sources[id])]));
    }
}
