using System.Net;
using Stargate.Economics.Api.OpenApi;

namespace Stargate.Economics.Api.Tests.OpenApi;

/// <summary>Requests made of the examples of the document, on a service that has a scenario and a report for those that need them.</summary>
/// <param name="document">The document.</param>
/// <param name="client">To the service.</param>
/// <param name="stored">The scenario that requests are about; a new one for each where there is none.</param>
internal sealed class ExampleRuns(ApiDocument document, HttpClient client, string? stored = null)
{
    private string _report = "";

    /// <summary>Each operation with its first examples; then each further body, optional parameter and media type in turn.</summary>
    public static IEnumerable<ExampleRun> Of(ApiOperation operation)
    {
        var body = operation.Bodies.Select(example => example.Key).FirstOrDefault();
        yield return new(operation, body, null, null);
        foreach (var (other, _) in operation.Bodies.Skip(1)) yield return new(operation, other, null, null);
        foreach (var parameter in operation.Parameters)
        {
            var name = parameter["name"]!.GetValue<string>();
            if (parameter["required"]?.GetValue<bool>() != true && name != "If-None-Match") yield return new(operation, body, name, null);
        }

        foreach (var mediaType in operation.MediaTypes.Skip(1)) yield return new(operation, body, null, mediaType);
    }

    /// <summary>Sends it.</summary>
    public async Task<HttpResponseMessage> Send(ExampleRun run, string? knownTag = null)
    {
        var scenario = stored ?? await client.Store();
        if (_report.Length == 0) _report = await Report(scenario);
        var path = run.Operation.Path;
        var query = new List<string>();
        using var request = new HttpRequestMessage { Method = new(run.Operation.Method) };
        foreach (var parameter in run.Operation.Parameters)
        {
            var name = parameter["name"]!.GetValue<string>();
            if (parameter["required"]?.GetValue<bool>() != true && name != run.Optional) continue;
            var example = ApiOperation.ExampleOf(parameter) ?? throw new InvalidOperationException($"{run}: {name} has no example.");
            var value = example.ToString().Replace(PathParameters.Scenario, scenario, StringComparison.Ordinal).Replace(PathParameters.Report, _report, StringComparison.Ordinal);
            switch (parameter["in"]!.GetValue<string>())
            {
                case "path": path = path.Replace($"{{{name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal); break;
                case "query": query.Add($"{name}={Uri.EscapeDataString(value)}"); break;
                default: request.Headers.TryAddWithoutValidation(name, value); break;
            }
        }

        request.RequestUri = new(query.Count == 0 ? path : $"{path}?{string.Join('&', query)}", UriKind.Relative);
        if (run.Body is not null) request.Content = Talk.Json(document.Resolve(run.Operation.Bodies[run.Body]!)["value"]!.ToJsonString());
        if (run.Accept is not null) request.Headers.Accept.ParseAdd(run.Accept);
        if (knownTag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", knownTag);
        return await client.SendAsync(request);
    }

    private async Task<string> Report(string scenario) =>
        (await (await client.PostJson($"/v1/scenarios/{scenario}/reports", "{}")).Read(HttpStatusCode.Created))["id"]!.GetValue<string>();
}

/// <summary>One request.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Body">Key of the body's example, where there is one.</param>
/// <param name="Optional">The optional parameter that is given.</param>
/// <param name="Accept">The media type that is asked for.</param>
internal sealed record ExampleRun(ApiOperation Operation, string? Body, string? Optional, string? Accept)
{
    public override string ToString() => $"{Operation.Id} (body {Body ?? "none"}, {Optional ?? "nothing optional"}, {Accept ?? "any form"})";
}
