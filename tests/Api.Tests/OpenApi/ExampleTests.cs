using System.Net;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.OpenApi;

public sealed class ExampleTests(Service service) : IClassFixture<Service>
{
    private static readonly string[] s_told = ["ETag", "Location", "Content-Disposition", "Accept-Ranges", "Vary", "X-Model-Version", "X-Data-Version"];

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_example_answers_with_the_documented_status_headers_and_shape()
    {
        var document = await ApiDocument.Of(_client);
        var check = new JsonSchemaCheck(document.Root);
        var runs = new ExampleRuns(document, _client);
        var faults = new List<string>();
        foreach (var operation in document.Operations)
        {
            var seen = new HashSet<string>();
            foreach (var run in ExampleRuns.Of(operation))
            {
                using var response = await runs.Send(run);
                var text = await response.Content.ReadAsStringAsync();
                if ((int)response.StatusCode != operation.Success) faults.Add($"{run}: {(int)response.StatusCode} {text[..Math.Min(text.Length, 400)]}");
                else faults.AddRange(Shape(response, text, operation, check).Select(fault => $"{run}: {fault}"));
                seen.UnionWith(response.Headers.Concat(response.Content.Headers).Select(header => header.Key).Intersect(s_told));
            }

            var documented = (operation.Responses[$"{operation.Success}"]!["headers"]?.AsObject() ?? []).Select(header => header.Key);
            if (!seen.SetEquals(documented)) faults.Add($"{operation.Id}: sends {string.Join(", ", seen)} and documents {string.Join(", ", documented)}");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    [Fact]
    public async Task What_is_known_already_is_not_sent_again()
    {
        var document = await ApiDocument.Of(_client);
        var runs = new ExampleRuns(document, _client);
        foreach (var operation in document.Operations.Where(operation => operation.Responses.ContainsKey("304") && !operation.Path.Contains("/scenarios/{id}", StringComparison.Ordinal)))
        {
            var run = ExampleRuns.Of(operation).First();
            using var first = await runs.Send(run);
            using var second = await runs.Send(run, first.Headers.ETag!.ToString());
            Assert.True(second.StatusCode == HttpStatusCode.NotModified, $"{run}: {second.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_example_of_the_document_fits_its_schema()
    {
        var document = await ApiDocument.Of(_client);
        var check = new JsonSchemaCheck(document.Root);
        var faults = new List<string>();
        foreach (var operation in document.Operations)
        {
            foreach (var (status, response) in operation.Responses)
            {
                foreach (var (mediaType, media) in response!["content"]?.AsObject() ?? [])
                {
                    var schema = media!["schema"]!;
                    if (media["example"] is { } one) faults.AddRange(check.Faults(one, schema).Select(fault => $"{operation} {status} {mediaType}: {fault}"));
                    foreach (var (key, example) in media["examples"]?.AsObject() ?? [])
                        faults.AddRange(check.Faults(document.Resolve(example!)["value"], schema).Select(fault => $"{operation} {status} {key}: {fault}"));
                }
            }

            foreach (var (key, example) in operation.Bodies)
            {
                var schema = operation.Node["requestBody"]!["content"]!["application/json"]!["schema"]!;
                faults.AddRange(check.Faults(document.Resolve(example!)["value"], schema).Select(fault => $"{operation} {key}: {fault}"));
            }

            foreach (var parameter in operation.Parameters)
                if (ApiOperation.ExampleOf(parameter) is { } example) faults.AddRange(check.Faults(example, parameter["schema"]!).Select(fault => $"{operation} {parameter["name"]}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(40)));
    }

    [Fact]
    public async Task Every_preset_and_its_answer_fit_their_schemas()
    {
        var document = await ApiDocument.Of(_client);
        var check = new JsonSchemaCheck(document.Root);
        var evaluate = document.Operations.Single(operation => operation.Id == "Evaluate").Node;
        var presets = await (await _client.GetAsync("/v1/presets")).Read();
        foreach (var id in presets["items"]!.AsArray().Select(preset => preset!["id"]!.GetValue<string>()))
        {
            var scenario = (await (await _client.GetAsync($"/v1/presets/{id}")).Read())["scenario"]!;
            Assert.Empty(check.Faults(scenario, evaluate["requestBody"]!["content"]!["application/json"]!["schema"]!, id));
            var answer = await (await _client.PostJson("/v1/evaluate?ranges=false", scenario.ToJsonString())).Read();
            Assert.Empty(check.Faults(answer, evaluate["responses"]!["200"]!["content"]!["application/json"]!["schema"]!, id));
        }
    }

    private static IEnumerable<string> Shape(HttpResponseMessage response, string text, ApiOperation operation, JsonSchemaCheck check)
    {
        var contents = operation.Responses[$"{operation.Success}"]!["content"]?.AsObject() ?? [];
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        if (mediaType is null) return contents.Count == 0 && text.Length == 0 ? [] : ["an answer without a media type"];
        if (contents[mediaType] is not { } media) return [$"{mediaType} is not documented"];
        return mediaType == "application/json" ? check.Faults(JsonNode.Parse(text), media["schema"]!) : [];
    }
}
