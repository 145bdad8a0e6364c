namespace Stargate.Economics.Models.Numbers;

/// <summary>Whole powers by repeated squaring, the same order of products for every number type.</summary>
internal static class WholePower
{
    /// <summary><paramref name="value"/> to a whole power; the reciprocal for a negative one.</summary>
    public static T Of<T>(T value, int exponent) where T : struct, IReal<T>
    {
        var result = T.Of(1);
        var square = value;
        for (var rest = Math.Abs(exponent); rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1) result *= square;
            square *= square;
        }

        return exponent < 0 ? T.Of(1) / result : result;
    }
}
