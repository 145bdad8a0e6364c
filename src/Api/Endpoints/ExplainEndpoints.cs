using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Endpoints;

internal static class ExplainEndpoints
{
    private const string Words = "A paragraph by rule, no more than the trace and the ensemble say: the number with its range, up to three drivers, the formula, how many figures stand behind it, and the sources. "
        + "Every number that it says is in the answer beside it.";

    public static void MapExplain(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("/explain", Explain)
            .WithName("Explain").WithTags("Studies").WithSummary("One number of a result in plain words").WithDescription(Words)
            .TakesJson<ScenarioRequest>(Examples.Scenario).WithQuery(TraceEndpoints.Path)
            .Produces<ExplanationAnswer>().Problems(400, 413, 415, 422);
        v1.MapGet("/scenarios/{id}/explain", ExplainStored)
            .WithName("ExplainScenario").WithTags("Scenarios").WithSummary("One number of a stored scenario's result in plain words").WithDescription(Words)
            .WithQuery(TraceEndpoints.Path)
            .Produces<ExplanationAnswer>().Problems(404, 409, 422, 503);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Explain(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (given, problem) = await GivenScenario.ReadAsync(request, catalogue, gone);
        return given is null ? problem! : Answer(request, given, catalogue, gone);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> ExplainStored(
        string id, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, CancellationToken gone)
    {
        var stored = await scenarios.FindAsync(id, gone);
        if (stored is null) return ScenarioEndpoints.NoScenario(id);
        var (given, outdated) = ScenarioEndpoints.Reread(stored, catalogue);
        return given is null ? outdated! : Answer(request, given, catalogue, gone);
    }

    private static Results<JsonAnswer, ProblemResult> Answer(HttpRequest request, GivenScenario given, Catalogue catalogue, CancellationToken gone)
    {
        var path = request.Query["path"].ToString();
        var explanation = Explanation.Of(given.Scenario, catalogue, path, gone);
        return explanation.Answer is { } answer ? JsonAnswer.Of(answer) : TraceEndpoints.UnknownPath(path, explanation.Error, explanation.NearestPaths);
    }
}
