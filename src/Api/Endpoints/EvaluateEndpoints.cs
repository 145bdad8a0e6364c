using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Tables;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class EvaluateEndpoints
{
    internal static readonly QueryParameter Ranges =
        QueryParameter.Flag("ranges", "false leaves the ensemble out: no percentiles, no drivers, and the answer in a fraction of the time.");

    private static readonly QueryParameter s_sections = new(
        "sections", "Which sections to compute, with commas between them; all of them where left out.",
        string.Join(", ", Part.Known) + " (with commas between several)", Part.IsList, Example: "capacity,buildout");

    public static void MapEvaluate(this IEndpointRouteBuilder v1) => v1.MapPost("/evaluate", Evaluate)
        .WithName("Evaluate").WithTags("Evaluation").WithSummary("Compute a full result; nothing is stored")
        .WithDescription("Takes a scenario and answers with capacity, compute, build-out cost, energy and jobs, each with its range, the inputs as used and where each came from.")
        .TakesJson<ScenarioRequest>(Examples.Scenario).WithQuery(s_sections, Ranges)
        .Produces<Answer>(StatusCodes.Status200OK, "application/json", Csv.MediaType).Sends(SentHeaders.ETag, SentHeaders.Vary, SentHeaders.Disposition).Problems(400, 413, 415, 422);

    private static async Task<Results<JsonAnswer, CsvAnswer, ProblemResult>> Evaluate(
        HttpRequest request, Catalogue catalogue, Evaluations evaluations, CancellationToken gone)
    {
        var (given, problem) = await GivenScenario.ReadAsync(request, catalogue, gone);
        if (given is null) return problem!;
        var evaluated = evaluations.Of(given, Part.Of(request.Query["sections"], request.Query["ranges"]), gone);
        if (ResultForm.Preferred(request) == Csv.MediaType) return new CsvAnswer(evaluated, $"{FileName.Of(evaluated.Answer.Name)}-result.csv");
        return new JsonAnswer(evaluated.Bytes) { Tag = evaluated.Tag, Varies = true };
    }
}
