using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class ScenarioEndpoints
{
    private const int UsualPage = 100;
    private const int MostPage = 500;

    private static readonly QueryParameter s_limit = new(
        "limit", $"Most items on a page; {UsualPage} where left out.", $"a whole number from 1 to {MostPage}", text => PageSize(text) is not null, Example: "20");

    private static readonly QueryParameter s_after = new(
        "after", "Where the page begins: the next of the page before it.", "the next of the page before it", text => text.Length is > 0 and <= 64);

    public static void MapScenarios(this IEndpointRouteBuilder v1)
    {
        var scenarios = v1.MapGroup("/scenarios").WithTags("Scenarios");
        scenarios.MapPost("", Create)
            .WithName("CreateScenario").WithSummary("Store a scenario")
            .WithDescription("Reads the scenario, stores it as it was given and answers with its address. What has been answered with 201 is on the disk.")
            .TakesJson<ScenarioRequest>(Examples.Scenario)
            .Produces<ScenarioResponse>(StatusCodes.Status201Created).Problems(400, 413, 415, 422, 503);
        scenarios.MapGet("", List)
            .WithName("ListScenarios").WithSummary("List stored scenarios, oldest first")
            .WithDescription("Pages by cursor: ask again with after set to the next of the page before, until there is none.")
            .WithQuery(s_limit, s_after)
            .Produces<Listing<ScenarioItem>>().Problems(422, 503);
        scenarios.MapGet("/{id}", Read)
            .WithName("ReadScenario").WithSummary("Read a stored scenario")
            .WithDescription("The scenario as it was given. The ETag names its revision.")
            .Produces<ScenarioResponse>().Problems(404, 422, 503);
        scenarios.MapPut("/{id}", Replace)
            .WithName("ReplaceScenario").WithSummary("Replace a stored scenario by its next revision")
            .WithDescription("Needs If-Match with the ETag of the revision that is replaced, so that no change is lost unseen.")
            .TakesJson<ScenarioRequest>(Examples.Scenario)
            .Produces<ScenarioResponse>().Problems(400, 404, 412, 413, 415, 422, 428, 503);
        scenarios.MapGet("/{id}/{section}", Result)
            .WithName("ReadResult").WithSummary("The result of a stored scenario, whole or one section")
            .WithDescription($"section is result for the whole, or one of {string.Join(", ", Part.Known)} for the same envelope with that section alone. Computed with the current model and data, never stored.")
            .WithQuery(EvaluateEndpoints.Ranges)
            .Produces<Answer>().Problems(404, 409, 422, 503);
    }

    /// <summary>A 404 for an id that no scenario has.</summary>
    internal static ProblemResult NoScenario(string id) =>
        ProblemResult.Unknown("scenario", id, "GET /v1/scenarios lists the stored ones; POST /v1/scenarios stores a new one.");

    /// <summary>A stored scenario as the models take it today, or the problem with it.</summary>
    internal static (GivenScenario? Given, ProblemResult? Problem) Reread(StoredScenario stored, Catalogue catalogue)
    {
        using var document = JsonDocument.Parse(stored.Body);
        var (given, errors) = GivenScenario.Read(document.RootElement, catalogue);
        return given is null ? (null, ProblemResult.Invalid(ProblemTypes.Outdated, errors)) : (given, null);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Create(
        HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, CancellationToken gone)
    {
        var (given, problem) = await GivenScenario.ReadAsync(request, catalogue, gone);
        if (given is null) return problem!;
        var stored = await scenarios.AddAsync(Encoding.UTF8.GetString(given.Text), given.Hash, gone);
        return Stored(stored, given.Hash, StatusCodes.Status201Created);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Replace(
        string id, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, CancellationToken gone)
    {
        var known = await scenarios.FindAsync(id, gone);
        if (known is null) return NoScenario(id);
        if (request.Headers.IfMatch.Count == 0) return new ProblemResult(ProblemTypes.PreconditionRequired, $"Send If-Match: {TagOf(known)} if you mean the current revision.");
        if (!EntityTags.IsMeant(request, TagOf(known))) return Stale(known);
        var (given, problem) = await GivenScenario.ReadAsync(request, catalogue, gone);
        if (given is null) return problem!;
        var next = await scenarios.ReplaceAsync(known, Encoding.UTF8.GetString(given.Text), given.Hash, gone);
        return next is null ? Stale(known) : Stored(next, given.Hash, StatusCodes.Status200OK);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Read(
        string id, Catalogue catalogue, ScenarioRepository scenarios, CancellationToken gone)
    {
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return NoScenario(id);
        var (given, _) = Reread(stored, catalogue);
        return Stored(stored, given?.Hash ?? stored.Hash, StatusCodes.Status200OK);
    }

    private static async Task<JsonAnswer> List(HttpRequest request, ScenarioRepository scenarios, CancellationToken gone)
    {
        var limit = PageSize(request.Query["limit"].ToString()) ?? UsualPage;
        var page = await scenarios.ListAsync(request.Query["after"].ToString(), limit + 1, gone);
        var items = page.Take(limit).Select(stored => new ScenarioItem(stored.Id, NameIn(stored.Body), stored.Revision, stored.Created, stored.Updated)).ToList();
        return JsonAnswer.Of(new Listing<ScenarioItem>(items, page.Count > limit ? items[^1].Id : null));
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Result(
        string id, string section, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, Evaluations evaluations, CancellationToken gone)
    {
        if (section != "result" && !Part.Known.Contains(section))
            return ProblemResult.Unknown("section", section, $"The sections are result, {string.Join(", ", Part.Known)}.");
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return NoScenario(id);
        var (given, problem) = Reread(stored, catalogue);
        if (given is null) return problem!;
        var evaluated = evaluations.Of(given, Part.Of(section == "result" ? null : section, request.Query["ranges"]), gone);
        return new JsonAnswer(evaluated.Bytes) { Tag = evaluated.Tag };
    }

    private static JsonAnswer Stored(StoredScenario stored, string hash, int status)
    {
        using var document = JsonDocument.Parse(stored.Body);
        var response = ScenarioResponse.From(stored, document.RootElement, hash);
        return new(JsonSerializer.SerializeToUtf8Bytes(response, Json.Options), status)
        {
            Tag = TagOf(stored),
            Location = status == StatusCodes.Status201Created ? $"/v1/scenarios/{stored.Id}" : null,
        };
    }

    private static ProblemResult Stale(StoredScenario known) =>
        new(ProblemTypes.PreconditionFailed, $"The scenario {known.Id} is not at the revision that If-Match names.");

    private static Microsoft.Net.Http.Headers.EntityTagHeaderValue TagOf(StoredScenario stored) => EntityTags.Of($"{stored.Id}.{stored.Revision}");

    private static string? NameIn(string body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.TryGetProperty("name", out var name) ? name.GetString() : null;
    }

    private static int? PageSize(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= MostPage ? size : null;
}
