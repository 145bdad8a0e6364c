namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ClaimTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_claim_has_speaker_date_wording_value_unit_and_sources()
    {
        var items = (await (await _client.GetAsync("/v1/claims")).Read())["items"]!.AsArray();
        Assert.Equal(19, items.Count);
        foreach (var item in items)
        {
            foreach (var member in (string[])["id", "date", "speaker", "subject", "metric", "bound", "value", "unit", "geography", "definitionGiven", "wording", "preset"])
                Assert.True(item!.AsObject().ContainsKey(member), $"{item["id"]}: {member}");
            Assert.NotEmpty(item!["sources"]!.AsArray());
        }
    }

    [Fact]
    public async Task The_launch_claim_is_a_floor_without_a_definition()
    {
        var claim = await (await _client.GetAsync("/v1/claims/jobs-100k-launch")).Read();
        Assert.Equal("atLeast", claim["bound"]!.GetValue<string>());
        Assert.Equal(100_000, claim["value"]!.GetValue<double>());
        Assert.StartsWith("None", claim["definitionGiven"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_can_be_narrowed_to_a_metric() =>
        Assert.Equal(3, (await (await _client.GetAsync("/v1/claims?metric=investment")).Read())["items"]!.AsArray().Count);

    [Fact]
    public async Task A_reconciliation_has_the_rule_and_a_number_a_range_and_a_verdict_for_each_definition()
    {
        var answer = await (await _client.GetAsync("/v1/claims/abilene-permanent-company/reconciliation")).Read();
        Assert.Contains("5th to 95th percentile", answer["rule"]!.GetValue<string>(), StringComparison.Ordinal);
        var definitions = answer["definitions"]!.AsArray();
        Assert.True(definitions.Count >= 6);
        var permanent = definitions.Single(row => row!["definition"]!.GetValue<string>() == "permanent-fte")!;
        Assert.True(permanent["named"]!.GetValue<bool>());
        Assert.Equal("above", permanent["verdict"]!.GetValue<string>());
        Assert.True(permanent["high"]!.GetValue<double>() < 1_700);
        Assert.Equal(1_700 / permanent["central"]!.GetValue<double>(), permanent["ratio"]!.GetValue<double>(), 12);
    }

    [Fact]
    public async Task A_reconciliation_is_the_evaluation_of_the_same_preset()
    {
        var answer = await (await _client.GetAsync("/v1/claims/abilene-permanent-minimum/reconciliation")).Read();
        var preset = await (await _client.GetAsync("/v1/presets/abilene")).Read();
        var result = await (await _client.PostJson("/v1/evaluate?sections=jobs", preset["scenario"]!.ToJsonString())).Read();
        var permanent = answer["definitions"]!.AsArray().Single(row => row!["definition"]!.GetValue<string>() == "permanent-fte")!;
        Assert.Equal(result["jobs"]!["permanent"]!["value"]!.GetValue<double>(), permanent["central"]!.GetValue<double>());
        Assert.Equal(result["jobs"]!["permanent"]!["p95"]!.GetValue<double>(), permanent["high"]!.GetValue<double>());
    }

    [Fact]
    public async Task A_reconciliation_has_a_tag()
    {
        const string path = "/v1/claims/abilene-permanent-agency/reconciliation";
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add((await _client.GetAsync(path)).Headers.ETag!);
        Assert.Equal(304, (int)(await _client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/v1/claims/jobs-1m")]
    [InlineData("/v1/claims/jobs-1m/reconciliation")]
    public async Task An_unknown_claim_is_answered_with_where_to_look(string path) => await (await _client.GetAsync(path)).IsProblem(404,
        $$"""
        {
          "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
          "detail": "There is no claim “jobs-1m”. GET /v1/claims lists them all.", "instance": "{{path}}"
        }
        """);

    [Fact]
    public async Task An_unknown_metric_is_answered_with_the_known_ones()
    {
        var problem = await (await _client.GetAsync("/v1/claims?metric=money")).Read(System.Net.HttpStatusCode.UnprocessableEntity);
        Assert.Equal("?metric", problem["errors"]![0]!["pointer"]!.GetValue<string>());
        Assert.Equal(
            "jobs, on-site-jobs, construction-jobs, permanent-jobs, workers-on-site, investment, capacity, power", problem["errors"]![0]!["allowed"]!.GetValue<string>());
    }
}
