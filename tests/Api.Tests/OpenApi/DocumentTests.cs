using System.Net;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.OpenApi;

public sealed class DocumentTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task The_document_is_openapi_3_1() =>
        Assert.StartsWith("3.1", (await Document())["openapi"]!.GetValue<string>(), StringComparison.Ordinal);

    [Fact]
    public async Task The_page_is_there() => Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/swagger")).StatusCode);

    [Fact]
    public async Task Every_operation_says_what_it_does_and_how_it_can_fail()
    {
        var ids = new HashSet<string>();
        foreach (var (path, method, operation) in Operations(await Document()))
        {
            var name = $"{method} {path}";
            foreach (var member in (string[])["operationId", "summary", "description"]) Assert.False(string.IsNullOrWhiteSpace(operation[member]?.GetValue<string>()), $"{name}: {member}");
            Assert.True(ids.Add(operation["operationId"]!.GetValue<string>()), name);
            Assert.NotEmpty(operation["tags"]!.AsArray());
            var responses = operation["responses"]!.AsObject();
            Assert.True(responses.ContainsKey("500") && responses.ContainsKey("406"), name);
            if (path.Contains('{', StringComparison.Ordinal)) Assert.True(responses.ContainsKey("404"), name);
            if (operation["requestBody"] is not null) Assert.True(responses.ContainsKey("400") && responses.ContainsKey("413") && responses.ContainsKey("415") && responses.ContainsKey("422"), name);
            foreach (var (status, response) in responses)
            {
                Assert.False(string.IsNullOrWhiteSpace(response!["description"]?.GetValue<string>()), $"{name}: {status}");
                if (status[0] is '4' or '5') Assert.NotNull(response["content"]?["application/problem+json"]?["schema"]);
            }
            foreach (var parameter in operation["parameters"]?.AsArray() ?? []) Assert.False(string.IsNullOrWhiteSpace(parameter!["description"]?.GetValue<string>()), $"{name}: {parameter["name"]}");
        }
        Assert.NotEmpty(ids);
    }

    [Fact]
    public async Task Every_example_runs_as_it_stands()
    {
        var id = await _client.Store();
        var tried = 0;
        foreach (var (path, method, operation) in Operations(await Document()))
        {
            if (operation["requestBody"]?["content"]?["application/json"] is not { } body) continue;
            var query = string.Join('&', (operation["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]!.GetValue<string>() == "query" && parameter["required"]?.GetValue<bool>() == true)
                .Select(parameter => $"{parameter!["name"]}={parameter["example"]}"));
            using var request = new HttpRequestMessage(new(method), $"{path.Replace("{id}", path.Contains("presets", StringComparison.Ordinal) ? "abilene" : id, StringComparison.Ordinal)}?{query}") { Content = Talk.Json(body["example"]!.ToJsonString()) };
            request.Headers.TryAddWithoutValidation("If-Match", "*");
            var response = await _client.SendAsync(request);
            Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {await response.Content.ReadAsStringAsync()}");
            tried++;
        }
        Assert.Equal(6, tried);
    }

    [Theory]
    [InlineData("ScenarioRequest", """{"zzz":1}""", "/zzz")]
    [InlineData("HorizonRequest", """{"horizon":{"zzz":1}}""", "/horizon/zzz")]
    [InlineData("TargetsRequest", """{"targets":{"zzz":1}}""", "/targets/zzz")]
    [InlineData("SiteRequest", """{"sites":[{"zzz":1}]}""", "/sites/0/zzz")]
    [InlineData("BlockRequest", """{"sites":[{"blocks":[{"zzz":1}]}]}""", "/sites/0/blocks/0/zzz")]
    [InlineData("SupplyRequest", """{"sites":[{"supply":[{"zzz":1}]}]}""", "/sites/0/supply/0/zzz")]
    [InlineData("TariffRequest", """{"sites":[{"supply":[{"tariff":{"zzz":1}}]}]}""", "/sites/0/supply/0/tariff/zzz")]
    public async Task The_members_that_are_described_are_those_that_are_read(string schema, string scenario, string pointer)
    {
        var described = (await Document())["components"]!["schemas"]![schema]!["properties"]!.AsObject().Select(member => member.Key);
        var problem = await (await _client.PostJson("/v1/evaluate", scenario)).Read(HttpStatusCode.UnprocessableEntity);
        var read = problem["errors"]!.AsArray().Single(error => error!["pointer"]!.GetValue<string>() == pointer)!["allowed"]!.GetValue<string>().Split(", ");
        Assert.Equal(read.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    private async Task<JsonNode> Document() => await (await _client.GetAsync("/swagger/v1/swagger.json")).Read();

    private static IEnumerable<(string Path, string Method, JsonNode Operation)> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (path.Key, operation.Key.ToUpperInvariant(), operation.Value);
}
