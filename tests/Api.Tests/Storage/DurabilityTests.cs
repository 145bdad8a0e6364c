using System.Collections.Concurrent;
using System.Net;

namespace Stargate.Economics.Api.Tests.Storage;

public sealed class DurabilityTests : IDisposable
{
    /// <summary>Writes after which the process is killed, in the middle of the next ones; a slow machine takes as long as it needs.</summary>
    private const int Writes = 60;

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task What_was_answered_with_201_is_there_after_a_kill()
    {
        var promised = new ConcurrentBag<string>();
        using (var service = await RunningService.Start(_folder))
        {
            using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            var clients = Enumerable.Range(0, 4).Select(_ => StoreUntilTheEnd(service.Client, promised, enough.Token)).ToList();
            while (promised.Count < Writes && !enough.IsCancellationRequested) await Task.Delay(20);
            service.Kill();
            await Task.WhenAll(clients);
        }
        Assert.True(promised.Count >= Writes);
        using var again = await RunningService.Start(_folder);
        foreach (var id in promised)
            Assert.Equal(HttpStatusCode.OK, (await again.Client.GetAsync($"/v1/scenarios/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await again.Client.PostJson("/v1/scenarios", Talk.Gigawatt)).StatusCode);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task StoreUntilTheEnd(HttpClient client, ConcurrentBag<string> promised, CancellationToken enough)
    {
        try
        {
            while (!enough.IsCancellationRequested)
            {
                using var content = Talk.Json(Talk.Gigawatt);
                var response = await client.PostAsync("/v1/scenarios", content, enough);
                if (response.StatusCode == HttpStatusCode.Created) promised.Add(response.Headers.Location!.ToString().Split('/')[^1]);
            }
        }
        catch (HttpRequestException)
        {
            // The service is gone, which is what the test is about.
        }
        catch (OperationCanceledException)
        {
            // Time is up.
        }
    }
}
