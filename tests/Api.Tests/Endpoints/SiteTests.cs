namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class SiteTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_site_of_the_record_is_listed_with_its_sources()
    {
        var items = (await (await _client.GetAsync("/v1/sites")).Read())["items"]!.AsArray();
        Assert.Equal(17, items.Count);
        foreach (var item in items) Assert.NotEmpty(item!["sources"]!.AsArray());
        Assert.Single(items, item => item!["programme"]!.GetValue<string>() == "context");
    }

    [Fact]
    public async Task No_capacity_is_summed_over_bases()
    {
        var list = (await (await _client.GetAsync("/v1/sites")).Read()).AsObject();
        Assert.Equal(["items"], list.Select(member => member.Key));
        foreach (var item in list["items"]!.AsArray())
        {
            if (item!["announced"]?["mw"] is not null) Assert.NotNull(item["announced"]!["basis"]);
        }
    }

    [Fact]
    public async Task A_site_keeps_what_was_announced_apart_from_estimates()
    {
        var site = await (await _client.GetAsync("/v1/sites/us-saline")).Read();
        Assert.Equal(1000, site["announced"]!["mw"]!.GetValue<double>());
        Assert.Equal("facility", site["announced"]!["basis"]!.GetValue<string>());
        Assert.Equal(988, site["itMwEstimate"]!.GetValue<double>());
        Assert.Equal(1.6e10, site["investment"]!["usd"]!.GetValue<double>());
        Assert.Equal("saline", site["presetSite"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_site_tells_what_happened_to_it_and_when()
    {
        var events = (await (await _client.GetAsync("/v1/sites/us-abilene")).Read())["events"]!.AsArray();
        var power = events.Where(happened => happened!["event"]!.GetValue<string>() == "energised").Select(happened => happened!["date"]!.GetValue<string>());
        Assert.Equal(["2025-09-26", "2025-12-31", "2026-06"], power);
        Assert.All(events, happened => Assert.NotEmpty(happened!["sourceIds"]!.AsArray()));
    }

    [Theory]
    [InlineData("state=TX", 4)]
    [InlineData("country=KR", 2)]
    [InlineData("status=cancelled", 1)]
    [InlineData("country=US&status=construction&state=OH", 2)]
    [InlineData("country=KR&state=TX", 0)]
    public async Task The_list_can_be_narrowed(string query, int count) =>
        Assert.Equal(count, (await (await _client.GetAsync($"/v1/sites?{query}")).Read())["items"]!.AsArray().Count);

    [Fact]
    public async Task The_list_has_a_tag()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/sites?state=TX");
        request.Headers.IfNoneMatch.Add((await _client.GetAsync("/v1/sites?state=TX")).Headers.ETag!);
        Assert.Equal(304, (int)(await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_status_is_answered_with_the_known_ones() => await (await _client.GetAsync("/v1/sites?status=open")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
          "detail": "The query parameter status takes announced, permitted, construction, energised, paused, cancelled.",
          "instance": "/v1/sites",
          "errors": [ {
            "pointer": "?status", "message": "The query parameter status takes announced, permitted, construction, energised, paused, cancelled.",
            "value": "open", "allowed": "announced, permitted, construction, energised, paused, cancelled" } ]
        }
        """);

    [Fact]
    public async Task A_country_and_a_state_that_are_not_there_are_both_named()
    {
        var problem = await (await _client.GetAsync("/v1/sites?country=FR&state=ZZ")).Read(System.Net.HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["?country", "?state"], problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
        Assert.Equal("AE, AR, GB, IN, KR, NO, US", problem["errors"]![0]!["allowed"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_unknown_site_is_answered_with_where_to_look() => await (await _client.GetAsync("/v1/sites/us-atlantis")).IsProblem(404,
        """
        {
          "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
          "detail": "There is no site “us-atlantis”. GET /v1/sites lists them all.", "instance": "/v1/sites/us-atlantis"
        }
        """);

    [Fact]
    public async Task Sites_are_read_only() => await (await _client.DeleteAsync("/v1/sites/us-saline")).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/sites/us-saline takes GET, not DELETE.", "instance": "/v1/sites/us-saline"
        }
        """);
}
