using System.Net;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class EvaluateTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Three_lines_give_a_complete_result()
    {
        var response = await _client.PostJson("/v1/evaluate", Talk.Gigawatt);
        var answer = await response.Read();
        foreach (var section in (string[])["capacity", "compute", "buildout", "energy", "jobs"]) Assert.NotNull(answer[section]);
        Assert.Equal(answer["modelVersion"]!.GetValue<string>(), response.Headers.GetValues("X-Model-Version").Single());
        Assert.Equal(answer["dataVersion"]!.GetValue<string>(), response.Headers.GetValues("X-Data-Version").Single());
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task The_same_question_gives_the_same_bytes_and_tag()
    {
        var first = await _client.PostJson("/v1/evaluate", Talk.Gigawatt);
        using var other = new Service();
        var second = await other.CreateClient().PostJson("/v1/evaluate", Talk.Gigawatt);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task Only_the_sections_that_are_asked_for_are_there()
    {
        var answer = (await (await _client.PostJson("/v1/evaluate?sections=buildout,capacity", Talk.Gigawatt)).Read()).AsObject();
        Assert.True(answer.ContainsKey("capacity") && answer.ContainsKey("buildout"));
        Assert.False(answer.ContainsKey("compute") || answer.ContainsKey("energy") || answer.ContainsKey("jobs"));
    }

    [Fact]
    public async Task Without_ranges_there_are_no_percentiles()
    {
        var text = await (await _client.PostJson("/v1/evaluate?ranges=false", Talk.Gigawatt)).Content.ReadAsStringAsync();
        Assert.DoesNotContain("\"p5\"", text, StringComparison.Ordinal);
        Assert.Equal(0, JsonNode.Parse(text)!["draws"]!.GetValue<int>());
    }

    [Fact]
    public async Task Scenarios_that_mean_the_same_are_echoed_each_in_its_own_words()
    {
        const string spelt = """{"name":"Another name","priceBasis":"nominal","sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""";
        await _client.PostJson("/v1/evaluate?ranges=false", Talk.Gigawatt);
        var answer = await (await _client.PostJson("/v1/evaluate?ranges=false", spelt)).Read();
        Assert.Equal("Another name", answer["name"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_misspelt_parameter_and_a_bad_value_are_both_named() => await (await _client.PostJson("/v1/evaluate?section=jobs&ranges=maybe", Talk.Gigawatt)).IsProblem(422,
        """
        {
          "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
          "detail": "2 things need mending; each is in errors.", "instance": "/v1/evaluate",
          "errors": [
            { "pointer": "?section", "message": "There is no query parameter “section” here.", "value": "jobs", "allowed": "sections, ranges" },
            { "pointer": "?ranges", "message": "The query parameter ranges takes true, false.", "value": "maybe", "allowed": "true, false" }
          ]
        }
        """);

    [Theory]
    [InlineData("sections=foo")]
    [InlineData("sections=")]
    [InlineData("sections=jobs,")]
    [InlineData("sections=jobs&sections=energy")]
    [InlineData("ranges=")]
    [InlineData("ranges=False")]
    public async Task A_query_that_cannot_be_meant_is_refused(string query)
    {
        var problem = await (await _client.PostJson($"/v1/evaluate?{query}", Talk.Gigawatt)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("?" + query.Split('=')[0], problem["errors"]![0]!["pointer"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_scenario_with_several_faults_has_them_all_listed()
    {
        const string faulty = """{"sites":[{"state":"XX","capacityMw":-5},{"state":"TX","capacityMw":1,"basis":"it","colour":"red"}]}""";
        var problem = await (await _client.PostJson("/v1/evaluate", faulty)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/problems/invalid-scenario", problem["type"]!.GetValue<string>());
        var pointers = problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()).ToList();
        Assert.Empty(((string[])["/sites/0/state", "/sites/0/capacityMw", "/sites/0/basis", "/sites/1/colour"]).Except(pointers));
    }

    [Fact]
    public async Task An_unknown_member_is_a_whole_problem()
    {
        var response = await _client.PostJson("/v1/evaluate", """{"nam":"x","sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""");
        var error = (await response.Read(HttpStatusCode.UnprocessableEntity))["errors"]![0]!;
        await response.IsProblem(422,
            $$"""
            {
              "type": "/problems/invalid-scenario", "title": "The scenario has errors.", "status": 422,
              "detail": "'nam' is not a member here. Did you mean 'name'?", "instance": "/v1/evaluate",
              "errors": [ { "pointer": "/nam", "message": "'nam' is not a member here. Did you mean 'name'?", "value": "\"x\"", "allowed": {{error["allowed"]!.ToJsonString()}} } ]
            }
            """);
    }

    [Theory]
    [InlineData("1e999", "above 0 up to 20000 MW")]
    [InlineData("-1e999", "above 0 up to 20000 MW")]
    [InlineData("0", "above 0 up to 20000 MW")]
    public async Task A_number_without_a_finite_value_is_named(string number, string allowed)
    {
        var response = await _client.PostJson("/v1/evaluate", $$"""{"sites":[{"state":"TX","capacityMw":{{number}},"basis":"it"}]}""");
        await response.IsProblem(422,
            $$"""
            {
              "type": "/problems/invalid-scenario", "title": "The scenario has errors.", "status": 422,
              "detail": "Give a number {{allowed}} at '/sites/0/capacityMw'.", "instance": "/v1/evaluate",
              "errors": [ { "pointer": "/sites/0/capacityMw", "message": "Give a number {{allowed}} at '/sites/0/capacityMw'.", "value": "{{number}}", "allowed": "{{allowed}}" } ]
            }
            """);
    }

    [Theory]
    [InlineData("""{"sites":[{"state":"TX","capacityMw":1000,"capacityMw":2,"basis":"it"}]}""", "/sites/0/capacityMw")]
    [InlineData("""{"sites":[],"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""", "/sites")]
    [InlineData("""{"sites":[{"state":"TX","capacityMw":{"value":1,"low":1,"low":0.5,"high":2},"basis":"it"}]}""", "/sites/0/capacityMw/low")]
    [InlineData("""{"sites":[{"state":"TX","capacityMw":1,"basis":"it"}],"figures":{"facility.shell":1000000,"facility.shell":2000000}}""", "/figures/facility.shell")]
    [InlineData("""{"sites":[{"state":"TX","capacityMw":1,"basis":"it","state":"TX"}]}""", "/sites/0/state")]
    public async Task A_repeated_member_is_named(string scenario, string pointer)
    {
        var problem = await (await _client.PostJson("/v1/evaluate", scenario)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(pointer, problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("""{"sites":[{"state":"TX","capacityMw":null,"basis":"it"}]}""", "/sites/0/capacityMw")]
    [InlineData("""{"sites":[{"state":"TX","capacityMw":"1000","basis":"it"}]}""", "/sites/0/capacityMw")]
    [InlineData("""{"sites":null}""", "/sites")]
    [InlineData("""{"sites":[null]}""", "/sites/0")]
    [InlineData("""{"sites":[{"state":"TX","basis":"it"}]}""", "/sites/0/capacityMw")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("1", "")]
    public async Task A_missing_or_mistyped_value_is_never_zero(string scenario, string pointer)
    {
        var problem = await (await _client.PostJson("/v1/evaluate", scenario)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(pointer, problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Reading_is_not_how_to_evaluate()
    {
        var response = await _client.GetAsync("/v1/evaluate");
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        await response.IsProblem(405,
            """
            {
              "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
              "detail": "/v1/evaluate takes POST, not GET.", "instance": "/v1/evaluate"
            }
            """);
    }

    [Fact]
    public async Task An_answer_that_nobody_accepts_is_not_made()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/evaluate") { Content = Talk.Json(Talk.Gigawatt) };
        request.Headers.Add("Accept", "application/xml, application/json;q=0, text/csv;q=0");
        await (await _client.SendAsync(request)).IsProblem(406,
            """
            {
              "type": "/problems/not-acceptable", "title": "The answer has no form that you accept.", "status": 406,
              "detail": "This address answers with application/json, text/csv.", "instance": "/v1/evaluate"
            }
            """);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/json;charset=utf-8")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    public async Task The_usual_accept_headers_are_fine(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/evaluate?ranges=false") { Content = Talk.Json(Talk.Gigawatt) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync(request)).StatusCode);
    }
}
