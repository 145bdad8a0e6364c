using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ExplainTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task A_stored_scenario_is_explained_as_one_that_is_sent()
    {
        var id = await _client.Store();
        var stored = await (await _client.GetAsync($"/v1/scenarios/{id}/explain?path=buildout.totalUsd")).Read();
        var sent = await (await _client.PostJson("/v1/explain?path=buildout.totalUsd", Talk.Gigawatt)).Read();
        Assert.Equal(sent.ToJsonString(), stored.ToJsonString());
        Assert.Contains("USD 49.1 billion", sent["paragraph"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(sent["sources"]!.AsArray());
    }

    [Theory]
    [InlineData("/v1/explain?path=buildout.totalUds")]
    [InlineData("/v1/explain?path=%22%2F%3Cx")]
    public async Task An_unknown_path_is_answered_with_the_nearest(string route)
    {
        var problem = await (await _client.PostJson(route, Talk.Gigawatt)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/problems/unknown-path", problem["type"]!.GetValue<string>());
        Assert.NotEmpty(problem["errors"]![0]!["allowed"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_missing_path_is_named() =>
        Assert.Equal("?path", (await (await _client.PostJson("/v1/explain", Talk.Gigawatt)).Read(HttpStatusCode.UnprocessableEntity))["errors"]![0]!["pointer"]!.GetValue<string>());

    [Fact]
    public async Task An_unknown_scenario_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/v1/scenarios/s_00000000000000000000000000/explain?path=buildout.totalUsd")).StatusCode);
}
