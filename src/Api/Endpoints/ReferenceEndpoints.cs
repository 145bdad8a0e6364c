using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

/// <summary>
/// What a scenario can choose from and is compared with: each table whole, and each of its rows alone, with its figures and with
/// the sources of both.
/// </summary>
internal static class ReferenceEndpoints
{
    public static void MapReference(this IEndpointRouteBuilder v1)
    {
        v1.MapTable("accelerators", "Accelerator", "accelerators and rack platforms",
            "selectable says whether a scenario can choose it; where not, reason says what the data lack.",
            catalogue => catalogue.Tables.Accelerators, Accelerator);
        v1.MapTable("states", "State", "states, with climate zone, balancing area, prices and factors",
            "The 50 US states and the District of Columbia.", catalogue => catalogue.Tables.States, State);
        v1.MapTable("technologies", "Technology", "sources of electricity, with costs, fuel and water",
            "canStandOnSite and canBeContracted say how a site can have it.", catalogue => catalogue.Tables.Technologies, Technology);
        v1.MapTable("cooling", "Cooling", "cooling systems, with power and water effectiveness",
            "Where byZone is true the figures end in a climate zone; the one of the site's state counts.", catalogue => catalogue.Tables.Coolings, Cooling);
        v1.MapTable("occupations", "Occupation", "occupations, with wages and shares of work",
            "Wages are means of all industries in the United States.", catalogue => catalogue.Tables.Occupations, Occupation);
        v1.MapTable("benchmarks", "Benchmark", "published costs per MW that results are compared with",
            "No line of the model: they stand beside its result and never go into it.", catalogue => catalogue.Tables.Benchmarks, Benchmark);
        v1.MapGet("/vintages", ListVintages).WithTags("Reference data")
            .WithName("ListVintages").WithSummary("How old the figures are, and which are stale")
            .WithDescription("Oldest and newest vintage of each family of figures, with their ages at the data's date. A result that uses stale figures carries one warning that names their families.")
            .Produces<VintagesResponse>().Sends(SentHeaders.ETag).Problems(422);
    }

    private static void MapTable<TRow, TItem>(
        this IEndpointRouteBuilder v1, string path, string name, string what, string description,
        Func<Catalogue, IReadOnlyDictionary<string, TRow>> table, Func<TRow, Catalogue, TItem> item)
    {
        var group = v1.MapGroup($"/{path}").WithTags("Reference data");
        group.MapGet("", (Catalogue catalogue) => JsonAnswer.Tagged(new Listing<TItem>([.. table(catalogue).Values.Select(row => item(row, catalogue))])))
            .WithName($"List{char.ToUpperInvariant(path[0])}{path[1..]}").WithSummary($"List {what}")
            .WithDescription($"{description} Each comes with its figures and with the sources of both; the list is whole, without pages.")
            .Produces<Listing<TItem>>().Sends(SentHeaders.ETag).Problems(422);
        group.MapGet("/{id}", Results<JsonAnswer, ProblemResult> (string id, Catalogue catalogue) => table(catalogue).TryGetValue(id, out var row)
                ? JsonAnswer.Tagged(item(row, catalogue))
                : ProblemResult.Unknown(name.ToLowerInvariant(), id, $"GET /v1/{path} lists them all."))
            .WithName($"Read{name}").WithSummary($"One of the {what}").WithDescription(description)
            .Produces<TItem>().Sends(SentHeaders.ETag).Problems(404, 422);
    }

    private static AcceleratorResponse Accelerator(Accelerator row, Catalogue catalogue)
    {
        var missing = Choices.Missing(catalogue, row.Id);
        var (figures, sources) = Provenance(row.SourceIds, Starting(catalogue, $"accelerator.{row.Id}."), catalogue);
        return new(
            row.Id, row.Name, row.Vendor, row.AvailableFrom, missing.Count == 0,
            missing.Count == 0 ? null : $"The data lack its {string.Join(", ", missing)}.", row.Note, figures, sources);
    }

    private static StateResponse State(State row, Catalogue catalogue)
    {
        var own = Ending(catalogue, $".{row.Code}").Concat(catalogue.Figures.Where(figure => figure.Id == $"peakDemand.{row.BalancingArea}"));
        var (figures, sources) = Provenance(row.SourceIds, own, catalogue);
        return new(row.Code, row.Name, row.ClimateZone, row.BalancingArea, row.Note, figures, sources);
    }

    private static TechnologyResponse Technology(Technology row, Catalogue catalogue)
    {
        var (figures, sources) = Provenance(row.SourceIds, Starting(catalogue, $"technology.{row.Id}."), catalogue);
        return new(
            row.Id, row.NameEn, row.NameDe, row.Kind, row.Renewable, Choices.CanStandOnSite(catalogue, row),
            row.Kind == "grid" || Choices.CanBeContracted(catalogue, row), row.Note, figures, sources);
    }

    private static CoolingResponse Cooling(Cooling row, Catalogue catalogue)
    {
        var (figures, sources) = Provenance(row.SourceIds, Starting(catalogue, $"cooling.{row.Id}."), catalogue);
        return new(row.Id, row.NameEn, row.NameDe, row.Liquid, row.ByZone, row.Note, figures, sources);
    }

    private static OccupationResponse Occupation(Occupation row, Catalogue catalogue)
    {
        var (figures, sources) = Provenance(row.SourceIds, Ending(catalogue, $".{row.Soc}"), catalogue);
        return new(row.Soc, row.TitleEn, row.TitleDe, row.Group, row.Note, figures, sources);
    }

    private static BenchmarkResponse Benchmark(BenchmarkNote row, Catalogue catalogue)
    {
        var (figures, sources) = Provenance(row.SourceIds, [catalogue[row.Id]], catalogue);
        return new(row.Id, row.Name, row.Author, row.Date, row.Scope, row.Kind, row.BasisNote, figures, sources);
    }

    private static JsonAnswer ListVintages(Catalogue catalogue) => JsonAnswer.Tagged(new VintagesResponse(
        catalogue.Version.Id, catalogue.Version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Vintages.Rule, Vintages.Families(catalogue)));

    private static IEnumerable<Figure> Starting(Catalogue catalogue, string prefix) =>
        catalogue.Figures.Where(figure => figure.Id.StartsWith(prefix, StringComparison.Ordinal));

    private static IEnumerable<Figure> Ending(Catalogue catalogue, string suffix) =>
        catalogue.Figures.Where(figure => figure.Id.EndsWith(suffix, StringComparison.Ordinal));

    private static (IReadOnlyList<FigureItem> Figures, IReadOnlyList<Source> Sources) Provenance(
        IReadOnlyList<string> sourceIds, IEnumerable<Figure> figures, Catalogue catalogue)
    {
        var own = figures.ToList();
        var ids = sourceIds.Concat(own.SelectMany(figure => figure.SourceIds)).Distinct(StringComparer.Ordinal);
        return ([.. own.Select(figure => FigureItem.From(figure, catalogue))], [.. ids.Select(id => catalogue.Sources[id])]);
    }
}
