namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class FigureTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task A_figure_names_its_range_sources_and_readers()
    {
        var figure = (await (await _client.GetAsync("/v1/figures/facility.electrical")).Read()).AsObject();
        foreach (var member in (string[])["id", "label", "unit", "low", "central", "high", "distribution", "vintage", "quality", "note", "sources", "readBy"])
            Assert.True(figure.ContainsKey(member), member);
        Assert.Equal("pert", figure["distribution"]!.GetValue<string>());
        foreach (var member in (string[])["id", "title", "publisher", "url", "published", "accessed"]) Assert.True(figure["sources"]![0]!.AsObject().ContainsKey(member), member);
        Assert.Contains("buildout", figure["readBy"]!.AsArray().Select(reader => reader!.GetValue<string>()));
    }

    [Fact]
    public async Task The_list_can_be_narrowed_by_the_beginning_of_the_id()
    {
        var all = (await (await _client.GetAsync("/v1/figures")).Read())["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()).ToList();
        var some = (await (await _client.GetAsync("/v1/figures?id=facility.")).Read())["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()).ToList();
        Assert.NotEmpty(some);
        Assert.Equal(all.Where(id => id.StartsWith("facility.", StringComparison.Ordinal)), some);
    }

    [Fact]
    public async Task Figures_and_lists_have_tags()
    {
        foreach (var path in (string[])["/v1/figures", "/v1/figures?id=wage.", "/v1/figures/facility.electrical"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.IfNoneMatch.Add((await _client.GetAsync(path)).Headers.ETag!);
            Assert.Equal(304, (int)(await _client.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task An_unknown_figure_is_answered_with_where_to_look() => await (await _client.GetAsync("/v1/figures/facility.moat")).IsProblem(404,
        """
        {
          "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
          "detail": "There is no figure “facility.moat”. GET /v1/figures lists them all; GET /v1/figures?id=facility. those whose id begins like that.",
          "instance": "/v1/figures/facility.moat"
        }
        """);

    [Fact]
    public async Task Figures_are_read_only() => await (await _client.DeleteAsync("/v1/figures/facility.electrical")).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/figures/facility.electrical takes GET, not DELETE.", "instance": "/v1/figures/facility.electrical"
        }
        """);
}
