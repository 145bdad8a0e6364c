using System.Text.Json;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>Large ensembles: two at a time, each within a limit of time, never half an answer.</summary>
internal sealed class LargeRuns(Catalogue catalogue) : IDisposable
{
    /// <summary>Runs at a time.</summary>
    public const int AtOnce = 2;

    /// <summary>Longest time that a run may take.</summary>
    public TimeSpan Limit { get; set; } = TimeSpan.FromMinutes(10);

    private const int RetrySeconds = 10;

    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>Whether there is a place; whoever takes it gives it back.</summary>
    public bool Enter() => _places.Wait(0);

    /// <summary>Gives a place back.</summary>
    public void Leave() => _places.Release();

    /// <summary>The problem where there is no place.</summary>
    public static ProblemResult Busy() => new(ProblemTypes.Busy, $"{AtOnce} large ensembles are running. Ask again in {RetrySeconds} seconds.") { RetryAfter = RetrySeconds };

    /// <summary>The problem where the time is up.</summary>
    public ProblemResult TooLong() => new(ProblemTypes.RunTooLong, $"The run was stopped after {Limit.TotalSeconds:0} seconds. Ask for fewer draws.");

    /// <summary>The answer as JSON, computed on other threads; null where the time is up.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="options">What is wanted of it.</param>
    /// <param name="progress">Told how many draws are done.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public async Task<byte[]?> Run(Scenario scenario, UncertaintyOptions options, Action<int>? progress, CancellationToken gone)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(gone);
        // A timer of no time at all may still come late on a busy machine.
        if (Limit > TimeSpan.Zero) limited.CancelAfter(Limit);
        else await limited.CancelAsync();
        try
        {
            return await Task.Run(() =>
            {
                var plan = ProgramPlan.Of(scenario, catalogue);
                var ensemble = LargeRun.Of(plan, options.For(plan), progress, limited.Token);
                return JsonSerializer.SerializeToUtf8Bytes(UncertaintyTeller.Tell(plan, ensemble, options.Draws), Json.Options);
            }, limited.Token);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _places.Dispose();
}
