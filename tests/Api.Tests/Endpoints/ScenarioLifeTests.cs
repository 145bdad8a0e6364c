using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ScenarioLifeTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_revision_can_be_read_as_it_was()
    {
        var id = await _client.Store();
        for (var mw = 1; mw <= 3; mw++) await (await Send(HttpMethod.Put, id, $"\"{id}.{mw}\"", Megawatts(mw))).Read();
        var listed = (await (await _client.GetAsync($"/v1/scenarios/{id}/revisions")).Read())["items"]!.AsArray();
        Assert.Equal([1, 2, 3, 4], listed.Select(item => item!["revision"]!.GetValue<int>()));
        var third = await _client.GetAsync($"/v1/scenarios/{id}/revisions/3");
        var read = await third.Read();
        Assert.Equal($"\"{id}.3\"", third.Headers.ETag!.Tag);
        Assert.Equal(2, read["scenario"]!["sites"]![0]!["capacityMw"]!.GetValue<int>());
        Assert.Equal(listed[2]!["saved"]!.GetValue<string>(), read["updated"]!.GetValue<string>());
        Assert.Equal(
            (await (await _client.GetAsync($"/v1/scenarios/{id}")).Read()).ToJsonString(),
            (await (await _client.GetAsync($"/v1/scenarios/{id}/revisions/4")).Read()).ToJsonString());
        var page = await (await _client.GetAsync($"/v1/scenarios/{id}/revisions?limit=3")).Read();
        Assert.Equal([4], (await (await _client.GetAsync($"/v1/scenarios/{id}/revisions?limit=3&cursor={page["next"]}")).Read())["items"]!.AsArray().Select(item => item!["revision"]!.GetValue<int>()));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("first")]
    public async Task A_revision_that_never_was_is_answered_with_those_there_are(string revision)
    {
        var id = await _client.Store();
        await (await _client.GetAsync($"/v1/scenarios/{id}/revisions/{revision}")).IsProblem(404,
            $$"""
            {
              "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
              "detail": "There is no revision “{{revision}}”. The scenario {{id}} has revisions 1 to 1; GET /v1/scenarios/{{id}}/revisions lists them.",
              "instance": "/v1/scenarios/{{id}}/revisions/{{revision}}"
            }
            """);
    }

    [Fact]
    public async Task A_deleted_scenario_is_gone_and_its_reports_stay()
    {
        var id = await _client.Store();
        var report = (await (await _client.PostAsync($"/v1/scenarios/{id}/reports", null)).Read(HttpStatusCode.Created))["id"]!.GetValue<string>();
        var deleted = await _client.DeleteAsync($"/v1/scenarios/{id}");
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Empty(await deleted.Content.ReadAsByteArrayAsync());
        foreach (var path in (string[])["", "/result", "/revisions", "/revisions/1"])
            Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync($"/v1/scenarios/{id}{path}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.DeleteAsync($"/v1/scenarios/{id}")).StatusCode);
        Assert.Equal(id, (await (await _client.GetAsync($"/v1/reports/{report}")).Read())["scenario"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync($"/v1/reports/{report}/pdf")).StatusCode);
        Assert.Contains(report, (await (await _client.GetAsync($"/v1/reports?scenario={id}")).Read())["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_deletion_that_names_a_revision_deletes_no_other()
    {
        var id = await _client.Store();
        await (await Send(HttpMethod.Put, id, $"\"{id}.1\"", Talk.Gigawatt)).Read();
        await (await Send(HttpMethod.Delete, id, $"\"{id}.1\"")).IsProblem(412,
            $$"""
            {
              "type": "/problems/precondition-failed", "title": "Someone changed this first.", "status": 412,
              "detail": "The scenario {{id}} is not at the revision that If-Match names.", "instance": "/v1/scenarios/{{id}}"
            }
            """);
        Assert.Equal(HttpStatusCode.NoContent, (await Send(HttpMethod.Delete, id, $"\"{id}.2\"")).StatusCode);
    }

    [Fact]
    public async Task Stale_replacements_never_overwrite()
    {
        var id = await _client.Store(Megawatts(0.001));
        // Each client reads, adds one megawatt and writes; when refused it reads again. No addition may be lost.
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 5;)
            {
                var read = await _client.GetAsync($"/v1/scenarios/{id}");
                var mw = (await read.Read())["scenario"]!["sites"]![0]!["capacityMw"]!.GetValue<double>();
                var answer = await Send(HttpMethod.Put, id, read.Headers.ETag!.Tag, Megawatts(mw + 1));
                if (answer.StatusCode == HttpStatusCode.OK) done++;
                else Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode);
            }
        })));
        var last = await (await _client.GetAsync($"/v1/scenarios/{id}")).Read();
        Assert.Equal(30, Math.Round(last["scenario"]!["sites"]![0]!["capacityMw"]!.GetValue<double>()));
        Assert.Equal(31, last["revision"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_preset_becomes_a_scenario()
    {
        var response = await _client.PostAsync("/v1/presets/abilene/scenarios", null);
        var created = await response.Read(HttpStatusCode.Created);
        Assert.Equal($"/v1/scenarios/{created["id"]}", response.Headers.Location!.ToString());
        Assert.Equal($"\"{created["id"]}.1\"", response.Headers.ETag!.Tag);
        var preset = await (await _client.GetAsync("/v1/presets/abilene")).Read();
        Assert.Equal(preset["scenario"]!.ToJsonString(), created["scenario"]!.ToJsonString());
        var named = await (await _client.PostJson("/v1/presets/abilene/scenarios", """{"name":"Übernommen"}""")).Read(HttpStatusCode.Created);
        Assert.Equal("Übernommen", named["scenario"]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"nam":"x"}""", "/nam")]
    [InlineData("""{"name":""}""", "/name")]
    [InlineData("""{"name":1e999}""", "/name")]
    [InlineData("""{"name":"a","name":"b"}""", "/name")]
    [InlineData("[]", "")]
    public async Task A_clone_takes_a_name_and_nothing_else(string body, string pointer)
    {
        var problem = await (await _client.PostJson("/v1/presets/abilene/scenarios", body)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/problems/invalid-clone", problem["type"]!.GetValue<string>());
        Assert.Equal(pointer, problem["errors"]![0]!["pointer"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_unknown_preset_makes_nothing() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _client.PostAsync("/v1/presets/atlantis/scenarios", null)).StatusCode);

    [Theory]
    [InlineData("/v1/presets/abilene/scenarios")]
    [InlineData("/v1/scenarios/s_x/revisions")]
    [InlineData("/v1/scenarios/s_x/revisions/1")]
    public async Task These_addresses_are_not_patched(string path) =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PatchAsync(path, Talk.Json("{}"))).StatusCode);

    private static string Megawatts(double mw) => FormattableString.Invariant($$"""{"sites":[{"state":"TX","capacityMw":{{mw}},"basis":"it"}]}""");

    private async Task<HttpResponseMessage> Send(HttpMethod method, string id, string tag, string? scenario = null)
    {
        using var request = new HttpRequestMessage(method, $"/v1/scenarios/{id}") { Content = scenario is null ? null : Talk.Json(scenario) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        return await _client.SendAsync(request);
    }
}
