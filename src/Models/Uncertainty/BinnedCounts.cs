using System.Runtime.Intrinsics;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>
/// Counts of a result in 4,096 bins of one width between fixed edges, with one more below and one above: percentiles of
/// any number of draws in fixed room. A percentile is off by a bin width at most, or by the reach of an outer bin.
/// </summary>
/// <param name="low">Lower edge of the first bin, finite.</param>
/// <param name="high">Upper edge of the last bin, finite and not below <paramref name="low"/>.</param>
public sealed class BinnedCounts(double low, double high)
{
    /// <summary>Bins between the edges.</summary>
    public const int Bins = 4_096;

    private readonly int[] _counts = new int[Bins + 2];
    private readonly double _perUnit = high > low ? Bins / (high - low) : 0;
    private int _atLow;
    private double _least = double.PositiveInfinity;
    private double _greatest = double.NegativeInfinity;

    /// <summary>Lower edge of the first bin.</summary>
    public double Low => low;

    /// <summary>Upper edge of the last bin.</summary>
    public double High => high;

    /// <summary>Width of a bin, in the unit of the result; 0 for a result that does not vary.</summary>
    public double Width => (high - low) / Bins;

    /// <summary>Values counted.</summary>
    public long Count { get; private set; }

    /// <summary>Values below the first bin.</summary>
    public int Below => _counts[0];

    /// <summary>Values above the last bin.</summary>
    public int Above => _counts[^1];

    /// <summary>Edges that hold the values given, for values still to come.</summary>
    /// <param name="pilot">Values, not all of them need be numbers.</param>
    public static BinnedCounts Around(ReadOnlySpan<double> pilot)
    {
        var (least, greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in pilot)
        {
            if (!double.IsFinite(value)) continue;
            least = Math.Min(least, value);
            greatest = Math.Max(greatest, value);
        }

        return least <= greatest ? new(least, greatest) : new(0, 0);
    }

    /// <summary>Counts values; what is not finite is passed over.</summary>
    /// <param name="values">Values in the unit of the edges.</param>
    public void Add(ReadOnlySpan<double> values)
    {
        var whole = values.Length & -Vector512<double>.Count;
        var (least, greatest) = (Vector512.Create(_least), Vector512.Create(_greatest));
        Span<long> bins = stackalloc long[Vector512<double>.Count];
        for (var i = 0; i < whole; i += Vector512<double>.Count)
        {
            var eight = Vector512.Create(values.Slice(i, Vector512<double>.Count));
            if (!Vector512.GreaterThanAll(eight, Vector512.Create(low)) || !Vector512.LessThanOrEqualAll(eight, Vector512.Create(high)))
            {
                AddSingly(values.Slice(i, Vector512<double>.Count));
                continue;
            }

            (least, greatest) = (Vector512.Min(least, eight), Vector512.Max(greatest, eight));
            Vector512.ConvertToInt64(Vector512.Min((eight - Vector512.Create(low)) * _perUnit, Vector512.Create(Bins - 1.0))).CopyTo(bins);
            foreach (var bin in bins) _counts[bin + 1]++;
            Count += Vector512<double>.Count;
        }

        for (var k = 0; k < Vector512<double>.Count; k++) (_least, _greatest) = (Math.Min(_least, least[k]), Math.Max(_greatest, greatest[k]));
        AddSingly(values[whole..]);
    }

    private void AddSingly(ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            if (!double.IsFinite(value)) continue;
            Count++;
            _least = Math.Min(_least, value);
            _greatest = Math.Max(_greatest, value);
            if (value == low) _atLow++;
            else _counts[value < low ? 0 : value > high ? Bins + 1 : 1 + Math.Min((int)((value - low) * _perUnit), Bins - 1)]++;
        }
    }

    /// <summary>Adds the counts of another with the same edges.</summary>
    public void Add(BinnedCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var bin = 0; bin < _counts.Length; bin++) _counts[bin] += other._counts[bin];
        Count += other.Count;
        _atLow += other._atLow;
        _least = Math.Min(_least, other._least);
        _greatest = Math.Max(_greatest, other._greatest);
    }

    /// <summary>A percentile, interpolated within its bin; null where nothing was counted.</summary>
    /// <param name="probability">Fraction from 0 to 1.</param>
    public double? At(double probability)
    {
        if (Count == 0) return null;
        var rank = probability * (Count - 1);
        var before = 0L;
        for (var bin = 0; bin < _counts.Length; bin++)
        {
            if (before + _counts[bin] > rank) return Within(bin, Math.Min((rank - before + 0.5) / _counts[bin], 1));
            before += _counts[bin];
            if (bin > 0) continue;
            // The least value of the pilot is often a floor, such as no spending in a year, that many draws share.
            if (before + _atLow > rank) return low;
            before += _atLow;
        }

        return _greatest;
    }

    /// <summary>Counts of wider bins between the same edges.</summary>
    /// <param name="bins">How many; a divisor of <see cref="Bins"/>.</param>
    public int[] Coarse(int bins)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(Bins % bins, 0);
        var coarse = new int[bins];
        for (var bin = 0; bin < Bins; bin++) coarse[bin / (Bins / bins)] += _counts[bin + 1];
        coarse[0] += _atLow;
        return coarse;
    }

    private double Within(int bin, double part)
    {
        var (from, to) = bin == 0 ? (_least, low) : bin > Bins ? (high, _greatest) : (low + ((bin - 1) * Width), low + (bin * Width));
        return Math.Clamp(from + ((to - from) * part), _least, _greatest);
    }
}
