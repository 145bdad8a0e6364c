using System.Collections.Concurrent;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>
/// Evaluates a programme over up to ten million draws in little memory: blocks of draws are drawn, evaluated and folded,
/// and what is kept of them is merged in their order, so the number of threads cannot matter.
/// </summary>
public sealed class LargeRun
{
    private const int BlocksPerWave = 64;

    private readonly LargeQuestion _question;
    private readonly Func<LargeBench> _newBench;
    private readonly ConcurrentBag<LargeBench> _benches = [];
    private readonly IReadOnlyList<LargeTarget> _targets;
    private readonly int[] _reached;
    private readonly double[][]? _exact;
    private readonly CoMoments _moments;
    private readonly CoMoments[] _each;
    private readonly int _years;
    private BinnedCounts[] _edges = [];

    private LargeRun(ProgramPlan plan, LargeQuestion question, CancellationToken gone)
    {
        _question = question;
        _targets = LargeTarget.Of(plan);
        _reached = new int[_targets.Count];
        _years = plan.Horizon.YearCount;
        var headlines = question.Headlines.Count;
        _exact = question.Draws <= LargeQuestion.MostExact ? [.. Enumerable.Range(0, headlines).Select(_ => new double[question.Draws])] : null;
        _moments = new(headlines);
        _each = [.. Enumerable.Range(0, headlines).Select(_ => new CoMoments(1))];
        var sampler = new SlotSampler(plan, question.Seed);
        sampler.PrepareAll();
        QuantityId[] quantities = [.. question.Headlines, .. _targets.Select(target => target.Quantity)];
        var columns = new DrawColumns(plan, quantities);
        var kernel = question.Draws >= TapeKernel.LeastDraws
            ? TapeKernel.Prepare(plan, columns, sampler.Drawn, question.Threads ?? Environment.ProcessorCount, gone)
            : () => new ModelKernel(plan, columns, sampler.Drawn);
        _newBench = () => new(plan, sampler, question, columns.Count, quantities.Length, kernel());
    }

    /// <summary>Runs the ensemble.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="question">What is wanted.</param>
    /// <param name="progress">Told how many draws are done, now and then.</param>
    /// <param name="gone">Stops the run.</param>
    /// <exception cref="OperationCanceledException">The run was stopped; there is no partial answer.</exception>
    public static LargeEnsemble Of(ProgramPlan plan, LargeQuestion question, Action<int>? progress = null, CancellationToken gone = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Draws, Numbers.Lanes.Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(question.Draws % Numbers.Lanes.Count, 0);
        gone.ThrowIfCancellationRequested();
        return new LargeRun(plan, question, gone).Run(progress, gone);
    }

    private LargeEnsemble Run(Action<int>? progress, CancellationToken gone)
    {
        var pilot = _newBench();
        pilot.Evaluate(0, CountOf(0));
        var counters = _question.Headlines.Count + (FanSeries.All.Count * _years);
        _edges = [.. Enumerable.Range(0, counters).Select(c => BinnedCounts.Around(pilot.Results[pilot.ColumnOf(c)].AsSpan(0, CountOf(0))))];
        pilot.Counts = [.. _edges.Select(edge => new BinnedCounts(edge.Low, edge.High))];
        Merge(Fold(pilot, 0));
        _benches.Add(pilot);
        gone.ThrowIfCancellationRequested();
        var blocks = (_question.Draws + LargeBench.BlockDraws - 1) / LargeBench.BlockDraws;
        progress?.Invoke(CountOf(0));
        for (var first = 1; first < blocks; first += BlocksPerWave)
        {
            var end = Math.Min(first + BlocksPerWave, blocks);
            Wave(first, end, gone);
            progress?.Invoke(Math.Min(end * LargeBench.BlockDraws, _question.Draws));
        }

        return Result();
    }

    private void Wave(int first, int end, CancellationToken gone)
    {
        var parts = new (CoMoments Moments, CoMoments[] Each)[end - first];
        var options = new ParallelOptions { MaxDegreeOfParallelism = _question.Threads ?? Environment.ProcessorCount, CancellationToken = gone };
        Parallel.For(first, end, options, Take, (block, _, bench) =>
        {
            bench.Evaluate(block * LargeBench.BlockDraws, CountOf(block));
            parts[block - first] = Fold(bench, block);
            return bench;
        }, _benches.Add);
        foreach (var part in parts) Merge(part);
    }

    private LargeBench Take()
    {
        if (_benches.TryTake(out var known)) return known;
        var bench = _newBench();
        bench.Counts = [.. _edges.Select(edge => new BinnedCounts(edge.Low, edge.High))];
        return bench;
    }

    private (CoMoments Moments, CoMoments[] Each) Fold(LargeBench bench, int block)
    {
        var (first, count) = (block * LargeBench.BlockDraws, CountOf(block));
        for (var h = 0; h < _exact?.Length; h++) bench.Results[h].AsSpan(0, count).CopyTo(_exact[h].AsSpan(first));
        for (var t = 0; t < _targets.Count; t++)
        {
            var reached = 0;
            foreach (var value in bench.Results[_question.Headlines.Count + t].AsSpan(0, count)) reached += value >= _targets[t].Least ? 1 : 0;
            Interlocked.Add(ref _reached[t], reached);
        }

        return bench.Fold(count);
    }

    private void Merge((CoMoments Moments, CoMoments[] Each) part)
    {
        _moments.Add(part.Moments);
        for (var h = 0; h < _each.Length; h++) _each[h].Add(part.Each[h]);
    }

    private int CountOf(int block) => Math.Min(LargeBench.BlockDraws, _question.Draws - (block * LargeBench.BlockDraws));

    private LargeEnsemble Result()
    {
        BinnedCounts[] counts = [.. _edges.Select(edge => new BinnedCounts(edge.Low, edge.High))];
        foreach (var bench in _benches)
        {
            for (var c = 0; c < counts.Length; c++) counts[c].Add(bench.Counts![c]);
        }

        var headlines = _question.Headlines.Count;
        return new(
            _question, _moments, _each, counts[..headlines], _exact,
            [.. FanSeries.All.Select((_, series) => counts.AsSpan(headlines + (series * _years), _years).ToArray())], _reached);
    }
}
