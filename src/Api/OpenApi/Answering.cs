using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;
using Stargate.Economics.Api.Contracts;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Tables;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>Adds to each operation what its answers are like: words, headers, and examples as recorded.</summary>
/// <param name="recorded">The examples.</param>
internal sealed class Answering(RecordedAnswers recorded) : IOperationFilter
{
    private const string ProblemJson = "application/problem+json";

    /// <summary>Whether a route's success has an ETag.</summary>
    public static bool SendsTag(IList<object> metadata) => metadata.OfType<SentHeaderNames>().Any(sent => sent.Names.Contains(SentHeaders.ETag));

    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var responses = operation.Responses ??= [];
        if (context.ApiDescription.HttpMethod == "GET" && SendsTag(metadata)) responses["304"] = new OpenApiResponse();
        foreach (var (status, response) in responses)
        {
            var code = int.Parse(status, System.Globalization.CultureInfo.InvariantCulture);
            if (code < 400) DescribeSuccess(code, (OpenApiResponse)response, operation, context);
            else DescribeProblem(code, (OpenApiResponse)response, context);
        }
        var sorted = responses.OrderBy(response => response.Key, StringComparer.Ordinal).ToList();
        responses.Clear();
        foreach (var (status, response) in sorted) responses[status] = response;
    }

    private void DescribeSuccess(int status, OpenApiResponse response, OpenApiOperation operation, OperationFilterContext context)
    {
        // A route that answers with a file has no type, without which the generator leaves its media type out.
        foreach (var file in FileTypes(status, context)) (response.Content ??= new Dictionary<string, OpenApiMediaType>()).TryAdd(file, new());
        response.Description = status switch
        {
            201 => "Made. Location is its address.",
            204 => "Done; there is nothing more to say.",
            304 => "The answer that If-None-Match names is still right.",
            _ when response.Content?.ContainsKey("application/json") == true => "The answer. The example is one that the service gave; its lists end after three items.",
            _ => "The file.",
        };
        var sent = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<SentHeaderNames>().SelectMany(headers => headers.Names);
        Head(response, context.Document, status switch
        {
            201 => sent.Prepend(SentHeaders.Location),
            304 => [SentHeaders.ETag],
            204 => [],
            _ => sent,
        });
        foreach (var (mediaType, media) in response.Content ?? new Dictionary<string, OpenApiMediaType>())
        {
            if (mediaType == EventStream.MediaType) media.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Server-Sent Events: progress with {done, draws}, then result with the answer." };
            else if (mediaType == Csv.MediaType) media.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "UTF-8, RFC 4180, with a header line." };
            else if (mediaType == "image/svg+xml") media.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "An SVG document." };
            else if (!mediaType.Contains("json", StringComparison.Ordinal)) media.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "The bytes of the file." };
            if (recorded.Success(operation.OperationId!, mediaType) is { } text)
                media.Example = mediaType.Contains("json", StringComparison.Ordinal) ? JsonNode.Parse(text) : JsonValue.Create(text);
        }
    }

    private static IEnumerable<string> FileTypes(int status, OperationFilterContext context) => context.ApiDescription.ActionDescriptor.EndpointMetadata
        .OfType<IProducesResponseTypeMetadata>().Where(type => type.StatusCode == status && (type.Type is null || type.Type == typeof(void)))
        .SelectMany(type => type.ContentTypes);

    private void DescribeProblem(int status, OpenApiResponse response, OperationFilterContext context)
    {
        var kinds = Kinds(status, context).ToList();
        response.Description = string.Join(" ", kinds.Select(kind => kind.Title));
        Head(response, context.Document, []);
        if (response.Content?.TryGetValue(ProblemJson, out var media) != true) return;
        media!.Examples = kinds.Where(kind => recorded.Problem(kind.Slug) is not null).ToDictionary(kind => kind.Slug, kind => (IOpenApiExample)Shared(kind, context.Document));
    }

    // A status may stand for several kinds of problem; those that a route cannot answer with are left out.
    private static IEnumerable<ProblemType> Kinds(int status, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var shape = metadata.OfType<JsonBodyShape>().FirstOrDefault()?.Shape;
        var makesReports = shape == typeof(ReportRequest);
        var draws = FileTypes(StatusCodes.Status200OK, context).Any(type => type.StartsWith("image/", StringComparison.Ordinal));
        var runsLong = shape == typeof(UncertaintyRequest) || shape == typeof(StoredUncertaintyRequest);
        var keyed = metadata.OfType<KeyedRequest>().Any();
        var path = context.ApiDescription.RelativePath!;
        var traces = path.EndsWith("trace", StringComparison.Ordinal) || path.EndsWith("explain", StringComparison.Ordinal);
        return ProblemTypes.All.Where(kind => kind.Status == status).OrderBy(kind => kind == ProblemTypes.BadRequest).Where(kind =>
            kind == ProblemTypes.NotFound ? false
            : kind == ProblemTypes.InvalidScenario ? shape == typeof(ScenarioRequest) || runsLong
            : kind == ProblemTypes.Busy || kind == ProblemTypes.RunTooLong ? runsLong
            : kind == ProblemTypes.InvalidStudy ? typeof(IStudyBody).IsAssignableFrom(shape)
            : kind == ProblemTypes.InvalidReport ? makesReports
            : kind == ProblemTypes.InvalidClone ? shape == typeof(CloneRequest)
            : kind == ProblemTypes.InvalidImpact ? shape == typeof(ImpactRequest)
            : kind == ProblemTypes.InvalidCashFlow ? shape == typeof(CashFlowRequest)
            : kind == ProblemTypes.IdempotencyKey ? keyed
            : kind == ProblemTypes.UnknownPath ? traces
            : kind != ProblemTypes.FontsMissing || makesReports || draws);
    }

    private OpenApiExampleReference Shared(ProblemType kind, OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.Examples ??= new Dictionary<string, IOpenApiExample>();
        document.Components.Examples[kind.Slug] = new OpenApiExample { Summary = kind.Title, Description = kind.Remedy.Replace("*/*", "`*/*`", StringComparison.Ordinal), Value = JsonNode.Parse(recorded.Problem(kind.Slug)!) };
        return new OpenApiExampleReference(kind.Slug, document);
    }

    private static void Head(OpenApiResponse response, OpenApiDocument document, IEnumerable<string> names)
    {
        document.Components ??= new();
        document.Components.Headers ??= new Dictionary<string, IOpenApiHeader>();
        response.Headers = new Dictionary<string, IOpenApiHeader>();
        foreach (var name in names.Append(SentHeaders.ModelVersion).Append(SentHeaders.DataVersion))
        {
            document.Components.Headers[name] = SentHeaders.All[name];
            response.Headers[name] = new OpenApiHeaderReference(name, document);
        }
    }
}
