using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Models.Catalogue;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Stargate.Economics.Api.OpenApi;

/// <summary>Adds to each operation what its route declares of the request: parameters, headers and body.</summary>
/// <param name="catalogue">Where the examples that are presets come from.</param>
internal sealed class OperationDetails(Catalogue catalogue) : IOperationFilter
{
    /// <inheritdoc/>
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var path = $"/{context.ApiDescription.RelativePath}";
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path) ?? []) PathParameters.Describe(path, parameter);
        foreach (var parameter in metadata.OfType<QueryParameter>()) Add(operation, Query(parameter));
        if (metadata.OfType<JsonBodyShape>().FirstOrDefault() is { } body) operation.RequestBody = Body(body, context);
        foreach (var header in Headers(operation, context.ApiDescription.HttpMethod!, metadata)) Add(operation, header);
    }

    private static void Add(OpenApiOperation operation, OpenApiParameter parameter) => (operation.Parameters ??= []).Add(parameter);

    // A page fills in an example, but not the examples of a schema: what may be left out is shown and stays empty.
    private static OpenApiParameter Query(QueryParameter parameter)
    {
        JsonNode? example = parameter.Example is null ? null : parameter.IsFlag ? bool.Parse(parameter.Example) : parameter.Example;
        return new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Required = parameter.Required,
            Description = $"{parameter.Description} Takes {parameter.Allowed}{(parameter.Example is null || parameter.IsFlag ? "" : $"; for instance {parameter.Example}")}.",
            Schema = new OpenApiSchema
            {
                Type = parameter.IsFlag ? JsonSchemaType.Boolean : JsonSchemaType.String,
                Examples = parameter.Required || example is null ? null : [example],
            },
            Example = parameter.Required ? example : null,
        };
    }

    private static IEnumerable<OpenApiParameter> Headers(OpenApiOperation operation, string method, IList<object> metadata)
    {
        const string tag = $"\"{PathParameters.Scenario}.1\"";
        if (method == "PUT") yield return Header("If-Match", "The ETag of the revision that is replaced: a change that somebody else made meanwhile is never lost.", tag, required: true);
        if (method == "DELETE") yield return Header("If-Match", "The ETag of the revision that is deleted; whatever revision there is where left out.", tag);
        if (method == "GET" && Answering.SendsTag(metadata))
            yield return Header("If-None-Match", "The ETag of the answer that you have: where it is still right, the answer is 304 without a body.", "\"0123456789abcdef\"");
        if (metadata.OfType<KeyedRequest>().Any())
            yield return Header(IdempotencyKey.Header,
                "A text of your own, such as a UUID. The request repeated under it within 24 hours creates nothing more and gets the same answer.", $"my-{operation.OperationId}-1");
    }

    private static OpenApiParameter Header(string name, string description, string example, bool required = false) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Examples = [example] },
    };

    private OpenApiRequestBody Body(JsonBodyShape body, OperationFilterContext context) => new()
    {
        Required = body.Required,
        Description = $"JSON in UTF-8, at most 1 MiB.{(body.Required ? "" : " It may be left out.")}",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/json"] = new()
            {
                Schema = context.SchemaGenerator.GenerateSchema(body.Shape, context.SchemaRepository),
                Examples = body.Examples.ToDictionary(example => example.Key, example => (IOpenApiExample)Shared(example, context.Document)),
            },
        },
    };

    private OpenApiExampleReference Shared(BodyExample example, OpenApiDocument document)
    {
        document.Components ??= new();
        document.Components.Examples ??= new Dictionary<string, IOpenApiExample>();
        var text = example.Json ?? catalogue.Presets.First(preset => preset.Id == example.Preset).Scenario;
        document.Components.Examples[example.Key] = new OpenApiExample { Summary = example.Summary, Description = example.Description, Value = JsonNode.Parse(text) };
        return new OpenApiExampleReference(example.Key, document);
    }
}
