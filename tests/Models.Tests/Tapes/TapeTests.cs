using CsCheck;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Tapes;

namespace Stargate.Economics.Models.Tests.Tapes;

public sealed class TapeTests
{
    [Fact]
    public void What_follows_from_constants_alone_is_worked_out_at_once()
    {
        var number = Recorded.Exp(Recorded.Of(2) * Recorded.Of(3)) - Recorded.Pow(Recorded.Of(2), 10);
        Assert.True(number.IsConstant);
        Assert.Equal(Elementary.Exp(6) - 1024, number.Value);
    }

    [Fact]
    public void A_step_that_changes_nothing_is_left_out()
    {
        var tape = new Tape();
        var x = tape.Input(2, 3);
        Recorded[] same =
        [
            x + default(Recorded), x - Recorded.Of(0), Recorded.Of(1) * x, x / Recorded.Of(1), Recorded.Max(x, Recorded.Of(1)), Recorded.Min(Recorded.Of(4), x),
            Recorded.Select(x, x, Recorded.Of(7)), Recorded.Select(Recorded.Of(-1), Recorded.Of(7), x),
        ];
        Assert.All(same, number => Assert.Equal(x.Step, number.Step));
        Assert.Equal(1, tape.Count);
        Assert.True((x * Recorded.Of(0)).IsConstant);
    }

    [Fact]
    public void A_step_is_taken_once()
    {
        var tape = new Tape();
        var (x, y) = (tape.Input(0, 1), tape.Input(0, 1));
        Assert.Equal((x * y).Step, (y * x).Step);
        Assert.NotEqual((x - y).Step, (y - x).Step);
    }

    [Fact]
    public void What_could_be_endless_times_nothing_is_kept()
    {
        var tape = new Tape();
        var quotient = Recorded.Of(1) / tape.Input(-1, 1);
        Assert.False((quotient * Recorded.Of(0)).IsConstant);
    }

    [Fact]
    public void Every_number_lies_between_its_ends() => Formulas.Sample(formula =>
    {
        var (program, tape, outputs) = Compile(formula, out var inputs);
        var results = Run(program, inputs, outputs.Length);
        for (var o = 0; o < outputs.Length; o++)
        {
            var (low, high) = Recorded.Bounds(outputs[o]);
            Assert.All(results[o], value => Assert.True(double.IsNaN(value) || (value >= low && value <= high), $"{value} not within {low} to {high}"));
        }

        Assert.True(tape.Count > 0);
    });

    [Fact]
    public void Machine_code_gives_the_bits_of_plain_numbers() => Formulas.Sample(formula =>
    {
        var (program, _, outputs) = Compile(formula, out var inputs);
        var results = Run(program, inputs, outputs.Length);
        for (var k = 0; k < Lanes.Count; k++)
        {
            var expected = Evaluate(formula.Steps, [.. inputs.Select(draws => Real.Of(draws[k]))]);
            for (var o = 0; o < outputs.Length; o++) Assert.Equal(expected[o].Value, results[o][k]);
        }
    });

    private static readonly Gen<(double[] Draws, (int Kind, int A, int B, int C)[] Steps)> Formulas = Gen.Select(
        Gen.OneOf(Gen.Double[-3, 3], Gen.Const(0.0), Gen.Double[0.5, 2]).Array[3 * Lanes.Count],
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999]).Array[1, 1_500]);

    private static (TapeProgram Program, Tape Tape, Recorded[] Outputs) Compile((double[] Draws, (int, int, int, int)[] Steps) formula, out double[][] inputs)
    {
        var tape = new Tape();
        double[][] drawn = [.. formula.Draws.Chunk(Lanes.Count)];
        Recorded[] numbers = [.. drawn.Select(draws => tape.Input(draws.Min(), draws.Max()))];
        var outputs = Evaluate(formula.Steps, numbers);
        inputs = drawn;
        return (new(tape, numbers, outputs, 1), tape, outputs);
    }

    private static double[][] Run(TapeProgram program, double[][] inputs, int outputs)
    {
        double[][] results = [.. Enumerable.Range(0, outputs).Select(_ => new double[Lanes.Count])];
        program.Run([program.NewFrame()], inputs, 0, results, 0);
        return results;
    }

    /// <summary>Steps over the inputs, the constants and what came before; the outputs are the last hundred and the first ten.</summary>
    private static T[] Evaluate<T>((int Kind, int A, int B, int C)[] steps, T[] inputs) where T : struct, IReal<T>
    {
        List<T> numbers = [.. inputs, T.Of(0), T.Of(1), T.Of(-0.25), default];
        foreach (var (kind, i, j, k) in steps)
        {
            var (a, b, c) = (numbers[i % numbers.Count], numbers[j % numbers.Count], numbers[k % numbers.Count]);
            numbers.Add(kind switch
            {
                0 => a + b,
                1 => a - b,
                2 => T.Min(T.Max(a * b, T.Of(-50)), T.Of(50)),
                3 => a / ((b * b) + T.Of(0.25)),
                4 => T.Min(a, b),
                5 => T.Max(a, b),
                6 => T.Exp(T.Max(T.Min(a, T.Of(2)), T.Of(-9))),
                7 => T.Log(T.Max(a, T.Of(0.125))),
                8 => T.Select(a, b, c),
                _ => T.Pow((T.Min(T.Max(a, T.Of(-2)), T.Of(3)) * T.Of(0.5)) + T.Of(1.25), (j % 7) - 2),
            });
        }

        return [.. numbers.Take(10), .. numbers.TakeLast(100)];
    }
}
