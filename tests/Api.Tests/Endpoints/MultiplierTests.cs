using System.Net;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class MultiplierTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Multipliers_of_an_industry_come_in_full_precision_with_what_they_are_of()
    {
        var answer = await (await _client.GetAsync("/v1/multipliers?region=US&type=I&industry=23")).Read();
        Assert.Equal(("US", "I", "2023", "slq"), (Text(answer, "region"), Text(answer, "type"), Text(answer, "vintage"), Text(answer, "method")));
        Assert.Contains("L01", Text(answer, "source"), StringComparison.Ordinal);
        var construction = Assert.Single(answer["industries"]!.AsArray())!;
        Assert.Equal(("23", "Construction"), (Text(construction, "industry"), Text(construction, "name")));
        Assert.Equal(1.7498174485072984, construction["outputMultiplier"]!.GetValue<double>(), 1e-12);
        Assert.Equal(5.3735015931125005, construction["jobsPerMillionUsd"]!.GetValue<double>(), 1e-12);
    }

    [Fact]
    public async Task All_industries_come_where_none_is_asked_for() =>
        Assert.Equal(71, (await (await _client.GetAsync("/v1/multipliers?region=TX&type=II")).Read())["industries"]!.AsArray().Count);

    [Fact]
    public async Task The_factor_for_size_is_echoed_and_counts()
    {
        var usual = await (await _client.GetAsync("/v1/multipliers?region=NM&type=II&method=slq-size")).Read();
        var given = await (await _client.GetAsync("/v1/multipliers?region=NM&type=II&method=slq-size&delta=0.25")).Read();
        Assert.Equal((0.1, 0.25), (usual["delta"]!.GetValue<double>(), given["delta"]!.GetValue<double>()));
        Assert.True(given["industries"]![6]!["outputMultiplier"]!.GetValue<double>() < usual["industries"]![6]!["outputMultiplier"]!.GetValue<double>());
    }

    [Fact]
    public async Task An_exponent_asks_for_its_method() =>
        Assert.Equal("slq-size", Text(await (await _client.GetAsync("/v1/multipliers?region=NM&type=II&delta=0.2")).Read(), "method"));

    [Fact]
    public async Task What_the_reader_has_is_not_sent_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/multipliers?region=TX&type=I");
        request.Headers.IfNoneMatch.Add((await _client.GetAsync("/v1/multipliers?region=TX&type=I")).Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task An_exponent_with_another_method_is_answered_with_the_method() => await (await _client.GetAsync("/v1/multipliers?region=TX&type=I&method=slq&delta=0.2")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
          "detail": "delta belongs to the method slq-size; give method=slq-size, or leave delta out.", "instance": "/v1/multipliers",
          "errors": [ { "pointer": "?delta", "message": "delta belongs to the method slq-size; give method=slq-size, or leave delta out.", "value": "0.2", "allowed": "with method=slq-size only" } ]
        }
        """);

    [Theory]
    [InlineData("", "?region", "?type")]
    [InlineData("?region=TX", "?type")]
    [InlineData("?region=Texas&type=I", "?region")]
    [InlineData("?region=tx&type=I&industry=238", "?region", "?industry")]
    [InlineData("?region=TX&type=1", "?type")]
    [InlineData("?region=TX&type=I&method=flq", "?method")]
    [InlineData("?region=TX&type=I&method=slq-size&delta=NaN", "?delta")]
    [InlineData("?region=TX&type=I&method=slq-size&delta=1e999", "?delta")]
    [InlineData("?region=TX&type=I&method=slq-size&delta=-0.1", "?delta")]
    [InlineData("?region=TX&type=I&method=slq-size&delta=1.01", "?delta")]
    [InlineData("?region=TX&type=I&year=2020", "?year")]
    [InlineData("?region=TX&region=OH&type=I", "?region")]
    public async Task What_the_query_cannot_say_is_told(string query, params string[] pointers)
    {
        var problem = await (await _client.GetAsync($"/v1/multipliers{query}")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(pointers, problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Multipliers_are_read_only() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PostJson("/v1/multipliers?region=TX&type=I", "{}")).StatusCode);

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
