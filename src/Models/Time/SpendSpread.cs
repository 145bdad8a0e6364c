using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Time;

/// <summary>Shares of a block's windows by month, one block at a time in one buffer: money and people follow the same curves.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="windows">Windows of a block.</param>
/// <param name="months">Months of the horizon.</param>
/// <param name="workspace">Where the buffer comes from.</param>
public sealed class SpendSpread<T>(int windows, int months, Workspace<T> workspace) where T : struct, IReal<T>
{
    private readonly T[] _shares = workspace.Any(windows * months);
    private readonly (int First, int Count)[] _parts = new (int, int)[windows];
    private readonly T[] _total = workspace.Any(windows);

    /// <summary>Fills the buffer with the windows of a block.</summary>
    /// <param name="block">The windows.</param>
    /// <param name="slip">Delay in months; the neutral zero for none.</param>
    public void Fill(IReadOnlyList<Window> block, T slip)
    {
        var (early, late) = T.Bounds(slip);
        for (var w = 0; w < _parts.Length; w++)
        {
            _parts[w] = block[w].Spread(slip, early, late, months, _shares.AsSpan(w * months, months), out _total[w]);
        }
    }

    /// <summary>Shares of a window from its first visited month on.</summary>
    /// <param name="window">Index of the window.</param>
    /// <param name="first">The first visited month of the horizon.</param>
    public ReadOnlySpan<T> Of(int window, out int first)
    {
        var (start, count) = _parts[window];
        first = start;
        return _shares.AsSpan(window * months, count);
    }

    /// <summary>Share of a window that lies in the horizon.</summary>
    public T Total(int window) => _total[window];
}
