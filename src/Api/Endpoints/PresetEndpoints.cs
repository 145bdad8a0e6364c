using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class PresetEndpoints
{
    public static void MapPresets(this IEndpointRouteBuilder v1)
    {
        var presets = v1.MapGroup("/presets").WithTags("Presets");
        presets.MapGet("", List)
            .WithName("ListPresets").WithSummary("List the ready scenarios")
            .WithDescription("The announced programme, single sites and plain campuses, each with what it shows.")
            .Produces<Listing<PresetItem>>().Sends(SentHeaders.ETag).Problems(422);
        presets.MapGet("/{id}", Read)
            .WithName("ReadPreset").WithSummary("Read a ready scenario")
            .WithDescription("Its scenario member is a body for POST /v1/evaluate and POST /v1/scenarios.")
            .Produces<PresetResponse>().Sends(SentHeaders.ETag).Problems(404, 422);
        presets.MapPost("/{id}/scenarios", Clone)
            .WithName("ClonePreset").WithSummary("Store a scenario made from a preset")
            .WithDescription("Answers as POST /v1/scenarios does. The body may be left out; it may give the new scenario a name.")
            .TakesJson<CloneRequest>(Examples.Clone, required: false).TakesKey()
            .Produces<ScenarioResponse>(StatusCodes.Status201Created).Sends(SentHeaders.ETag).Problems(400, 404, 413, 415, 422, 503);
    }

    private static JsonAnswer List(Catalogue catalogue) => JsonAnswer.Tagged(
        new Listing<PresetItem>([.. catalogue.Presets.Select(preset => new PresetItem(preset.Id, preset.Name, preset.Description))]));

    private static Results<JsonAnswer, ProblemResult> Read(string id, Catalogue catalogue)
    {
        if (Find(id, catalogue) is not { } preset) return NoPreset(id, catalogue);
        using var scenario = JsonDocument.Parse(preset.Scenario);
        return JsonAnswer.Tagged(new PresetResponse(preset.Id, preset.Name, preset.Description, scenario.RootElement));
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Clone(
        string id, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, CancellationToken gone)
    {
        var (name, unreadable) = await CloneBody.ReadAsync(request, gone);
        if (unreadable is not null) return unreadable;
        if (Find(id, catalogue) is not { } preset) return NoPreset(id, catalogue);
        using var scenario = JsonDocument.Parse(Named(preset, name));
        var (given, errors) = GivenScenario.Read(scenario.RootElement, catalogue);
        return given is null ? ProblemResult.Invalid(ProblemTypes.InvalidScenario, errors) : await ScenarioEndpoints.Store(request, given, scenarios, gone);
    }

    private static string Named(Preset preset, string? name)
    {
        if (name is null) return preset.Scenario;
        var scenario = JsonNode.Parse(preset.Scenario)!.AsObject();
        scenario["name"] = name;
        return scenario.ToJsonString();
    }

    private static Preset? Find(string id, Catalogue catalogue) => catalogue.Presets.FirstOrDefault(preset => preset.Id == id);

    private static ProblemResult NoPreset(string id, Catalogue catalogue) =>
        ProblemResult.Unknown("preset", id, $"There are {string.Join(", ", catalogue.Presets.Select(known => known.Id))}.");
}
