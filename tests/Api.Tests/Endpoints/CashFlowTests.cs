using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class CashFlowTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Flows_have_their_value_rate_and_payback()
    {
        var answer = await (await _client.PostJson("/v1/cash-flow", """{"flows":[-100,60,60],"rate":0.1,"firstFlowAt":0}""")).Read();
        Assert.Equal(4.132231404958678, answer["npv"]!.GetValue<double>(), 9);
        Assert.Equal(0.13066238629180753, answer["irr"]!.GetValue<double>(), 9);
        Assert.Equal(1.6666666666666667, answer["paybackPeriods"]!.GetValue<double>(), 12);
        Assert.True(answer.AsObject().ContainsKey("xirr"));
        Assert.Null(answer["xirr"]);
        Assert.NotNull(answer["xirrReason"]);
        var late = await (await _client.PostJson("/v1/cash-flow", """{"flows":[-100,60,60],"rate":0.1,"firstFlowAt":1}""")).Read();
        Assert.Equal(answer["npv"]!.GetValue<double>() / 1.1, late["npv"]!.GetValue<double>(), 9);
    }

    [Fact]
    public async Task Dated_flows_have_the_documented_rate()
    {
        var answer = await (await _client.PostJson("/v1/cash-flow",
            """{"flows":[-10000,2750,4250,3250,2750],"rate":0.09,"dates":["2008-01-01","2008-03-01","2008-10-30","2009-02-15","2009-04-01"],"financeRate":0.1,"reinvestRate":0.12}""")).Read();
        Assert.Equal(0.373362535, answer["xirr"]!.GetValue<double>(), 1e-8);
        Assert.Equal(2086.647602, answer["xnpv"]!.GetValue<double>(), 6);
    }

    [Fact]
    public async Task Several_rates_are_listed_and_none_is_the_return()
    {
        var answer = await (await _client.PostJson("/v1/cash-flow", """{"flows":[-100,230,-132],"rate":0.1}""")).Read();
        Assert.Null(answer["irr"]);
        Assert.NotNull(answer["reason"]);
        Assert.Equal(2, answer["irrRoots"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_value_beyond_all_numbers_has_a_reason()
    {
        var flows = string.Join(',', Enumerable.Repeat("1e15", 600));
        var answer = await (await _client.PostJson("/v1/cash-flow", $$"""{"flows":[{{flows}}],"rate":-0.99}""")).Read();
        Assert.Null(answer["npv"]);
        Assert.NotNull(answer["npvReason"]);
    }

    [Fact]
    public async Task Every_fault_is_named_at_once() => await (await _client.PostJson("/v1/cash-flow", """{"flows":[-100,1e999],"firstFlowAt":2,"dates":["2025-01-01"],"rat":0.1,"financeRate":"a","financeRate":1}""")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-cash-flow", "title": "The flows have errors.", "status": 422,
          "detail": "7 things need mending; each is in errors.", "instance": "/v1/cash-flow",
          "errors": [
            { "pointer": "/rat", "message": "'rat' is not a member here. Did you mean 'rate'?", "value": "0.1", "allowed": "flows, rate, firstFlowAt, dates, financeRate, reinvestRate" },
            { "pointer": "/financeRate", "message": "'financeRate' stands more than once; give it once.", "value": "1" },
            { "pointer": "/flows/1", "message": "Give a number -1000000000000000 to 1000000000000000 USD at '/flows/1'.", "value": "1e999", "allowed": "-1000000000000000 to 1000000000000000 USD" },
            { "pointer": "/rate", "message": "Give the discount rate as a fraction per period.", "allowed": "-0.99 to 10 per period" },
            { "pointer": "/firstFlowAt", "message": "Say whether the first flow falls now (0) or at the end of the first period (1), as the spreadsheet function NPV has it.", "value": "2", "allowed": "0, 1" },
            { "pointer": "/dates", "message": "There are 1 dates and 2 flows; give one date for each flow.", "allowed": "2 dates" },
            { "pointer": "/financeRate", "message": "Give a number -0.99 to 10 per period at '/financeRate'.", "value": "\"a\"", "allowed": "-0.99 to 10 per period" }
          ]
        }
        """);

    [Theory]
    [InlineData("""{"flows":[-1,2],"rate":-1}""", "/rate")]
    [InlineData("""{"flows":[-1],"rate":0.1}""", "/flows")]
    [InlineData("""{"flows":5,"rate":0.1}""", "/flows")]
    [InlineData("""{"flows":[-1,"2"],"rate":0.1}""", "/flows/1")]
    [InlineData("""{"flows":[-1,2],"rate":0.1,"dates":["2025-02-30","2026-01-01"]}""", "/dates/0")]
    [InlineData("""{"flows":[-1,2],"rate":0.1,"dates":["2026-01-01","2025-01-01"]}""", "/dates/1")]
    [InlineData("[]", "")]
    public async Task A_fault_is_named_by_its_pointer(string body, string pointer)
    {
        var problem = await (await _client.PostJson("/v1/cash-flow", body)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(pointer, problem["errors"]![0]!["pointer"]!.GetValue<string>());
    }

    [Fact]
    public async Task Flows_are_judged_by_post() => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.GetAsync("/v1/cash-flow")).StatusCode);
}
