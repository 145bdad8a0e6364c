using System.Net;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ImpactTests(Service service) : IClassFixture<Service>
{
    private const string Building = """{"region":"TX","priceYear":2026,"spending":[{"industry":"23","usd":275000000},{"industry":"335","usd":60000000}]}""";

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Each_place_has_each_effect_with_its_tags()
    {
        var answer = await Ask(Building);
        Assert.Equal(
            from place in (string[])["TX", "rest-of-us", "US"] from effect in (string[])["direct", "indirect", "induced", "total"] select (place, effect),
            answer["effects"]!.AsArray().Select(effect => (effect!["geography"]!.GetValue<string>(), effect["effect"]!.GetValue<string>())));
        foreach (var effect in answer["effects"]!.AsArray())
        {
            foreach (var member in (string[])["phase", "effect", "measure", "geography", "period", "value", "unit"]) Assert.NotNull(effect!["jobs"]![member]);
            Assert.Equal(("jobYears", "job·year"), (effect!["jobs"]!["measure"]!.GetValue<string>(), effect["jobs"]!["unit"]!.GetValue<string>()));
            foreach (var money in (string[])["labourIncomeUsd", "valueAddedUsd", "outputUsd", "taxUsd"]) Assert.Equal("USD2023", effect[money]!["unit"]!.GetValue<string>());
        }
    }

    [Theory]
    [InlineData("labourIncomeUsd")]
    [InlineData("valueAddedUsd")]
    [InlineData("outputUsd")]
    [InlineData("taxUsd")]
    [InlineData("jobs")]
    public async Task The_effects_of_a_place_sum_to_its_total(string measure)
    {
        foreach (var place in (await Ask(Building))["effects"]!.AsArray().Chunk(4))
        {
            var values = place.Select(effect => effect![measure]!["value"]!.GetValue<double>()).ToArray();
            Assert.Equal(values[3], values[0] + values[1] + values[2], 1e-6);
        }
    }

    [Fact]
    public async Task The_leak_sums_to_the_spending()
    {
        var leak = (await Ask(Building))["leak"]!.AsArray();
        Assert.Equal(["TX", "rest-of-us", "abroad"], leak.Select(part => part!["geography"]!.GetValue<string>()));
        Assert.Equal(335_000_000, leak.Sum(part => part!["usd"]!.GetValue<double>()), 1e-6);
        Assert.Equal(1, leak.Sum(part => part!["share"]!.GetValue<double>()), 1e-12);
    }

    [Fact]
    public async Task The_whole_country_is_one_place()
    {
        var answer = await Ask("""{"region":"US","priceYear":2023,"spending":[{"industry":"334","usd":1000000}]}""");
        Assert.All(answer["effects"]!.AsArray(), effect => Assert.Equal("US", effect!["geography"]!.GetValue<string>()));
        Assert.Equal(["US", "abroad"], answer["leak"]!.AsArray().Select(part => part!["geography"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Each_industry_s_deflator_is_a_named_step_with_its_source()
    {
        var answer = await Ask("""{"region":"TX","priceYear":2027,"spending":[{"industry":"23","usd":1},{"industry":"23","usd":2},{"industry":"481","usd":1}],"direct":{"jobYears":1,"labourIncomeUsd":1}}""");
        var deflator = answer["deflator"]!.AsArray();
        Assert.Equal(["23", "481", "labourIncome"], deflator.Select(entry => entry!["industry"]!.GetValue<string>()));
        Assert.Equal(["CPI_U", "PPI_236211"], deflator[0]!["steps"]!.AsArray().Select(step => step!["series"]!.GetValue<string>()));
        Assert.Equal("The industry's own series ends in 2026; from there it moves with consumer prices.", deflator[0]!["rule"]!.GetValue<string>());
        Assert.Equal(331.422 / 338.876 * (163.94 / 171.22), deflator[0]!["factor"]!.GetValue<double>(), 1e-12);
        var sources = answer["sources"]!.AsArray().Select(source => source!["id"]!.GetValue<string>()).ToHashSet();
        Assert.All(deflator.SelectMany(entry => entry!["steps"]!.AsArray()).SelectMany(step => step!["sourceIds"]!.AsArray()), id => Assert.Contains(id!.GetValue<string>(), sources));
    }

    [Fact]
    public async Task Shares_say_where_they_come_from()
    {
        var line = (await Ask("""{"region":"TX","priceYear":2023,"spending":[{"industry":"335","usd":5,"localShare":0.5}]}"""))["spending"]![0]!;
        Assert.Equal(("equipment", "user"), (line["domesticShareFrom"]!.GetValue<string>(), line["localShareFrom"]!.GetValue<string>()));
        Assert.Equal((0.560654, 0.5), (line["domesticShare"]!.GetValue<double>(), line["localShare"]!.GetValue<double>()));
    }

    [Fact]
    public async Task The_contract_s_example_runs()
    {
        var answer = await Ask("""{ "region": "TX", "priceYear": 2026, "spending": [ { "industry": "23", "usd": 275000000, "domesticShare": 1.0, "localShare": 1.0 } ], "direct": { "jobYears": 28, "labourIncomeUsd": 2000000 } }""");
        Assert.Equal(28, answer["effects"]![0]!["jobs"]!["value"]!.GetValue<double>());
        foreach (var member in (string[])["modelVersion", "dataVersion", "asOf", "notes"]) Assert.NotNull(answer[member]);
    }

    [Fact]
    public async Task Every_fault_is_told_at_once()
    {
        const string body = """{"region":"Texas","priceYear":2040,"method":"slq","delta":0.1,"spending":[{"industry":"999","usd":-5,"share":1},{"domesticShare":2}],"direct":{"jobYears":-1}}""";
        var problem = await (await _client.PostJson("/v1/impact", body)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/problems/invalid-impact", problem["type"]!.GetValue<string>());
        Assert.Equal(
            [
                "/delta", "/direct/jobYears", "/direct/labourIncomeUsd", "/priceYear", "/region", "/spending/0/industry", "/spending/0/share", "/spending/0/usd",
                "/spending/1/domesticShare", "/spending/1/industry", "/spending/1/usd",
            ],
            problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("{}", "/region", "/priceYear", "/spending")]
    [InlineData("""{"region":"TX","priceYear":2023,"spending":[]}""", "/spending")]
    [InlineData("""{"region":"TX","priceYear":2023.5,"spending":[{"industry":"23","usd":1}]}""", "/priceYear")]
    [InlineData("""{"region":"TX","priceYear":2023,"spending":[{"industry":"23","usd":1e999}]}""", "/spending/0/usd")]
    [InlineData("""{"region":"TX","priceYear":2023,"spending":[{"industry":"23","usd":"1"}]}""", "/spending/0/usd")]
    [InlineData("""{"region":"TX","priceYear":2023,"spending":[{"industry":"23","usd":1,"usd":2}]}""", "/spending/0/usd")]
    [InlineData("""{"region":"US","priceYear":2023,"spending":[{"industry":"23","usd":1,"localShare":0.5}]}""", "/spending/0/localShare")]
    [InlineData("""{"region":"TX","priceYear":2023,"method":"flq","spending":[{"industry":"23","usd":1}]}""", "/method")]
    [InlineData("""{"region":"TX","priceYear":2023,"method":"slq-size","delta":2,"spending":[{"industry":"23","usd":1}]}""", "/delta")]
    [InlineData("""{"region":"TX","priceYear":2023,"spending":[{"industry":"23","usd":1}],"direct":null}""", "/direct", "/direct/jobYears", "/direct/labourIncomeUsd")]
    public async Task What_is_no_question_is_told_by_its_pointer(string body, params string[] pointers)
    {
        var problem = await (await _client.PostJson("/v1/impact", body)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Superset(pointers.ToHashSet(), problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()).ToHashSet());
    }

    [Fact]
    public async Task A_year_outside_is_answered_with_the_years_there_are() =>
        await (await _client.PostJson("/v1/impact", """{"region":"TX","priceYear":2029,"spending":[{"industry":"23","usd":1}]}""")).IsProblem(422,
            """
            {
              "type": "/problems/invalid-impact", "title": "The question about effects has errors.", "status": 422,
              "detail": "Give a number 2015 to 2028 at '/priceYear'.", "instance": "/v1/impact",
              "errors": [ { "pointer": "/priceYear", "message": "Give a number 2015 to 2028 at '/priceYear'.", "value": "2029", "allowed": "2015 to 2028" } ]
            }
            """);

    [Theory]
    [InlineData("", 400)]
    [InlineData("""{"region":"TX","priceYear":NaN}""", 400)]
    [InlineData("""{"region":"TX",}""", 400)]
    public async Task What_is_no_json_is_unreadable(string body, int status) =>
        Assert.Equal(status, (int)(await _client.PostJson("/v1/impact", body)).StatusCode);

    [Fact]
    public async Task Other_bodies_methods_and_parameters_are_refused()
    {
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _client.PostAsync("/v1/impact", new StringContent("x", System.Text.Encoding.UTF8, "text/plain"))).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _client.PostJson("/v1/impact", new string(' ', 1_100_000))).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.GetAsync("/v1/impact")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _client.PostJson("/v1/impact?type=I", Building)).StatusCode);
    }

    [Theory]
    [InlineData("ImpactRequest", "{\"zzz\":1}", "/zzz")]
    [InlineData("ImpactSpendingRequest", "{\"spending\":[{\"zzz\":1}]}", "/spending/0/zzz")]
    [InlineData("ImpactDirectRequest", "{\"direct\":{\"zzz\":1}}", "/direct/zzz")]
    public async Task The_members_that_are_described_are_those_that_are_read(string schema, string body, string pointer)
    {
        var document = await (await _client.GetAsync("/swagger/v1/swagger.json")).Read();
        var problem = await (await _client.PostJson("/v1/impact", body)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            problem["errors"]!.AsArray().Single(error => error!["pointer"]!.GetValue<string>() == pointer)!["allowed"]!.GetValue<string>().Split(", ").Order(StringComparer.Ordinal),
            document["components"]!["schemas"]![schema]!["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
    }

    private async Task<JsonNode> Ask(string body) => await (await _client.PostJson("/v1/impact", body)).Read();
}
