using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Stargate.Economics.Models;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Tests.Tables;

public sealed class ResultCsvTests(Service service) : IClassFixture<Service>
{
    private const string Rich =
        """
        {
          "name": "Alles", "priceBasis": "real-2026", "targets": { "investmentUsd": 2e10, "jobs": 1000, "by": "2029-01" },
          "levers": { "renewables": { "share": 0.8 }, "smartGrid": { "flexibleShare": 0.1 } },
          "sites": [
            { "id": "a", "state": "TX", "blocks": [ { "capacityMw": 100, "basis": "it" }, { "capacityMw": 50, "basis": "facility" } ] },
            { "id": "b", "state": "VA", "accelerator": "h100-sxm", "capacityMw": 30, "basis": "it" }
          ]
        }
        """;

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Sums_of_the_table_are_the_totals_of_the_json()
    {
        var id = await _client.Store(Rich);
        var answer = await (await _client.GetAsync($"/v1/scenarios/{id}/result")).Read();
        var rows = await Table($"/v1/scenarios/{id}/result.csv");
        double Sum(string start, string end) => rows
            .Where(row => row["path"].StartsWith(start, StringComparison.Ordinal) && row["path"].EndsWith(end, StringComparison.Ordinal))
            .Sum(row => double.Parse(row["value"], CultureInfo.InvariantCulture));
        var total = answer["buildout"]!["totalUsd"]!["value"]!.GetValue<double>();
        Same(total, Sum("buildout.components[", "].usd"));
        Same(total, Sum("buildout.sites[", "].usd"));
        Same(total, Sum("buildout.blocks[", "].usd"));
        Same(total, Sum("buildout.usd[", "]"));
        Same(total, Sum("buildout.monthlyUsd[", "]"));
        Same(answer["energy"]!["mwh"]!.AsArray().Sum(mwh => mwh!.GetValue<double>()), rows.Where(row => row["path"].StartsWith("energy.bySource[", StringComparison.Ordinal) && row["unit"] == "MWh").Sum(row => double.Parse(row["value"], CultureInfo.InvariantCulture)));
        Same(answer["jobs"]!["buildJobYears"]!["value"]!.GetValue<double>(), Sum("jobs.occupations[", "].jobYears"));
        Same(answer["capacity"]!["itMw"]!["value"]!.GetValue<double>(), Sum("capacity.sites[a].blocks[", "].itMw") + Sum("capacity.sites[b].blocks[", "].itMw"));
    }

    [Fact]
    public async Task Every_number_of_the_answer_stands_in_the_table_with_its_digits()
    {
        var id = await _client.Store(Rich);
        var text = await _client.GetStringAsync($"/v1/scenarios/{id}/result");
        var rows = await Table($"/v1/scenarios/{id}/result.csv");
        using var answer = JsonDocument.Parse(text);
        var cells = rows.SelectMany(row => new[] { row["value"], row["p5"], row["p50"], row["p95"] }).Where(cell => cell.Length > 0)
            .GroupBy(cell => cell).ToDictionary(group => group.Key, group => group.Count());
        foreach (var number in Numbers(answer.RootElement))
        {
            Assert.True(cells.TryGetValue(number, out var left) && left > 0, number);
            cells[number]--;
        }
        Assert.All(cells, cell => Assert.Equal(0, cell.Value));
    }

