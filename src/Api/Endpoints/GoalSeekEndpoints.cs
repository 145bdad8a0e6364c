using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Endpoints;

internal static class GoalSeekEndpoints
{
    public static void MapGoalSeek(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("/goal-seek", Seek)
            .WithName("SeekGoal").WithTags("Studies").WithSummary("Which value of a number brings a headline to a target")
            .WithDescription("Looks over the range for the first place where the headline crosses the target and narrows it down. Where there is none, solved is false "
                + "and reason says why, with the headline at both ends of the range.")
            .TakesJson<GoalSeekBody>(StudyExamples.GoalSeek)
            .Produces<GoalSeekAnswer>().Problems(400, 413, 415, 422);
        v1.MapPost("/break-even", BreakEvenOf)
            .WithName("FindBreakEven").WithTags("Studies").WithSummary("Where two scenarios have the same headline")
            .WithDescription("Moves one number in both scenarios alike until their headlines are equal. Where they never are, solved is false and reason says why.")
            .TakesJson<BreakEvenBody>(StudyExamples.BreakEven)
            .Produces<BreakEvenAnswer>().Problems(400, 413, 415, 422);
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> Seek(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (study, problem) = await StudyBody.ReadAsync(request, catalogue, GoalSeekRequest.Read, gone);
        return study is null ? problem! : JsonAnswer.Of(GoalSeek.Of(study, gone));
    }

    private static async Task<Results<JsonAnswer, ProblemResult>> BreakEvenOf(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (study, problem) = await StudyBody.ReadAsync(request, catalogue, BreakEvenRequest.Read, gone);
        return study is null ? problem! : JsonAnswer.Of(BreakEven.Of(study, gone));
    }
}
