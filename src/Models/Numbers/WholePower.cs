using System.Runtime.Intrinsics;

namespace Stargate.Economics.Models.Numbers;

/// <summary>Whole powers by repeated squaring, the same order of products for one number and for eight.</summary>
internal static class WholePower
{
    /// <summary><paramref name="value"/> to a whole power; the reciprocal for a negative one.</summary>
    public static double Of(double value, int exponent)
    {
        var result = 1.0;
        var square = value;
        for (var rest = Math.Abs(exponent); rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1) result *= square;
            square *= square;
        }

        return exponent < 0 ? 1.0 / result : result;
    }

    /// <summary>Eight values to one whole power.</summary>
    public static Vector512<double> Of(Vector512<double> value, int exponent)
    {
        var result = Vector512<double>.One;
        var square = value;
        for (var rest = Math.Abs(exponent); rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1) result *= square;
            square *= square;
        }

        return exponent < 0 ? Vector512<double>.One / result : result;
    }
}
