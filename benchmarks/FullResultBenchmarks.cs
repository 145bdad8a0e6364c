using BenchmarkDotNet.Attributes;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Tracing;

namespace Stargate.Economics.Benchmarks;

/// <summary>What does a full result cost, with and without ranges, and its explanation?</summary>
[MemoryDiagnoser]
public class FullResultBenchmarks
{
    private Scenario _scenario = null!;

    /// <summary>The preset.</summary>
    [Params("stargate", "one-gigawatt")]
    public string Preset { get; set; } = "";

    /// <summary>Reads the preset and draws once, as a running service has.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _scenario = Presets.Of(Preset);
        WithRanges();
    }

    /// <summary>Central figures only.</summary>
    [Benchmark(Baseline = true)]
    public Answer WithoutRanges() => Evaluator.Evaluate(_scenario, Presets.Catalogue, new(Ranges: false));

    /// <summary>With 2,048 draws on all processors.</summary>
    [Benchmark]
    public Answer WithRanges() => Evaluator.Evaluate(_scenario, Presets.Catalogue, new());

    /// <summary>With 2,048 draws on one processor.</summary>
    [Benchmark]
    public Answer WithRangesOnOneThread() => Evaluator.Evaluate(_scenario, Presets.Catalogue, new(Threads: 1));

    /// <summary>The whole tree of one number.</summary>
    [Benchmark]
    public TraceResult Trace() => Tracer.Trace(_scenario, Presets.Catalogue, "buildout.totalUsd", depth: null);
}
