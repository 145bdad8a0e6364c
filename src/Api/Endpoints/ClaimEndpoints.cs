using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Hosting;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Endpoints;

internal static class ClaimEndpoints
{
    private static readonly QueryParameter s_metric = new(
        "metric", "Only claims of this kind.", string.Join(", ", Claim.Metrics.Keys), Claim.Metrics.ContainsKey, Example: "jobs");

    public static void MapClaims(this IEndpointRouteBuilder v1)
    {
        var claims = v1.MapGroup("/claims").WithTags("Public record");
        claims.MapGet("", List)
            .WithName("ListClaims").WithSummary("List what was claimed about Stargate in public")
            .WithDescription("Jobs, investment in nominal USD, GW and a likeness to a city: who said it, when, in which words and with which definition, each with its "
                + "sources. Statements, not results.")
            .WithQuery(s_metric)
            .Produces<Listing<ClaimResponse>>().Sends(SentHeaders.ETag).Problems(422);
        claims.MapGet("/{id}", Read)
            .WithName("ReadClaim").WithSummary("One public claim")
            .WithDescription("Who said it, when, in which words, with which definition, and where it is compared with the model.")
            .Produces<ClaimResponse>().Sends(SentHeaders.ETag).Problems(404, 422);
        claims.MapGet("/{id}/reconciliation", Reconcile)
            .WithName("ReconcileClaim").WithSummary("A claim beside the model under each definition that it could have")
            .WithDescription("Evaluates the claim's preset, cut to the sites it is about, and gives the model's number with 5th and 95th percentile for each definition "
                + "(people, job-years and FTE; nominal and real USD; GW of IT and facility load), the ratio, and a verdict that follows from these numbers by the "
                + "rule in the answer. The first request of a claim takes about a second; the answer is then kept.")
            .Produces<ReconciliationResponse>().Sends(SentHeaders.ETag).Problems(404, 422);
    }

    private static JsonAnswer List(HttpRequest request, Catalogue catalogue, Versions versions)
    {
        string? metric = request.Query[s_metric.Name];
        var items = catalogue.Tables.Claims.Values.Where(claim => metric is null || claim.Metric == metric).Select(claim => ClaimResponse.From(claim, catalogue));
        return JsonAnswer.Of(new Listing<ClaimResponse>([.. items]), tag: EntityTags.Of(versions.Data, "claims", metric));
    }

    private static Results<JsonAnswer, ProblemResult> Read(string id, Catalogue catalogue, Versions versions) =>
        catalogue.Tables.Claims.TryGetValue(id, out var claim)
            ? JsonAnswer.Of(ClaimResponse.From(claim, catalogue), tag: EntityTags.Of(versions.Data, "claim", id))
            : NoClaim(id);

    private static Results<JsonAnswer, ProblemResult> Reconcile(string id, Catalogue catalogue, Reconciliations reconciliations, Versions versions) =>
        catalogue.Tables.Claims.TryGetValue(id, out var claim)
            ? JsonAnswer.Of(ReconciliationResponse.From(reconciliations.Of(claim), catalogue), tag: EntityTags.Of(versions.Model, versions.Data, "reconciliation", id))
            : NoClaim(id);

    private static ProblemResult NoClaim(string id) => ProblemResult.Unknown("claim", id, "GET /v1/claims lists them all.");
}
