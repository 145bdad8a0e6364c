using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class SweepTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("/sites/0/capacityMw", "\"capacityMw\":1000", "\"capacityMw\":$", 400, 1600)]
    [InlineData("/sites/0/peakPue", "\"basis\"", "\"peakPue\":$,\"basis\"", 1.2, 1.6)]
    [InlineData("schedule.designMonths", "\"sites\"", "\"figures\":{\"schedule.designMonths\":$},\"sites\"", 3, 15)]
    public async Task Each_row_is_what_a_single_run_gives_to_the_last_digit(string path, string what, string with, double from, double to)
    {
        var sweep = await (await _client.PostJson("/v1/sweep", FormattableString.Invariant(
            $$"""{"scenario":{{Talk.Gigawatt}},"axes":[{"path":"{{path}}","from":{{from}},"to":{{to}},"steps":4}],"outputs":["buildout.totalUsd","energy.annualUsd","jobs.peak"]}"""))).Read();
        Assert.Equal([path, "buildout.totalUsd", "energy.annualUsd", "jobs.peak"], sweep["columns"]!.AsArray().Select(column => column!["path"]!.GetValue<string>()));
        foreach (var row in sweep["rows"]!.AsArray())
        {
            var changed = Talk.Gigawatt.Replace(what, with.Replace("$", row![0]!.ToJsonString(), StringComparison.Ordinal), StringComparison.Ordinal);
            var answer = await (await _client.PostJson("/v1/evaluate?ranges=false", changed)).Read();
            JsonNode?[] single = [answer["buildout"]!["totalUsd"], answer["energy"]!["annualUsd"], answer["jobs"]!["peak"]];
            Assert.Equal(single.Select(quantity => quantity!["value"]!.ToJsonString()), row.AsArray().Skip(1).Select(cell => cell!.ToJsonString()));
        }
    }

    [Fact]
    public async Task A_table_has_the_numbers_of_the_json()
    {
        var body = $$"""{"scenario":{{Talk.Gigawatt}},"axes":[{"path":"facility.electrical","values":[3000000,4000000]}],"outputs":["buildout.totalUsd"]}""";
        var json = await (await _client.PostJson("/v1/sweep", body)).Read();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/sweep") { Content = Talk.Json(body) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        using var response = await _client.SendAsync(request);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("facility.electrical,buildout.totalUsd", lines[0]);
        Assert.Equal(
            json["rows"]!.AsArray().Select(row => string.Join(',', row!.AsArray().Select(cell => cell!.GetValue<double>().ToString("R", CultureInfo.InvariantCulture)))), lines.Skip(1));
    }

    [Fact]
    public async Task A_hundred_thousand_points_are_all_answered()
    {
        var sweep = await (await _client.PostJson("/v1/sweep",
            $$"""{"scenario":{{Talk.Gigawatt}},"axes":[{"path":"facility.electrical","from":3000000,"to":5000000,"steps":1000},{"path":"energy.itPowerUtilisation","from":0.5,"to":1,"steps":100}],"outputs":["capacity.itMw"]}""")).Read();
        Assert.Equal(100_000, sweep["rows"]!.AsArray().Count);
        Assert.Equal(0, sweep["invalidRows"]!.GetValue<int>());
    }

    [Fact]
    public async Task One_point_too_many_is_refused() => await (await _client.PostJson("/v1/sweep",
        $$"""{"scenario":{{Talk.Gigawatt}},"axes":[{"path":"facility.electrical","from":3000000,"to":5000000,"steps":1001},{"path":"energy.itPowerUtilisation","from":0.5,"to":1,"steps":100}]}""")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-study", "title": "The study has errors.", "status": 422,
          "detail": "The axes have 100100 points together; at most 100000 can be computed at once.", "instance": "/v1/sweep",
          "errors": [ { "pointer": "/axes", "message": "The axes have 100100 points together; at most 100000 can be computed at once.", "allowed": "1 to 100000 points" } ]
        }
        """);

    [Fact]
    public async Task A_reader_who_leaves_stops_the_sweep()
    {
        using var gone = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/sweep")
        {
            Content = Talk.Json($$"""{"scenario":{{Talk.Gigawatt}},"axes":[{"path":"schedule.designMonths","from":1,"to":100,"steps":10000}],"outputs":["buildout.totalUsd"]}"""),
        };
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, gone.Token);
        await using var body = await response.Content.ReadAsStreamAsync();
        await body.ReadAtLeastAsync(new byte[100], 100);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => body.CopyToAsync(Stream.Null, gone.Token));
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync("/health/live")).StatusCode);
    }
}
