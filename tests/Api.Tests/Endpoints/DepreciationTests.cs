using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class DepreciationTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Theory]
    [InlineData("class=5", "half-year", "A-1", new[] { 0.2, 0.32, 0.192, 0.1152, 0.1152, 0.0576 })]
    [InlineData("class=5&convention=half-year&bonus=1", "half-year", "A-1", new[] { 1.0, 0, 0, 0, 0, 0 })]
    [InlineData("class=3&quarter=4", "mid-quarter", "A-5", new[] { 0.0833, 0.6111, 0.2037, 0.1019 })]
    [InlineData("class=3&month=11", "mid-quarter", "A-5", new[] { 0.0833, 0.6111, 0.2037, 0.1019 })]
    public async Task A_column_has_the_printed_rates(string query, string convention, string table, double[] rates)
    {
        var column = await (await _client.GetAsync($"/v1/depreciation/macrs?{query}")).Read();
        Assert.Equal(convention, column["convention"]!.GetValue<string>());
        Assert.Equal(table, column["table"]!.GetValue<string>());
        Assert.Equal(rates, column["rates"]!.AsArray().Select(rate => rate!.GetValue<double>()));
        Assert.Equal(Enumerable.Range(1, rates.Length), column["years"]!.AsArray().Select(year => year!.GetValue<int>()));
    }

    [Fact]
    public async Task What_does_not_go_together_is_all_refused_at_once()
    {
        var problem = await (await _client.GetAsync("/v1/depreciation/macrs?class=39&convention=half-year&quarter=2&bonus=0.5")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["?convention", "?quarter", "?bonus"], problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("", "?class")]
    [InlineData("class=6", "?class")]
    [InlineData("class=5&month=0", "?month")]
    [InlineData("class=5&bonus=NaN", "?bonus")]
    [InlineData("class=5&bonus=1e999", "?bonus")]
    [InlineData("class=5&years=3", "?years")]
    public async Task A_query_that_cannot_be_meant_is_refused(string query, string pointer)
    {
        var problem = await (await _client.GetAsync($"/v1/depreciation/macrs?{query}")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(pointer, problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Tables_are_read_by_get() => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PostJson("/v1/depreciation/macrs?class=5", "{}")).StatusCode);
}
