using System.Runtime.Intrinsics;

namespace Stargate.Economics.Models.Numbers;

/// <summary>
/// Exponential and natural logarithm from + − × ÷ and bit patterns alone, so that every machine, every thread and every
/// lane of a vector gives the same bits. Platform libraries differ in the last bit, and a result here is cited by its hash.
/// </summary>
/// <remarks>
/// Range reduction and series after Muller (2016), Elementary Functions, 3rd edition, chapters 4 and 11. Relative error
/// below 4 units in the last place, which the tests hold against the platform's own functions.
/// </remarks>
public static class Elementary
{
    private const double LogTwoHigh = 0.693147180369123816490;
    private const double LogTwoLow = 1.90821492927058770002e-10;
    private const double InverseLogTwo = 1.44269504088896338700;
    private const double SquareRootOfTwo = 1.41421356237309504880;
    private const double Largest = 709.0;
    private const double Smallest = -708.0;
    private const long ExponentBias = 1023;
    private const int FractionBits = 52;
    private const long FractionMask = (1L << FractionBits) - 1;

    /// <summary>Reciprocals of the factorials 1/13! … 1/2!, highest order first.</summary>
    private static readonly double[] s_exponentialSeries =
    [
        1 / 6227020800.0, 1 / 479001600.0, 1 / 39916800.0, 1 / 3628800.0, 1 / 362880.0, 1 / 40320.0,
        1 / 5040.0, 1 / 720.0, 1 / 120.0, 1 / 24.0, 1 / 6.0, 1 / 2.0,
    ];

    /// <summary>Coefficients 2/23 … 2/3 of the series of log((1 + s) ÷ (1 − s)), highest order first.</summary>
    private static readonly double[] s_logarithmSeries =
    [
        2.0 / 23, 2.0 / 21, 2.0 / 19, 2.0 / 17, 2.0 / 15, 2.0 / 13, 2.0 / 11, 2.0 / 9, 2.0 / 7, 2.0 / 5, 2.0 / 3,
    ];

    /// <summary>e to the power of <paramref name="exponent"/>, held at the ends of the range −708 … 709.</summary>
    /// <param name="exponent">A pure number.</param>
    public static double Exp(double exponent)
    {
        var x = exponent < Largest ? exponent : Largest;
        x = x > Smallest ? x : Smallest;
        var k = double.Floor((x * InverseLogTwo) + 0.5);
        var r = (x - (k * LogTwoHigh)) - (k * LogTwoLow);
        var series = s_exponentialSeries[0];
        for (var i = 1; i < s_exponentialSeries.Length; i++) series = (series * r) + s_exponentialSeries[i];
        var mantissa = ((series * r) * r) + r + 1.0;
        return mantissa * BitConverter.Int64BitsToDouble(((long)k + ExponentBias) << FractionBits);
    }

    /// <summary>Eight exponentials at once, bit for bit those of <see cref="Exp(double)"/>.</summary>
    /// <param name="exponent">Pure numbers.</param>
    public static Vector512<double> Exp(Vector512<double> exponent)
    {
        var largest = Vector512.Create(Largest);
        var smallest = Vector512.Create(Smallest);
        var x = Vector512.ConditionalSelect(Vector512.LessThan(exponent, largest), exponent, largest);
        x = Vector512.ConditionalSelect(Vector512.GreaterThan(x, smallest), x, smallest);
        var k = Vector512.Floor((x * Vector512.Create(InverseLogTwo)) + Vector512.Create(0.5));
        var r = (x - (k * Vector512.Create(LogTwoHigh))) - (k * Vector512.Create(LogTwoLow));
        var series = Vector512.Create(s_exponentialSeries[0]);
        for (var i = 1; i < s_exponentialSeries.Length; i++) series = (series * r) + Vector512.Create(s_exponentialSeries[i]);
        var mantissa = ((series * r) * r) + r + Vector512<double>.One;
        var scale = Vector512.ShiftLeft(Vector512.ConvertToInt64(k) + Vector512.Create(ExponentBias), FractionBits);
        return mantissa * scale.AsDouble();
    }

    /// <summary>Natural logarithm of a positive normal number; not a number for zero and below.</summary>
    /// <param name="argument">A pure number above 0.</param>
    public static double Log(double argument)
    {
        if (!(argument > 0)) return double.NaN;
        var bits = BitConverter.DoubleToInt64Bits(argument);
        var k = (double)((bits >> FractionBits) - ExponentBias);
        var m = BitConverter.Int64BitsToDouble((bits & FractionMask) | (ExponentBias << FractionBits));
        var high = m > SquareRootOfTwo;
        m = high ? m * 0.5 : m;
        k = high ? k + 1.0 : k;
        var f = m - 1.0;
        var s = f / (f + 2.0);
        var square = s * s;
        var series = s_logarithmSeries[0];
        for (var i = 1; i < s_logarithmSeries.Length; i++) series = (series * square) + s_logarithmSeries[i];
        return (k * LogTwoHigh) + ((((series * square) * s) + (s + s)) + (k * LogTwoLow));
    }

    /// <summary>Eight logarithms at once, bit for bit those of <see cref="Log(double)"/>.</summary>
    /// <param name="argument">Pure numbers.</param>
    public static Vector512<double> Log(Vector512<double> argument)
    {
        var one = Vector512<double>.One;
        var bits = argument.AsInt64();
        var k = Vector512.ConvertToDouble(Vector512.ShiftRightArithmetic(bits, FractionBits) - Vector512.Create(ExponentBias));
        var m = ((bits & Vector512.Create(FractionMask)) | Vector512.Create(ExponentBias << FractionBits)).AsDouble();
        var high = Vector512.GreaterThan(m, Vector512.Create(SquareRootOfTwo));
        m = Vector512.ConditionalSelect(high, m * Vector512.Create(0.5), m);
        k = Vector512.ConditionalSelect(high, k + one, k);
        var f = m - one;
        var s = f / (f + Vector512.Create(2.0));
        var square = s * s;
        var series = Vector512.Create(s_logarithmSeries[0]);
        for (var i = 1; i < s_logarithmSeries.Length; i++) series = (series * square) + Vector512.Create(s_logarithmSeries[i]);
        var log = (k * Vector512.Create(LogTwoHigh)) + ((((series * square) * s) + (s + s)) + (k * Vector512.Create(LogTwoLow)));
        return Vector512.ConditionalSelect(Vector512.GreaterThan(argument, Vector512<double>.Zero), log, Vector512.Create(double.NaN));
    }
}
