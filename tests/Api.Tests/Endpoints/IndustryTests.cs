using System.Net;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class IndustryTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task The_list_is_whole_and_sourced()
    {
        var list = await (await _client.GetAsync("/v1/industries")).Read();
        var sources = list["sources"]!.AsArray().Select(source => source!["id"]!.GetValue<string>()).ToHashSet();
        Assert.Equal(71, list["items"]!.AsArray().Count);
        Assert.All(list["items"]!.AsArray(), item => Assert.All(item!["sourceIds"]!.AsArray(), id => Assert.Contains(id!.GetValue<string>(), sources)));
        var construction = list["items"]!.AsArray().Single(item => item!["industry"]!.GetValue<string>() == "23")!;
        Assert.Equal(2023, construction["priceYear"]!.GetValue<int>());
        Assert.Equal(1, construction["domesticShares"]!["structures"]!.GetValue<double>());
        Assert.Null(construction["domesticShares"]!["equipment"]);
    }

    [Fact]
    public async Task What_the_reader_has_is_not_sent_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/industries");
        request.Headers.IfNoneMatch.Add((await _client.GetAsync("/v1/industries")).Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Industries_are_read_only_and_take_no_query()
    {
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _client.PostJson("/v1/industries", "{}")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _client.GetAsync("/v1/industries?page=1")).StatusCode);
    }
}
