using System.Runtime.Intrinsics;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>Where the knots of a quantile table stand: at tail probability 0 and then at 2^−33 (1 + j/16) 2^k up to 1/2 from
/// either end, so that a knot's place follows from the leading bits of a probability.</summary>
internal static class TailKnots
{
    /// <summary>Knots from an end up to the median, the end and the median included, less one.</summary>
    public const int Median = (Halvings * PerHalving) + 1;

    /// <summary>Knots of a whole table: from low past the median to high.</summary>
    public const int Count = (2 * Median) + 1;

    private const int Halvings = 32;
    private const int PerHalving = 16;
    private const int MantissaBits = 52;
    private const int PlaceBits = MantissaBits - 4;
    private const long WholeCell = 1L << PlaceBits;
    private const long BitsOfFirst = (1023L - 33) << MantissaBits;
    private const double First = 1.0 / (1L << 33);

    /// <summary>The tail probability of a knot.</summary>
    /// <param name="knot">From 0 at an end to <see cref="Median"/>.</param>
    public static double Tail(int knot) => knot == 0 ? 0 : BitConverter.Int64BitsToDouble(BitsOfFirst + ((knot - 1) * WholeCell));

    /// <summary>Looks a probability up, linearly between knots: never less for a larger probability.</summary>
    /// <param name="knots">Values at the knots from low to high, never falling; <see cref="Count"/> of them.</param>
    /// <param name="uniform">Probability, 0 to 1.</param>
    public static double Interpolate(double[] knots, double uniform)
    {
        var tail = Math.Min(uniform, 1 - uniform);
        if (tail < First) return AtTheEnd(knots, uniform);
        // Exponent and leading mantissa bits are the cell, the mantissa bits after them the place in it. Above the median the
        // cell is counted, and the place measured, from the other end; by a mask, as a branch would be mispredicted half the time.
        var bits = BitConverter.DoubleToInt64Bits(tail) - BitsOfFirst;
        var mirror = uniform > 0.5 ? -1L : 0;
        var cell = (int)((((bits >> PlaceBits) + 1) ^ mirror) + (mirror & (Count - 1)));
        var place = ((bits & (WholeCell - 1)) ^ mirror) - mirror + (mirror & WholeCell);
        return Between(knots[cell], knots[cell + 1], place * (1.0 / WholeCell));
    }

    /// <summary>Looks many probabilities up: each value is that of <see cref="Interpolate(double[], double)"/>.</summary>
    /// <param name="knots">Values at the knots.</param>
    /// <param name="uniforms">Probabilities, 0 to 1.</param>
    /// <param name="values">Receives the values; may be the same memory.</param>
    public static void Interpolate(double[] knots, ReadOnlySpan<double> uniforms, Span<double> values)
    {
        Span<long> cells = stackalloc long[Vector512<double>.Count];
        Span<double> places = stackalloc double[Vector512<double>.Count];
        var i = 0;
        for (; i + Vector512<double>.Count <= uniforms.Length; i += Vector512<double>.Count)
        {
            var eight = values.Slice(i, Vector512<double>.Count);
            if (!Find(Vector512.Create(uniforms.Slice(i, Vector512<double>.Count)), cells, places)) break;
            for (var k = 0; k < eight.Length; k++) eight[k] = Between(knots[cells[k]], knots[cells[k] + 1], places[k]);
        }

        for (; i < uniforms.Length; i++) values[i] = Interpolate(knots, uniforms[i]);
    }

    /// <summary>Cells and places of eight probabilities; false where one lies beyond the outermost knot.</summary>
    private static bool Find(Vector512<double> uniforms, Span<long> cells, Span<double> places)
    {
        var tails = Vector512.Min(uniforms, Vector512<double>.One - uniforms);
        if (Vector512.LessThanAny(tails, Vector512.Create(First))) return false;
        var bits = tails.AsInt64() - Vector512.Create(BitsOfFirst);
        var mirror = Vector512.GreaterThan(uniforms, Vector512.Create(0.5)).AsInt64();
        (((Vector512.ShiftRightArithmetic(bits, PlaceBits) + Vector512<long>.One) ^ mirror) + (mirror & Vector512.Create(Count - 1L))).CopyTo(cells);
        var place = ((bits & Vector512.Create(WholeCell - 1)) ^ mirror) - mirror + (mirror & Vector512.Create(WholeCell));
        (Vector512.ConvertToDouble(place) * (1.0 / WholeCell)).CopyTo(places);
        return true;
    }

    private static double AtTheEnd(double[] knots, double uniform)
    {
        if (uniform < 0.5) return Between(knots[0], knots[1], uniform / First);
        return uniform < 1 ? Between(knots[^2], knots[^1], 1 - ((1 - uniform) / First)) : knots[^1];
    }

    // Rounding may carry the sum past the knot, but cannot make it fall.
    private static double Between(double before, double after, double place) =>
        Math.Min(before + ((after - before) * place), after);
}
