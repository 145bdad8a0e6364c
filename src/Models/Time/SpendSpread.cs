using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Time;

/// <summary>Shares of a block's windows by month, one block at a time in one buffer: money and people follow the same curves.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="months">Months of the horizon.</param>
public sealed class SpendSpread<T>(int months) where T : struct, IReal<T>
{
    private T[] _shares = new T[256];
    private readonly (int Offset, int First, int Count)[] _parts = new (int, int, int)[16];

    /// <summary>Fills the buffer with the windows of a block.</summary>
    /// <param name="windows">The windows.</param>
    /// <param name="slip">Delay in months; the neutral zero for none.</param>
    public void Fill(IReadOnlyList<Window> windows, T slip)
    {
        var offset = 0;
        for (var w = 0; w < windows.Count; w++)
        {
            if (_shares.Length < offset + months) Array.Resize(ref _shares, Math.Max(offset + months, _shares.Length * 2));
            var (first, count) = windows[w].Spread(slip, months, _shares.AsSpan(offset));
            _parts[w] = (offset, first, count);
            offset += count;
        }
    }

    /// <summary>Shares of a window from its first visited month on.</summary>
    /// <param name="window">Index of the window.</param>
    /// <param name="first">The first visited month of the horizon.</param>
    public ReadOnlySpan<T> Of(int window, out int first)
    {
        var (offset, start, count) = _parts[window];
        first = start;
        return _shares.AsSpan(offset, count);
    }
}
