using System.Globalization;
using System.Text;
using System.Threading.Channels;

namespace Stargate.Economics.Api.Http;

/// <summary>A long computation as Server-Sent Events: progress now and then, then the result.</summary>
/// <param name="total">Draws in all.</param>
/// <param name="run">Computes the result and tells of its progress; null where the time is up.</param>
/// <param name="finished">Called when nothing runs any more.</param>
internal sealed class EventStream(int total, Func<Action<int>, CancellationToken, Task<byte[]?>> run, Action finished) : IResult
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/event-stream";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        try
        {
            var (response, gone) = (httpContext.Response, httpContext.RequestAborted);
            response.ContentType = MediaType;
            response.Headers.CacheControl = "no-store";
            response.Headers.Vary = "Accept";
            var done = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
            var result = Result(done.Writer, gone);
            await foreach (var draws in done.Reader.ReadAllAsync(gone))
            {
                await Send(response, "progress", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"done\":{draws},\"draws\":{total}}}")), gone);
            }

            var bytes = await result;
            await Send(response, bytes is null ? "stopped" : "result", bytes ?? "{\"type\":\"/problems/run-too-long\",\"status\":503}"u8.ToArray(), gone);
        }
        finally
        {
            finished();
        }
    }

    private async Task<byte[]?> Result(ChannelWriter<int> done, CancellationToken gone)
    {
        try
        {
            return await run(draws => done.TryWrite(draws), gone);
        }
        finally
        {
            done.Complete();
        }
    }

    private static async Task Send(HttpResponse response, string name, byte[] data, CancellationToken gone)
    {
        await response.WriteAsync($"event: {name}\ndata: ", gone);
        await response.Body.WriteAsync(data, gone);
        await response.WriteAsync("\n\n", gone);
        await response.Body.FlushAsync(gone);
    }
}
