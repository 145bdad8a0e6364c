using System.Net;
using System.Text.Json.Nodes;
using Stargate.Economics.Api.Problems;

namespace Stargate.Economics.Api.Tests.Problems;

public sealed class ProblemTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    public static TheoryData<string> Slugs => [.. ProblemTypes.All.Select(type => type.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_type_leads_to_a_page_that_explains_it(string slug)
    {
        var type = ProblemTypes.All.Single(type => type.Slug == slug);
        var response = await _client.GetAsync(type.Uri);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains(WebUtility.HtmlEncode(type.Remedy), page, StringComparison.Ordinal);
        Assert.Contains(type.Uri, await _client.GetStringAsync("/problems"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_kind_of_problem_is_a_problem() => await (await _client.GetAsync("/problems/boredom")).IsProblem(404,
        """
        {
          "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
          "detail": "There is no kind of problem “boredom”. GET /problems lists them all.", "instance": "/problems/boredom"
        }
        """);

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/v1")]
    [InlineData("/v1/figure")]
    public async Task An_address_that_does_not_exist_is_a_problem(string path) => await (await _client.GetAsync(path)).IsProblem(404,
        $$"""
        {
          "type": "/problems/not-found", "title": "There is nothing at this address.", "status": 404,
          "detail": "There is nothing at {{path}}. All paths are listed at /swagger.", "instance": "{{path}}"
        }
        """);

    [Fact]
    public async Task A_fault_of_ours_gives_a_trace_id_and_nothing_else()
    {
        using var own = new Service();
        own.Writer.Fault = new InvalidOperationException("secret");
        var client = own.CreateClient();
        var id = await client.Store();
        var response = await client.PostAsync($"/v1/scenarios/{id}/reports", null);
        var traceId = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["traceId"]!.GetValue<string>();
        Assert.Contains(own.Log, line => line.Contains(traceId, StringComparison.Ordinal) && line.Contains("secret", StringComparison.Ordinal));
        await response.IsProblem(500,
            $$"""
            {
              "type": "/problems/internal-error", "title": "Something went wrong on our side.", "status": 500,
              "detail": "Send the trace id to whoever runs this service: the log has the rest under that id.",
              "instance": "/v1/scenarios/{{id}}/reports", "traceId": "{{traceId}}"
            }
            """);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_database_that_is_gone_is_a_503_and_computing_goes_on()
    {
        using var own = new Service();
        var client = own.CreateClient();
        await client.Store();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(own.Folder.Path)) File.Delete(file);
        Directory.CreateDirectory(own.Folder.Database);
        await (await client.GetAsync("/v1/scenarios")).IsProblem(503,
            """
            {
              "type": "/problems/storage-unavailable", "title": "Stored things are out of reach for now.", "status": 503,
              "detail": "Try again in a few seconds. If it lasts, whoever runs the service looks at /health/ready and at the free space on the disk.",
              "instance": "/v1/scenarios"
            }
            """);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostJson("/v1/evaluate?ranges=false", Talk.Gigawatt)).StatusCode);
    }
}
