using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ScenarioListTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Pages_show_each_row_once_while_others_insert()
    {
        var before = new List<string>();
        for (var i = 0; i < 30; i++) before.Add(await _client.Store());
        using var enough = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Insert(enough.Token))).ToList();
        var seen = await Walk("limit=3");
        await enough.CancelAsync();
        await Task.WhenAll(writers);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(before.Except(seen));
        var all = await Walk("limit=500");
        Assert.Equal(all.Take(seen.Count), seen);
    }

    [Fact]
    public async Task A_cursor_stays_good_when_its_row_is_deleted()
    {
        var first = await _client.Store();
        var page = await Page($"limit=1&cursor={await CursorAt(first)}");
        var second = await _client.Store();
        Assert.Empty(page["items"]!.AsArray());
        var cursor = await CursorAt(second);
        await _client.DeleteAsync($"/v1/scenarios/{second}");
        var third = await _client.Store();
        Assert.Equal([third], Ids(await Page($"cursor={cursor}")));
    }

    [Fact]
    public async Task Filters_narrow_the_list_together()
    {
        var texas = await _client.Store("""{"name":"Größe 100%_Süd","sites":[{"state":"TX","capacityMw":2,"basis":"it"}]}""");
        var both = await _client.Store("""{"name":"größe Nord","sites":[{"state":"VA","capacityMw":2,"basis":"it"},{"state":"TX","capacityMw":2,"basis":"it"}]}""");
        Assert.Equal([texas, both], Ids(await Page($"name={Uri.EscapeDataString("GRÖSSE".Replace("SS", "ß", StringComparison.Ordinal))}")));
        Assert.Equal([texas], Ids(await Page($"name={Uri.EscapeDataString("0%_s")}")));
        Assert.Equal([both], Ids(await Page($"name=gr%C3%B6%C3%9Fe&state=VA")));
        Assert.Empty(Ids(await Page($"name=gr%C3%B6%C3%9Fe&state=OH")));
        var hash = (await (await _client.GetAsync($"/v1/scenarios/{both}")).Read())["hash"]!.GetValue<string>();
        Assert.Equal([both], Ids(await Page($"hash={hash}")));
        Assert.Empty(Ids(await Page("createdBefore=2020-01-01")));
        Assert.Contains(both, Ids(await Page("createdAfter=2020-01-01T00:00:00Z&limit=500")));
    }

    [Fact]
    public async Task A_replacement_is_found_by_what_it_says_now()
    {
        var id = await _client.Store("""{"name":"before it moved","sites":[{"state":"TX","capacityMw":2,"basis":"it"}]}""");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/v1/scenarios/{id}") { Content = Talk.Json("""{"name":"after it moved","sites":[{"state":"WY","capacityMw":2,"basis":"it"}]}""") };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        await (await _client.SendAsync(request)).Read();
        Assert.Empty(Ids(await Page("name=before%20it")));
        Assert.Equal([id], Ids(await Page("name=it%20moved&state=WY")));
    }

    [Theory]
    [InlineData("cursor=x")]
    [InlineData("cursor=c-1")]
    [InlineData("state=Texas")]
    [InlineData("createdAfter=yesterday")]
    [InlineData("createdBefore=2026-13-01")]
    [InlineData("hash=abc")]
    [InlineData("name=")]
    public async Task A_filter_that_cannot_be_meant_is_refused(string query)
    {
        var problem = await (await _client.GetAsync($"/v1/scenarios?{query}")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("?" + query.Split('=')[0], problem["errors"]![0]!["pointer"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_database_of_the_first_version_is_brought_up_to_date()
    {
        using var folder = new TestFolder();
        await using (var connection = new SqliteConnection($"Data Source={folder.Database}"))
        {
            await connection.OpenAsync();
            await Run(connection, FirstTables);
            await Run(connection, """
                INSERT INTO scenarios VALUES ('s_1', 2, '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z');
                INSERT INTO scenario_revisions VALUES ('s_1', 1, '2026-01-01T00:00:00.000Z', 'h1', '{"sites":[{"state":"VA","capacityMw":1,"basis":"it"}]}');
                INSERT INTO scenario_revisions VALUES ('s_1', 2, '2026-01-02T00:00:00.000Z', 'h2', '{"name":"Old","sites":[{"state":"TX","capacityMw":1,"basis":"it"}]}');
                INSERT INTO reports VALUES ('r_1', 's_1', 2, '2026-01-02T00:00:00.000Z', 'h2', '1', '1', 'full', 'en', 'A4', 'F', 1, 1, 'a.pdf', 'b.pdf');
                """);
        }
        using (var service = await RunningService.Start(folder))
        {
            Assert.Equal(["s_1"], Ids(await (await service.Client.GetAsync("/v1/scenarios?name=old&state=TX")).Read()));
            Assert.Equal(2, (await (await service.Client.GetAsync("/v1/scenarios/s_1/revisions")).Read())["items"]!.AsArray().Count);
            Assert.Equal(["r_1"], Ids(await (await service.Client.GetAsync("/v1/reports?scenario=s_1")).Read()));
        }
        SqliteConnection.ClearAllPools();
    }

    private const string FirstTables =
        """
        CREATE TABLE scenarios (id TEXT NOT NULL PRIMARY KEY, revision INTEGER NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL);
        CREATE TABLE scenario_revisions (scenario_id TEXT NOT NULL REFERENCES scenarios (id), revision INTEGER NOT NULL, saved TEXT NOT NULL,
          hash TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (scenario_id, revision));
        CREATE TABLE reports (id TEXT NOT NULL PRIMARY KEY, scenario_id TEXT NOT NULL, scenario_revision INTEGER NOT NULL, created TEXT NOT NULL,
          hash TEXT NOT NULL, model_version TEXT NOT NULL, data_version TEXT NOT NULL, template TEXT NOT NULL, language TEXT NOT NULL, paper TEXT NOT NULL,
          font TEXT NOT NULL, pages INTEGER NOT NULL, bytes INTEGER NOT NULL, stored_name TEXT NOT NULL, shown_name TEXT NOT NULL,
          FOREIGN KEY (scenario_id, scenario_revision) REFERENCES scenario_revisions (scenario_id, revision));
        """;

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task Insert(CancellationToken enough)
    {
        while (!enough.IsCancellationRequested) await _client.Store();
    }

    private async Task<List<string>> Walk(string query)
    {
        var ids = new List<string>();
        // Writers may add faster than pages turn, so the walk is bounded; it ends at a page border.
        for (var (cursor, pages) = ("", 0); cursor is not null && pages < 200; pages++)
        {
            var page = await Page(query + (cursor.Length == 0 ? "" : $"&cursor={cursor}"));
            ids.AddRange(Ids(page));
            cursor = page["next"]?.GetValue<string>();
        }
        return ids;
    }

    private async Task<string> CursorAt(string id)
    {
        await using var connection = new SqliteConnection($"Data Source={service.Folder.Database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT 'c' || sequence FROM scenarios WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task<JsonNode> Page(string query) => await (await _client.GetAsync($"/v1/scenarios?{query}")).Read();

    private static List<string> Ids(JsonNode page) => [.. page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>())];
}
