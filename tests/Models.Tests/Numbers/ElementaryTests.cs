using System.Runtime.Intrinsics;
using CsCheck;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Numbers;

public sealed class ElementaryTests
{
    /// <summary>4 units in the last place, as the class promises; a unit is at most 2⁻⁵² of the value.</summary>
    private const double FourUlp = 4 / 4503599627370496.0;

    [Fact]
    public void Exponentials_are_within_four_ulp_of_the_platform() =>
        Gen.Double[-700, 700].Sample(x => Relative(Elementary.Exp(x), Math.Exp(x)) <= FourUlp, iter: 20_000);

    [Fact]
    public void Small_exponents_are_within_four_ulp_of_the_platform() =>
        Gen.Double[-1, 1].Sample(x => Relative(Elementary.Exp(x), Math.Exp(x)) <= FourUlp, iter: 20_000);

    [Fact]
    public void Logarithms_are_within_four_ulp_of_the_platform_over_all_magnitudes() =>
        Gen.Double[-700, 700].Select(Math.Exp).Sample(x => Relative(Elementary.Log(x), Math.Log(x)) <= FourUlp, iter: 20_000);

    [Fact]
    public void Logarithms_near_one_are_within_four_ulp_of_the_platform() =>
        Gen.Double[0.5, 2].Sample(x => Relative(Elementary.Log(x), Math.Log(x)) <= FourUlp, iter: 20_000);

    [Fact]
    public void Exponential_undoes_logarithm() =>
        // The error of the logarithm, at most 4 ulp of 46, becomes the relative error of the power.
        Gen.Double[1e-20, 1e20].Sample(x => Relative(Elementary.Exp(Elementary.Log(x)), x) < 1e-13, iter: 20_000);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Numbers_that_are_not_positive_have_no_logarithm(double argument) => Assert.True(double.IsNaN(Elementary.Log(argument)));

    [Fact]
    public void Exponents_beyond_the_range_are_held_at_its_ends()
    {
        Assert.Equal(Elementary.Exp(709), Elementary.Exp(1e9));
        Assert.Equal(Elementary.Exp(-708), Elementary.Exp(-1e9));
        Assert.True(double.IsFinite(Elementary.Exp(709)));
    }

    [Fact]
    public void The_trivial_arguments_are_exact()
    {
        Assert.Equal(1, Elementary.Exp(0));
        Assert.Equal(0, Elementary.Log(1));
    }

    [Fact]
    public void Eight_exponentials_at_once_have_the_bits_of_one() =>
        Gen.Double[-800, 800].Array[8].Sample(x => SameBits(Elementary.Exp(Vector512.Create(x)), i => Elementary.Exp(x[i])), iter: 5_000);

    [Fact]
    public void Eight_logarithms_at_once_have_the_bits_of_one() =>
        Gen.Double[-300, 300].Select(e => Math.Pow(10, e)).Array[8].Sample(x => SameBits(Elementary.Log(Vector512.Create(x)), i => Elementary.Log(x[i])), iter: 5_000);

    private static double Relative(double value, double truth) => truth == 0 ? Math.Abs(value) : Math.Abs((value - truth) / truth);

    private static bool SameBits(Vector512<double> lanes, Func<int, double> one) =>
        Enumerable.Range(0, 8).All(i => BitConverter.DoubleToInt64Bits(lanes[i]) == BitConverter.DoubleToInt64Bits(one(i)));
}
