using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Finance;

namespace Stargate.Economics.Api.Endpoints;

internal static class CashFlowEndpoints
{
    public static void MapCashFlow(this IEndpointRouteBuilder v1) => v1.MapPost("/cash-flow", Judge).WithTags("Models on their own")
        .WithName("JudgeCashFlow").WithSummary("What a row of flows is worth")
        .WithDescription("Net present value, internal rates of return (all of them where there are several), the same by dates (actual/365), the modified rate and the payback. "
            + "A value that does not exist is null beside its reason.")
        .TakesJson<CashFlowRequest>(Examples.CashFlow)
        .Produces<CashFlowAnswer>().Problems(400, 413, 415, 422);

    private static async Task<Results<JsonAnswer, ProblemResult>> Judge(HttpRequest request, CancellationToken gone)
    {
        var (document, problem) = await JsonBody.ReadAsync(request, gone);
        if (document is null) return problem!;
        using (document)
        {
            var (question, errors) = CashFlowReader.Read(document.RootElement);
            return question is null ? ProblemResult.Invalid(ProblemTypes.InvalidCashFlow, errors) : JsonAnswer.Of(CashFlowAnswer.Of(question));
        }
    }
}
