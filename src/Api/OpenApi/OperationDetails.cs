using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>Adds to each operation what its route declares: body, query parameters, problems, headers.</summary>
internal sealed class OperationDetails : IOperationFilter
{
    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        foreach (var parameter in metadata.OfType<QueryParameter>()) Add(operation, parameter);
        if (metadata.OfType<JsonBodyShape>().FirstOrDefault() is { } body) operation.RequestBody = Body(body, context);
        foreach (var path in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path) ?? []) Describe(path);
        if (context.ApiDescription.HttpMethod == "PUT") AddIfMatch(operation);
        foreach (var (status, response) in operation.Responses ?? []) Describe(status, (OpenApiResponse)response);
    }

    private static void Add(OpenApiOperation operation, QueryParameter parameter) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Required = parameter.Required,
        Description = $"{parameter.Description} Takes {parameter.Allowed}.",
        Schema = new OpenApiSchema { Type = parameter.IsFlag ? JsonSchemaType.Boolean : JsonSchemaType.String },
        Example = parameter.Required ? parameter.Example : null,
    });

    private static void Describe(OpenApiParameter path)
    {
        path.Description = path.Name == "section" ? "result, or one section of it." : "The id.";
        if (path.Name == "section") path.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Part.Known.Prepend("result").Select(section => (JsonNode)section)] };
    }

    private static void AddIfMatch(OpenApiOperation operation) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = "If-Match",
        In = ParameterLocation.Header,
        Required = true,
        Description = "The ETag of the revision that is replaced.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    });

    private static OpenApiRequestBody Body(JsonBodyShape body, OperationFilterContext context) => new()
    {
        Required = body.Required,
        Description = "JSON in UTF-8, at most 1 MiB.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/json"] = new()
            {
                Schema = context.SchemaGenerator.GenerateSchema(body.Shape, context.SchemaRepository),
                Example = JsonNode.Parse(body.Example),
            },
        },
    };

    private static void Describe(string status, OpenApiResponse response)
    {
        if (int.TryParse(status, out var code) && code >= 400)
        {
            response.Description = string.Join(" ", ProblemTypes.All.Where(type => type.Status == code).Select(type => type.Title));
        }
        response.Headers ??= new Dictionary<string, IOpenApiHeader>();
        response.Headers["X-Model-Version"] = Header("Version of the formulas.");
        response.Headers["X-Data-Version"] = Header("Version of the figures.");
    }

    private static OpenApiHeader Header(string description) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
