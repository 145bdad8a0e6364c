using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Stargate.Economics.Api.Evaluation;
using Stargate.Economics.Api.OpenApi;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Tests.OpenApi;

/// <summary>
/// Asks a fresh service what the documentation shows as its answers: the first example of each operation, and one provocation for
/// each kind of problem. Long lists are cut, and what is new in every run (ids, moments) is replaced by what never changes.
/// </summary>
internal sealed partial class ExampleRecorder(Service service)
{
    private const int KeptItems = 3;
    private const int KeptNodes = 12;
    private const int KeptLines = 12;

    // Reading first and deleting last, so that each operation finds the one scenario that it is about.
    private static readonly string[] s_order = ["GET", "PUT", "POST", "DELETE"];

    public static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient _client = service.CreateClient();

    /// <summary>The texts by file name, as <see cref="RecordedAnswers"/> wants them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Record()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var document = await ApiDocument.Of(_client);
        var runs = new ExampleRuns(document, _client, await _client.Store());
        foreach (var operation in document.Operations.OrderBy(operation => Array.IndexOf(s_order, operation.Method)))
        {
            var first = ExampleRuns.Of(operation).First();
            foreach (var mediaType in operation.MediaTypes.Where(type => type is "application/json" or "text/csv"))
            {
                using var response = await runs.Send(first with { Accept = mediaType });
                var text = await response.Content.ReadAsStringAsync();
                Assert.True((int)response.StatusCode == operation.Success, $"{first}: {text}");
                texts[RecordedAnswers.Name(operation.Id, mediaType)] = mediaType == "text/csv" ? Lines(text) : Json(text);
            }
        }

