using CsCheck;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class CoMomentsTests
{
    [Fact]
    public void Parts_merged_are_the_whole() => Gen.Double[-1e6, 1e6].Array[3, 400].Sample(values =>
    {
        var other = values.Select((value, k) => (value * 0.5) + k).ToArray();
        var cut = values.Length / 3;
        var whole = CoMoments.Of([(double[])values.Clone(), (double[])other.Clone()], values.Length);
        var parts = CoMoments.Of([values[..cut], other[..cut]], cut);
        parts.Add(CoMoments.Of([values[cut..], other[cut..]], values.Length - cut));
        Programs.Equal(whole.Variance(0), parts.Variance(0), 1e-6);
        Assert.Equal(whole.Correlation(0, 1) ?? 2, parts.Correlation(0, 1) ?? 2, 1e-6);
        return whole.Count == parts.Count;
    });

    // Anscombe (1973), Graphs in statistical analysis, The American Statistician 27(1): the first of the four sets.
    [Fact]
    public void Anscombe_s_first_set_has_its_published_moments()
    {
        double[] x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5], y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
        var moments = CoMoments.Of([x, y], 11);
        Assert.Equal((9.0, 11.0), (moments.Mean(0), moments.Variance(0)));
        Assert.Equal(7.50, moments.Mean(1), 0.005);
        Assert.Equal(0.816, moments.Correlation(0, 1)!.Value, 0.0005);
    }

    [Fact]
    public void What_does_not_vary_has_no_correlation() => Assert.Null(CoMoments.Of([[1, 1, 1, 1], [1, 2, 3, 5]], 4).Correlation(0, 1));
}
