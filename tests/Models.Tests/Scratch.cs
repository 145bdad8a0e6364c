using System.Diagnostics;
using System.Text.Json;
using Stargate.Economics.Models.Evaluation;

using Xunit.Abstractions;

namespace Stargate.Economics.Models.Tests;
public class Scratch(ITestOutputHelper o)
{
    [Theory]
    [InlineData("one-gigawatt")]
    [InlineData("abilene")]
    [InlineData("stargate")]
    [InlineData("renewable-gigawatt")]
    [InlineData("oracle-4.5gw")]
    [InlineData("hundred-megawatt")]
    public void Run(string id)
    {
        var s = TestData.Preset(id);
        var a = Evaluator.Evaluate(s, TestData.Catalogue, new());
        for (var i = 0; i < 20; i++) a = Evaluator.Evaluate(s, TestData.Catalogue, new());
        var w = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++) Evaluator.Evaluate(s, TestData.Catalogue, new(Ranges: false));
        var t1 = w.Elapsed.TotalMilliseconds / 10; w.Restart();
        for (var i = 0; i < 10; i++) Evaluator.Evaluate(s, TestData.Catalogue, new());
        o.WriteLine($"{id} no ranges {t1:F2} ms, ranges {w.Elapsed.TotalMilliseconds / 10:F2} ms");
        foreach (var h in a.Headlines) { o.WriteLine($"{h.Sentence} | " + string.Join(", ", h.Drivers.Take(5).Select(d => $"{d.Figure} {d.Share:F2}")) ); }
        foreach (var c in a.Buildout!.Components) o.WriteLine($"{c.Id} {c.Usd / 1e9:F3} {c.Share:F3} per MW {c.Usd/a.Capacity!.ItMw.Value/1e6:F2}");
        o.WriteLine(JsonSerializer.Serialize(a.Buildout with { MonthlyUsd = [], Months = [], Benchmarks = [], Components = [] }));
        o.WriteLine(JsonSerializer.Serialize(a.Energy! with { BySource = [] }));
        o.WriteLine(JsonSerializer.Serialize(a.Jobs! with { Occupations = [] }));
        o.WriteLine(JsonSerializer.Serialize(a.Compute));
        foreach (var x in a.Warnings) o.WriteLine(x.ToString());
        foreach (var b in a.Buildout.Benchmarks) o.WriteLine($"{b.Id} {b.Basis} {b.UsdPerMw/1e6} gap it {b.GapIt:F2} fac {b.GapFacility:F2}");
    }
}
