using System.Diagnostics;

namespace Stargate.Economics.Api.Tests;

/// <summary>The built service as a process of its own, on a free port of this machine.</summary>
internal sealed class RunningService : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private RunningService(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = s_patience };
    }

    public HttpClient Client { get; }

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    public static async Task<RunningService> Start(TestFolder folder)
    {
        var process = Launch(folder, null);
        using var patience = new CancellationTokenSource(s_patience);
        const string mark = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            var at = line.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0) continue;
            // Nobody reads on; without this the pipe would fill up and stop the service.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new(process, new(line[(at + mark.Length)..].Trim()));
        }
        throw new InvalidOperationException($"The service did not start: {await process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>Starts it where it cannot start; the exit code and what it says.</summary>
    public static async Task<(int ExitCode, string Said)> StartInVain(TestFolder folder, string data)
    {
        using var process = Launch(folder, data);
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            var said = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, said);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    /// <summary>Ends it at once, as kill -9 does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private static Process Launch(TestFolder folder, string? data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.Path };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add("--urls=http://127.0.0.1:0");
        start.ArgumentList.Add($"--Storage:Database={folder.Database}");
        start.ArgumentList.Add($"--Storage:Reports={folder.Reports}");
        if (data is not null) start.ArgumentList.Add($"--Data:Folder={data}");
        return Process.Start(start)!;
    }
}