        foreach (var (slug, provoke) in Provocations())
        {
            using var response = await provoke();
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.Content.Headers.ContentType?.MediaType == "application/problem+json" && JsonNode.Parse(text)!["type"]!.GetValue<string>() == $"/problems/{slug}", $"{slug}: {text}");
            texts[RecordedAnswers.ProblemName(slug)] = Json(text);
        }

        return texts;
    }

    private Dictionary<string, Func<Task<HttpResponseMessage>>> Provocations() => new()
    {
        ["bad-request"] = () => WithFault(new BadHttpRequestException("The body broke off.", 400)),
        ["unreadable-json"] = () => _client.PostJson("/v1/evaluate", "{\"sites\": [\n  {\"state\": \"TX\",}\n]}"),
        ["unknown-id"] = () => _client.GetAsync("/v1/scenarios/s_00000000000000000000000000"),
        ["not-acceptable"] = () => Ask(HttpMethod.Get, "/v1/presets", request => request.Headers.Accept.ParseAdd("application/xml")),
        ["outdated-scenario"] = Outdated,
        ["precondition-failed"] = () => Replace("\"s_00000000000000000000000000.7\""),
        ["precondition-required"] = () => Replace(null),
        ["body-too-large"] = () => _client.PostJson("/v1/evaluate", $$"""{"name":"{{new string('x', 1_100_000)}}"}"""),
        ["unsupported-media-type"] = () => _client.PostAsync("/v1/evaluate", new StringContent("state: TX", System.Text.Encoding.UTF8, "application/yaml")),
        ["range-not-satisfiable"] = async () => await Pdf("bytes=100000000-"),
        ["invalid-scenario"] = () => _client.PostJson("/v1/evaluate", """{"sites":[{"state":"TX","capacityMw":-5,"cooling":"direct-to-chips"}]}"""),
        ["invalid-study"] = () => _client.PostJson("/v1/goal-seek", $$"""{"scenario":{{Talk.Gigawatt}},"target":{"path":"buildout.totalUds","value":40000000000},"vary":{"path":"/sites/0/capacityMw","low":-5} }"""),
        ["invalid-query"] = () => _client.GetAsync("/v1/scenarios?limt=20"),
        ["invalid-report"] = async () => await _client.PostJson($"/v1/scenarios/{await _client.Store()}/reports", """{"paper":"A5"}"""),
        ["invalid-clone"] = () => _client.PostJson("/v1/presets/abilene/scenarios", """{"title":"My programme"}"""),
        ["invalid-impact"] = () => _client.PostJson("/v1/impact", """{"region":"TX","priceYear":2040,"spending":[{"industry":"23","usd":-5,"share":1}]}"""),
        ["invalid-cash-flow"] = () => _client.PostJson("/v1/cash-flow", """{"flows":[-100],"rat":0.1}"""),
        ["idempotency-key"] = RepeatedKey,
        ["unknown-path"] = () => _client.PostJson("/v1/trace?path=buildout.totalUds", Talk.Gigawatt),
        ["internal-error"] = () => WithFault(new InvalidOperationException("Made for the documentation.")),
        ["fonts-missing"] = WithoutFonts,
        ["busy"] = Crowded,
        ["run-too-long"] = OutOfTime,
        ["storage-unavailable"] = () => WithFault(new SqliteException("database is locked", 5)),
    };

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string path, Action<HttpRequestMessage> change)
    {
        using var request = new HttpRequestMessage(method, path);
        change(request);
        return await _client.SendAsync(request);
    }

    private async Task<HttpResponseMessage> Replace(string? tag) => await Ask(HttpMethod.Put, $"/v1/scenarios/{await _client.Store()}", request =>
    {
        request.Content = Talk.Json(Talk.Gigawatt);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-Match", tag);
    });

    private async Task<HttpResponseMessage> Pdf(string range)
    {
        var report = await (await _client.PostJson($"/v1/scenarios/{await _client.Store()}/reports", "{}")).Read(HttpStatusCode.Created);
        return await Ask(HttpMethod.Get, report["pdf"]!.GetValue<string>(), request => request.Headers.TryAddWithoutValidation("Range", range));
    }

    private async Task<HttpResponseMessage> RepeatedKey()
    {
        Task<HttpResponseMessage> Create(string scenario) => Ask(HttpMethod.Post, "/v1/scenarios", request =>
        {
            request.Content = Talk.Json(scenario);
            request.Headers.Add("Idempotency-Key", "monday-1");
        });
        (await Create(Talk.Gigawatt)).Dispose();
        return await Create("""{"sites":[{"state":"OH","capacityMw":100,"basis":"it"}]}""");
    }

    private async Task<HttpResponseMessage> Outdated()
    {
        var id = await _client.Store();
        await using (var connection = new SqliteConnection($"Data Source={service.Folder.Database}"))
        {
            await connection.ExecuteAsync("""UPDATE scenario_revisions SET body = replace(body, '"TX"', '"TX","accelerator":"gb100"') WHERE scenario_id = @id""", new { id });
        }

        return await _client.GetAsync($"/v1/scenarios/{id}/result");
    }

    // Another paper each time: a report that exists is not written again.
    private async Task<HttpResponseMessage> WithFault(Exception fault)
    {
        service.Writer.Fault = fault;
        try
        {
            return await _client.PostJson($"/v1/scenarios/{await _client.Store($$"""{"name":"{{fault.GetType().Name}}","sites":[{"state":"TX","capacityMw":10,"basis":"it"}]}""")}/reports", "{}");
        }
        finally
        {
            service.Writer.Fault = null;
        }
    }

    private async Task<HttpResponseMessage> Crowded()
    {
        var runs = service.Services.GetRequiredService<LargeRuns>();
        for (var place = 0; place < LargeRuns.AtOnce; place++) Assert.True(runs.Enter());
        try
        {
            return await _client.PostJson("/v1/uncertainty", $$"""{"scenario":{{Talk.Gigawatt}}}""");
        }
        finally
        {
            for (var place = 0; place < LargeRuns.AtOnce; place++) runs.Leave();
        }
    }

    private async Task<HttpResponseMessage> OutOfTime()
    {
        var runs = service.Services.GetRequiredService<LargeRuns>();
        var limit = runs.Limit;
        runs.Limit = TimeSpan.Zero;
        try
        {
            return await _client.PostJson("/v1/uncertainty", $$"""{"scenario":{{Talk.Gigawatt}}}""");
        }
        finally
        {
            runs.Limit = limit;
        }
    }

    private async Task<HttpResponseMessage> WithoutFonts()
    {
        var fonts = service.Writer.Fonts;
        service.Writer.Fonts = new FontStatus(false, null, "No font was found. Install the package fonts-inter, fonts-liberation or fonts-dejavu-core.");
        try
        {
            return await _client.PostJson($"/v1/scenarios/{await _client.Store()}/reports", "{}");
        }
        finally
        {
            service.Writer.Fonts = fonts;
        }
    }

    private static string Lines(string csv) => string.Concat(csv.Split("\r\n").Take(KeptLines).Select(line => line + "\r\n"));

    private static string Json(string text) => Cut(JsonNode.Parse(Stable(text))!).ToJsonString(Indented) + "\n";

    private static string Stable(string text)
    {
        text = ScenarioId().Replace(text, PathParameters.Scenario);
        text = ReportId().Replace(text, PathParameters.Report);
        text = Moment().Replace(text, "2026-11-24T12:00:00.000Z");
        text = TraceId().Replace(text, "$1\"4bf92f3577b34da6a3ce929d0e0e4736\"");
        return text.Replace("\"Test Sans\"", "\"Inter\"", StringComparison.Ordinal);
    }

    // The nodes of a trace are a map; the first of them reach from the result to its nearest inputs.
    private static JsonNode Cut(JsonNode node)
    {
        switch (node)
        {
            case JsonArray items:
                return new JsonArray([.. items.Take(KeptItems).Select(item => item is null ? null : Cut(item))]);
            case JsonObject members:
                var kept = new JsonObject();
                foreach (var (name, member) in members.Take(members.ContainsKey("n1") ? KeptNodes : members.Count)) kept[name] = member is null ? null : Cut(member);
                return kept;
            default:
                return node.DeepClone();
        }
    }

    [GeneratedRegex("s_[0-9a-z]{26}")]
    private static partial Regex ScenarioId();

    [GeneratedRegex("r_[0-9a-z]{26}")]
    private static partial Regex ReportId();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")]
    private static partial Regex Moment();

    [GeneratedRegex("(\"traceId\":)\"[^\"]*\"")]
    private static partial Regex TraceId();
}
