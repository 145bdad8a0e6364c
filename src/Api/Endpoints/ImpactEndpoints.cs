using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy.Impact;

namespace Stargate.Economics.Api.Endpoints;

internal static class ImpactEndpoints
{
    public static void MapImpact(this IEndpointRouteBuilder v1) => v1.MapPost("/impact", Evaluate)
        .WithTags("Economy")
        .WithName("EvaluateImpact").WithSummary("Direct, indirect and induced effects of spending; nothing is stored")
        .WithDescription("Brings each purchase to the prices of the tables, takes out what is made abroad and elsewhere, and counts jobs, labour income, value added, output and production taxes "
            + "in the region, the rest of the country and the country. Without direct, the spending is final demand: the industries' own part is the direct effect, their suppliers the indirect one. "
            + "With direct, the spending is what the project buys: its own people are the direct effect and everything that the purchases set going is indirect. "
            + "domesticShare is applied first, then localShare. leak says where the spending goes in the first round and sums to it.")
        .TakesJson<ImpactRequest>(Examples.Impact)
        .Produces<ImpactAnswer>().Problems(400, 413, 415, 422);

    private static async Task<Results<JsonAnswer, ProblemResult>> Evaluate(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (document, problem) = await JsonBody.ReadAsync(request, gone);
        if (document is null) return problem!;
        using (document)
        {
            var (question, errors) = ImpactReader.Read(document.RootElement, catalogue.InputOutput);
            return question is null ? ProblemResult.Invalid(ProblemTypes.InvalidImpact, errors) : JsonAnswer.Of(ImpactTeller.Tell(question, catalogue));
        }
    }
}
