using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Tests.Endpoints;

/// <summary>Draws real charts, so that it needs a font: install fonts-liberation.</summary>
public sealed class ChartTests(Service service) : IClassFixture<Service>
{
    private const string Names = "buildout-by-year, components, cash-flow, funding, taxes, jobs-by-phase, economy-leak, economy-net, energy, mw-ramp, headline-ranges, drivers, fan, tornado, chance-of-target";

    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_chart_is_listed_with_its_addresses_which_answer()
    {
        var id = await _client.Store();
        var charts = (await (await _client.GetAsync($"/v1/scenarios/{id}/charts")).Read())["items"]!.AsArray();
        Assert.Equal(Names, string.Join(", ", charts.Select(chart => chart!["name"]!.GetValue<string>())));
        foreach (var chart in charts)
        {
            var svg = await _client.GetAsync(chart!["svg"]!.GetValue<string>());
            Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (svg.StatusCode, svg.Content.Headers.ContentType!.ToString()));
            Assert.Equal("svg", XDocument.Parse(await svg.Content.ReadAsStringAsync()).Root!.Name.LocalName);
            var png = await _client.GetAsync(chart["png"]!.GetValue<string>());
            Assert.Equal((HttpStatusCode.OK, "image/png"), (png.StatusCode, png.Content.Headers.ContentType!.ToString()));
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await png.Content.ReadAsByteArrayAsync())[..4]);
        }
    }

    [Fact]
    public async Task A_chart_carries_the_hash_of_the_result()
    {
        var id = await _client.Store();
        var hash = (await (await _client.GetAsync($"/v1/scenarios/{id}/result?ranges=false")).Read())["hash"]!.GetValue<string>();
        Assert.Contains(hash, await _client.GetStringAsync($"/v1/scenarios/{id}/charts/components.svg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fan", "Build-out to the end of the year, with its range")]
    [InlineData("tornado", "with one figure at a time at the ends of its range")]
    [InlineData("chance-of-target", "Build-out cost: chance of reaching a value")]
    public async Task A_chart_of_the_study_is_drawn_from_the_scenario(string name, string title) => Assert.Contains(
        title, await _client.GetStringAsync($"/v1/scenarios/{await _client.Store()}/charts/{name}.svg"), StringComparison.Ordinal);

    [Fact]
    public async Task A_chart_is_sent_once_to_who_keeps_its_tag()
    {
        var address = $"/v1/scenarios/{await _client.Store()}/charts/energy.svg";
        var first = await _client.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        var second = await _client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        using var wider = new HttpRequestMessage(HttpMethod.Get, address + "?width=1200") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.OK, (await _client.SendAsync(wider)).StatusCode);
    }

    [Fact]
    public async Task The_width_is_as_asked() => Assert.Contains(
        " width=\"640\" ", await _client.GetStringAsync($"/v1/scenarios/{await _client.Store()}/charts/mw-ramp.svg?width=640"), StringComparison.Ordinal);

    [Theory]
    [InlineData("319")]
    [InlineData("2401")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("-5")]
    public async Task A_width_out_of_bounds_is_a_problem(string width)
    {
        var address = $"/v1/scenarios/{await _client.Store()}/charts/energy.png";
        await (await _client.GetAsync($"{address}?width={width}")).IsProblem(422,
            $$"""
            {
              "type": "/problems/invalid-query", "title": "The query string has errors.", "status": 422,
              "detail": "The query parameter width takes a whole number from 320 to 2400.", "instance": "{{address}}",
              "errors": [{ "pointer": "?width", "message": "The query parameter width takes a whole number from 320 to 2400.", "value": "{{width}}", "allowed": "a whole number from 320 to 2400" }]
            }
            """);
    }

    [Theory]
    [InlineData("pie.svg", "pie")]
    [InlineData("energy.gif", "energy.gif")]
    [InlineData("energy", "energy")]
    public async Task An_unknown_chart_is_answered_with_the_charts_there_are(string file, string name)
    {
        var address = $"/v1/scenarios/{await _client.Store()}/charts/{file}";
        await (await _client.GetAsync(address)).IsProblem(404,
            $$"""
            {
              "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
              "detail": "There is no chart “{{name}}”. The charts are {{Names}}, each with the ending .svg or .png.", "instance": "{{address}}"
            }
            """);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/energy.svg")]
    public async Task An_unknown_scenario_is_answered_with_where_they_are_listed(string rest) =>
        await (await _client.GetAsync($"/v1/scenarios/s_x/charts{rest}")).IsProblem(404,
            $$"""
            {
              "type": "/problems/unknown-id", "title": "There is nothing with this id.", "status": 404,
              "detail": "There is no scenario “s_x”. GET /v1/scenarios lists the stored ones; POST /v1/scenarios stores a new one.",
              "instance": "/v1/scenarios/s_x/charts{{rest}}"
            }
            """);

    [Fact]
    public async Task A_picture_cannot_be_had_as_json()
    {
        var address = $"/v1/scenarios/{await _client.Store()}/charts/energy.png";
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Accept = { new("application/json") } } };
        await (await _client.SendAsync(request)).IsProblem(406,
            $$"""
            {
              "type": "/problems/not-acceptable", "title": "The answer has no form that you accept.", "status": 406,
              "detail": "This address answers with image/png.", "instance": "{{address}}"
            }
            """);
    }

    [Fact]
    public async Task Charts_are_read_only() => await (await _client.DeleteAsync("/v1/scenarios/s_x/charts/energy.svg")).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/v1/scenarios/s_x/charts/energy.svg takes GET, not DELETE.", "instance": "/v1/scenarios/s_x/charts/energy.svg"
        }
        """);

    [Fact]
    public async Task Without_a_font_the_package_to_install_is_named()
    {
        using var own = new Service();
        using var bare = own.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IChartWriter>(new FakeChartWriter())));
        var client = bare.CreateClient();
        var id = await client.Store();
        await (await client.GetAsync($"/v1/scenarios/{id}/charts/energy.svg")).IsProblem(503,
            $$"""
            {
              "type": "/problems/fonts-missing", "title": "Reports and charts cannot be made: no font is installed.", "status": 503,
              "detail": "Install fonts-inter.", "instance": "/v1/scenarios/{{id}}/charts/energy.svg"
            }
            """);
    }
}
