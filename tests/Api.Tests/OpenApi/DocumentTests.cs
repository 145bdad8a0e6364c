using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.OpenApi;

public sealed class DocumentTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task The_document_is_openapi_3_1() =>
        Assert.StartsWith("3.1", (await Document()).Root["openapi"]!.GetValue<string>(), StringComparison.Ordinal);

    [Fact]
    public async Task The_page_is_there() => Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/swagger")).StatusCode);

    [Fact]
    public async Task Every_operation_says_what_it_does_and_how_it_can_fail()
    {
        var document = await Document();
        var tags = document.Root["tags"]!.AsArray().ToDictionary(tag => tag!["name"]!.GetValue<string>(), tag => tag!["description"]?.GetValue<string>());
        var ids = new HashSet<string>();
        var faults = new List<string>();
        void Wants(bool holds, string what)
        {
            if (!holds) faults.Add(what);
        }

        foreach (var operation in document.Operations)
        {
            foreach (var member in (string[])["operationId", "summary", "description"]) Wants(IsSaid(operation.Node[member]), $"{operation}: {member}");
            Wants(ids.Add(operation.Id), $"{operation}: an id of its own");
            Wants(operation.Node["tags"]?.AsArray().All(tag => IsSaid(tags.GetValueOrDefault(tag!.GetValue<string>()))) == true, $"{operation}: a tag that DocumentDetails describes");
            foreach (var status in (string[])["500", "406"]) Wants(operation.Responses.ContainsKey(status), $"{operation}: problem {status}");
            if (operation.Path.Contains('{', StringComparison.Ordinal)) Wants(operation.Responses.ContainsKey("404"), $"{operation}: problem 404");
            if (operation.Path.StartsWith("/v1/", StringComparison.Ordinal)) Wants(operation.Responses.ContainsKey("422"), $"{operation}: problem 422 for its query string");
            if (operation.Node["requestBody"] is { } body)
            {
                foreach (var status in (string[])["400", "413", "415", "422"]) Wants(operation.Responses.ContainsKey(status), $"{operation}: problem {status}");
                Wants(operation.Bodies.Count > 0, $"{operation}: examples of its body");
                Wants(IsSaid(body["description"]), $"{operation}: words for its body");
                foreach (var (key, example) in operation.Bodies) Wants(IsSaid(document.Resolve(example!)["summary"]) && IsSaid(document.Resolve(example!)["description"]), $"{operation}: words for its example {key}");
            }

            foreach (var (status, response) in operation.Responses)
            {
                Wants(IsSaid(response!["description"]) && response!["description"]!.GetValue<string>() != "OK", $"{operation}: words for {status}");
                Wants(response!["headers"]?["X-Model-Version"] is not null, $"{operation}: headers of {status}");
                if (status[0] is '4' or '5') Wants(response["content"]?["application/problem+json"]?["examples"]?.AsObject().Count > 0, $"{operation}: an example of problem {status}");
                else foreach (var (mediaType, media) in response["content"]?.AsObject() ?? [])
                    Wants(mediaType is not ("application/json" or "text/csv") || media!["example"] is not null, $"{operation}: an example of its {mediaType}; run GoldenDocumentTests to record it");
            }

            foreach (var parameter in operation.Parameters)
            {
                Wants(IsSaid(parameter["description"]), $"{operation}: words for {parameter["name"]}; a path parameter has them in PathParameters");
                Wants(ApiOperation.ExampleOf(parameter) is not null, $"{operation}: an example of {parameter["name"]}");
            }
        }

        Assert.NotEmpty(ids);
        Assert.True(faults.Count == 0, $"{faults.Count} things are missing:\n{string.Join('\n', faults.Take(60))}");
    }

    [Fact]
    public async Task Every_member_of_every_schema_is_described()
    {
        var faults = new List<string>();
        foreach (var (name, schema) in (await Document()).Root["components"]!["schemas"]!.AsObject())
        {
            if (!IsSaid(schema!["description"])) faults.Add(name);
            foreach (var (member, described) in schema["properties"]?.AsObject() ?? [])
                if (!IsSaid(described!["description"])) faults.Add($"{name}.{member}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_newcomer_finds_the_evaluation_first() =>
        Assert.Equal("Evaluation", (await Document()).Root["tags"]![0]!["name"]!.GetValue<string>());

    [Fact]
    public async Task A_number_of_a_scenario_is_a_number_or_a_range()
    {
        var forms = (await Document()).Root["components"]!["schemas"]!["NumberOrRange"]!["oneOf"]!.AsArray();
        Assert.Equal("number", forms[0]!["type"]!.GetValue<string>());
        Assert.Equal(["high", "low", "note", "value"], forms[1]!["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal(["value"], forms[1]!["required"]!.AsArray().Select(name => name!.GetValue<string>()));
    }

    [Theory]
    [InlineData("ScenarioRequest", """{"zzz":1}""", "/zzz")]
    [InlineData("HorizonRequest", """{"horizon":{"zzz":1}}""", "/horizon/zzz")]
    [InlineData("TargetsRequest", """{"targets":{"zzz":1}}""", "/targets/zzz")]
    [InlineData("SiteRequest", """{"sites":[{"zzz":1}]}""", "/sites/0/zzz")]
    [InlineData("BlockRequest", """{"sites":[{"blocks":[{"zzz":1}]}]}""", "/sites/0/blocks/0/zzz")]
    [InlineData("SupplyRequest", """{"sites":[{"supply":[{"zzz":1}]}]}""", "/sites/0/supply/0/zzz")]
    [InlineData("TariffRequest", """{"sites":[{"supply":[{"tariff":{"zzz":1}}]}]}""", "/sites/0/supply/0/tariff/zzz")]
    [InlineData("LeversRequest", """{"levers":{"zzz":1}}""", "/levers/zzz")]
    [InlineData("RenewablesRequest", """{"levers":{"renewables":{"zzz":1}}}""", "/levers/renewables/zzz")]
    [InlineData("EfficientCoolingRequest", """{"levers":{"efficientCooling":{"zzz":1}}}""", "/levers/efficientCooling/zzz")]
    [InlineData("AlgorithmicEfficiencyRequest", """{"levers":{"algorithmicEfficiency":{"zzz":1}}}""", "/levers/algorithmicEfficiency/zzz")]
    [InlineData("SmartGridRequest", """{"levers":{"smartGrid":{"zzz":1}}}""", "/levers/smartGrid/zzz")]
    public async Task The_members_that_are_described_are_those_that_are_read(string schema, string scenario, string pointer) =>
        Assert.Equal(
            (await AllowedAt(scenario, pointer)).Order(StringComparer.Ordinal),
            (await Schema(schema))["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("SiteRequest", "state", """{"sites":[{"state":"?"}]}""", "/sites/0/state")]
    [InlineData("SiteRequest", "accelerator", """{"sites":[{"accelerator":"?"}]}""", "/sites/0/accelerator")]
    [InlineData("SiteRequest", "cooling", """{"sites":[{"cooling":"?"}]}""", "/sites/0/cooling")]
    [InlineData("SiteRequest", "basis", """{"sites":[{"basis":"?"}]}""", "/sites/0/basis")]
    [InlineData("SiteRequest", "status", """{"sites":[{"status":"?"}]}""", "/sites/0/status")]
    [InlineData("BlockRequest", "basis", """{"sites":[{"blocks":[{"basis":"?"}]}]}""", "/sites/0/blocks/0/basis")]
    [InlineData("BlockRequest", "status", """{"sites":[{"blocks":[{"status":"?"}]}]}""", "/sites/0/blocks/0/status")]
    [InlineData("SupplyRequest", "technology", """{"sites":[{"supply":[{"technology":"?"}]}]}""", "/sites/0/supply/0/technology")]
    [InlineData("TariffRequest", "kind", """{"sites":[{"supply":[{"tariff":{"kind":"?"}}]}]}""", "/sites/0/supply/0/tariff/kind")]
    [InlineData("TargetsRequest", "capacityBasis", """{"targets":{"capacityBasis":"?"}}""", "/targets/capacityBasis")]
    [InlineData("AlgorithmicEfficiencyRequest", "mode", """{"levers":{"algorithmicEfficiency":{"mode":"?"}}}""", "/levers/algorithmicEfficiency/mode")]
    public async Task The_values_that_are_listed_are_those_that_are_taken(string schema, string member, string scenario, string pointer) =>
        Assert.Equal(
            await AllowedAt(scenario, pointer),
            (await Schema(schema))["properties"]![member]!["enum"]!.AsArray().Select(value => value!.GetValue<string>()));

    [Theory]
    [InlineData("TargetsRequest", "/targets")]
    [InlineData("SiteRequest", "/sites/*")]
    [InlineData("BlockRequest", "/sites/*/blocks/*")]
    [InlineData("SupplyRequest", "/sites/*/supply/*")]
    [InlineData("TariffRequest", "/sites/*/supply/*/tariff")]
    [InlineData("RenewablesRequest", "/levers/renewables")]
    [InlineData("EfficientCoolingRequest", "/levers/efficientCooling")]
    [InlineData("AlgorithmicEfficiencyRequest", "/levers/algorithmicEfficiency")]
    [InlineData("SmartGridRequest", "/levers/smartGrid")]
    public async Task The_bounds_that_are_described_are_those_that_are_checked(string schema, string place)
    {
        static string Said(JsonNode bound) => bound.GetValue<double>() switch
        {
            1e9 => "1 billion",
            1e14 => "100 trillion",
            var number => number.ToString("#,0.##", CultureInfo.InvariantCulture),
        };
        var described = (await Schema(schema))["properties"]!.AsObject();
        var inputs = (await (await _client.GetAsync("/v1/inputs")).Read())["items"]!.AsArray();
        var compared = 0;
        foreach (var (member, property) in described)
        {
            if (inputs.FirstOrDefault(input => input!["pointer"]!.GetValue<string>() == $"{place}/{member}") is not { } input || input["maximum"] is not { } most) continue;
            var words = property!["description"]!.GetValue<string>();
            Assert.Contains(input["exclusiveMinimum"] is { } above ? $"above {Said(above)} up to {Said(most)}" : $"{Said(input["minimum"]!)} to {Said(most)}", words, StringComparison.Ordinal);
            compared++;
        }

        Assert.NotEqual(0, compared);
    }

    private async Task<string[]> AllowedAt(string scenario, string pointer)
    {
        var problem = await (await _client.PostJson("/v1/evaluate", scenario)).Read(HttpStatusCode.UnprocessableEntity);
        return problem["errors"]!.AsArray().Single(error => error!["pointer"]!.GetValue<string>() == pointer)!["allowed"]!.GetValue<string>().Split(", ");
    }

    private async Task<JsonNode> Schema(string name) => (await Document()).Root["components"]!["schemas"]![name]!;

    private Task<ApiDocument> Document() => ApiDocument.Of(_client);

    private static bool IsSaid(JsonNode? node) => IsSaid(node?.GetValue<string>());

    private static bool IsSaid(string? text) => !string.IsNullOrWhiteSpace(text);
}
