using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class CompareTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Drivers_sum_to_the_difference_of_two_answers()
    {
        const string other = """{"sites":[{"state":"OH","capacityMw":700,"basis":"it","cooling":"air-chiller"}],"figures":{"facility.electrical":4200000}}""";
        var compared = await (await _client.PostJson("/v1/compare", $$"""{"a":{{Talk.Gigawatt}},"b":{{other}},"headlines":["buildout.totalUsd"]}""")).Read();
        var headline = compared["headlines"]!.AsArray().Single()!;
        async Task<double> Total(string scenario) => (await (await _client.PostJson("/v1/evaluate?ranges=false", scenario)).Read())["buildout"]!["totalUsd"]!["value"]!.GetValue<double>();
        Assert.Equal((await Total(Talk.Gigawatt), await Total(other)), (headline["a"]!.GetValue<double>(), headline["b"]!.GetValue<double>()));
        Assert.Equal(["capacity", "place", "technology", "figures"], compared["changes"]!.AsArray().Select(change => change!.GetValue<string>()));
        var sum = headline["drivers"]!.AsArray().Sum(driver => driver!["value"]!.GetValue<double>());
        Assert.Equal(headline["difference"]!.GetValue<double>(), sum, 1.0);
    }

    [Fact]
    public async Task A_scenario_over_itself_is_all_zeros()
    {
        var compared = await (await _client.PostJson("/v1/compare", $$"""{"a":{{Talk.Gigawatt}},"b":{{Talk.Gigawatt}} }""")).Read();
        Assert.Empty(compared["changes"]!.AsArray());
        Assert.All(compared["headlines"]!.AsArray(), headline => Assert.Equal(0, headline!["difference"]!.GetValue<double>()));
    }

    [Fact]
    public async Task Faults_of_both_scenarios_are_listed_with_their_side()
    {
        var problem = await (await _client.PostJson("/v1/compare", """{"a":{"sites":[]},"b":{"sites":[{"state":"XX","capacityMw":1,"basis":"it"}]},"headlines":["x"]}""")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["/a/sites", "/b/sites/0/state", "/headlines/0"], problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
    }
}
