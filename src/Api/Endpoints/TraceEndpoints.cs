using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Tracing;

namespace Stargate.Economics.Api.Endpoints;

internal static class TraceEndpoints
{
    private const int MostDepth = 1_000;
    private const int UsualDepth = 3;

    internal static readonly QueryParameter Path = new(
        "path", "Which number to explain: a result path, dotted, with ids or years in brackets.",
        "a result path such as buildout.totalUsd", path => path.Length is > 0 and <= 500, Required: true, Example: "buildout.totalUsd");

    private static readonly QueryParameter s_depth = new(
        "depth", $"How many levels of the tree to open; {UsualDepth} where left out.", $"a whole number from 0 to {MostDepth}, or all",
        depth => depth == "all" || Levels(depth) is not null, Example: "3");

    public static void MapTrace(this IEndpointRouteBuilder v1) => v1.MapPost("/trace", Trace)
        .WithName("Trace").WithTags("Evaluation").WithSummary("Explain one number: its formula, down to sourced figures")
        .WithDescription("Answers with the tree of what was computed, as the code computed it. Evaluating the operations over their inputs gives every value again. "
            + $"A tree of more than {Tracer.DefaultNodeCap:N0} nodes is cut, and the nodes where it is cut say so.")
        .TakesJson<ScenarioRequest>(Examples.Scenario).WithQuery(Path, s_depth)
        .Produces<TraceDocument>().Problems(400, 413, 415, 422);

    private static async Task<Results<JsonAnswer, ProblemResult>> Trace(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (given, problem) = await GivenScenario.ReadAsync(request, catalogue, gone);
        if (given is null) return problem!;
        var path = request.Query["path"].ToString();
        var depth = request.Query["depth"].ToString();
        var levels = depth.Length == 0 ? UsualDepth : Levels(depth);
        var trace = Tracer.Trace(given.Scenario, catalogue, path, levels, Tracer.DefaultNodeCap);
        return trace.Document is not null ? JsonAnswer.Of(trace.Document) : UnknownPath(path, trace.Error, trace.NearestPaths);
    }

    internal static ProblemResult UnknownPath(string path, string? error, IReadOnlyList<string> nearest) => ProblemResult.Invalid(ProblemTypes.UnknownPath,
        [new("?path", error ?? "There is no such path.", Quoted.Short(path), nearest.Count == 0 ? null : string.Join(", ", nearest))]);

    private static int? Levels(string depth) =>
        int.TryParse(depth, NumberStyles.None, CultureInfo.InvariantCulture, out var levels) && levels <= MostDepth ? levels : null;
}
