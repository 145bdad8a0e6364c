using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class SobolIndicesTests
{
    /// <summary>Ishigami and Homma (1990) with a = 7, b = 0.1: Saltelli et al. (2008), Global sensitivity analysis, section 4.6.</summary>
    [Fact]
    public void The_indices_of_the_Ishigami_function_are_within_two_hundredths()
    {
        const double a = 7, b = 0.1;
        static double X(double uniform) => Math.PI * ((2 * uniform) - 1);
        var indices = Of([1, 1, 1], 8_192, x => Math.Sin(X(x[0])) + (a * Math.Pow(Math.Sin(X(x[1])), 2)) + (b * Math.Pow(X(x[2]), 4) * Math.Sin(X(x[0]))));
        var (pi4, pi8) = (Math.Pow(Math.PI, 4), Math.Pow(Math.PI, 8));
        var first = 0.5 * Math.Pow(1 + (b * pi4 / 5), 2);
        var (second, joint) = (a * a / 8, b * b * pi8 * ((1.0 / 18) - (1.0 / 50)));
        var variance = first + second + joint;
        Assert.Equal([first / variance, second / variance, 0], indices.Select(index => index.First), Near);
        Assert.Equal([(first + joint) / variance, second / variance, joint / variance], indices.Select(index => index.Total), Near);
    }

    /// <summary>Sobol' g with a = 0, 1, 4.5, 9, 99: V_i = 1 ÷ (3 (1 + a_i)²), the total variance Π (1 + V_i) − 1.</summary>
    [Fact]
    public void The_indices_of_the_Sobol_g_function_are_within_two_hundredths()
    {
        double[] a = [0, 1, 4.5, 9, 99];
        var indices = Of([1, 1, 1, 1, 1], 16_384, x => a.Select((own, i) => (Math.Abs((4 * x[i]) - 2) + own) / (1 + own)).Aggregate((left, right) => left * right));
        double[] parts = [.. a.Select(own => 1 / (3 * (1 + own) * (1 + own)))];
        var product = parts.Aggregate(1.0, (left, part) => left * (1 + part));
        Assert.Equal(parts.Select(part => part / (product - 1)), indices.Select(index => index.First), Near);
        Assert.Equal(parts.Select(part => part / (1 + part) * product / (product - 1)), indices.Select(index => index.Total), Near);
    }

    [Fact]
    public void Inputs_taken_together_have_the_sum_of_their_parts_and_of_what_they_do_together()
    {
        // x·y + z on the unit cube: V(xy) = 7/144, V(z) = 1/12.
        var indices = Of([2, 1], 4_096, x => (x[0] * x[1]) + x[2]);
        const double joint = 7.0 / 144, alone = 1.0 / 12;
        Assert.Equal([joint / (joint + alone), alone / (joint + alone)], indices.Select(index => index.First), Near);
        Assert.Equal(indices.Select(index => index.First), indices.Select(index => index.Total), Near);
    }

    [Fact]
    public void The_intervals_hold_the_indices_and_shrink_with_draws()
    {
        static double Width(int draws) => Of([1, 1], draws, x => x[0] + (2 * x[1])).Max(index => index.Interval.TotalHigh - index.Interval.TotalLow);
        Assert.All(Of([1, 1], 512, x => x[0] + (2 * x[1])), index => Assert.True(
            index.Interval.FirstLow <= index.First && index.First <= index.Interval.FirstHigh && index.Interval.TotalLow <= index.Total && index.Total <= index.Interval.TotalHigh));
        Assert.True(Width(4_096) < Width(256) / 2);
    }

    [Fact]
    public void A_constant_has_no_variance_to_share() =>
        Assert.Null(SobolIndices.Of([1, 1], 64, 1, columns => new double[columns[0].Length]));

    [Fact]
    public void The_same_seed_gives_the_same_bits() => Assert.Equal(Of([1, 1], 64, x => x[0] * x[1]), Of([1, 1], 64, x => x[0] * x[1]));

    private static bool Near(double expected, double found) => Math.Abs(expected - found) < 0.02;

    private static IReadOnlyList<SobolIndex> Of(int[] factors, int draws, Func<double[], double> function) => SobolIndices.Of(factors, draws, 1, columns =>
        [.. Enumerable.Range(0, draws).Select(k => function([.. columns.Select(column => column[k])]))])!;
}
