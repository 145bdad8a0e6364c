using System.Net;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class ReferenceTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    public static TheoryData<string, string> Tables => new()
    {
        { "accelerators", "id" }, { "states", "code" }, { "technologies", "id" }, { "cooling", "id" }, { "occupations", "soc" }, { "benchmarks", "id" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_is_whole_with_figures_and_sources(string path, string id)
    {
        var items = (await (await _client.GetAsync($"/v1/{path}")).Read())["items"]!.AsArray();
        Assert.Equal(items.Count, items.Select(item => item![id]!.GetValue<string>()).Distinct().Count());
        foreach (var item in items)
        {
            Assert.NotEmpty(item!["sources"]!.AsArray());
            var known = item["sources"]!.AsArray().Select(source => source!["id"]!.GetValue<string>()).ToHashSet();
            foreach (var figure in item["figures"]!.AsArray())
            {
                foreach (var member in (string[])["id", "label", "unit", "low", "central", "high", "vintage", "quality", "stale"]) Assert.NotNull(figure![member]);
                Assert.NotEmpty(figure!["readBy"]!.AsArray());
                Assert.All(figure["sourceIds"]!.AsArray(), source => Assert.Contains(source!.GetValue<string>(), known));
            }
        }
        var one = await (await _client.GetAsync($"/v1/{path}/{items[^1]![id]}")).Read();
        Assert.Equal(items[^1]!.ToJsonString(), one.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task An_unknown_row_is_answered_with_where_to_look(string path, string id)
    {
        var problem = await (await _client.GetAsync($"/v1/{path}/atlantis")).Read(HttpStatusCode.NotFound);
        Assert.EndsWith($"“atlantis”. GET /v1/{path} lists them all.", problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEqual("", id);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PostJson($"/v1/{path}", "{}")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _client.GetAsync($"/v1/{path}?page=1")).StatusCode);
    }

    [Theory]
    [InlineData("/v1/sources")]
    [InlineData("/v1/sources/ESTIMATE")]
    [InlineData("/v1/presets")]
    [InlineData("/v1/presets/stargate")]
    [InlineData("/v1/accelerators")]
    [InlineData("/v1/states")]
    [InlineData("/v1/states/TX")]
    [InlineData("/v1/technologies")]
    [InlineData("/v1/cooling")]
    [InlineData("/v1/occupations")]
    [InlineData("/v1/benchmarks")]
    [InlineData("/v1/vintages")]
    [InlineData("/v1/figures?text=shell")]
    public async Task What_the_reader_has_is_not_sent_again(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add((await _client.GetAsync(path)).Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task An_accelerator_is_selectable_exactly_when_a_scenario_can_choose_it()
    {
        foreach (var item in (await (await _client.GetAsync("/v1/accelerators")).Read())["items"]!.AsArray())
        {
            var selectable = item!["selectable"]!.GetValue<bool>();
            Assert.Equal(selectable, item["reason"] is null);
            var response = await _client.PostJson("/v1/evaluate?ranges=false&sections=capacity", $$"""{"sites":[{"state":"TX","capacityMw":20,"basis":"it","accelerator":"{{item["id"]}}"}]}""");
            Assert.Equal(selectable ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity, response.StatusCode);
        }
    }

    [Fact]
    public async Task Texas_has_its_prices_and_factors()
    {
        var ids = (await (await _client.GetAsync("/v1/states/TX")).Read())["figures"]!.AsArray().Select(figure => figure!["id"]!.GetValue<string>()).ToList();
        Assert.Equal(
            ["constructionFactor.TX", "electricityPrice.TX", "fiscal.corporateIncomeTopRate.TX", "fiscal.equipmentTaxed.TX", "fiscal.individualIncomeTopRate.TX",
                "fiscal.salesTaxCombined.TX", "fiscal.salesTaxState.TX", "gridIntensity.TX", "gridLoss.TX", "householdKwh.TX", "peakDemand.ERCOT", "wageIndex.construction.TX", "wageIndex.operations.TX"],
            ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Figures_are_found_by_text_unit_quality_and_section()
    {
        var found = (await (await _client.GetAsync("/v1/figures?text=COOLING&unit=USD/MW_it&quality=secondary&section=buildout")).Read())["items"]!.AsArray();
        Assert.Contains("facility.cooling", found.Select(figure => figure!["id"]!.GetValue<string>()));
        Assert.All(found, figure =>
        {
            Assert.Equal("USD/MW_it", figure!["unit"]!.GetValue<string>());
            Assert.Equal("secondary", figure["quality"]!.GetValue<string>());
            Assert.Contains("buildout", figure["readBy"]!.AsArray().Select(reader => reader!.GetValue<string>()));
        });
        Assert.Empty((await (await _client.GetAsync("/v1/figures?unit=furlong")).Read())["items"]!.AsArray());
    }

    [Theory]
    [InlineData("section=profits")]
    [InlineData("quality=good")]
    [InlineData("text=")]
    public async Task A_search_that_cannot_be_meant_is_refused(string query)
    {
        var problem = await (await _client.GetAsync($"/v1/figures?{query}")).Read(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("?" + query.Split('=')[0], problem["errors"]![0]!["pointer"]!.GetValue<string>());
        Assert.NotNull(problem["errors"]![0]!["allowed"]);
    }

    [Fact]
    public async Task Vintages_follow_their_rule()
    {
        var vintages = await (await _client.GetAsync("/v1/vintages")).Read();
        JsonNode Family(string name) => vintages["items"]!.AsArray().Single(item => item!["family"]!.GetValue<string>() == name)!;
        Assert.True(Family("gridIntensity")["stale"]!.GetValue<bool>());
        Assert.Equal(40, Family("gridIntensity")["newestAgeMonths"]!.GetValue<int>());
        Assert.False(Family("electricityPrice")["stale"]!.GetValue<bool>());
        Assert.False(Family("cpi")["ages"]!.GetValue<bool>());
        var figures = (await (await _client.GetAsync("/v1/figures")).Read())["items"]!.AsArray();
        Assert.Equal(figures.Count, vintages["items"]!.AsArray().Sum(item => item!["figures"]!.GetValue<int>()));
        Assert.Equal(
            figures.Where(figure => figure!["stale"]!.GetValue<bool>()).Select(figure => figure!["id"]!.GetValue<string>()).Order(StringComparer.Ordinal),
            vintages["items"]!.AsArray().SelectMany(item => item!["staleFigures"]!.AsArray()).Select(id => id!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_result_that_uses_stale_figures_says_so_once()
    {
        var warnings = (await (await _client.PostJson("/v1/evaluate?ranges=false", Talk.Gigawatt)).Read())["warnings"]!.AsArray();
        var stale = Assert.Single(warnings, warning => warning!["path"]!.GetValue<string>() == "/figures");
        Assert.Contains("gridIntensity (2023)", stale!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
