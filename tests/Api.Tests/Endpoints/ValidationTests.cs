namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ValidationTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Each_comparison_has_both_numbers_their_gap_and_what_a_miss_means()
    {
        var rows = (await (await _client.GetAsync("/v1/validation")).Read())["rows"]!.AsArray();
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            foreach (var member in (string[])["id", "group", "subject", "what", "unit", "kinship", "published", "model", "gap", "agreement", "miss"])
                Assert.True(row!.AsObject().ContainsKey(member), $"{row["id"]}: {member}");
            var gap = (row!["model"]!["value"]!.GetValue<double>() / row["published"]!["central"]!.GetValue<double>()) - 1;
            Assert.Equal(gap, row["gap"]!.GetValue<double>(), 12);
        }
    }

    [Fact]
    public async Task A_published_campus_cost_stands_beside_the_cost_without_it()
    {
        var row = (await (await _client.GetAsync("/v1/validation?group=cost")).Read())["rows"]!.AsArray().Single(row => row!["id"]!.GetValue<string>() == "abilene.campus")!;
        Assert.Equal(1.5e10, row["published"]!["central"]!.GetValue<double>());
        Assert.Equal("Facility lines without on-site plant", row["measure"]!.GetValue<string>());
        Assert.Equal("about", row["published"]!["bound"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_rows_can_be_narrowed_and_the_summary_still_counts_all()
    {
        var all = await (await _client.GetAsync("/v1/validation")).Read();
        var misses = await (await _client.GetAsync("/v1/validation?agreement=misses")).Read();
        Assert.Equal(all["summary"]!.ToJsonString(), misses["summary"]!.ToJsonString());
        Assert.Equal(all["summary"]!.AsArray().Sum(count => count!["misses"]!.GetValue<int>()), misses["rows"]!.AsArray().Count);
        Assert.All(misses["rows"]!.AsArray(), row => Assert.Equal("misses", row!["agreement"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_answer_has_a_tag()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/validation");
        request.Headers.IfNoneMatch.Add((await _client.GetAsync("/v1/validation")).Headers.ETag!);
        Assert.Equal(304, (int)(await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_agreement_is_answered_with_the_known_ones() => await (await _client.GetAsync("/v1/validation?agreement=good")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
          "detail": "The query parameter agreement takes within, overlaps, misses.", "instance": "/v1/validation",
          "errors": [ {
            "pointer": "?agreement", "message": "The query parameter agreement takes within, overlaps, misses.",
            "value": "good", "allowed": "within, overlaps, misses" } ]
        }
        """);

    [Fact]
    public async Task Validation_is_read_only() => await (await _client.PostAsync("/v1/validation", Talk.Json("{}"))).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/validation takes GET, not POST.", "instance": "/v1/validation"
        }
        """);
}
