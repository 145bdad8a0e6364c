using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Stargate.Economics.Api.Evaluation;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class UncertaintyTests(Service service) : IClassFixture<Service>
{
    private const string Asked = """{"scenario":{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]},"draws":2000,"headlines":["buildout.totalUsd","energy.annualMwh"]}""";

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task It_tells_the_spread_of_each_headline()
    {
        var answer = await (await _client.PostJson("/v1/uncertainty", Asked)).Read();
        Assert.Equal(["buildout.totalUsd", "energy.annualMwh"], answer["headlines"]!.AsArray().Select(headline => headline!["id"]!.GetValue<string>()));
        var first = answer["headlines"]![0]!;
        double[] percentiles = [.. first["percentiles"]!.AsObject().Select(percentile => percentile.Value!.GetValue<double>())];
        Assert.Equal(9, percentiles.Length);
        Assert.Equal(percentiles.Order(), percentiles);
        Assert.InRange(first["mean"]!.GetValue<double>(), percentiles[0], percentiles[^1]);
        Assert.Equal(2_000, first["histogram"]!["counts"]!.AsArray().Sum(count => count!.GetValue<int>()));
        Assert.Equal(1, answer["correlation"]!["matrix"]![0]![0]!.GetValue<double>());
        Assert.Equal(8, answer["fan"]!.AsArray().Count);
        Assert.Equal((2_000, 1), (answer["draws"]!.GetValue<int>(), answer["seed"]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_same_question_gets_the_same_bytes() => Assert.Equal(
        await (await _client.PostJson("/v1/uncertainty", Asked)).Content.ReadAsStringAsync(), await (await _client.PostJson("/v1/uncertainty", Asked)).Content.ReadAsStringAsync());

    [Fact]
    public async Task Draws_are_rounded_up_to_a_multiple_of_eight_and_it_is_said()
    {
        var answer = await (await _client.PostJson("/v1/uncertainty", Asked.Replace("2000", "2001", StringComparison.Ordinal))).Read();
        Assert.Equal(2_008, answer["draws"]!.GetValue<int>());
        Assert.Contains("2001 asked for, 2008 made", answer["warnings"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_scenario_has_the_answer_of_its_body()
    {
        var id = await _client.Store();
        var options = """{"draws":2000,"headlines":["buildout.totalUsd","energy.annualMwh"]}""";
        Assert.Equal(
            await (await _client.PostJson("/v1/uncertainty", Asked)).Content.ReadAsStringAsync(),
            await (await _client.PostJson($"/v1/scenarios/{id}/uncertainty", options)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_fault_is_listed_with_its_pointer()
    {
        var problem = await (await _client.PostJson("/v1/uncertainty",
            """{"scenario":{"sites":[{"state":"TX","capacityMw":-5,"basis":"it"}]},"draws":10000001,"seed":1.5,"headlines":["buildout.totalUds"],"threads":4}""")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            ["/draws", "/headlines/0", "/scenario/sites/0/capacityMw", "/seed", "/threads"],
            problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"draws":1e999}""")]
    [InlineData("""{"draws":999}""")]
    [InlineData("""{"headlines":[]}""")]
    [InlineData("""{"headlines":["jobs.peak","jobs.peak"]}""")]
    [InlineData("""{"draws":2000,"draws":3000}""")]
    public async Task What_cannot_be_meant_is_refused(string body)
    {
        using var response = await _client.PostJson($"/v1/scenarios/{await _client.Store()}/uncertainty", body);
        await response.Read(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_stream_tells_of_progress_and_ends_with_the_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/uncertainty") { Content = Talk.Json(Asked.Replace("2000", "4096", StringComparison.Ordinal)) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await _client.SendAsync(request);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("event: progress\ndata: {\"done\":", events[0], StringComparison.Ordinal);
        Assert.StartsWith("event: result\ndata: ", events[^1], StringComparison.Ordinal);
        Assert.Equal(4_096, JsonNode.Parse(events[^1]["event: result\ndata: ".Length..])!["draws"]!.GetValue<int>());
    }

    [Fact]
    public async Task Where_every_place_is_taken_the_caller_is_told_when_to_come_back()
    {
        using var own = new Service();
        var client = own.CreateClient();
        var runs = own.Services.GetRequiredService<LargeRuns>();
        for (var place = 0; place < LargeRuns.AtOnce; place++) Assert.True(runs.Enter());
        using var response = await client.PostJson("/v1/uncertainty", Asked);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter?.Delta);
        Assert.Equal("/problems/busy", (await response.Read(HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>());
        runs.Leave();
        await (await client.PostJson("/v1/uncertainty", Asked)).Read();
    }

    [Fact]
    public async Task A_run_over_its_time_is_stopped_and_gives_its_place_back()
    {
        using var own = new Service();
        var client = own.CreateClient();
        var runs = own.Services.GetRequiredService<LargeRuns>();
        runs.Limit = TimeSpan.Zero;
        for (var run = 0; run < 3; run++)
            Assert.Equal("/problems/run-too-long", (await (await client.PostJson("/v1/uncertainty", Asked.Replace("2000", "1000000", StringComparison.Ordinal))).Read(HttpStatusCode.ServiceUnavailable))["type"]!.GetValue<string>());
    }
}
