using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.Hosting;

/// <summary>What only a real socket shows.</summary>
public sealed class KestrelTests(KestrelTests.Process process) : IClassFixture<KestrelTests.Process>
{
    private const int Huge = 50_000_000;

    private readonly RunningService _service = process.Service;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fifty_megabytes_are_refused_unread_and_the_service_lives_on(bool chunked)
    {
        await _service.Client.PostJson("/v1/evaluate", "{}");
        var before = _service.Memory;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/evaluate") { Content = Talk.Json(new string(' ', Huge)) };
        request.Headers.TransferEncodingChunked = chunked;
        var response = await _service.Client.SendAsync(request);
        await response.IsProblem(413,
            """
            {
              "type": "/problems/body-too-large", "title": "The body is too large.", "status": 413,
              "detail": "The body is larger than 1,048,576 bytes (1 MiB), which is the most that is read.", "instance": "/v1/evaluate"
            }
            """);
        Assert.InRange(_service.Memory - before, long.MinValue, Huge - 1);
        Assert.Equal(HttpStatusCode.OK, (await _service.Client.GetAsync("/health/live")).StatusCode);
    }

    [Theory]
    [InlineData("Content-Length: 10", "{} and far more than that")]
    [InlineData("Content-Length: 1000", "{}")]
    [InlineData("Content-Length: -1", "{}")]
    [InlineData("Content-Length: 2\r\nContent-Length: 3", "{}")]
    [InlineData("Content-Length: 2\r\nTransfer-Encoding: chunked", "{}")]
    [InlineData("Transfer-Encoding: chunked", "zz\r\n{}\r\n")]
    public async Task A_body_that_is_not_as_announced_hurts_nobody_else(string framing, string body)
    {
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, _service.Client.BaseAddress!.Port);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /v1/evaluate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{framing}\r\n\r\n{body}"));
            client.Client.Shutdown(SocketShutdown.Send);
            var answer = await WhateverComes(stream);
            Assert.DoesNotContain("HTTP/1.1 5", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("HTTP/1.1 2", answer, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.OK, (await _service.Client.GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task A_head_request_is_answered_as_get_without_the_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/v1/presets");
        var response = await _service.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 0);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_real_writer_makes_a_pdf_or_names_the_package_to_install()
    {
        var id = await _service.Client.Store();
        var response = await _service.Client.PostAsync($"/v1/scenarios/{id}/reports", null);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            Assert.Contains("fonts-", body["detail"]!.GetValue<string>(), StringComparison.Ordinal);
            return;
        }
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var pdf = await _service.Client.GetByteArrayAsync(body["pdf"]!.GetValue<string>());
        Assert.Equal("%PDF"u8, pdf.AsSpan(0, 4));
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.Equal(body["pages"]!.GetValue<int>(), document.NumberOfPages);
    }

    // A connection on which nothing can be told apart any more may be reset instead of answered.
    private static async Task<string> WhateverComes(Stream stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (IOException)
        {
            // What came before the reset counts.
        }
        return Encoding.ASCII.GetString(answer.ToArray());
    }

    /// <summary>One process for all of these tests, so that each of them shows that the one before left it alive.</summary>
    public sealed class Process : IAsyncLifetime, IDisposable
    {
        private readonly TestFolder _folder = new();

        internal RunningService Service { get; private set; } = null!;

        public async Task InitializeAsync() => Service = await RunningService.Start(_folder);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose()
        {
            Service.Dispose();
            _folder.Dispose();
        }
    }
}
