using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Endpoints;

internal static class UncertaintyEndpoints
{
    private const string Explained =
        "Up to ten million draws of the whole model. For each headline: mean, standard deviation, percentiles (exact to 100,000 draws; above, off by a bin width at most, and the answer says how wide), "
        + "histogram and chance of exceeding a value; correlations between headlines; the chance of each target; bands of yearly series. The same seed gives the same bytes on any number of processors. "
        + "With Accept: text/event-stream the answer comes as Server-Sent Events: progress {done, draws}, then result with the same JSON (or stopped, where the time is up). "
        + "Two runs at a time, ten minutes each at most; a run ends when the client leaves. There is no partial answer.";

    public static void MapUncertainty(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("/uncertainty", Evaluate).WithTags("Evaluation")
            .WithName("EvaluateUncertainty").WithSummary("How sure the results are: a large ensemble; nothing is stored").WithDescription(Explained)
            .TakesJson<UncertaintyRequest>(Examples.Uncertainty)
            .Produces<UncertaintyAnswer>(StatusCodes.Status200OK, "application/json", EventStream.MediaType).Sends(SentHeaders.Vary).Problems(400, 413, 415, 422, 503);
        v1.MapPost("/scenarios/{id}/uncertainty", OfStored).WithTags("Scenarios")
            .WithName("ReadUncertainty").WithSummary("How sure the results of a stored scenario are: a large ensemble").WithDescription($"{Explained} The body may be left out.")
            .TakesJson<StoredUncertaintyRequest>(Examples.StoredUncertainty, required: false)
            .Produces<UncertaintyAnswer>(StatusCodes.Status200OK, "application/json", EventStream.MediaType).Sends(SentHeaders.Vary).Problems(400, 404, 409, 413, 415, 422, 503);
    }

    private static async Task<Results<JsonAnswer, EventStream, ProblemResult>> Evaluate(HttpRequest request, Catalogue catalogue, LargeRuns runs, CancellationToken gone)
    {
        var (document, problem) = await JsonBody.ReadAsync(request, gone);
        if (document is null) return problem!;
        using (document)
        {
            var (given, options, errors) = UncertaintyReader.ReadWhole(document.RootElement);
            var reading = given is { } root ? ScenarioReader.Read(root, catalogue) : new(null, []);
            InputError[] all = [.. errors, .. reading.Errors.Select(error => error with { Pointer = $"/scenario{error.Pointer}" })];
            return all.Length > 0 ? ProblemResult.Invalid(ProblemTypes.InvalidScenario, all) : await Answer(request, reading.Scenario!, options, runs, gone);
        }
    }

    private static async Task<Results<JsonAnswer, EventStream, ProblemResult>> OfStored(
        string id, HttpRequest request, Catalogue catalogue, ScenarioRepository scenarios, LargeRuns runs, CancellationToken gone)
    {
        var (document, unreadable) = await JsonBody.ReadOptionalAsync(request, gone);
        if (unreadable is not null) return unreadable;
        using (document)
        {
            var (options, errors) = UncertaintyReader.Read(document?.RootElement);
            if (errors.Count > 0) return ProblemResult.Invalid(ProblemTypes.InvalidScenario, errors);
            if (await scenarios.FindAsync(id, gone) is not { } stored) return ScenarioEndpoints.NoScenario(id);
            var (given, problem) = ScenarioEndpoints.Reread(stored, catalogue);
            return given is null ? problem! : await Answer(request, given.Scenario, options, runs, gone);
        }
    }

    private static async Task<Results<JsonAnswer, EventStream, ProblemResult>> Answer(
        HttpRequest request, Scenario scenario, UncertaintyOptions options, LargeRuns runs, CancellationToken gone)
    {
        if (!runs.Enter()) return LargeRuns.Busy();
        if (ResultForm.Prefers(request, EventStream.MediaType)) return new EventStream(options.RoundedDraws, (progress, left) => runs.Run(scenario, options, progress, left), runs.Leave);
        try
        {
            return await runs.Run(scenario, options, null, gone) is { } bytes ? new JsonAnswer(bytes) { Varies = true } : runs.TooLong();
        }
        finally
        {
            runs.Leave();
        }
    }
}
