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

    private static readonly QueryParameter s_text = new(
        "text", "Only figures with this text in their id, labels or note, whatever the case of its letters.", "up to 200 characters",
        text => text.Length is > 0 and <= 200, Example: "transformer");

    private static readonly QueryParameter s_unit = new(
        "unit", "Only figures in this unit.", "a unit as figures have it, such as USD/MW_it", unit => unit.Length is > 0 and <= 60, Example: "USD/MW_it");

    private static readonly QueryParameter s_quality = new(
        "quality", "Only figures of this quality.", "primary, secondary, estimate", quality => quality is "primary" or "secondary" or "estimate", Example: "estimate");

    private static readonly QueryParameter s_section = new(
        "section", "Only figures that this model reads.", "a name in readBy, such as buildout", section => section.Length is > 0 and <= 60, Example: "buildout");

    public static void MapFigures(this IEndpointRouteBuilder v1)
    {
        var figures = v1.MapGroup("/figures").WithTags("Figures and sources");
        figures.MapGet("", List)
            .WithName("ListFigures").WithSummary("Search the sourced numbers that the models read")
            .WithDescription("In the order of the data files, each with the models that read it; filters narrow the list together. Any of them may be replaced in a scenario, in its figures member.")
            .WithQuery(s_id, s_text, s_unit, s_quality, s_section)
            .Produces<Listing<FigureItem>>().Sends(SentHeaders.ETag).Problems(422);
        figures.MapGet("/{id}", Read)
            .WithName("ReadFigure").WithSummary("One number with its range, sources and readers")
            .WithDescription("Low, central and high value, what date they describe, who says so and where, and the models that read it.")
            .Produces<FigureResponse>().Sends(SentHeaders.ETag).Problems(404, 422);
    }

    private static Results<JsonAnswer, ProblemResult> List(HttpRequest request, Catalogue catalogue)
    {
        string? Given(QueryParameter parameter) => request.Query[parameter.Name].ToString() is { Length: > 0 } given ? given : null;
        var (id, text, unit, quality, section) = (Given(s_id), Given(s_text), Given(s_unit), Given(s_quality), Given(s_section));
        if (section is not null && UnknownSection(section, catalogue) is { } unknown) return unknown;
        var found = catalogue.Figures.Where(figure =>
            (id is null || figure.Id.StartsWith(id, StringComparison.Ordinal))
            && (text is null || Contains(figure, text))
            && (unit is null || figure.Unit == unit)
            && (quality is null || figure.Quality == quality)
            && (section is null || catalogue.ReadBy(figure.Id).Contains(section)));
        return JsonAnswer.Tagged(new Listing<FigureItem>([.. found.Select(figure => FigureItem.From(figure, catalogue))]));
    }

    private static bool Contains(Figure figure, string text) => new[] { figure.Id, figure.LabelEn, figure.LabelDe, figure.Note }
        .Any(field => field.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static ProblemResult? UnknownSection(string section, Catalogue catalogue)
    {
        var known = catalogue.Figures.SelectMany(figure => catalogue.ReadBy(figure.Id)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (known.Contains(section)) return null;
        var allowed = string.Join(", ", known);
        return ProblemResult.Invalid(ProblemTypes.InvalidQuery, [new("?section", $"No model is called “{Quoted.Short(section)}”.", Quoted.Short(section), allowed)]);
    }

    private static Results<JsonAnswer, ProblemResult> Read(string id, Catalogue catalogue) =>
        catalogue.Find(id) is { } figure
            ? JsonAnswer.Tagged(FigureResponse.From(figure, catalogue))
            : ProblemResult.Unknown("figure", id, "GET /v1/figures lists them all; GET /v1/figures?id=facility. those whose id begins like that.");
}
