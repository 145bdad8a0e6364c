using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class InputTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();
    private readonly Catalogue _catalogue = service.Services.GetRequiredService<Catalogue>();

    [Fact]
    public async Task Every_example_of_a_member_runs_as_it_stands()
    {
        foreach (var input in await Items("/v1/inputs"))
        {
            if (input["pointer"]!.GetValue<string>().StartsWith("/figures/", StringComparison.Ordinal)) continue;
            var response = await _client.PostJson("/v1/evaluate?ranges=false&sections=capacity", input["scenario"]!.ToJsonString());
            Assert.True(response.IsSuccessStatusCode, $"{input["pointer"]}: {await response.Content.ReadAsStringAsync()}");
            Assert.Contains(input["example"]!.ToJsonString(), input["scenario"]!.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_bound_is_the_one_that_is_checked()
    {
        var checkedBounds = 0;
        var members = InputMembers.Of(_catalogue).ToDictionary(member => member.Pointer);
        foreach (var input in await Items("/v1/inputs"))
        {
            if (input["maximum"] is null) continue;
            var member = members[input["pointer"]!.GetValue<string>()];
            var high = input["maximum"]!.GetValue<double>();
            Assert.True(Takes(member, high), $"{member.Pointer} takes {high}");
            Assert.False(Takes(member, Math.BitIncrement(high)), $"{member.Pointer} refuses above {high}");
            if (input["minimum"]?.GetValue<double>() is { } low)
            {
                Assert.True(Takes(member, low), $"{member.Pointer} takes {low}");
                Assert.False(Takes(member, Math.BitDecrement(low)), $"{member.Pointer} refuses below {low}");
            }
            else
            {
                var above = input["exclusiveMinimum"]!.GetValue<double>();
                Assert.False(Takes(member, above), $"{member.Pointer} refuses {above}");
                Assert.True(Takes(member, Math.BitIncrement(above)), $"{member.Pointer} takes above {above}");
            }
            checkedBounds++;
        }
        Assert.InRange(checkedBounds, 500, int.MaxValue);
    }

    [Fact]
    public async Task Every_word_is_taken_and_no_other()
    {
        var members = InputMembers.Of(_catalogue).ToDictionary(member => member.Pointer);
        foreach (var input in await Items("/v1/inputs"))
        {
            if (input["values"] is not JsonArray words) continue;
            var member = members[input["pointer"]!.GetValue<string>()];
            foreach (var word in words) Assert.True(IsFree(member, word!.ToJsonString()), $"{member.Pointer} takes {word}");
            Assert.False(IsFree(member, "\"nonsense\""), member.Pointer);
        }
    }

    [Fact]
    public async Task Every_member_that_is_read_is_listed_and_no_other()
    {
        var listed = (await Items("/v1/inputs")).Select(input => input["pointer"]!.GetValue<string>()).ToHashSet();
        async Task Same(string scenario, string pointer, string parent, params string[] others)
        {
            var problem = await (await _client.PostJson("/v1/evaluate", scenario)).Read(HttpStatusCode.UnprocessableEntity);
            var read = problem["errors"]!.AsArray().Single(error => error!["pointer"]!.GetValue<string>() == pointer)!["allowed"]!.GetValue<string>().Split(", ");
            var known = listed.Where(path => path.StartsWith(parent + "/", StringComparison.Ordinal) && !path[(parent.Length + 1)..].Contains('/', StringComparison.Ordinal)).Select(path => path[(parent.Length + 1)..]);
            Assert.Equal(read.Except(others).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
        }
        await Same("""{"zzz":1}""", "/zzz", "");
        await Same("""{"horizon":{"zzz":1}}""", "/horizon/zzz", "/horizon");
        await Same("""{"targets":{"zzz":1}}""", "/targets/zzz", "/targets");
        await Same("""{"finance":{"zzz":1}}""", "/finance/zzz", "/finance");
        await Same("""{"finance":{"debt":{"zzz":1}}}""", "/finance/debt/zzz", "/finance/debt");
        await Same("""{"finance":{"revenue":{"zzz":1}}}""", "/finance/revenue/zzz", "/finance/revenue");
        await Same("""{"levers":{"zzz":1}}""", "/levers/zzz", "/levers");
        await Same("""{"levers":{"algorithmicEfficiency":{"zzz":1}}}""", "/levers/algorithmicEfficiency/zzz", "/levers/algorithmicEfficiency");
        await Same("""{"sites":[{"zzz":1}]}""", "/sites/0/zzz", "/sites/*", "country");
        await Same("""{"sites":[{"blocks":[{"zzz":1}]}]}""", "/sites/0/blocks/0/zzz", "/sites/*/blocks/*");
        await Same("""{"sites":[{"supply":[{"zzz":1}]}]}""", "/sites/0/supply/0/zzz", "/sites/*/supply/*");
        await Same("""{"sites":[{"supply":[{"tariff":{"zzz":1}}]}]}""", "/sites/0/supply/0/tariff/zzz", "/sites/*/supply/*/tariff");
    }

    [Fact]
    public async Task Every_figure_that_changes_results_is_listed_with_default_and_sources()
    {
        var figures = (await Items("/v1/inputs?pointer=/figures/")).ToDictionary(input => input["pointer"]!.GetValue<string>()[9..]);
        Assert.Equal(_catalogue.Figures.Where(Choices.IsReplaceable).Select(figure => figure.Id).Order(StringComparer.Ordinal), figures.Keys.Order(StringComparer.Ordinal));
        var electrical = figures["facility.electrical"];
        Assert.Equal(_catalogue["facility.electrical"].Central, electrical["default"]!.GetValue<double>());
        Assert.Equal("USD/MW_it", electrical["unit"]!.GetValue<string>());
        Assert.Equal(_catalogue["facility.electrical"].SourceIds, electrical["sources"]!.AsArray().Select(source => source!["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_benchmark_that_is_replaced_in_vain_is_remarked()
    {
        var answer = await (await _client.PostJson("/v1/evaluate?ranges=false", """{"sites":[{"state":"TX","capacityMw":100,"basis":"it"}],"figures":{"uncertainty.correlation.wages":0.1}}""")).Read();
        Assert.Contains(answer["warnings"]!.AsArray(), warning => warning!["path"]!.GetValue<string>() == "/figures/uncertainty.correlation.wages");
    }

    [Fact]
    public async Task The_list_can_be_narrowed()
    {
        Assert.All(await Items("/v1/inputs?pointer=/levers&text=PUE"), input => Assert.StartsWith("/levers/efficientCooling", input["pointer"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _client.GetAsync("/v1/inputs?pointer=sites")).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PostJson("/v1/inputs", "{}")).StatusCode);
    }

    private bool Takes(InputMember member, double value) => IsFree(member, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Whether the reader finds no fault with the value itself; other members may then not fit it.</summary>
    private bool IsFree(InputMember member, string value)
    {
        using var document = JsonDocument.Parse(member.With(value));
        var pointer = member.Pointer.Replace("*", "0", StringComparison.Ordinal);
        // The plant is the second source of its template.
        if (member.Pointer == "/sites/*/supply/*/capacityMw") pointer = "/sites/0/supply/1/capacityMw";
        return ScenarioReader.Read(document.RootElement, _catalogue).Errors.All(error => error.Pointer != pointer);
    }

    private async Task<List<JsonNode>> Items(string path) => [.. (await (await _client.GetAsync(path)).Read())["items"]!.AsArray().Select(item => item!)];
}
