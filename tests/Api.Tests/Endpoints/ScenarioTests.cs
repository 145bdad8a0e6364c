using System.Net;
using System.Net.Http.Headers;
using Microsoft.Data.Sqlite;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ScenarioTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task A_stored_scenario_reads_back_as_it_was_given()
    {
        const string scenario = """{ "name": "Zwölf <b>&</b> Söhne", "sites": [ { "state": "TX", "capacityMw": 1000.50, "basis": "it" } ] }""";
        var response = await _client.PostJson("/v1/scenarios", scenario);
        var created = await response.Read(HttpStatusCode.Created);
        var id = created["id"]!.GetValue<string>();
        Assert.Matches("^s_[0-9a-hjkmnp-tv-z]{26}$", id);
        Assert.Equal($"/v1/scenarios/{id}", response.Headers.Location!.ToString());
        Assert.Equal($"\"{id}.1\"", response.Headers.ETag!.Tag);
        var read = await _client.GetAsync(response.Headers.Location);
        Assert.Equal(created.ToJsonString(), (await read.Read()).ToJsonString());
        Assert.Equal(response.Headers.ETag, read.Headers.ETag);
        Assert.Contains(
            """
            "scenario":{"name":"Zwölf <b>&</b> Söhne","sites":[{"state":"TX","capacityMw":1000.50,"basis":"it"}]}
            """, await read.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stored_scenario_has_the_hash_of_its_result()
    {
        var id = await _client.Store();
        var stored = await (await _client.GetAsync($"/v1/scenarios/{id}")).Read();
        var result = await (await _client.GetAsync($"/v1/scenarios/{id}/result?ranges=false")).Read();
        Assert.Equal(stored["hash"]!.GetValue<string>(), result["hash"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_stored_result_is_the_result_of_the_same_question()
    {
        var id = await _client.Store();
        var stored = await _client.GetByteArrayAsync($"/v1/scenarios/{id}/result");
        var direct = await (await _client.PostJson("/v1/evaluate", Talk.Gigawatt)).Content.ReadAsByteArrayAsync();
        Assert.Equal(direct, stored);
    }

    [Theory]
    [InlineData("capacity")]
    [InlineData("compute")]
    [InlineData("buildout")]
    [InlineData("energy")]
    [InlineData("jobs")]
    public async Task A_section_comes_in_the_same_envelope_alone(string section)
    {
        var id = await _client.Store();
        var answer = (await (await _client.GetAsync($"/v1/scenarios/{id}/{section}?ranges=false")).Read()).AsObject();
        Assert.Equal([section], ((string[])["capacity", "compute", "buildout", "energy", "jobs"]).Where(answer.ContainsKey));
        Assert.True(answer.ContainsKey("hash") && answer.ContainsKey("modelVersion") && answer.ContainsKey("inputs"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/result")]
    [InlineData("/capacity?ranges=false")]
    public async Task What_the_reader_has_is_not_sent_again(string path)
    {
        var address = $"/v1/scenarios/{await _client.Store()}{path}";
        var tag = (await _client.GetAsync(address)).Headers.ETag!;
        Assert.False(tag.IsWeak);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(tag);
        var again = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, again.Headers.ETag);
    }

    [Fact]
    public async Task Parts_of_a_result_have_tags_of_their_own()
    {
        var id = await _client.Store();
        var tags = new List<EntityTagHeaderValue?>();
        foreach (var path in (string[])["result", "result?ranges=false", "capacity", "jobs"]) tags.Add((await _client.GetAsync($"/v1/scenarios/{id}/{path}")).Headers.ETag);
        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task Another_name_for_the_same_programme_gets_another_tag()
    {
        var first = await _client.Store("""{"name":"A","sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""");
        var second = await _client.Store("""{"name":"B","sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""");
        Assert.NotEqual(
            (await _client.GetAsync($"/v1/scenarios/{first}/capacity?ranges=false")).Headers.ETag,
            (await _client.GetAsync($"/v1/scenarios/{second}/capacity?ranges=false")).Headers.ETag);
    }

    [Fact]
    public async Task The_list_goes_page_by_page_through_every_scenario_once()
    {
        var stored = new List<string>();
        for (var i = 0; i < 5; i++) stored.Add(await _client.Store($$"""{"name":"No {{i}}","sites":[{"state":"TX","capacityMw":1,"basis":"it"}]}"""));
        var listed = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = await (await _client.GetAsync($"/v1/scenarios?limit=2{(after.Length == 0 ? "" : "&cursor=" + after)}")).Read();
            listed.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            after = page["next"]?.GetValue<string>();
        }
        Assert.Equal(listed.Count, listed.Distinct().Count());
        Assert.Empty(stored.Except(listed));
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=501")]
    [InlineData("limit=-1")]
    [InlineData("limit=1e1")]
    [InlineData("page=2")]
    [InlineData("cursor=")]
    public async Task A_page_that_cannot_be_meant_is_refused(string query) =>
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _client.GetAsync($"/v1/scenarios?{query}")).StatusCode);

    [Fact]
    public async Task A_replacement_is_the_next_revision()
    {
        var id = await _client.Store();
        var response = await Put(id, $"\"{id}.1\"", """{"sites":[{"state":"VA","capacityMw":100,"basis":"it"}]}""");
        Assert.Equal(2, (await response.Read())["revision"]!.GetValue<int>());
        Assert.Equal($"\"{id}.2\"", response.Headers.ETag!.Tag);
        var read = await (await _client.GetAsync($"/v1/scenarios/{id}")).Read();
        Assert.Equal("VA", read["scenario"]!["sites"]![0]!["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task Of_many_replacements_of_one_revision_one_wins()
    {
        var id = await _client.Store();
        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(mw => Put(id, $"\"{id}.1\"", $$"""{"sites":[{"state":"TX","capacityMw":{{mw}},"basis":"it"}]}""")));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed));
    }

    [Fact]
    public async Task A_stale_replacement_is_refused()
    {
        var id = await _client.Store();
        await (await Put(id, "\"other\"", Talk.Gigawatt)).IsProblem(412,
            $$"""
            {
              "type": "/problems/precondition-failed", "title": "Someone changed this first.", "status": 412,
              "detail": "The scenario {{id}} is not at the revision that If-Match names.", "instance": "/v1/scenarios/{{id}}"
            }
            """);
    }

    [Fact]
    public async Task A_replacement_says_what_it_replaces()
    {
        var id = await _client.Store();
        await (await _client.PutAsync($"/v1/scenarios/{id}", Talk.Json(Talk.Gigawatt))).IsProblem(428,
            $$"""
            {
              "type": "/problems/precondition-required", "title": "Say which revision you are replacing.", "status": 428,
              "detail": "Send If-Match: \"{{id}}.1\" if you mean the current revision.", "instance": "/v1/scenarios/{{id}}"
            }
            """);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/result")]
    [InlineData("POST", "/reports")]
    [InlineData("PUT", "")]
    [InlineData("DELETE", "")]
    [InlineData("GET", "/revisions")]
    [InlineData("GET", "/revisions/1")]
    public async Task An_unknown_id_is_named_with_where_to_look(string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), $"/v1/scenarios/s_unknown{path}");
        await (await _client.SendAsync(request)).IsProblem(404,
            $$"""
            {
              "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
              "detail": "There is no scenario “s_unknown”. GET /v1/scenarios lists the stored ones; POST /v1/scenarios stores a new one.",
              "instance": "/v1/scenarios/s_unknown{{path}}"
            }
            """);
    }

    [Fact]
    public async Task An_unknown_section_is_named_with_the_known_ones()
    {
        var id = await _client.Store();
        await (await _client.GetAsync($"/v1/scenarios/{id}/profits")).IsProblem(404,
            $$"""
            {
              "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
              "detail": "There is no section “profits”. The sections are result, capacity, compute, buildout, energy, jobs, operatingCost, economy, fiscal, finance.",
              "instance": "/v1/scenarios/{{id}}/profits"
            }
            """);
    }

    [Fact]
    public async Task A_faulty_scenario_is_not_stored()
    {
        var before = await Count();
        var problem = await (await _client.PostJson("/v1/scenarios", """{"sites":[{"state":"TX","capacityMw":1e999,"basis":"it"}],"x":1}""")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["/sites/0/capacityMw", "/x"], problem["errors"]!.AsArray().Select(error => error!["pointer"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task A_scenario_that_the_data_have_outgrown_says_so()
    {
        var id = await _client.Store();
        await using (var connection = new SqliteConnection($"Data Source={service.Folder.Database}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE scenario_revisions SET body = '{\"sites\":[{\"state\":\"TX\",\"capacityMw\":1,\"basis\":\"it\",\"gone\":1}]}' WHERE scenario_id = $id";
            command.Parameters.AddWithValue("$id", id);
            await command.ExecuteNonQueryAsync();
        }
        var problem = await (await _client.GetAsync($"/v1/scenarios/{id}/result")).Read(HttpStatusCode.Conflict);
        Assert.Equal("/problems/outdated-scenario", problem["type"]!.GetValue<string>());
        Assert.Equal("/sites/0/gone", problem["errors"]![0]!["pointer"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync($"/v1/scenarios/{id}")).StatusCode);
    }

    [Fact]
    public async Task Scenarios_are_not_patched() => await (await _client.PatchAsync("/v1/scenarios/s_x", Talk.Json("{}"))).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/scenarios/s_x takes DELETE, GET, PUT, not PATCH.", "instance": "/v1/scenarios/s_x"
        }
        """);

    private async Task<HttpResponseMessage> Put(string id, string tag, string scenario)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/v1/scenarios/{id}") { Content = Talk.Json(scenario) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await _client.SendAsync(request);
    }

    private async Task<int> Count() => (await (await _client.GetAsync("/health/ready")).Read())["database"]!["scenarios"]!.GetValue<int>();
}
