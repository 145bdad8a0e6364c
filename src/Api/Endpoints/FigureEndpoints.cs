using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class FigureEndpoints
{
    private static readonly QueryParameter s_id = new(
        "id", "Only figures whose id begins like this.", "the beginning of a figure id, up to 200 characters", id => id.Length is > 0 and <= 200, Example: "facility.");

    public static void MapFigures(this IEndpointRouteBuilder v1)
    {
        var figures = v1.MapGroup("/figures").WithTags("Figures and sources");
        figures.MapGet("", List)
            .WithName("ListFigures").WithSummary("List the sourced numbers that the models read")
            .WithDescription("In the order of the data files. Any of them may be replaced in a scenario, in its figures member.")
            .WithQuery(s_id)
            .Produces<Listing<FigureItem>>().Problems(422);
        figures.MapGet("/{id}", Read)
            .WithName("ReadFigure").WithSummary("One number with its range, sources and readers")
            .WithDescription("Low, central and high value, what date they describe, who says so and where, and the models that read it.")
            .Produces<FigureResponse>().Problems(404, 422);
    }

    private static JsonAnswer List(HttpRequest request, Catalogue catalogue)
    {
        var prefix = request.Query["id"].ToString();
        var items = catalogue.Figures.Where(figure => figure.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(FigureItem.From).ToList();
        return JsonAnswer.Tagged(new Listing<FigureItem>(items));
    }

    private static Results<JsonAnswer, ProblemResult> Read(string id, Catalogue catalogue) =>
        catalogue.Find(id) is { } figure
            ? JsonAnswer.Tagged(FigureResponse.From(figure, catalogue))
            : ProblemResult.Unknown("figure", id, "GET /v1/figures lists them all; GET /v1/figures?id=facility. those whose id begins like that.");
}
