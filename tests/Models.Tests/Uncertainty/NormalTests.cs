using CsCheck;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class NormalTests
{
    // The first three are Wichura's own checks (1988, PPND16); the others are CPython 3.11's statistics.NormalDist.
    [Theory]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-20, -9.262340089798408)]
    [InlineData(0.5, 0)]
    [InlineData(0.075, -1.4395314709384557)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.9999, 3.7190164854557084)]
    [InlineData(1e-100, -21.27345356096532)]
    public void Quantiles_are_the_published_ones(double probability, double published) =>
        Assert.Equal(published, Normal.Quantile(probability), 1e-15 * Math.Max(1, Math.Abs(published)) * 4);

    // 0.5 erfc(−x / √2) by the C library.
    [Theory]
    [InlineData(-8, 6.220960574271819e-16)]
    [InlineData(-5, 2.866515718791946e-07)]
    [InlineData(-3, 0.0013498980316300957)]
    [InlineData(-1, 0.15865525393145707)]
    [InlineData(-0.5, 0.3085375387259869)]
    [InlineData(0, 0.5)]
    [InlineData(0.3, 0.6179114221889526)]
    [InlineData(2, 0.9772498680518208)]
    public void Probabilities_are_those_of_the_error_function(double value, double published) =>
        Assert.Equal(published, Normal.Cumulative(value), 1e-14);

    [Fact]
    public void Quantile_undoes_probability() =>
        Gen.Double[-6, 6].Sample(value => Math.Abs(Normal.Quantile(Normal.Cumulative(-Math.Abs(value))) + Math.Abs(value)) < 1e-6
            && Math.Abs(Normal.Cumulative(Normal.Quantile(Normal.Cumulative(value))) - Normal.Cumulative(value)) < 1e-13);

    [Fact]
    public void Both_sides_mirror_each_other() =>
        Gen.Double[-40, 40].Sample(value => Math.Abs(Normal.Cumulative(value) + Normal.Cumulative(-value) - 1) < 1e-14);

    [Fact]
    public void The_ends_are_infinitely_far_out()
    {
        Assert.Equal(double.NegativeInfinity, Normal.Quantile(0));
        Assert.Equal(double.PositiveInfinity, Normal.Quantile(1));
        Assert.Equal(0, Normal.Cumulative(double.NegativeInfinity));
        Assert.Equal(1, Normal.Cumulative(double.PositiveInfinity));
        Assert.Equal(double.NaN, Normal.Cumulative(double.NaN));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Only_probabilities_have_quantiles(double notAProbability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Normal.Quantile(notAProbability));

    [Fact]
    public void Many_at_once_are_the_same_bits_as_one_by_one() => Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, 1e-9], Gen.Double[-9, 9]).Array[1, 40].Sample(numbers =>
    {
        double[] probabilities = [.. numbers.Select(number => Math.Clamp(number, 0, 1))], values = [.. numbers];
        double[] quantiles = [.. probabilities.Select(Normal.Quantile)], cumulatives = [.. values.Select(Normal.Cumulative)];
        Normal.Quantiles(probabilities);
        Normal.Cumulatives(values);
        return quantiles.SequenceEqual(probabilities) && cumulatives.SequenceEqual(values);
    }, iter: 5_000);
}
