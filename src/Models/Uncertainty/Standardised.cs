using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>Whether a column can be standardised.</summary>
internal enum Spread
{
    /// <summary>The column varies.</summary>
    Varies,

    /// <summary>The column is constant but for rounding, and is written as zeros.</summary>
    Constant,

    /// <summary>A number is infinite or not a number; what was written means nothing.</summary>
    NotFinite,
}

/// <summary>Columns with mean 0 and length 1, whose dot product is the correlation coefficient. Sums run in eight by four fixed
/// lanes, so they round alike on every machine.</summary>
internal static class Standardised
{
    // A spread this small beside the values is the rounding of the model that made them.
    private const double RoundingShare = 1e-13;

    /// <summary>Writes the standardised column.</summary>
    /// <param name="column">Numbers in any unit.</param>
    /// <param name="standardised">Of the same length.</param>
    public static Spread Write(ReadOnlySpan<double> column, Span<double> standardised)
    {
        var largest = 0.0;
        foreach (var number in column)
        {
            var magnitude = Math.Abs(number);
            if (!(magnitude <= double.MaxValue)) return Spread.NotFinite;
            if (magnitude > largest) largest = magnitude;
        }
        standardised = standardised[..column.Length];
        if (largest == 0)
        {
            standardised.Clear();
            return Spread.Constant;
        }
        // Numbers of at most 1 have squares that cannot overflow.
        for (var i = 0; i < column.Length; i++) standardised[i] = column[i] / largest;
        var mean = Sum(standardised) / column.Length;
        for (var i = 0; i < standardised.Length; i++) standardised[i] -= mean;
        var length = Math.Sqrt(Dot(standardised, standardised));
        if (length <= RoundingShare * Math.Sqrt(column.Length))
        {
            standardised.Clear();
            return Spread.Constant;
        }
        var scale = 1 / length;
        for (var i = 0; i < standardised.Length; i++) standardised[i] *= scale;
        return Spread.Varies;
    }

    /// <summary>Sum of products.</summary>
    /// <param name="left">Numbers.</param>
    /// <param name="right">As many numbers.</param>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var a = MemoryMarshal.Cast<double, Vector512<double>>(left);
        var b = MemoryMarshal.Cast<double, Vector512<double>>(right[..left.Length]);
        Vector512<double> first = default, second = default, third = default, fourth = default;
        var i = 0;
        for (; i + 4 <= a.Length; i += 4)
        {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.Length; i++) first += a[i] * b[i];
        var sum = AcrossLanes((first + second) + (third + fourth));
        for (var rest = a.Length * Vector512<double>.Count; rest < left.Length; rest++) sum += left[rest] * right[rest];
        return sum;
    }

    /// <summary>Sum of numbers.</summary>
    /// <param name="numbers">Numbers.</param>
    public static double Sum(ReadOnlySpan<double> numbers)
    {
        var lanes = Vector512<double>.Zero;
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(numbers);
        foreach (var vector in vectors) lanes += vector;
        var sum = AcrossLanes(lanes);
        for (var rest = vectors.Length * Vector512<double>.Count; rest < numbers.Length; rest++) sum += numbers[rest];
        return sum;
    }

    // Vector512.Sum leaves the order to the machine.
    private static double AcrossLanes(Vector512<double> lanes)
    {
        var four = lanes.GetLower() + lanes.GetUpper();
        var two = four.GetLower() + four.GetUpper();
        return two[0] + two[1];
    }
}
