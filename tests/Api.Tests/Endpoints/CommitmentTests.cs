namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class CommitmentTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_commitment_says_how_firm_it_is_whether_it_is_stargate_s_and_who_says_so()
    {
        var items = (await (await _client.GetAsync("/v1/commitments")).Read())["items"]!.AsArray();
        Assert.Equal(38, items.Count);
        foreach (var item in items)
        {
            foreach (var member in (string[])["id", "date", "knownFrom", "kind", "firmness", "party", "superseded", "towardStargate", "towardStargateReason"])
                Assert.True(item!.AsObject().ContainsKey(member), $"{item["id"]}: {member}");
            Assert.NotEmpty(item!["sources"]!.AsArray());
        }
    }

    [Fact]
    public async Task A_larger_agreement_takes_the_place_of_the_smaller_and_they_are_not_added()
    {
        var answer = await (await _client.GetAsync("/v1/commitments")).Read();
        var old = answer["items"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == "c-aws1")!;
        Assert.True(old["superseded"]!.GetValue<bool>());
        Assert.Equal("c-aws2", old["supersededBy"]!.GetValue<string>());
        Assert.DoesNotContain(answer["totals"]!.AsArray().SelectMany(total => total!["ids"]!.AsArray()), id => id!.GetValue<string>() == "c-aws1");
    }

    [Fact]
    public async Task A_day_before_the_larger_agreement_knows_the_smaller_only()
    {
        var answer = await (await _client.GetAsync("/v1/commitments?asOf=2025-12-31")).Read();
        var old = answer["items"]!.AsArray().Single(item => item!["id"]!.GetValue<string>() == "c-aws1")!;
        Assert.False(old["superseded"]!.GetValue<bool>());
        Assert.DoesNotContain(answer["items"]!.AsArray(), item => item!["id"]!.GetValue<string>() == "c-aws2");
    }

    [Fact]
    public async Task There_is_no_grand_total_and_no_sum_of_plans()
    {
        var totals = (await (await _client.GetAsync("/v1/commitments")).Read())["totals"]!.AsArray();
        Assert.DoesNotContain(totals, total => total!["kind"]!.GetValue<string>() is "timeline" or "target" or "plan");
        Assert.All(totals, total => Assert.True(total!.AsObject().ContainsKey("firmness")));
    }

    [Fact]
    public async Task The_future_is_not_known()
    {
        var problem = await (await _client.GetAsync("/v1/commitments?asOf=2030-01-01")).Read(System.Net.HttpStatusCode.UnprocessableEntity);
        Assert.Equal("up to 2026-11-23", problem["errors"]![0]!["allowed"]!.GetValue<string>());
    }
}
