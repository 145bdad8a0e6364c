using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class SensitivityTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task A_tornado_starts_from_the_value_of_the_answer()
    {
        var answer = await (await _client.PostJson("/v1/evaluate?ranges=false", Talk.Gigawatt)).Read();
        var study = await (await _client.PostJson("/v1/sensitivity", $$"""{"scenario":{{Talk.Gigawatt}},"headline":"buildout.totalUsd"}""")).Read();
        Assert.Equal("tornado", study["method"]!.GetValue<string>());
        Assert.Equal(answer["hash"]!.GetValue<string>(), study["hash"]!.GetValue<string>());
        Assert.Equal(answer["buildout"]!["totalUsd"]!["value"]!.GetValue<double>(), study["headline"]!["value"]!.GetValue<double>());
        Assert.NotEmpty(study["drivers"]!.AsArray());
    }

    [Fact]
    public async Task Sobol_indices_come_with_intervals_and_the_same_seed_gives_the_same_bytes()
    {
        var body = $$"""{"scenario":{{Talk.Gigawatt}},"headline":"energy.annualMwh","method":"sobol","draws":64,"seed":7}""";
        var study = await (await _client.PostJson("/v1/sensitivity", body)).Read();
        var first = study["drivers"]![0]!;
        Assert.InRange(first["first"]!.GetValue<double>(), first["interval"]!["firstLow"]!.GetValue<double>(), first["interval"]!["firstHigh"]!.GetValue<double>());
        Assert.Equal(study.ToJsonString(), (await (await _client.PostJson("/v1/sensitivity", body)).Read()).ToJsonString());
    }

    [Fact]
    public async Task Every_fault_of_a_study_is_listed_at_once() => await (await _client.PostJson("/v1/sensitivity",
        """{"scenario":{"sites":[{"state":"TX","capacityMw":1e999,"basis":"it"}]},"headline":7,"method":"morris","draws":63,"x":1}""")).IsProblem(422,
        """
        {
          "type": "/problems/invalid-study", "title": "The study has errors.", "status": 422,
          "detail": "5 things need mending; each is in errors.", "instance": "/v1/sensitivity",
          "errors": [
            { "pointer": "/scenario/sites/0/capacityMw", "message": "Give a number above 0 up to 20000 MW at '/sites/0/capacityMw'.", "value": "1e999", "allowed": "above 0 up to 20000 MW" },
            { "pointer": "/x", "message": "'x' is not a member here. See the allowed list.", "value": "1", "allowed": "scenario, headline, method, draws, seed" },
            { "pointer": "/headline", "message": "Give a text of 1 to 500 characters at '/headline'.", "value": "7", "allowed": "1 to 500 characters" },
            { "pointer": "/method", "message": "Give the method of the study at '/method'. See the allowed list.", "value": "\"morris\"", "allowed": "tornado, sobol" },
            { "pointer": "/draws", "message": "Give a whole number from 64 to 4096, a multiple of 8 at '/draws'.", "value": "63", "allowed": "a whole number from 64 to 4096, a multiple of 8" }
          ]
        }
        """);

    [Fact]
    public async Task A_misspelt_headline_is_answered_with_the_nearest()
    {
        var problem = await (await _client.PostJson("/v1/sensitivity", $$"""{"scenario":{{Talk.Gigawatt}},"headline":"buildout.totalUds"}""")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("buildout.totalUsd,", problem["errors"]![0]!["allowed"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("""{"scenario":null,"headline":null}""")]
    [InlineData("""{"scenario":7,"headline":[],"seed":-1}""")]
    public async Task A_body_of_another_shape_is_a_problem(string body) =>
        Assert.Equal("/problems/invalid-study", (await (await _client.PostJson("/v1/sensitivity", body)).Read(HttpStatusCode.UnprocessableEntity))["type"]!.GetValue<string>());

    [Fact]
    public async Task A_study_is_asked_for_by_post() => Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.GetAsync("/v1/sensitivity")).StatusCode);
}
