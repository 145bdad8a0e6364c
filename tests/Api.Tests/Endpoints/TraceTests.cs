using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class TraceTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("")]
    [InlineData("&depth=0")]
    [InlineData("&depth=3")]
    [InlineData("&depth=all")]
    public async Task A_number_is_explained_by_a_tree_whose_root_has_its_value(string depth)
    {
        var answer = await (await _client.PostJson("/v1/evaluate?ranges=false&sections=buildout", Talk.Gigawatt)).Read();
        var trace = await (await _client.PostJson($"/v1/trace?path=buildout.totalUsd{depth}", Talk.Gigawatt)).Read();
        var root = trace["nodes"]![trace["root"]!.GetValue<string>()]!;
        Assert.Equal(answer["buildout"]!["totalUsd"]!["value"]!.GetValue<double>(), root["value"]!.GetValue<double>());
        Assert.Equal("USD", root["unit"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_misspelt_path_is_answered_with_the_nearest()
    {
        var problem = await (await _client.PostJson("/v1/trace?path=buildout.totalUds", Talk.Gigawatt)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/problems/unknown-path", problem["type"]!.GetValue<string>());
        Assert.Equal("?path", problem["errors"]![0]!["pointer"]!.GetValue<string>());
        Assert.Contains("buildout.totalUsd", problem["errors"]![0]!["allowed"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_path_and_a_negative_depth_are_both_named() => await (await _client.PostJson("/v1/trace?depth=-1", Talk.Gigawatt)).IsProblem(422,
        """
        {
          "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
          "detail": "2 things need mending; each is in errors.", "instance": "/v1/trace",
          "errors": [
            { "pointer": "?depth", "message": "The query parameter depth takes a whole number from 0 to 1000, or all.", "value": "-1", "allowed": "a whole number from 0 to 1000, or all" },
            { "pointer": "?path", "message": "Give the query parameter path: a result path such as buildout.totalUsd.", "allowed": "a result path such as buildout.totalUsd" }
          ]
        }
        """);

    [Fact]
    public async Task A_faulty_scenario_is_not_traced()
    {
        var problem = await (await _client.PostJson("/v1/trace?path=buildout.totalUsd", """{"sites":[{"state":"TX","capacityMw":1e999,"basis":"it","x":1}]}""")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["/sites/0/capacityMw", "/sites/0/x"], problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_trace_is_asked_for_by_post() => await (await _client.DeleteAsync("/v1/trace")).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/trace takes POST, not DELETE.", "instance": "/v1/trace"
        }
        """);
}
