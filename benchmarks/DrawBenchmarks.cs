using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using Stargate.Economics.Models;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Benchmarks;

/// <summary>What does one draw cost on one core? Times are per draw: 10 µs is 100,000 draws a second.</summary>
[MemoryDiagnoser]
public class DrawBenchmarks
{
    private ProgramPlan _plan = null!;
    private Assumptions<Real> _real = null!;
    private Assumptions<Lanes> _lanes = null!;
    private readonly Workspace<Lanes> _workspace = new();
    private readonly Workspace<Real> _realWorkspace = new();

    /// <summary>The preset.</summary>
    [Params("stargate", "one-gigawatt")]
    public string Preset { get; set; } = "";

    /// <summary>Prepares the programme, with delays that differ between the eight draws as they do in the ensemble.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _plan = ProgramPlan.Of(Presets.Of(Preset), Presets.Catalogue);
        _real = Assumptions.Central(_plan.Slots);
        var delays = new Lanes(Vector512.Create(0.1, 0.5, 0.9, 1.2, 1.6, 2.1, 3.0, 4.2));
        _lanes = new([.. _plan.Slots.Select(slot =>
            slot.Reference.StartsWith("schedule.slip", StringComparison.Ordinal) ? delays : Lanes.Of(slot.Central))]);
    }

    /// <summary>One draw as one number.</summary>
    [Benchmark(Baseline = true)]
    public ProgramResult<Real> OneAtATime() => ProgramModel.Evaluate(_plan, _real, detail: false, _realWorkspace);

    /// <summary>One draw of eight side by side.</summary>
    [Benchmark(OperationsPerInvoke = Lanes.Count)]
    public ProgramResult<Lanes> EightAtATime() => ProgramModel.Evaluate(_plan, _lanes, detail: false, _workspace);
}
