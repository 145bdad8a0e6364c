using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
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
            .Produces<Listing<PresetItem>>().Problems(422);
        presets.MapGet("/{id}", Read)
            .WithName("ReadPreset").WithSummary("Read a ready scenario")
            .WithDescription("Its scenario member is a body for POST /v1/evaluate and POST /v1/scenarios.")
            .Produces<PresetResponse>().Problems(404, 422);
    }

    private static JsonAnswer List(Catalogue catalogue) => JsonAnswer.Of(
        new Listing<PresetItem>([.. catalogue.Presets.Select(preset => new PresetItem(preset.Id, preset.Name, preset.Description))]));

    private static Results<JsonAnswer, ProblemResult> Read(string id, Catalogue catalogue)
    {
        var preset = catalogue.Presets.FirstOrDefault(preset => preset.Id == id);
        if (preset is null) return ProblemResult.Unknown("preset", id, $"There are {string.Join(", ", catalogue.Presets.Select(known => known.Id))}.");
        using var scenario = JsonDocument.Parse(preset.Scenario);
        return JsonAnswer.Of(new PresetResponse(preset.Id, preset.Name, preset.Description, scenario.RootElement));
    }
}
