using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Stargate.Economics.Api.Tests.Http;

public sealed class IdempotencyKeyTests(Service service) : IClassFixture<Service>
{
    private const string Other = """{"sites":[{"state":"VA","capacityMw":5,"basis":"it"}]}""";

    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("/v1/scenarios", Talk.Gigawatt)]
    [InlineData("/v1/presets/one-gigawatt/scenarios", """{"name":"x"}""")]
    public async Task A_repeated_request_gets_the_same_answer_and_makes_one_row(string path, string body)
    {
        var before = await Count();
        var key = Guid.NewGuid().ToString();
        var first = await Post(_client, path, body, key);
        var text = await first.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        var again = await Post(_client, path, " " + body, key);
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal(text, await again.Content.ReadAsStringAsync());
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(before + 1, await Count());
    }

    [Fact]
    public async Task Concurrent_repetitions_make_one_row()
    {
        var before = await Count();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Post(_client, "/v1/scenarios", Talk.Gigawatt, "all-at-once")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location!.ToString()).Distinct());
        Assert.Equal(before + 1, await Count());
    }

    [Fact]
    public async Task The_answer_stays_the_same_when_the_scenario_has_changed_or_gone()
    {
        var first = await (await Post(_client, "/v1/scenarios", Talk.Gigawatt, "lasting")).Content.ReadAsStringAsync();
        var id = System.Text.Json.Nodes.JsonNode.Parse(first)!["id"]!.GetValue<string>();
        await _client.DeleteAsync($"/v1/scenarios/{id}");
        Assert.Equal(first, await (await Post(_client, "/v1/scenarios", Talk.Gigawatt, "lasting")).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync($"/v1/scenarios/{id}")).StatusCode);
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_refused()
    {
        var first = await Post(_client, "/v1/scenarios", Talk.Gigawatt, "taken");
        var message = $"The key was used within the last 24 hours for another request, which created {first.Headers.Location}. Repeat that request as it was, or use a new key.";
        await (await Post(_client, "/v1/scenarios", Other, "taken")).IsProblem(422,
            $$"""
            {
              "type": "/problems/idempotency-key", "title": "The Idempotency-Key cannot be used for this request.", "status": 422,
              "detail": "{{message}}", "instance": "/v1/scenarios",
              "errors": [ { "pointer": "Idempotency-Key", "message": "{{message}}", "value": "taken", "allowed": "a key that was not used before, or the same request" } ]
            }
            """);
    }

    [Fact]
    public async Task A_report_is_made_once_under_a_key()
    {
        var id = await _client.Store();
        var path = $"/v1/scenarios/{id}/reports";
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Post(_client, path, """{"paper":"A4"}""", "report")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location!.ToString()).Distinct());
        Assert.Single((await (await _client.GetAsync($"/v1/reports?scenario={id}")).Read())["items"]!.AsArray());
        Assert.Equal(HttpStatusCode.Created, (await Post(_client, path, "{}", "report")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post(_client, path, """{"paper":"Letter"}""", "report")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post(_client, "/v1/scenarios", Talk.Gigawatt, "report")).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_kept_of_a_request_that_failed()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Post(_client, "/v1/scenarios", "{}", "retry")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await Post(_client, "/v1/scenarios", Talk.Gigawatt, "retry")).StatusCode);
    }

    [Theory]
    [InlineData("schlüssel", 1)]
    [InlineData("k", 256)]
    public async Task A_key_that_is_none_is_refused(string part, int times)
    {
        var key = string.Concat(Enumerable.Repeat(part, times));
        var problem = await (await Post(_client, "/v1/scenarios", Talk.Gigawatt, key)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/problems/idempotency-key", problem["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_key_is_free_again_after_a_day()
    {
        var clock = new Clock();
        using var own = new Service();
        using var late = own.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock)));
        var client = late.CreateClient();
        var first = (await Post(client, "/v1/scenarios", Talk.Gigawatt, "daily")).Headers.Location;
        clock.Ahead = TimeSpan.FromHours(23.9);
        Assert.Equal(first, (await Post(client, "/v1/scenarios", Talk.Gigawatt, "daily")).Headers.Location);
        clock.Ahead = TimeSpan.FromHours(24.1);
        Assert.NotEqual(first, (await Post(client, "/v1/scenarios", Other, "daily")).Headers.Location);
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string path, string body, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Talk.Json(body) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await client.SendAsync(request);
    }

    private async Task<int> Count() => (await (await _client.GetAsync("/health/ready")).Read())["database"]!["scenarios"]!.GetValue<int>();

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero) + Ahead;
    }
}
