using System.Collections.Concurrent;
using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Tracing;

namespace Stargate.Economics.Models.Tests.Tracing;

public sealed class TracerTests
{
    private static readonly string[] s_paths =
        ["buildout.totalUsd", "energy.annualUsd", "energy.annualMwh", "compute.accelerators", "jobs.permanent", "jobs.peak"];

    /// <summary>Whole traces, each made once for all tests.</summary>
    private static readonly ConcurrentDictionary<(string Preset, string Path), TraceDocument> s_traces = new();

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Figures that set the calendar: it is prepared once for a scenario, and a trace shows the shares of its windows as
    /// constants. They are listed with the inputs of an answer.
    /// </summary>
    private static readonly string[] s_calendar =
        ["schedule.", "escalation.constructionNearTermUntil", "compute.hardwareLifeYears", "finance.facilityLifeYears", "finance.debtTenorYears", "finance.bonusDepreciation"];

    public static TheoryData<string, string> PresetsAndPaths
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var preset in TestData.Catalogue.Presets)
            {
                foreach (var path in s_paths) data.Add(preset.Id, path);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PresetsAndPaths))]
    public void Evaluating_the_operations_gives_every_value_again(string preset, string path)
    {
        // The platform's exp, log and pow are within a few units in the last place of the model's own.
        var trace = Traced(preset, path);
        var values = Recompute(JsonSerializer.Serialize(trace, s_json));
        Programs.None(trace.Nodes.Where(node => !Programs.IsClose(node.Value.Value, values[node.Key]))
            .Select(node => $"{node.Key} {node.Value.Name} {node.Value.Op} {node.Value.Value:R} and {values[node.Key]:R}"));
    }

    [Theory]
    [MemberData(nameof(PresetsAndPaths))]
    public void Every_figure_at_the_end_of_a_trace_has_a_source(string preset, string path)
    {
        var trace = Traced(preset, path);
        var figures = trace.Nodes.Values.Where(node => node.Op == "figure").ToList();
        Assert.NotEmpty(figures);
        Programs.None(figures.Where(node => node.Source is not { Length: > 0 } || node.Source.Split("; ").Any(id => !trace.Sources.ContainsKey(id))).Select(node => node.Figure!));
    }

    [Theory]
    [MemberData(nameof(PresetsAndPaths))]
    public void Every_number_of_the_scenario_at_the_end_of_a_trace_has_its_pointer(string preset, string path) => Programs.None(
        Traced(preset, path).Nodes.Values.Where(node => node.Op == "input" && node.Pointer is not ['/', ..]).Select(node => node.Name!));

    [Fact]
    public void The_root_is_the_value_of_the_answer()
    {
        var trace = Traced("abilene", "buildout.totalUsd");
        Assert.Equal(Programs.View(TestData.Plan("abilene")).Number(QuantityId.TotalUsd), trace.Nodes[trace.Root].Value);
    }

    [Fact]
    public void A_whole_trace_is_not_cut()
    {
        var trace = Traced("abilene", "buildout.totalUsd");
        Assert.False(trace.Truncated);
        Assert.DoesNotContain(trace.Nodes.Values, node => node.Truncated is true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_depth_cuts_the_tree_and_says_where(int depth)
    {
        var trace = Tracer.Trace(TestData.Preset("abilene"), TestData.Catalogue, "buildout.totalUsd", depth).Document!;
        Assert.True(trace.Truncated);
        Assert.True(Depth(trace) <= depth);
        Assert.All(trace.Nodes.Values.Where(node => node.Truncated is true), node => Assert.Null(node.Inputs));
        Assert.All(trace.Nodes.Values.SelectMany(node => node.Inputs ?? []), id => Assert.True(trace.Nodes.ContainsKey(id)));
    }

    [Fact]
    public void A_cap_on_nodes_cuts_the_tree_and_says_where()
    {
        var trace = Tracer.Trace(TestData.Preset("abilene"), TestData.Catalogue, "buildout.totalUsd", null, nodeCap: 50).Document!;
        Assert.True(trace.Truncated);
        Assert.InRange(trace.Nodes.Count, 2, 50);
        Assert.Contains(trace.Nodes.Values, node => node.Truncated is true);
    }

    [Fact]
    public void A_cut_node_keeps_its_value()
    {
        var whole = Tracer.Trace(TestData.Preset("abilene"), TestData.Catalogue, "buildout.totalUsd", null).Document!;
        var cut = Tracer.Trace(TestData.Preset("abilene"), TestData.Catalogue, "buildout.totalUsd", 0).Document!;
        Assert.Equal(whole.Nodes[whole.Root].Value, cut.Nodes[cut.Root].Value);
    }

    [Theory]
    [InlineData("buildout.totalUSD", "buildout.totalUsd")]
    [InlineData("energy.anualMwh", "energy.annualMwh")]
    [InlineData("jobs.phases[fitout]", "jobs.phases[fitOut]")]
    public void An_unknown_path_gives_the_nearest(string asked, string nearest)
    {
        var result = Tracer.Trace(TestData.Preset("abilene"), TestData.Catalogue, asked, 1);
        Assert.Null(result.Document);
        Assert.Contains(asked, result.Error, StringComparison.Ordinal);
        Assert.Contains(nearest, result.NearestPaths);
    }

    [Fact]
    public void A_figure_that_the_scenario_replaces_names_the_scenario()
    {
        var scenario = TestData.Scenario("""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ], "figures": { "facility.shell": 2000000 } }""");
        var trace = Tracer.Trace(scenario, TestData.Catalogue, "buildout.components[shell].usd", null).Document!;
        var shell = Assert.Single(trace.Nodes.Values, node => node.Figure == "facility.shell");
        Assert.Equal((2e6, "the scenario"), (shell.Value, shell.Source));
    }

    [Fact]
    public void Formulas_are_written_in_names() =>
        Assert.Equal("facility + IT", Traced("abilene", "buildout.totalUsd").Nodes["n1"].Formula);

    [Fact]
    public void A_moved_figure_moves_no_result_whose_trace_lacks_it()
    {
        var plan = TestData.Plan("abilene");
        var traced = Programs.Traced(plan);
        var reached = Enum.GetValues<QuantityId>().Where(id => traced[id] is not null).ToDictionary(id => id, id => FiguresOf(traced[id]!.Value.Node));
        var before = Programs.View(plan);
        Programs.None(Figures(plan).SelectMany(figure =>
        {
            var after = Programs.View(Moved("abilene", figure));
            return reached.Where(pair => !pair.Value.Contains(figure) && Bits(before.Number(pair.Key)) != Bits(after.Number(pair.Key))).Select(pair => $"{figure} moves {pair.Key}");
        }));
    }

    [Fact]
    public void A_moved_figure_moves_every_result_whose_trace_has_it()
    {
        // The price of the package only splits that of the rack, so it cancels in the total; a rate of zero stays zero when it is scaled.
        string[] still = ["accelerator.gb200-nvl72.packagePriceUsd"];
        var plan = TestData.Plan("abilene");
        var before = Programs.View(plan);
        var reached = FiguresOf(Programs.Traced(plan)[QuantityId.TotalUsd]!.Value.Node);
        Programs.None(Figures(plan).Where(figure => reached.Contains(figure) && !still.Contains(figure) && TestData.Catalogue[figure].Central != 0)
            .Where(figure => Programs.View(Moved("abilene", figure)).Number(QuantityId.TotalUsd) == before.Number(QuantityId.TotalUsd)));
    }

    /// <summary>Figures of a plan that a scenario may replace and that do not set the calendar.</summary>
    private static IEnumerable<string> Figures(ProgramPlan plan) => plan.Slots.Where(slot => slot.Figure is not null).Select(slot => slot.Reference).Distinct()
        .Where(id => !s_calendar.Any(start => id.StartsWith(start, StringComparison.Ordinal) && id is not ("schedule.slipSharedMonths" or "schedule.slipOwnMonths")));

    /// <summary>A preset with a figure a tenth higher; lower where 1 is the most that it can be; one month for a delay of none.</summary>
    private static ProgramPlan Moved(string preset, string figure)
    {
        using var scenario = JsonDocument.Parse(TestData.Catalogue.Presets.Single(p => p.Id == preset).Scenario);
        var members = scenario.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => (object)member.Value);
        var central = TestData.Catalogue[figure].Central;
        var moved = TestData.Catalogue[figure].Unit == "1" && central is > 0.9 and <= 1 ? central * 0.9 : figure.StartsWith("schedule.slip", StringComparison.Ordinal) ? 1 : central * 1.1;
        members["figures"] = new Dictionary<string, double> { [figure] = moved };
        return Programs.Plan(members);
    }

    private static HashSet<string> FiguresOf(TraceNode root)
    {
        var seen = new HashSet<TraceNode>(ReferenceEqualityComparer.Instance) { root };
        var open = new Stack<TraceNode>(seen);
        while (open.TryPop(out var node))
        {
            foreach (var input in node.Inputs)
            {
                if (seen.Add(input)) open.Push(input);
            }
        }

        return [.. seen.Where(node => node.Operation == TraceOperation.Figure).Select(node => node.Reference!)];
    }

    private static TraceDocument Traced(string preset, string path) => s_traces.GetOrAdd(
        (preset, path), _ => Tracer.Trace(TestData.Preset(preset), TestData.Catalogue, path, null, nodeCap: 10_000_000).Document!);

    /// <summary>Every value of a trace from its leaves, read from the JSON that a client gets.</summary>
    private static Dictionary<string, double> Recompute(string json)
    {
        using var trace = JsonDocument.Parse(json);
        var nodes = trace.RootElement.GetProperty("nodes").EnumerateObject().ToDictionary(node => node.Name, node => node.Value);
        var values = new Dictionary<string, double>();
        var open = new Stack<string>([trace.RootElement.GetProperty("root").GetString()!]);
        while (open.TryPeek(out var id))
        {
            var node = nodes[id];
            string[] inputs = node.GetProperty("inputs") is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray().Select(input => input.GetString()!)] : [];
            string[] waiting = [.. inputs.Where(input => !values.ContainsKey(input))];
            foreach (var input in waiting) open.Push(input);
            if (waiting.Length > 0) continue;
            open.Pop();
            values[id] = inputs.Length == 0 ? node.GetProperty("value").GetDouble() : Recomputed.Step(node.GetProperty("op").GetString()!, [.. inputs.Select(input => values[input])]);
        }

        return values;
    }

    private static int Depth(TraceDocument trace)
    {
        var (level, count) = (new HashSet<string> { trace.Root }, 0);
        for (var next = Below(trace, level); next.Count > 0; next = Below(trace, next)) count++;
        return count;
    }

    private static HashSet<string> Below(TraceDocument trace, HashSet<string> level) => [.. level.SelectMany(id => trace.Nodes[id].Inputs ?? [])];

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
