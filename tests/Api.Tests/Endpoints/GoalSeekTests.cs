using System.Globalization;
using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class GoalSeekTests(Service service) : IClassFixture<Service>
{
    private const string Dated = """{"sites":[{"state":"TX","capacityMw":500,"basis":"it","constructionStart":"2027-01","firstPower":"2028-06","fullPower":"2029-06"}]}""";

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task The_value_that_is_found_sent_back_gives_the_target()
    {
        var found = await (await _client.PostJson("/v1/goal-seek", $$"""{"scenario":{{Dated}},"target":{"path":"buildout.totalUsd","value":30000000000},"vary":{"path":"/sites/0/capacityMw","low":100,"high":2000} }""")).Read();
        Assert.True(found["solved"]!.GetValue<bool>());
        var changed = Dated.Replace("500", found["value"]!.GetValue<double>().ToString("R", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var answer = await (await _client.PostJson("/v1/evaluate?ranges=false", changed)).Read();
        Assert.Equal(3e10, answer["buildout"]!["totalUsd"]!["value"]!.GetValue<double>(), 30.0);
        Assert.Equal(answer["hash"]!.GetValue<string>(), found["result"]!["hash"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_target_out_of_reach_is_an_answer_with_a_reason()
    {
        var found = await (await _client.PostJson("/v1/goal-seek", $$"""{"scenario":{{Dated}},"target":{"path":"buildout.totalUsd","value":1},"vary":{"path":"/sites/0/capacityMw","low":100,"high":2000} }""")).Read();
        Assert.False(found["solved"]!.GetValue<bool>());
        Assert.Contains("no solution in the range", found["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(found["vary"]!["headlineAtLow"]!.GetValue<double>() > 1);
    }

    [Theory]
    [InlineData("""{"path":"/sites/0/capacityMW"}""", "/vary/path")]
    [InlineData("""{"path":"/sites/0/capacityMw","low":-1,"high":1e999}""", "/vary/high")]
    [InlineData("""{"path":"/sites/0/capacityMw","low":9,"high":8}""", "/vary")]
    [InlineData("""{"path":"/sites/0/capacityMw","lowest":8}""", "/vary/lowest")]
    [InlineData("""{}""", "/vary/path")]
    [InlineData("""[]""", "/vary")]
    [InlineData("""{"path":"benchmark.it.bernstein-2025"}""", "/vary/path")]
    public async Task A_number_that_cannot_be_moved_is_named(string vary, string pointer)
    {
        foreach (var (route, target) in new[] { ("goal-seek", "\"scenario\":" + Dated + ",\"target\":{\"path\":\"buildout.totalUsd\",\"value\":1}"), ("break-even", $"\"a\":{Dated},\"b\":{Dated},\"headline\":\"buildout.totalUsd\"") })
        {
            var problem = await (await _client.PostJson($"/v1/{route}", $$"""{{{target}},"vary":{{vary}} }""")).Read(HttpStatusCode.UnprocessableEntity);
            Assert.Contains(pointer, problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task Two_states_break_even_where_their_spending_is_the_same()
    {
        var answer = await (await _client.PostJson("/v1/break-even", $$"""{"a":{{Dated}},"b":{{Dated.Replace("TX", "OH", StringComparison.Ordinal)}},"headline":"energy.annualUsd","vary":{"path":"electricityPrice.TX","low":1,"high":500} }""")).Read();
        Assert.True(answer["solved"]!.GetValue<bool>());
        Assert.Equal(answer["headlineOfB"]!.GetValue<double>(), answer["headline"]!["value"]!.GetValue<double>(), 1.0);
    }

    [Fact]
    public async Task A_missing_target_is_named()
    {
        var problem = await (await _client.PostJson("/v1/goal-seek", "{}")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["/scenario", "/target", "/target/path", "/target/value", "/vary", "/vary/path"], problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }
}
