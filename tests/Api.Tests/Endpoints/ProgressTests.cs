namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ProgressTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Progress_is_of_the_data_s_day_where_none_is_asked_for()
    {
        var progress = await (await _client.GetAsync("/v1/progress")).Read();
        Assert.Equal("2026-11-23", progress["asOf"]!.GetValue<string>());
        Assert.Equal(354, ItMw(progress, "energised"));
        Assert.Equal("cancelled", progress["capacity"]!.AsArray()[^1]!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_day_in_the_past_sees_only_what_had_happened()
    {
        var progress = await (await _client.GetAsync("/v1/progress?asOf=2025-09-30")).Read();
        Assert.Equal(105.5, ItMw(progress, "energised"));
        Assert.DoesNotContain(progress["sites"]!.AsArray(), site => site!["id"]!.GetValue<string>() == "us-saline");
        Assert.Equal(400e9, progress["statement"]!["usd"]!.GetValue<double>());
    }

    [Fact]
    public async Task Before_the_first_event_everything_is_zero()
    {
        var progress = await (await _client.GetAsync("/v1/progress?asOf=2020-01-01")).Read();
        Assert.Equal(0, progress["totalItMw"]!.GetValue<double>());
        Assert.All(progress["capacity"]!.AsArray(), status => Assert.Equal(0, status!["itMw"]!.GetValue<double>()));
        Assert.Empty(progress["sites"]!.AsArray());
    }

    [Fact]
    public async Task No_money_counts_as_spent()
    {
        var progress = (await (await _client.GetAsync("/v1/progress")).Read()).AsObject();
        Assert.True(progress["spentUsd"]!.AsObject().ContainsKey("value"));
        Assert.Null(progress["spentUsd"]!["value"]);
        Assert.NotNull(progress["spentUsd"]!["reason"]);
    }

    [Fact]
    public async Task The_future_is_not_known() => await (await _client.GetAsync("/v1/progress?asOf=2026-11-24")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
          "detail": "The record ends on 2026-11-23; give that day or an earlier one, or leave asOf out.", "instance": "/v1/progress",
          "errors": [ {
            "pointer": "?asOf", "message": "The record ends on 2026-11-23; give that day or an earlier one, or leave asOf out.",
            "value": "2026-11-24", "allowed": "up to 2026-11-23" } ]
        }
        """);

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2025-02-30")]
    [InlineData("2025-9-30")]
    [InlineData("2025-09")]
    [InlineData("")]
    [InlineData("NaN")]
    public async Task What_is_no_day_is_refused(string day)
    {
        var problem = await (await _client.GetAsync($"/v1/progress?asOf={day}")).Read(System.Net.HttpStatusCode.UnprocessableEntity);
        Assert.Equal("?asOf", problem["errors"]![0]!["pointer"]!.GetValue<string>());
        Assert.Equal("a day as YYYY-MM-DD, up to the day of the data", problem["errors"]![0]!["allowed"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_day_that_is_given_twice_is_refused() =>
        await (await _client.GetAsync("/v1/progress?asOf=2025-09-30&asOf=2025-10-30")).Read(System.Net.HttpStatusCode.UnprocessableEntity);

    private static double ItMw(System.Text.Json.Nodes.JsonNode progress, string status) =>
        progress["capacity"]!.AsArray().Single(row => row!["status"]!.GetValue<string>() == status)!["itMw"]!.GetValue<double>();
}
