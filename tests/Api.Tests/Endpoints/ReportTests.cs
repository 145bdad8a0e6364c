using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ReportTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task A_report_is_made_described_and_served()
    {
        var id = await _client.Store("""{"name":"Große Pläne: Texas!","sites":[{"state":"TX","capacityMw":10,"basis":"it"}]}""");
        var response = await _client.PostJson($"/v1/scenarios/{id}/reports", """{"template":"full","language":"en","paper":"Letter"}""");
        var report = await response.Read(HttpStatusCode.Created);
        Assert.Equal($"/v1/reports/{report["id"]}", response.Headers.Location!.ToString());
        Assert.Equal(("done", "full", "en", "Letter", 12, "Test Sans"), (
            report["status"]!.GetValue<string>(), report["template"]!.GetValue<string>(), report["language"]!.GetValue<string>(),
            report["paper"]!.GetValue<string>(), report["pages"]!.GetValue<int>(), report["font"]!.GetValue<string>()));
        Assert.Equal(report.ToJsonString(), (await (await _client.GetAsync(response.Headers.Location)).Read()).ToJsonString());
        var pdf = await _client.GetAsync($"{response.Headers.Location}/pdf");
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.ToString());
        Assert.Equal("gro-e-pl-ne-texas-full-en-letter.pdf", pdf.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("%PDF-1.4 Große Pläne: Texas! full en Letter", Encoding.UTF8.GetString(await pdf.Content.ReadAsByteArrayAsync()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{}")]
    public async Task Without_wishes_it_is_the_usual_report(string? body)
    {
        var id = await _client.Store();
        var response = await _client.PostAsync($"/v1/scenarios/{id}/reports", body is null ? null : Talk.Json(body));
        var report = await response.Read(HttpStatusCode.Created);
        Assert.Equal("full en A4", $"{report["template"]} {report["language"]} {report["paper"]}");
    }

    [Fact]
    public async Task The_same_report_is_made_once()
    {
        using var own = new Service();
        var client = own.CreateClient();
        var id = await client.Store();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.PostAsync($"/v1/scenarios/{id}/reports", null)));
        var ids = new HashSet<string>();
        foreach (var answer in answers) ids.Add((await answer.Read(HttpStatusCode.Created))["id"]!.GetValue<string>());
        Assert.Single(ids);
        Assert.Equal(1, own.Writer.Written);
        Assert.Single(Directory.GetFiles(own.Folder.Reports));
    }

    [Fact]
    public async Task A_part_of_the_pdf_can_be_read_and_what_is_known_is_not_sent_again()
    {
        var address = await Pdf();
        var whole = await _client.GetAsync(address);
        using var part = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(0, 3) } };
        var partial = await _client.SendAsync(part);
        Assert.Equal(HttpStatusCode.PartialContent, partial.StatusCode);
        Assert.Equal("%PDF", await partial.Content.ReadAsStringAsync());
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(whole.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task A_range_outside_the_pdf_is_a_problem()
    {
        var address = await Pdf();
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(1_000_000, 2_000_000) } };
        await (await _client.SendAsync(request)).IsProblem(416,
            $$"""
            {
              "type": "/problems/range-not-satisfiable", "title": "The range lies outside the document.", "status": 416,
              "detail": "The Range header asks for bytes that the document does not have.", "instance": "{{address}}"
            }
            """);
    }

    [Fact]
    public async Task A_pdf_that_was_thrown_away_is_made_again()
    {
        using var own = new Service();
        var client = own.CreateClient();
        var id = await client.Store();
        var report = (await (await client.PostAsync($"/v1/scenarios/{id}/reports", null)).Read(HttpStatusCode.Created))["id"]!.GetValue<string>();
        foreach (var file in Directory.GetFiles(own.Folder.Reports)) File.Delete(file);
        await (await client.GetAsync($"/v1/reports/{report}/pdf")).IsProblem(404,
            $$"""
            {
              "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
              "detail": "The PDF of the report {{report}} is no longer in the folder of reports. POST /v1/scenarios/{{id}}/reports makes it again.",
              "instance": "/v1/reports/{{report}}/pdf"
            }
            """);
        await (await client.PostAsync($"/v1/scenarios/{id}/reports", null)).Read(HttpStatusCode.Created);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/v1/reports/{report}/pdf")).StatusCode);
    }

    [Theory]
    [InlineData("full", UncertaintyStudy.Draws)]
    [InlineData("brief", null)]
    public async Task The_uncertainty_is_studied_for_the_templates_that_show_it(string template, int? draws)
    {
        using var own = new Service();
        var client = own.CreateClient();
        await (await client.PostJson($"/v1/scenarios/{await client.Store()}/reports", $$"""{"template":"{{template}}"}""")).Read(HttpStatusCode.Created);
        Assert.Equal(draws, own.Writer.Study?.Spread.Draws);
    }

    [Fact]
    public async Task Every_wrong_wish_is_named()
    {
        var id = await _client.Store();
        await (await _client.PostJson($"/v1/scenarios/{id}/reports", """{"paper":"A9","langauge":"en","template":1e999}""")).IsProblem(422,
            $$"""
            {
              "type": "/problems/invalid-report", "title": "The report request has errors.", "status": 422,
              "detail": "3 things need mending; each is in errors.", "instance": "/v1/scenarios/{{id}}/reports",
              "errors": [
                { "pointer": "/paper", "message": "The paper of a report is A4 or Letter.", "value": "\"A9\"", "allowed": "A4, Letter" },
                { "pointer": "/langauge", "message": "There is no member “langauge” here.", "value": "\"en\"", "allowed": "template, language, paper" },
                { "pointer": "/template", "message": "The template of a report is full, brief, planner or press.", "value": "1e999", "allowed": "full, brief, planner, press" }
              ]
            }
            """);
    }

    [Theory]
    [InlineData("""{"paper":"A4","paper":"Letter"}""", "/paper")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    public async Task A_wish_that_cannot_be_meant_is_refused(string body, string pointer)
    {
        var problem = await (await _client.PostJson($"/v1/scenarios/{await _client.Store()}/reports", body)).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(pointer, problem["errors"]![0]!["pointer"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_a_font_the_package_to_install_is_named()
    {
        using var own = new Service();
        own.Writer.Fonts = new(false, null, "Install fonts-inter.");
        var client = own.CreateClient();
        var id = await client.Store();
        await (await client.PostAsync($"/v1/scenarios/{id}/reports", null)).IsProblem(503,
            $$"""
            {
              "type": "/problems/fonts-missing", "title": "Reports and charts cannot be made: no font is installed.", "status": 503,
              "detail": "Install fonts-inter.", "instance": "/v1/scenarios/{{id}}/reports"
            }
            """);
        var health = await (await client.GetAsync("/health/ready")).Read();
        Assert.Equal("degraded", health["status"]!.GetValue<string>());
        Assert.Equal("""{"available":false,"reason":"Install fonts-inter."}""", health["reports"]!.ToJsonString());
    }

    [Fact]
    public async Task An_unknown_report_is_answered_with_how_to_make_one()
    {
        foreach (var path in (string[])["/v1/reports/r_x", "/v1/reports/r_x/pdf"])
        {
            await (await _client.GetAsync(path)).IsProblem(404,
                $$"""
                {
                  "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
                  "detail": "There is no report “r_x”. POST /v1/scenarios/{id}/reports makes one and answers with its id.", "instance": "{{path}}"
                }
                """);
        }
    }

    [Fact]
    public async Task Reports_are_made_by_post() => await (await _client.GetAsync("/v1/scenarios/s_x/reports")).Read(HttpStatusCode.NotFound);

    [Fact]
    public async Task Reports_are_read_only() => await (await _client.DeleteAsync("/v1/reports/r_x")).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/reports/r_x takes GET, not DELETE.", "instance": "/v1/reports/r_x"
        }
        """);

    private async Task<string> Pdf()
    {
        var id = await _client.Store();
        var report = await (await _client.PostAsync($"/v1/scenarios/{id}/reports", null)).Read(HttpStatusCode.Created);
        return report["pdf"]!.GetValue<string>();
    }
}
