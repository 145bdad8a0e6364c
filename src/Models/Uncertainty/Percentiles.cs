using System.Buffers;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>The range that an ensemble gives a result: in the order p5 ≤ p50 ≤ p95, in the unit of the result.</summary>
/// <param name="P5">One draw in twenty lies below.</param>
/// <param name="P50">The median.</param>
/// <param name="P95">One draw in twenty lies above.</param>
/// <remarks>
/// Percentiles interpolate linearly between the order statistics around (n − 1) p: Hyndman and Fan (1996), Sample quantiles in
/// statistical packages, The American Statistician 50(4), definition 7. An infinite draw ("never reached") counts at its end:
/// interpolation with +∞ gives +∞, otherwise with −∞ gives −∞.
/// </remarks>
public readonly record struct Percentiles(double P5, double P50, double P95)
{
    /// <summary>The three percentiles of an ensemble.</summary>
    /// <param name="values">One result per draw in any order, at least one; infinities allowed. Left as they are.</param>
    /// <exception cref="ArgumentException">There is no value, or one is not a number.</exception>
    public static Percentiles Of(ReadOnlySpan<double> values)
    {
        Span<double> results = stackalloc double[3];
        At(values, [0.05, 0.5, 0.95], results);
        return new(results[0], results[1], results[2]);
    }

    /// <summary>Any one percentile of an ensemble.</summary>
    /// <param name="values">One result per draw in any order, at least one; infinities allowed. Left as they are.</param>
    /// <param name="probability">Fraction of the ensemble below, from 0 (the least value) to 1 (the greatest).</param>
    /// <exception cref="ArgumentException">There is no value, or one is not a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability is below 0, above 1 or not a number.</exception>
    public static double At(ReadOnlySpan<double> values, double probability)
    {
        Span<double> result = stackalloc double[1];
        At(values, [probability], result);
        return result[0];
    }

    /// <summary>Several percentiles of an ensemble for little more than the price of one.</summary>
    /// <param name="values">One result per draw in any order, at least one; infinities allowed. Left as they are.</param>
    /// <param name="probabilities">Fractions from 0 to 1, in rising order.</param>
    /// <param name="results">Receives one percentile per probability, never falling.</param>
    /// <exception cref="ArgumentException">There is no value, one is not a number, there is too little room for the results, or the
    /// probabilities fall.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability is below 0, above 1 or not a number.</exception>
    public static void At(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, Span<double> results)
    {
        if (values.IsEmpty) throw new ArgumentException("An empty ensemble has no percentiles.", nameof(values));
        if (results.Length < probabilities.Length) throw new ArgumentException("Give room for every percentile.", nameof(results));
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (!(probabilities[i] >= 0 && probabilities[i] <= 1))
                throw new ArgumentOutOfRangeException(nameof(probabilities), probabilities[i], "Give probabilities from 0 to 1.");
            if (i > 0 && probabilities[i] < probabilities[i - 1])
                throw new ArgumentException("Give probabilities in rising order.", nameof(probabilities));
        }
        foreach (var value in values)
            if (double.IsNaN(value)) throw new ArgumentException("A draw that is not a number has no rank.", nameof(values));
        var dealt = ArrayPool<double>.Shared.Rent(values.Length);
        var ends = ArrayPool<int>.Shared.Rent(BucketOrder.Buckets(values.Length));
        try
        {
            BucketOrder.Deal(values, dealt.AsSpan(0, values.Length), ends.AsSpan(0, BucketOrder.Buckets(values.Length)));
            Interpolate(dealt.AsSpan(0, values.Length), ends.AsSpan(0, BucketOrder.Buckets(values.Length)), probabilities, results);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(dealt);
            ArrayPool<int>.Shared.Return(ends);
        }
    }

    private static void Interpolate(
        Span<double> dealt, ReadOnlySpan<int> ends, ReadOnlySpan<double> probabilities, Span<double> results)
    {
        for (var i = 0; i < probabilities.Length; i++)
        {
            var position = (dealt.Length - 1) * probabilities[i];
            var rank = (int)position;
            var lower = BucketOrder.At(dealt, ends, rank);
            results[i] = rank == position ? lower : Between(lower, BucketOrder.At(dealt, ends, rank + 1), position - rank);
        }
    }

    private static double Between(double lower, double upper, double fraction)
    {
        if (lower == upper || double.IsPositiveInfinity(upper)) return upper;
        return double.IsNegativeInfinity(lower) ? lower : Math.Min(lower + ((upper - lower) * fraction), upper);
    }
}
