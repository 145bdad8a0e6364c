namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class PresetTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_preset_on_the_list_can_be_read_and_evaluated()
    {
        var items = (await (await _client.GetAsync("/v1/presets")).Read())["items"]!.AsArray();
        Assert.NotEmpty(items);
        foreach (var item in items)
        {
            var preset = await (await _client.GetAsync($"/v1/presets/{item!["id"]}")).Read();
            Assert.Equal(item["description"]!.GetValue<string>(), preset["description"]!.GetValue<string>());
            await (await _client.PostJson("/v1/evaluate?ranges=false", preset["scenario"]!.ToJsonString())).Read();
        }
    }

    [Fact]
    public async Task An_unknown_preset_is_answered_with_the_known_ones()
    {
        var ids = (await (await _client.GetAsync("/v1/presets")).Read())["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>());
        await (await _client.GetAsync("/v1/presets/atlantis")).IsProblem(404,
            $$"""
            {
              "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
              "detail": "There is no preset “atlantis”. There are {{string.Join(", ", ids)}}.", "instance": "/v1/presets/atlantis"
            }
            """);
    }

    [Fact]
    public async Task Presets_are_read_only() => await (await _client.PostJson("/v1/presets", "{}")).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/presets takes GET, not POST.", "instance": "/v1/presets"
        }
        """);

    [Fact]
    public async Task A_parameter_that_does_nothing_is_refused() => await (await _client.GetAsync("/v1/presets?page=2")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
          "detail": "There is no query parameter “page” here.", "instance": "/v1/presets",
          "errors": [ { "pointer": "?page", "message": "There is no query parameter “page” here.", "value": "2", "allowed": "no query parameters" } ]
        }
        """);
}
