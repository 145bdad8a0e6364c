namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class SourceTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_source_on_the_list_can_be_read()
    {
        var items = (await (await _client.GetAsync("/v1/sources")).Read())["items"]!.AsArray();
        Assert.NotEmpty(items);
        foreach (var item in items.Take(20))
        {
            var source = await (await _client.GetAsync($"/v1/sources/{Uri.EscapeDataString(item!["id"]!.GetValue<string>())}")).Read();
            Assert.Equal(item.ToJsonString(), source.ToJsonString());
        }
    }

    [Fact]
    public async Task An_unknown_source_is_answered_with_where_to_look() => await (await _client.GetAsync("/v1/sources/hearsay")).IsProblem(404,
        """
        {
          "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
          "detail": "There is no source “hearsay”. GET /v1/sources lists them all.", "instance": "/v1/sources/hearsay"
        }
        """);

    [Fact]
    public async Task Sources_are_read_only() => await (await _client.PutAsync("/v1/sources/hearsay", Talk.Json("{}"))).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/sources/hearsay takes GET, not PUT.", "instance": "/v1/sources/hearsay"
        }
        """);
}
