namespace Stargate.Economics.Api.Tests.Endpoints;

public sealed class HealthTests(Service service) : IClassFixture<Service>
{
    private readonly HttpClient _client = service.CreateClient();

    [Fact]
    public async Task The_process_answers() => Assert.Equal("""{"status":"live"}""", await _client.GetStringAsync("/health/live"));

    [Fact]
    public async Task Readiness_says_what_works()
    {
        var health = await (await _client.GetAsync("/health/ready")).Read();
        Assert.Equal("ready", health["status"]!.GetValue<string>());
        Assert.True(health["database"]!["available"]!.GetValue<bool>());
        Assert.True(health["catalogue"]!["figures"]!.GetValue<int>() > 0);
        Assert.Equal("Test Sans", health["reports"]!["font"]!.GetValue<string>());
    }

    [Fact]
    public async Task Health_is_read_only() => await (await _client.PostJson("/health/live", "{}")).IsProblem(405,
        """
        {
          "type": "/problems/method-not-allowed", "title": "This address does not take this method.", "status": 405,
          "detail": "/health/live takes GET, not POST.", "instance": "/health/live"
        }
        """);
}
