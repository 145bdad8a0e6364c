using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Tapes;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Benchmarks;

/// <summary>
/// The same spending over the same draws four ways, as machine code, eight draws at a time, one at a time and in NumPy, each on one core in one run; and
/// how the time of a large ensemble grows. Writes the table of the benchmarks' README.
/// </summary>
internal static class Peers
{
    /// <summary>Argument that asks for it.</summary>
    public const string Command = "peers";

    private const int Draws = 16_384;
    private const int Rounds = 20;
    private const double Tolerance = 1e-9;

    /// <summary>Runs everything.</summary>
    /// <param name="args">The command, and the Python to use where it is not python3.</param>
    public static void Run(string[] args)
    {
        var plan = ProgramPlan.Of(Presets.Of("stargate"), Presets.Catalogue);
        var schedule = PeerSchedule.Of(plan);
        var draws = Draw(schedule);
        var machine = Machine(schedule, draws);
        var (code, ofCode) = Best(machine);
        var (lanes, ofLanes) = Best(() => Eight(schedule, draws));
        var (real, ofReal) = Best(() => One(schedule, draws));
        var (numpy, version, size, ofNumpy) = NumPy(args is [_, var python] ? python : "python3", schedule, draws);
        Agree(ofCode, ofLanes);
        Agree(ofCode, ofReal);
        Agree(ofCode, ofNumpy);
        List<string> lines =
        [
            "| one core, the same draws | time a draw, machine code = 1 |", "|---|---|", "| C#, machine code made of the formulas (from 32,768 draws on) | 1 |",
            Line($"| C#, eight draws at a time (`Lanes`) | {lanes / code:F1} |"),
            Line($"| C#, one draw at a time (`Real`) | {real / code:F1} |"),
            Line($"| NumPy {version}, best of four block sizes ({size} draws) | {numpy / code:F1} |"),
            "", "| large ensemble, all processors | time, first row = 1 |", "|---|---|", .. Growth(),
        ];
        Write(lines);
    }

    private static double[][] Draw(PeerSchedule schedule)
    {
        double[][] draws = [.. Enumerable.Range(0, schedule.Sites + 1).Select(_ => new double[Draws])];
        for (var d = 0; d < draws.Length; d++)
        {
            Sobol.Fill(1, d, 0, draws[d]);
            var (low, high) = d == 0 ? (0.02, 0.06) : (0.0, 6.0);
            for (var k = 0; k < Draws; k++) draws[d][k] = low + ((high - low) * draws[d][k]);
        }

        return draws;
    }

    private static Func<double[]> Machine(PeerSchedule schedule, double[][] draws)
    {
        var tape = new Tape();
        Recorded[] inputs = [.. draws.Select(column => tape.Input(column.Min(), column.Max()))];
        var program = new TapeProgram(tape, inputs, [schedule.Total(inputs[0], inputs.AsSpan(1), new Workspace<Recorded>())], 1);
        TapeFrame[] frames = [program.NewFrame(), program.NewFrame(), program.NewFrame(), program.NewFrame()];
        double[][] usd = [new double[Draws]];
        return () =>
        {
            for (var k = 0; k < Draws; k += frames.Length * Lanes.Count) program.Run(frames, draws, k, usd, k);
            return usd[0];
        };
    }

    private static double[] Eight(PeerSchedule schedule, double[][] draws)
    {
        var (usd, workspace, delays) = (new double[Draws], new Workspace<Lanes>(), new Lanes[schedule.Sites]);
        for (var k = 0; k < Draws; k += Lanes.Count)
        {
            for (var s = 0; s < delays.Length; s++) delays[s] = new(Vector512.LoadUnsafe(ref draws[s + 1][k]));
            schedule.Total(new Lanes(Vector512.LoadUnsafe(ref draws[0][k])), delays, workspace).Values.StoreUnsafe(ref usd[k]);
        }

        return usd;
    }

    private static double[] One(PeerSchedule schedule, double[][] draws)
    {
        var (usd, workspace, delays) = (new double[Draws], new Workspace<Real>(), new Real[schedule.Sites]);
        for (var k = 0; k < Draws; k++)
        {
            for (var s = 0; s < delays.Length; s++) delays[s] = Real.Of(draws[s + 1][k]);
            usd[k] = schedule.Total(Real.Of(draws[0][k]), delays, workspace).Value;
        }

        return usd;
    }

    private static (double Microseconds, string Version, string Size, double[] Usd) NumPy(string python, PeerSchedule schedule, double[][] draws)
    {
        var folder = Directory.CreateTempSubdirectory("peers").FullName;
        File.WriteAllText(Path.Combine(folder, "schedule.json"), JsonSerializer.Serialize(schedule, JsonSerializerOptions.Web));
        File.WriteAllBytes(Path.Combine(folder, "draws.f64"), [.. draws.SelectMany(column => MemoryMarshal.AsBytes(column.AsSpan()).ToArray())]);
        using var process = Process.Start(new ProcessStartInfo(python, [Path.Combine(Presets.Root, "benchmarks", "peers", "spending.py"), folder]) { RedirectStandardOutput = true })!;
        var told = JsonNode.Parse(process.StandardOutput.ReadToEnd())!;
        process.WaitForExit();
        var usd = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(Path.Combine(folder, "totals.f64"))).ToArray();
        Directory.Delete(folder, recursive: true);
        var best = told["microsecondsPerDraw"]!.AsObject().MinBy(pair => pair.Value!.GetValue<double>());
        return (best.Value!.GetValue<double>(), told["numpy"]!.GetValue<string>(), best.Key, usd);
    }

    private static (double Microseconds, double[] Usd) Best(Func<double[]> run)
    {
        var (best, usd) = (double.PositiveInfinity, run());
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            usd = run();
            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / Draws);
        }

        return (best, usd);
    }

    private static void Agree(double[] ours, double[] theirs)
    {
        for (var k = 0; k < ours.Length; k++)
        {
            if (Math.Abs(ours[k] - theirs[k]) > Tolerance * ours[k]) throw new InvalidOperationException($"Draw {k}: {ours[k]} against {theirs[k]}.");
        }
    }

    private static IEnumerable<string> Growth()
    {
        var first = 0.0;
        foreach (var (label, scenario, draws) in PeerGrowth.Cases)
        {
            var plan = ProgramPlan.Of(scenario, Presets.Catalogue);
            LargeRun.Of(plan, new(1, 16_384, [QuantityId.TotalUsd, QuantityId.AnnualMwh]));
            var best = double.PositiveInfinity;
            for (var round = 0; round < 3; round++)
            {
                var watch = Stopwatch.StartNew();
                LargeRun.Of(plan, new(1, draws, [QuantityId.TotalUsd, QuantityId.AnnualMwh]));
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
            }

            if (first == 0) first = best;
            yield return Line($"| {label} | {best / first:F2} |");
        }
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(List<string> lines)
    {
        const string mark = "<!-- measured -->\n";
        var file = Path.Combine(Presets.Root, "benchmarks", "README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        File.WriteAllText(file, text[..start] + string.Join('\n', lines) + "\n");
        Console.WriteLine(string.Join('\n', lines));
    }
}
