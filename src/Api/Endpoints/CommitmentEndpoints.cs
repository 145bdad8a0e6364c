using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Api.Endpoints;

internal static class CommitmentEndpoints
{
    public static void MapCommitments(this IEndpointRouteBuilder v1) => v1.MapGet("/commitments", List)
        .WithTags("Public record")
        .WithName("ListCommitments").WithSummary("Money and capacity that was said, signed or paid, as known on a day")
        .WithDescription("Equity, debt, contracts, guarantees, plans and positions, in nominal USD and GW on a named basis, each with how firm it is, what it replaces, whether "
            + "it belongs to Stargate, and its sources. Superseded rows are marked. Totals are over rows of one kind and firmness that nothing replaces; "
            + "kinds overlap and have no grand total.")
        .WithQuery(AsOfDay.Parameter)
        .Produces<CommitmentsResponse>().Sends(SentHeaders.ETag).Problems(422);

    private static Results<JsonAnswer, ProblemResult> List(HttpRequest request, Catalogue catalogue)
    {
        var (day, problem) = AsOfDay.Of(request, catalogue);
        if (problem is not null) return problem;
        var answer = CommitmentsModel.On(catalogue, day);
        return JsonAnswer.Tagged(new CommitmentsResponse(
            answer.DataVersion, answer.AsOf, [.. answer.Items.Select(item => CommitmentResponse.From(item, catalogue))], answer.Totals, answer.Rule));
    }
}
