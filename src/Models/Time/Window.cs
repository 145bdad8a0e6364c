using System.Runtime.CompilerServices;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Time;

/// <summary>A stretch of a block's schedule in which a line is spent or power is ramped: dates are data, only the slip is uncertain.</summary>
/// <param name="Start">Months from the first month of the horizon to the start of the window; negative before it.</param>
/// <param name="Length">Months; above 0.</param>
public readonly record struct Window(double Start, double Length)
{
    /// <summary>
    /// Shares of the window that fall in each month, by the smooth curve shifted by the slip. Months in which the share is
    /// exactly 0 are not visited.
    /// </summary>
    /// <param name="slip">Delay in months, at least 0; the neutral zero for none.</param>
    /// <param name="early">Smallest value of the delay.</param>
    /// <param name="late">Largest value of the delay.</param>
    /// <param name="months">Months of the horizon.</param>
    /// <param name="shares">Buffer of at least <paramref name="months"/>; filled from its start.</param>
    /// <param name="total">Share of the window that lies in the horizon.</param>
    /// <returns>The first month visited, and how many.</returns>
    public (int First, int Count) Spread<T>(T slip, double early, double late, int months, Span<T> shares, out T total) where T : struct, IReal<T>
    {
        total = default;
        var first = Math.Max(0, (int)Math.Floor(Start + early));
        var end = Math.Min(months, (int)Math.Ceiling(Start + Length + late));
        if (first >= end) return (0, 0);
        var delay = slip / T.Of(Length, "month");
        var before = first - Start <= early ? default : ShareBefore(first, delay);
        var outside = before;
        for (var month = first; month < end; month++)
        {
            var after = ShareBefore(month + 1, delay);
            shares[month - first] = T.Name(after - before, "share of the window in the month", "1");
            before = after;
        }

        total = before - outside;
        return (first, end - first);
    }

    /// <summary>Share of the window that lies before the beginning of a month.</summary>
    /// <param name="month">Months from the first month of the horizon.</param>
    /// <param name="delay">Slip over length, a pure number; the neutral zero for none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T ShareBefore<T>(int month, T delay) where T : struct, IReal<T> =>
        T.Name(Curve.Smooth(T.Of((month - Start) / Length) - delay), "share of the window so far", "1");
}
