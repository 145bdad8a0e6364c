using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Endpoints;

internal static class IncentiveEndpoints
{
    private static readonly QueryParameter s_state = new(
        "state", "Only incentives of this state.", "a US state or DC by its postal code, such as TX", _ => true, Example: "OH");

    public static void MapIncentives(this IEndpointRouteBuilder v1) => v1.MapGet("/incentives", List)
        .WithTags("Public record")
        .WithName("ListIncentives").WithSummary("What states and localities give to data centres")
        .WithDescription("Terms, thresholds and status at a date, each with its sources. Nothing is computed from them: a scenario says at incentives of a site what it is given. "
            + "Several rows come from lists of 2015 to 2020 and say so; a state without a row is a state for which nothing was found, not one without incentives.")
        .WithQuery(s_state)
        .Produces<Listing<IncentiveResponse>>().Sends(SentHeaders.ETag).Problems(422);

    private static Results<JsonAnswer, ProblemResult> List(HttpRequest request, Catalogue catalogue)
    {
        string? state = request.Query["state"];
        if (state is not null && !catalogue.Tables.States.ContainsKey(state))
        {
            return ProblemResult.Invalid(ProblemTypes.InvalidQuery,
                [new InputError("?state", $"“{Quoted.Short(state)}” is no state of the United States.", Quoted.Short(state), string.Join(", ", catalogue.Tables.States.Keys))]);
        }

        var rows = catalogue.Tables.Incentives.Values.Where(row => state is null || row.State == state);
        return JsonAnswer.Tagged(new Listing<IncentiveResponse>([.. rows.Select(row => IncentiveResponse.From(row, catalogue))]));
    }
}
