using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.OpenApi;

/// <summary>The document as the service gives it.</summary>
internal sealed class ApiDocument(JsonNode root)
{
    public JsonNode Root => root;

    public IReadOnlyList<ApiOperation> Operations { get; } =
    [
        .. from path in root["paths"]!.AsObject()
           from operation in path.Value!.AsObject()
           select new ApiOperation(path.Key, operation.Key.ToUpperInvariant(), operation.Value!),
    ];

    public static async Task<ApiDocument> Of(HttpClient client) => new(await (await client.GetAsync("/swagger/v1/swagger.json")).Read());

    /// <summary>What a reference leads to, or the node itself.</summary>
    public JsonNode Resolve(JsonNode node) => node["$ref"] is { } reference
        ? reference.GetValue<string>().Split('/').Skip(1).Aggregate(root, (at, name) => at[name]!)
        : node;
}

/// <summary>An operation of the document.</summary>
internal sealed record ApiOperation(string Path, string Method, JsonNode Node)
{
    public string Id => Node["operationId"]?.GetValue<string>() ?? $"{Method} {Path}";

    public IReadOnlyList<JsonNode> Parameters { get; } = [.. (Node["parameters"]?.AsArray() ?? []).Select(parameter => parameter!)];

    public JsonObject Responses => Node["responses"]!.AsObject();

    /// <summary>The status of its success.</summary>
    public int Success => Responses.Select(response => int.Parse(response.Key, System.Globalization.CultureInfo.InvariantCulture)).First(status => status is >= 200 and < 300);

    public JsonObject Bodies => Node["requestBody"]?["content"]?["application/json"]?["examples"]?.AsObject() ?? [];

    /// <summary>The media types of its success.</summary>
    public IReadOnlyList<string> MediaTypes => [.. (Responses[$"{Success}"]!["content"]?.AsObject() ?? []).Select(content => content.Key)];

    /// <summary>An example of a parameter, wherever it stands.</summary>
    public static JsonNode? ExampleOf(JsonNode parameter) => parameter["example"] ?? parameter["schema"]?["examples"]?[0];

    public override string ToString() => $"{Method} {Path}";
}
