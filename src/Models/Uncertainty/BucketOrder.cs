namespace Stargate.Economics.Models.Uncertainty;

/// <summary>Finds order statistics without sorting: values are dealt into equal intervals over the range of a sample, and only the
/// intervals that are asked for are sorted.</summary>
/// <remarks>The first pass of a bucket sort: Knuth (1998), The Art of Computer Programming 3, section 5.2.5. Where most values are
/// bunched in one bucket, the price is that of a sort; the answer is the same for any sample.</remarks>
internal static class BucketOrder
{
    private const int ValuesPerBucket = 4;
    private const int MostBuckets = 8_192;
    private const int SampleSize = 64;
    private const uint GoldenStride = 2_654_435_769;
    private const double TwoTo52 = 1L << 52;

    /// <summary>Buckets that suit a number of values.</summary>
    /// <param name="count">Number of values.</param>
    public static int Buckets(int count) => Math.Clamp(count / ValuesPerBucket, 1, MostBuckets);

    /// <summary>Deals values into buckets, each holding no greater values than the next.</summary>
    /// <param name="values">Numbers or infinities, at least one.</param>
    /// <param name="dealt">Receives the values, bucket after bucket.</param>
    /// <param name="ends">Receives where each bucket ends in <paramref name="dealt"/>; as long as there are buckets.</param>
    public static void Deal(ReadOnlySpan<double> values, Span<double> dealt, Span<int> ends)
    {
        // Halves, because the range of doubles does not fit in a double. A scale that is infinite (no range) or not a number
        // (nothing finite) leaves the buckets in order, too.
        var (low, high) = SampleRange(values);
        var origin = 0.5 * low;
        var scale = ends.Length / ((0.5 * high) - origin);
        var last = ends.Length - 1.0;
        ends.Clear();
        foreach (var value in values) ends[Bucket(value, origin, scale, last)]++;
        var before = 0;
        foreach (ref var end in ends) (end, before) = (before, before + end);
        foreach (var value in values) dealt[ends[Bucket(value, origin, scale, last)]++] = value;
    }

    /// <summary>The value of a rank. Sorts its bucket, which is small unless the values are bunched.</summary>
    /// <param name="dealt">From <see cref="Deal"/>.</param>
    /// <param name="ends">From <see cref="Deal"/>.</param>
    /// <param name="rank">From 0 to the number of values − 1.</param>
    public static double At(Span<double> dealt, ReadOnlySpan<int> ends, int rank)
    {
        var (bucket, after) = (0, ends.Length - 1);
        while (bucket < after)
        {
            var middle = (bucket + after) / 2;
            if (ends[middle] > rank) after = middle;
            else bucket = middle + 1;
        }
        var members = dealt[(bucket == 0 ? 0 : ends[bucket - 1])..ends[bucket]];
        if (!IsRising(members)) members.Sort();
        return dealt[rank];
    }

    // The finite values of a sample without the two outermost, for one outlier would drive all the others into one bucket.
    private static (double Low, double High) SampleRange(ReadOnlySpan<double> values)
    {
        Span<double> sample = stackalloc double[SampleSize];
        var count = 0;
        // Multiples of the golden ratio: spread over the ensemble, and not in step with the halvings of Sobol' points.
        for (var i = 0u; i < SampleSize; i++)
        {
            var value = values[(int)(((ulong)(i * GoldenStride) * (ulong)values.Length) >> 32)];
            if (double.IsFinite(value)) sample[count++] = value;
        }
        sample = sample[..count];
        sample.Sort();
        return count > 2 ? (sample[1], sample[^2]) : (0, 0);
    }

    private static int Bucket(double value, double origin, double scale, double last)
    {
        var place = ((0.5 * value) - origin) * scale;
        place = place > 0 ? place : 0;
        place = place < last ? place : last;
        // The last bits of 2^52 plus a small number are that number as an integer, without the checks of a conversion.
        return (int)BitConverter.DoubleToInt64Bits(place + TwoTo52);
    }

    private static bool IsRising(ReadOnlySpan<double> values)
    {
        for (var i = 1; i < values.Length; i++)
            if (values[i] < values[i - 1]) return false;
        return true;
    }
}
