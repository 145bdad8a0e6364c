using System.Runtime.Intrinsics;
using CsCheck;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Numbers;

/// <summary>Every operation of eight lanes and of the trace has the bits of the same operation on one double.</summary>
public sealed class LanesTests
{
    private static readonly Gen<double[]> s_any = Gen.Frequency((8, Gen.Double[-1e6, 1e6]), (1, Gen.OneOf(0.0, 1.0, -1.0)), (1, Gen.Double)).Array[24];

    private static readonly Gen<double[]> s_positive = Gen.Double[1e-6, 1e6].Array[24];

    [Fact]
    public void Sums_agree() => Same(s_any, new Sums());

    [Fact]
    public void Differences_agree() => Same(s_any, new Differences());

    [Fact]
    public void Products_agree() => Same(s_any, new Products());

    [Fact]
    public void Quotients_agree() => Same(s_any, new Quotients());

    [Fact]
    public void Smaller_ones_agree() => Same(s_any, new Minima());

    [Fact]
    public void Larger_ones_agree() => Same(s_any, new Maxima());

    [Fact]
    public void Exponentials_agree() => Same(Gen.Double[-750, 750].Array[24], new Exponentials());

    [Fact]
    public void Logarithms_agree() => Same(s_positive, new Logarithms());

    [Fact]
    public void Powers_agree() => Same(Gen.Double[0.1, 5].Array[24], new Powers());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(-3)]
    public void Whole_powers_agree(int exponent) => Same(Gen.Double[-2, 2].Where(x => x != 0).Array[24], new WholePowers(exponent));

    [Fact]
    public void Choices_agree() => Same(s_any, new Choices());

    [Fact]
    public void Sums_of_many_agree() => Same(s_any, new ManySums());

    [Fact]
    public void Weighted_sums_agree() => Same(s_any, new Dots());

    [Fact]
    public void Names_change_nothing() => Same(s_any, new Names());

    [Fact]
    public void Bounds_are_the_smallest_and_the_largest_lane() =>
        Gen.Double[-1e6, 1e6].Array[8].Sample(x => Lanes.Bounds(new(Vector512.Create(x))) == (x.Min(), x.Max()));

    private static void Same(Gen<double[]> inputs, IOperation operation) => inputs.Sample(x =>
    {
        Lanes Lane(int argument) => new(Vector512.Create(x.AsSpan(argument * 8, 8)));
        var lanes = operation.Of(Lane(0), Lane(1), Lane(2)).Values;
        return Enumerable.Range(0, 8).All(i =>
        {
            var real = operation.Of(Real.Of(x[i]), Real.Of(x[8 + i]), Real.Of(x[16 + i])).Value;
            var traced = operation.Of(Traced.Of(x[i]), Traced.Of(x[8 + i]), Traced.Of(x[16 + i])).Value;
            return Bits(real) == Bits(lanes[i]) && Bits(real) == Bits(traced);
        });
    }, iter: 2_000);

    /// <summary>Any not-a-number is one: its payload is no result.</summary>
    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value);

    private interface IOperation
    {
        T Of<T>(T x, T y, T z) where T : struct, IReal<T>;
    }

    private sealed class Sums : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => x + y + z;
    }

    private sealed class Differences : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => x - y - z;
    }

    private sealed class Products : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => x * y * z;
    }

    private sealed class Quotients : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => x / y;
    }

    private sealed class Minima : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Min(x, T.Min(y, z));
    }

    private sealed class Maxima : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Max(x, T.Max(y, z));
    }

    private sealed class Exponentials : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Exp(x);
    }

    private sealed class Logarithms : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Log(x);
    }

    private sealed class Powers : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Pow(x, y);
    }

    private sealed class WholePowers(int exponent) : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Pow(x, exponent);
    }

    private sealed class Choices : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Select(x, y, z);
    }

    private sealed class ManySums : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Sum([x, y, z, x]);
    }

    private sealed class Dots : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Dot([0.25, 0, 3], "1", [x, y, z]);
    }

    private sealed class Names : IOperation
    {
        public T Of<T>(T x, T y, T z) where T : struct, IReal<T> => T.Name(x, "a name", "1");
    }
}
