using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Tables;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Endpoints;

internal static class SweepEndpoints
{
    public static void MapSweep(this IEndpointRouteBuilder v1) => v1.MapPost("/sweep", Run)
        .WithName("Sweep").WithTags("Studies").WithSummary("A scenario at every combination of some values")
        .WithDescription("Moves one to three numbers over up to 100,000 combinations. Each row is what a run of the changed scenario gives, bit for bit. "
            + "Rows are sent while they are computed, as JSON or, with Accept: text/csv, as a table.")
        .TakesJson<SweepBody>(StudyExamples.Sweep)
        .Produces<SweepResponse>(StatusCodes.Status200OK, "application/json", Csv.MediaType).Sends(SentHeaders.Vary, SentHeaders.Disposition).Problems(400, 413, 415, 422);

    private static async Task<Results<SweepAnswer, ProblemResult>> Run(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (study, problem) = await StudyBody.ReadAsync(request, catalogue, SweepRequest.Read, gone);
        return study is null ? problem! : new SweepAnswer(study, ResultForm.Preferred(request));
    }
}
