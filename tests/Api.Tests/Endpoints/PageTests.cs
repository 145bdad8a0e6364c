using System.Text.RegularExpressions;

namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed partial class PageTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task Every_link_on_the_first_page_leads_somewhere()
    {
        var response = await _client.GetAsync("/");
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        var page = await response.Content.ReadAsStringAsync();
        foreach (var link in Links().Matches(page).Select(match => match.Groups[1].Value))
            Assert.True((await _client.GetAsync(link)).IsSuccessStatusCode, link);
    }

    [Fact]
    public async Task The_page_needs_nothing_from_elsewhere()
    {
        var page = await _client.GetStringAsync("/");
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Links();
}