    [Fact]
    public async Task Every_path_stands_once_and_every_number_has_a_unit()
    {
        var rows = await Table($"/v1/scenarios/{await _client.Store(Rich)}/result.csv");
        Assert.Empty(rows.GroupBy(row => row["path"]).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(rows.Where(row => row["value"].Length > 0 && row["unit"].Length == 0 && row["section"] != "inputs").Select(row => row["path"]));
    }

    [Theory]
    [InlineData(Rich)]
    [InlineData("""{"targets":{"investmentUsd":1e9},"sites":[{"state":"TX","capacityMw":100,"basis":"it"}]}""")]
    public async Task Paths_values_and_units_are_those_of_the_trace(string scenario)
    {
        var catalogue = service.Services.GetRequiredService<Catalogue>();
        using var document = JsonDocument.Parse(scenario);
        var plan = ProgramPlan.Of(ScenarioReader.Read(document.RootElement, catalogue).Scenario!, catalogue);
        var assumptions = Assumptions.Traced(plan.Slots);
        var view = new ResultView<Traced>(plan, assumptions, ProgramModel.Evaluate(plan, assumptions, detail: true));
        var rows = (await Table($"/v1/scenarios/{await _client.Store(scenario)}/result.csv")).ToDictionary(row => row["path"]);
        var compared = 0;
        foreach (var (path, value) in view.Paths())
        {
            if (!rows.TryGetValue(path, out var row) || row["value"].Length == 0) continue;
            Assert.Equal(value.Value, double.Parse(row["value"], CultureInfo.InvariantCulture));
            Assert.True(Unit.Parse(row["unit"]).Equals(value.Node.Unit), $"{path}: {row["unit"]} in place of {value.Node.Unit.Text}");
            compared++;
        }
        Assert.InRange(compared, 300, int.MaxValue);
    }

    [Fact]
    public async Task The_table_is_rfc_4180_with_a_header_in_utf_8()
    {
        var response = await _client.GetAsync($"/v1/scenarios/{await _client.Store(Rich)}/buildout.csv?ranges=false");
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal("alles-buildout.csv", response.Content.Headers.ContentDisposition!.FileName);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var text = Encoding.UTF8.GetString(bytes);
        Assert.StartsWith("path,section,key,period,value,unit,p5,p50,p95,text\r\nhash,answer,,,,,,,,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text.Split("\r\n"), line => line.Contains('\n', StringComparison.Ordinal));
        Assert.Equal(["answer", "buildout", "headlines", "inputs", "warnings"], Rows(text).Select(row => row["section"]).Distinct().Order().Where(section => section != "levers"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+SUM(A1)")]
    [InlineData("-2")]
    [InlineData("@cmd")]
    [InlineData("\t=1")]
    [InlineData("=HYPERLINK(\"http://example.org\",\"x,y\")")]
    public async Task What_a_spreadsheet_would_run_is_made_harmless(string name)
    {
        var id = await _client.Store(JsonSerializer.Serialize(new { name, sites = new[] { new { id = "-1", name, state = "TX", capacityMw = 20, basis = "it" } } }));
        var rows = await Table($"/v1/scenarios/{id}/result.csv?ranges=false");
        Assert.Contains(rows, row => row["text"] == "'" + name);
        Assert.Contains(rows, row => row["key"] == "'-1");
        string[] words = ["path", "section", "key", "period", "unit", "text"];
        Assert.All(rows, row => Assert.DoesNotContain(words, column => row[column].Length > 0 && "=+-@\t\r".Contains(row[column][0], StringComparison.Ordinal)));
        Assert.Contains(rows, row => row["path"] == "buildout.totalUsd" && double.Parse(row["value"], CultureInfo.InvariantCulture) > 0);
    }

    [Fact]
    public async Task The_accept_header_chooses_where_the_address_does_not()
    {
        var id = await _client.Store();
        async Task<string?> TypeOf(string path, string accept) => (await Get(path, accept)).Content.Headers.ContentType?.MediaType;
        Assert.Equal("application/json", await TypeOf($"/v1/scenarios/{id}/capacity?ranges=false", "*/*"));
        Assert.Equal("text/csv", await TypeOf($"/v1/scenarios/{id}/capacity?ranges=false", "text/csv"));
        Assert.Equal("text/csv", await TypeOf($"/v1/scenarios/{id}/capacity?ranges=false", "application/json;q=0.4, text/*"));
        Assert.Equal("application/json", await TypeOf($"/v1/scenarios/{id}/capacity?ranges=false", "text/csv;q=0.4, application/*"));
        Assert.Equal("application/json", await TypeOf($"/v1/scenarios/{id}/capacity.json?ranges=false", "*/*"));
        Assert.Equal("text/csv", await TypeOf($"/v1/scenarios/{id}/capacity.csv?ranges=false", "*/*"));
        Assert.Contains("Accept", (await Get($"/v1/scenarios/{id}/capacity?ranges=false", "*/*")).Headers.Vary);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/evaluate?ranges=false") { Content = Talk.Json(Talk.Gigawatt) };
        request.Headers.Accept.ParseAdd("text/csv");
        Assert.StartsWith("path,section", await (await _client.SendAsync(request)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_does_not_exist_is_a_problem()
    {
        var id = await _client.Store();
        await (await _client.GetAsync($"/v1/scenarios/{id}/result.xlsx")).IsProblem(406,
            $$"""
            {
              "type": "/problems/not-acceptable", "title": "The answer has no form that you accept.", "status": 406,
              "detail": "There is no form “xlsx” of a result. There are application/json (.json) and text/csv (.csv).",
              "instance": "/v1/scenarios/{{id}}/result.xlsx"
            }
            """);
        await (await Get($"/v1/scenarios/{id}/result.csv", "application/json")).IsProblem(406,
            $$"""
            {
              "type": "/problems/not-acceptable", "title": "The answer has no form that you accept.", "status": 406,
              "detail": "The address asks for text/csv and the Accept header rules it out. There are application/json (.json) and text/csv (.csv).",
              "instance": "/v1/scenarios/{{id}}/result.csv"
            }
            """);
        await (await Get($"/v1/scenarios/{id}/result", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")).IsProblem(406,
            $$"""
            {
              "type": "/problems/not-acceptable", "title": "The answer has no form that you accept.", "status": 406,
              "detail": "This address answers with application/json, text/csv.", "instance": "/v1/scenarios/{{id}}/result"
            }
            """);
    }

    [Fact]
    public async Task Each_form_has_its_tag()
    {
        var id = await _client.Store();
        var json = (await _client.GetAsync($"/v1/scenarios/{id}/capacity.json?ranges=false")).Headers.ETag;
        var csv = (await _client.GetAsync($"/v1/scenarios/{id}/capacity.csv?ranges=false")).Headers.ETag;
        Assert.NotEqual(json, csv);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/scenarios/{id}/capacity.csv?ranges=false");
        request.Headers.IfNoneMatch.Add(csv!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_number_without_meaning_has_a_reason_in_the_table()
    {
        var rows = await Table($"/v1/scenarios/{await _client.Store("""{"horizon":{"end":"2028-01"},"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""")}/energy.csv?ranges=false");
        var annual = rows.Single(row => row["path"] == "energy.annualMwh");
        Assert.Equal(("", "MWh"), (annual["value"], annual["unit"]));
        Assert.StartsWith("The horizon ends in 2028-01", annual["text"], StringComparison.Ordinal);
    }

    private static void Same(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Abs(expected), $"{expected} {actual}");

    private static IEnumerable<string> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => [element.GetRawText()],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        // Years are periods in the table, and ends of an input's range are left to the JSON.
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => member.Name != "years" && !(member.Name is "low" or "high" && element.TryGetProperty("status", out _))).SelectMany(member => Numbers(member.Value)),
        _ => [],
    };

    private async Task<HttpResponseMessage> Get(string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);
        return await _client.SendAsync(request);
    }

    private async Task<List<Dictionary<string, string>>> Table(string path) => Rows(await _client.GetStringAsync(path));

    /// <summary>Reads RFC 4180 by itself, so that writer and reader cannot be wrong alike.</summary>
    private static List<Dictionary<string, string>> Rows(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var cell = new StringBuilder();
            if (text[i] == '"')
            {
                for (i++; text[i] != '"' || (i + 1 < text.Length && text[i + 1] == '"'); i++)
                {
                    if (text[i] == '"') i++;
                    cell.Append(text[i]);
                }
                i++;
            }
            else
            {
                for (; text[i] is not (',' or '\r'); i++) cell.Append(text[i]);
            }
            row.Add(cell.ToString());
            if (text[i] == ',')
            {
                i++;
                continue;
            }
            Assert.Equal("\r\n", text.Substring(i, 2));
            i += 2;
            rows.Add(row);
            row = [];
        }
        Assert.All(rows, cells => Assert.Equal(rows[0].Count, cells.Count));
        return [.. rows.Skip(1).Select(cells => rows[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
