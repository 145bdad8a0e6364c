using CsCheck;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class PercentilesTests
{
    private static readonly Gen<double> s_draws = Gen.Frequency(
        (8, Gen.Double[-1e9, 1e9]),
        (4, Gen.Int[-3, 3].Select(i => (double)i)),
        (2, Gen.Double.Where(value => !double.IsNaN(value))),
        (1, Gen.Const(double.PositiveInfinity)));

    // numpy.percentile (linear, the default) of 1, 2, 4, 8, 16.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.05, 1.2)]
    [InlineData(0.5, 4)]
    [InlineData(0.6, 5.6)]
    [InlineData(0.95, 14.4)]
    [InlineData(1, 16)]
    public void Percentiles_are_of_type_seven(double probability, double expected) =>
        Assert.Equal(expected, Percentiles.At([8, 1, 16, 2, 4], probability), 1e-12);

    [Fact]
    public void Selecting_gives_what_sorting_gives() =>
        Gen.Select(s_draws.Array[1, 3_000], Gen.Double[0, 1]).Sample((values, probability) =>
            Percentiles.At(values, probability).Equals(BySorting(values, probability)), iter: 1_000);

    [Theory]
    [InlineData(1)]
    [InlineData(2_048)]
    [InlineData(50_000)]
    public void Bunched_values_give_what_sorting_gives(int count)
    {
        var ascending = Enumerable.Range(0, count).Select(i => Math.Exp(i * 700.0 / count)).ToArray();
        double[][] ensembles =
        [
            ascending, [.. ascending.Reverse()], [.. ascending.Select(x => -x)], [.. Enumerable.Repeat(0.3, count)],
            [.. ascending.Select((x, i) => i % 64 == 0 ? x : 1)], [.. ascending.Select((_, i) => i == count / 2 ? double.MaxValue : i)],
            [.. ascending.Select((_, i) => i % 2 == 0 ? -double.MaxValue : double.MaxValue)],
        ];
        Assert.All(ensembles, values => Assert.All([0, 0.05, 0.5, 0.95, 1], p =>
            Assert.Equal(BySorting(values, p), Percentiles.At(values, p))));
    }

    [Fact]
    public void The_three_are_in_order_and_are_those_asked_for_singly() => s_draws.Array[1, 300].Sample(values =>
    {
        var (p5, p50, p95) = Percentiles.Of(values);
        return p5 <= p50 && p50 <= p95 && p5.Equals(Percentiles.At(values, 0.05))
            && p50.Equals(Percentiles.At(values, 0.5)) && p95.Equals(Percentiles.At(values, 0.95));
    });

    [Fact]
    public void A_larger_probability_never_gives_less() =>
        Gen.Select(s_draws.Array[1, 50], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((values, p, q) =>
            Percentiles.At(values, Math.Min(p, q)) <= Percentiles.At(values, Math.Max(p, q)));

    [Fact]
    public void The_ensemble_is_left_as_it_was() => s_draws.Array[1, 300].Sample(values =>
    {
        var before = values.ToArray();
        Percentiles.Of(values);
        return before.AsSpan().SequenceEqual(values);
    });

    [Fact]
    public void Never_reached_counts_at_the_far_end()
    {
        double[] values = [.. Enumerable.Range(0, 90).Select(i => (double)i), .. Enumerable.Repeat(double.PositiveInfinity, 11)];
        Assert.Equal(new Percentiles(5, 50, double.PositiveInfinity), Percentiles.Of(values));
        Assert.Equal(89, Percentiles.At(values, 0.89));
        Assert.Equal(double.PositiveInfinity, Percentiles.At(values, 0.891));
        Assert.Equal(double.PositiveInfinity, Percentiles.At([double.PositiveInfinity, double.PositiveInfinity], 0.3));
        Assert.Equal(double.NegativeInfinity, Percentiles.At([double.NegativeInfinity, 1], 0.5));
        Assert.Equal(double.PositiveInfinity, Percentiles.At([double.NegativeInfinity, double.PositiveInfinity], 0.5));
    }

    [Fact]
    public void What_has_no_rank_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Percentiles.Of([1, double.NaN, 2]));
        Assert.Throws<ArgumentException>(() => Percentiles.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentiles.At([1], 1.01));
        Assert.Throws<ArgumentException>(() => Percentiles.At([1], [0.5, 0.4], new double[2]));
    }

    private static double BySorting(double[] values, double probability)
    {
        var sorted = values.Order().ToArray();
        var position = (sorted.Length - 1) * probability;
        var rank = (int)position;
        if (rank == position || sorted[rank] == sorted[rank + 1]) return sorted[rank];
        return double.IsInfinity(sorted[rank + 1])
            ? sorted[rank + 1]
            : Math.Min(sorted[rank + 1], sorted[rank] + ((sorted[rank + 1] - sorted[rank]) * (position - rank)));
    }
}
