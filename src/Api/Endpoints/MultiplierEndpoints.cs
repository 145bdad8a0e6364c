using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Endpoints;

internal static class MultiplierEndpoints
{
    private static readonly QueryParameter s_region = new("region", "The whole nation, or a state.", "US or the code of a state or DC", _ => true, Required: true, Example: "TX");
    private static readonly QueryParameter s_type = new(
        "type", "I counts the industry and its suppliers, II also what the pay buys.", "I, II", value => value is "I" or "II", Required: true, Example: "II");

    private static readonly QueryParameter s_industry = new("industry", "Only this industry.", "a code of /v1/industries", _ => true, Example: "23");
    private static readonly QueryParameter s_method = new(
        "method", "slq, the default: a state buys at home min(1, location quotient) of what the nation buys at home; slq-size, the default with delta: less in a small state.",
        string.Join(", ", RegionMethod.Ids), RegionMethod.Ids.Contains, Example: "slq");

    private static readonly QueryParameter s_delta = new(
        "delta", "Exponent of the factor for size, of slq-size only; 0.1 where left out.", "a number from 0 to 1", value => Delta(value) is not null, Example: "0.1");

    public static void MapMultipliers(this IEndpointRouteBuilder v1) => v1.MapGet("/multipliers", Read)
        .WithTags("Economy")
        .WithName("ReadMultipliers").WithSummary("Output, income, value-added and job multipliers of the nation or a state")
        .WithDescription("From the Leontief inverse of the domestic tables, in full precision. \"Per\" values are per USD, or million USD, of final demand on what the industry makes in the region, "
            + "at producer prices of priceYear: take out trade margins and imports first, or use POST /v1/impact. A state's quotients are never summed to the nation.")
        .WithQuery(s_region, s_type, s_industry, s_method, s_delta)
        .Produces<MultipliersResponse>().Sends(SentHeaders.ETag).Problems(422);

    private static Results<JsonAnswer, ProblemResult> Read(HttpRequest request, Catalogue catalogue)
    {
        var (tables, query) = (catalogue.InputOutput, request.Query);
        var (industry, delta) = (Given(query, s_industry), Given(query, s_delta));
        string region = query[s_region.Name]!, method = Given(query, s_method) ?? (delta is null ? RegionMethod.SlqId : RegionMethod.SlqSizeId);
        var errors = Errors(tables, region, industry, method, delta);
        if (errors.Count > 0) return ProblemResult.Invalid(ProblemTypes.InvalidQuery, errors);
        var model = tables.Region(region, new(method, Delta(delta) ?? tables.DefaultDelta));
        return JsonAnswer.Tagged(MultipliersResponse.From(model, Enum.Parse<MultiplierType>(query[s_type.Name]!), industry is null ? null : tables.IndexOf(industry), catalogue));
    }

    private static List<InputError> Errors(IoTables tables, string region, string? industry, string method, string? delta)
    {
        var errors = new List<InputError>();
        if (!tables.HasRegion(region))
            errors.Add(new("?region", "The query parameter region takes US or the code of a state or DC.", Quoted.Short(region), string.Join(", ", tables.Regions)));
        if (industry is not null && tables.IndexOf(industry) < 0)
            errors.Add(new("?industry", "The query parameter industry takes a code of /v1/industries.", Quoted.Short(industry), string.Join(", ", tables.Industries.Select(known => known.Code))));
        if (delta is not null && method == RegionMethod.SlqId)
            errors.Add(new("?delta", $"delta belongs to the method {RegionMethod.SlqSizeId}; give method={RegionMethod.SlqSizeId}, or leave delta out.", Quoted.Short(delta), $"with method={RegionMethod.SlqSizeId} only"));
        return errors;
    }

    private static string? Given(IQueryCollection query, QueryParameter parameter) => query.TryGetValue(parameter.Name, out var given) ? given.ToString() : null;

    private static double? Delta(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var delta)
        && delta is >= 0 and <= RegionMethod.MostDelta ? delta : null;
}
