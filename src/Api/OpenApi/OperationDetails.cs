using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Tables;
using Stargate.Economics.Reports;
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
        if (context.ApiDescription.HttpMethod == "PUT") AddHeader(operation, "If-Match", "The ETag of the revision that is replaced.", required: true);
        if (context.ApiDescription.HttpMethod == "DELETE") AddHeader(operation, "If-Match", "The ETag of the revision that is deleted; whatever revision there is where left out.");
        if (metadata.OfType<KeyedRequest>().Any())
            AddHeader(operation, IdempotencyKey.Header, "A text of your own, such as a UUID. The request repeated under it within 24 hours creates nothing more and gets the same answer.");
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
        path.Description = path.Name switch
        {
            "section" => "result, or one section of it.",
            "revision" => "The revision, from 1.",
            "name" => "Name of the chart.",
            _ => "The id.",
        };
        if (path.Name == "name") path.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. ChartOptions.Names.Select(name => (JsonNode)name)] };
        if (path.Name == "section") path.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Part.Known.Prepend("result").Select(section => (JsonNode)section)] };
    }

    private static void AddHeader(OpenApiOperation operation, string name, string description, bool required = false) =>
        (operation.Parameters ??= []).Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = required,
            Description = description,
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
        if (response.Content?.TryGetValue(Csv.MediaType, out var table) == true && table is OpenApiMediaType text)
            text.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Description = "UTF-8, RFC 4180, with a header line." };
        response.Headers ??= new Dictionary<string, IOpenApiHeader>();
        response.Headers["X-Model-Version"] = Header("Version of the formulas.");
        response.Headers["X-Data-Version"] = Header("Version of the figures.");
    }

    private static OpenApiHeader Header(string description) =>
        new() { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
