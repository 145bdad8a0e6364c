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
using Stargate.Economics.Api.Tables;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class ScenarioEndpoints
{
    private static readonly QueryParameter s_name = new(
        "name", "Only scenarios whose name contains this, whatever the case of its letters.", "up to 200 characters", text => text.Length is > 0 and <= 200, Example: "texas");

    private static readonly QueryParameter s_state = new(
        "state", "Only scenarios with a site in this state.", "the postal code of a US state or DC",
        text => text.Length == 2 && text.All(char.IsAsciiLetterUpper), Example: "TX");

    private static readonly QueryParameter s_hash = new(
        "hash", "Only scenarios with this hash of their result, as it was when they were stored.", "64 digits and letters from a to f",
        text => text.Length == 64 && text.All(char.IsAsciiHexDigitLower),
        Example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private static readonly QueryParameter s_from = new(
        "createdAfter", "Only scenarios created at this moment or later.", Moment.Allowed, text => Moment.Of(text) is not null, Example: "2026-11-01");

    private static readonly QueryParameter s_before = new(
        "createdBefore", "Only scenarios created before this moment.", Moment.Allowed, text => Moment.Of(text) is not null, Example: "2030-01-01");

    public static void MapScenarios(this IEndpointRouteBuilder v1)
    {
        var scenarios = v1.MapGroup("/scenarios").WithTags("Scenarios");
        scenarios.MapPost("", Create)
            .WithName("CreateScenario").WithSummary("Store a scenario")
            .WithDescription("Reads the scenario, stores it as it was given and answers with its address. What has been answered with 201 is on the disk.")
            .TakesJson<ScenarioRequest>(Examples.Scenario).TakesKey()
            .Produces<ScenarioResponse>(StatusCodes.Status201Created).Sends(SentHeaders.ETag).Problems(400, 413, 415, 422, 503);
        scenarios.MapGet("", List)
            .WithName("ListScenarios").WithSummary("List stored scenarios, oldest first")
            .WithDescription("Pages by cursor: ask again with cursor set to the next of the page before, until there is none. Every scenario comes once, also while others are stored. Filters narrow the list together.")
            .WithQuery(Paging.Limit, Paging.Cursor, s_name, s_state, s_from, s_before, s_hash)
            .Produces<Listing<ScenarioItem>>().Problems(422, 503);
        scenarios.MapGet("/{id}", Read)
            .WithName("ReadScenario").WithSummary("Read a stored scenario")
            .WithDescription("The scenario as it was given. The ETag names its revision.")
            .Produces<ScenarioResponse>().Sends(SentHeaders.ETag).Problems(404, 422, 503);
        scenarios.MapPut("/{id}", Replace)
            .WithName("ReplaceScenario").WithSummary("Replace a stored scenario by its next revision")
            .WithDescription("Needs If-Match with the ETag of the revision that is replaced, so that no change is lost unseen.")
            .TakesJson<ScenarioRequest>(Examples.Scenario)
            .Produces<ScenarioResponse>().Sends(SentHeaders.ETag).Problems(400, 404, 412, 413, 415, 422, 428, 503);
        scenarios.MapDelete("/{id}", Delete)
            .WithName("DeleteScenario").WithSummary("Delete a stored scenario with all its revisions")
            .WithDescription("With If-Match only the revision that it names is deleted. Reports made of the scenario stay and can be read by their ids.")
            .Produces(StatusCodes.Status204NoContent).Problems(404, 412, 422, 503);
        scenarios.MapGet("/{id}/revisions", ListRevisions)
            .WithName("ListRevisions").WithSummary("List the revisions of a stored scenario, the first first")
            .WithDescription("Every replacement made one; none is ever lost while the scenario is stored. Pages by cursor.")
            .WithQuery(Paging.Limit, Paging.Cursor)
            .Produces<Listing<RevisionItem>>().Problems(404, 422, 503);
        scenarios.MapGet("/{id}/revisions/{revision}", ReadRevision)
            .WithName("ReadRevision").WithSummary("Read a stored scenario as it was in one revision")
            .WithDescription("updated is when that revision was stored, hash that of its result with the model and data of that time. To go back to it, replace the scenario by it.")
            .Produces<ScenarioResponse>().Sends(SentHeaders.ETag).Problems(404, 422, 503);
        scenarios.MapGet("/{id}/{section}", Result)
            .WithName("ReadResult").WithSummary("The result of a stored scenario, whole or one section")
            .WithDescription($"section is result for the whole, or one of {string.Join(", ", Part.Known)} for the same envelope with that section alone. Computed with the current model and data, never stored. "
                + "As JSON, or as a table with the suffix .csv or Accept: text/csv: one row for each number, with the columns " + string.Join(", ", AnswerRow.Header) + ".")
            .WithQuery(EvaluateEndpoints.Ranges)
            .Produces<Answer>(StatusCodes.Status200OK, "application/json", Csv.MediaType).Sends(SentHeaders.ETag, SentHeaders.Vary, SentHeaders.Disposition).Problems(404, 409, 422, 503);
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

    /// <summary>Stores a scenario that a request asks for: once, however often it is repeated under its key.</summary>
    internal static async Task<Results<JsonAnswer, ProblemResult>> Store(
        HttpRequest request, GivenScenario given, ScenarioRepository scenarios, CancellationToken gone)
    {
        var (key, refused) = IdempotencyKey.Of(request, given.Text);
        if (refused is not null) return refused;
        var kept = await scenarios.AddAsync(given.ToStore(), key, stored => new(
            key?.Fingerprint ?? "", $"/v1/scenarios/{stored.Id}", TagOf(stored).ToString(), Encoding.UTF8.GetString(Told(stored, stored.Hash))), gone);
        var (answer, problem) = IdempotencyKey.Answer(key, kept);
        return answer is not null ? answer : problem!;
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Create(
        HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, CancellationToken gone)
    {
        var (given, problem) = await GivenScenario.ReadAsync(request, catalogue, gone);
        return given is null ? problem! : await Store(request, given, scenarios, gone);
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
        var next = await scenarios.ReplaceAsync(known, given.ToStore(), gone);
        return next is null ? Stale(known) : Stored(next, given.Hash);
    }

    private static async Task<Results<NoContent, ProblemResult>> Delete(string id, HttpRequest request, ScenarioRepository scenarios, CancellationToken gone)
    {
        var known = await scenarios.FindAsync(id, gone);
        if (known is null) return NoScenario(id);
        var guarded = request.Headers.IfMatch.Count > 0;
        if (guarded && !EntityTags.IsMeant(request, TagOf(known))) return Stale(known);
        if (await scenarios.DeleteAsync(id, guarded ? known.Revision : null, gone)) return TypedResults.NoContent();
        return guarded ? Stale(known) : NoScenario(id);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Read(
        string id, Catalogue catalogue, ScenarioRepository scenarios, CancellationToken gone)
    {
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return NoScenario(id);
        var (given, _) = Reread(stored, catalogue);
        return Stored(stored, given?.Hash ?? stored.Hash);
    }

    private static async Task<JsonAnswer> List(HttpRequest request, ScenarioRepository scenarios, CancellationToken gone)
    {
        string? Given(QueryParameter parameter) => request.Query[parameter.Name].ToString() is { Length: > 0 } text ? text : null;
        string? At(QueryParameter parameter) => Given(parameter) is { } text ? StableTime.Of(Moment.Of(text)!.Value) : null;
        var paging = Paging.Of(request);
        var filter = new ScenarioFilter(Given(s_name), Given(s_state), Given(s_hash), At(s_from), At(s_before));
        return JsonAnswer.Of(paging.Tell(await scenarios.ListAsync(filter, paging.After, paging.Rows, gone), row => row.Sequence, ScenarioItem.From));
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> ListRevisions(
        string id, HttpRequest request, ScenarioRepository scenarios, CancellationToken gone)
    {
        var paging = Paging.Of(request);
        var rows = await scenarios.ListRevisionsAsync(id, paging.After, paging.Rows, gone);
        if (rows.Count == 0 && await scenarios.FindAsync(id, gone) is null) return NoScenario(id);
        return JsonAnswer.Of(paging.Tell(rows, row => row.Revision, row => new RevisionItem(row.Revision, row.Saved, row.Hash)));
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> ReadRevision(
        string id, string revision, ScenarioRepository scenarios, CancellationToken gone)
    {
        var current = await scenarios.FindAsync(id, gone);
        if (current is null) return NoScenario(id);
        return long.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && await scenarios.FindRevisionAsync(id, number, gone) is { } stored
            ? Stored(stored, stored.Hash)
            : ProblemResult.Unknown("revision", revision, $"The scenario {id} has revisions 1 to {current.Revision}; GET /v1/scenarios/{id}/revisions lists them.");
    }

    private static async Task<Results<JsonAnswer, CsvAnswer, ProblemResult>> Result(
        string id, string section, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, Evaluations evaluations, CancellationToken gone)
    {
        var (name, form, unknown) = ResultForm.Of(request, section);
        if (name != "result" && !Part.Known.Contains(name))
            return ProblemResult.Unknown("section", section, $"The sections are result, {string.Join(", ", Part.Known)}.");
        if (form is null) return unknown!;
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return NoScenario(id);
        var (given, problem) = Reread(stored, catalogue);
        if (given is null) return problem!;
        var evaluated = evaluations.Of(given, Part.Of(name == "result" ? null : name, request.Query["ranges"]), gone);
        if (form == Csv.MediaType) return new CsvAnswer(evaluated, $"{FileName.Of(evaluated.Answer.Name)}-{name}.csv");
        return new JsonAnswer(evaluated.Bytes) { Tag = evaluated.Tag, Varies = true };
    }

    private static JsonAnswer Stored(StoredScenario stored, string hash) => new(Told(stored, hash)) { Tag = TagOf(stored) };

    private static byte[] Told(StoredScenario stored, string hash)
    {
        using var document = JsonDocument.Parse(stored.Body);
        return JsonSerializer.SerializeToUtf8Bytes(ScenarioResponse.From(stored, document.RootElement, hash), Json.Options);
    }

    private static ProblemResult Stale(StoredScenario known) =>
        new(ProblemTypes.PreconditionFailed, $"The scenario {known.Id} is not at the revision that If-Match names.");

    private static Microsoft.Net.Http.Headers.EntityTagHeaderValue TagOf(StoredScenario stored) => EntityTags.Of($"{stored.Id}.{stored.Revision}");
}
