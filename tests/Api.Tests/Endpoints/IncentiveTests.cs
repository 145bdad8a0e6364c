using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class IncentiveTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_incentive_has_status_date_and_sources()
    {
        var items = (await (await _client.GetAsync("/v1/incentives")).Read())["items"]!.AsArray();
        Assert.True(items.Count >= 10);
        Assert.All(items, item => Assert.NotEmpty(item!["sources"]!.AsArray()));
        Assert.All(items, item => Assert.NotEqual("", (string)item!["asOf"]!));
    }

    [Fact]
    public async Task A_state_has_only_its_own() =>
        Assert.All((await (await _client.GetAsync("/v1/incentives?state=TX")).Read())["items"]!.AsArray(), item => Assert.Equal("TX", (string)item!["state"]!));

    [Fact]
    public async Task Awards_of_Ohio_are_paused() =>
        Assert.Equal("paused", (string)(await (await _client.GetAsync("/v1/incentives?state=OH")).Read())["items"]![0]!["status"]!);

    [Theory]
    [InlineData("?state=XX")]
    [InlineData("?country=US")]
    public async Task An_unknown_state_or_parameter_is_a_problem(string query) =>
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _client.GetAsync($"/v1/incentives{query}")).StatusCode);
}
