using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Models.Validation;

namespace Stargate.Economics.Api.Endpoints;

internal static class ValidationEndpoints
{
    private static readonly IReadOnlyList<string> s_groups = [.. ValidationGroup.All.Select(group => group.Id)];
    private static readonly IReadOnlyList<string> s_agreements = ["within", "overlaps", "misses"];

    private static readonly QueryParameter s_group = new(
        "group", "Only comparisons of this group.", string.Join(", ", s_groups), s_groups.Contains, Example: "cost");

    private static readonly QueryParameter s_agreement = new(
        "agreement", "Only comparisons that agree so far.", string.Join(", ", s_agreements), s_agreements.Contains, Example: "misses");

    public static void MapValidation(this IEndpointRouteBuilder v1) => v1.MapGet("/validation", Read)
        .WithTags("Public record")
        .WithName("ReadValidation").WithSummary("The model held against published numbers")
        .WithDescription("Cost, accelerators, facility load, jobs, energy and durations of public sites, published costs per MW, operating cost and studies of effects on the economy, each with its basis, "
            + "the model's number and range, the gap, whether the two agree, how independent they are, and what a miss means. The summary always counts all rows. "
            + "The first request takes some seconds; the answer is then kept.")
        .WithQuery(s_group, s_agreement)
        .Produces<ValidationAnswer>().Sends(SentHeaders.ETag).Problems(422);

    private static JsonAnswer Read(HttpRequest request, Validations validations, Versions versions)
    {
        string? group = request.Query["group"], agreement = request.Query["agreement"];
        var answer = validations.Answer;
        var rows = answer.Rows.Where(row => (group is null || row.Group == group)
            && (agreement is null || string.Equals(row.Agreement.ToString(), agreement, StringComparison.OrdinalIgnoreCase)));
        return JsonAnswer.Of(answer with { Rows = [.. rows] }, tag: EntityTags.Of(versions.Model, versions.Data, "validation", group, agreement));
    }
}
