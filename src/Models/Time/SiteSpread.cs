using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Time;

/// <summary>
/// IT load of a site by the month in which each of its windows is spent on: money and people follow the same curves. One site
/// at a time in one buffer. Blocks whose windows differ only by whole months share one curve.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class SiteSpread<T> where T : struct, IReal<T>
{
    private readonly int _months;
    private readonly int _reach;
    private readonly T[] _mw;
    private readonly T[] _shares;
    private readonly (int First, int Count)[] _parts;
    private readonly T[] _totals;
    private readonly (int First, int Count, T Total)[] _curves;

    /// <summary>Makes room.</summary>
    /// <param name="sites">[site] the windows.</param>
    /// <param name="months">Months of the horizon.</param>
    /// <param name="workspace">Where the buffers come from.</param>
    public SiteSpread(IReadOnlyList<SiteWindows> sites, int months, Workspace<T> workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var (windows, curves) = (sites.Max(site => site.Windows), sites.Max(site => site.Curves.Count));
        (_months, _reach) = (months, sites.Max(site => site.Reach));
        (_mw, _shares) = (workspace.Any(windows * months), workspace.Any(curves * _reach));
        (_parts, _totals, _curves) = (new (int, int)[windows], workspace.Any(windows), new (int, int, T)[curves]);
    }

    /// <summary>Fills the buffer with the windows of a site.</summary>
    /// <param name="site">The windows.</param>
    /// <param name="slip">Delay in months of the blocks that can be late.</param>
    /// <param name="blockItMw">[block of the programme] IT load, MW_it.</param>
    public void Fill(SiteWindows site, T slip, ReadOnlySpan<T> blockItMw)
    {
        var (early, late) = T.Bounds(slip);
        for (var c = 0; c < site.Curves.Count; c++)
        {
            var curve = site.Curves[c];
            var window = new Window(curve.Start, curve.Length);
            var shares = _shares.AsSpan(c * _reach, _reach);
            var (first, count) = curve.Slips
                ? window.Spread(slip, early, late, site.Reach, shares, out var total)
                : window.Spread(default, 0, 0, site.Reach, shares, out total);
            _curves[c] = (first, count, total);
        }

        for (var w = 0; w < site.Windows; w++) Fill(site, w, slip, blockItMw);
    }

    /// <summary>MW_it of a window from its first visited month on.</summary>
    /// <param name="window">Index of the window.</param>
    /// <param name="first">The first visited month of the horizon.</param>
    public ReadOnlySpan<T> Of(int window, out int first)
    {
        (first, var count) = _parts[window];
        return _mw.AsSpan(window * _months, count);
    }

    /// <summary>Adds what a window comes to by month.</summary>
    /// <param name="window">Index of the window.</param>
    /// <param name="perMw">Amount for each MW_it.</param>
    /// <param name="months">[month of the horizon] where it goes.</param>
    public void AddTo(int window, T perMw, T[] months)
    {
        var mw = Of(window, out var first);
        var into = months.AsSpan(first, mw.Length);
        for (var i = 0; i < mw.Length; i++) into[i] += perMw * mw[i];
    }

    /// <summary>MW_it of a window that lie in the horizon.</summary>
    public T Total(int window) => _totals[window];

    /// <summary>Shares of the window of one block that lie in the horizon.</summary>
    /// <param name="part">The block's window.</param>
    /// <param name="first">The first visited month of the horizon.</param>
    public ReadOnlySpan<T> SharesOf(BlockWindow part, out int first)
    {
        var (start, end) = Visited(part);
        first = start;
        return end <= start ? [] : _shares.AsSpan((part.Curve * _reach) + start - part.Offset - _curves[part.Curve].First, end - start);
    }

    private (int First, int End) Visited(BlockWindow part)
    {
        var curve = _curves[part.Curve];
        var first = part.Offset + curve.First;
        return (Math.Max(0, first), Math.Min(_months, first + curve.Count));
    }

    /// <summary>Share of a window that the horizon cuts: the same to the last digit whichever months are visited.</summary>
    private T Within(SpendCurve curve, BlockWindow part, T slip)
    {
        var window = new Window(curve.Start, curve.Length);
        var delay = curve.Slips ? slip / T.Of(curve.Length, "month") : default;
        return window.ShareBefore(_months - part.Offset, delay) - window.ShareBefore(Math.Max(0, -part.Offset), delay);
    }

    private void Fill(SiteWindows site, int window, T slip, ReadOnlySpan<T> blockItMw)
    {
        var parts = site.Of(window);
        var (first, end, total) = (_months, 0, default(T));
        foreach (var part in parts)
        {
            var visited = Visited(part);
            if (visited.First < visited.End) (first, end) = (Math.Min(first, visited.First), Math.Max(end, visited.End));
        }

        first = Math.Min(first, end);
        var mw = _mw.AsSpan(window * _months, end - first);
        mw.Clear();
        foreach (var part in parts)
        {
            var shares = SharesOf(part, out var start);
            var itMw = blockItMw[part.Block];
            var into = mw.Slice(shares.Length == 0 ? 0 : start - first, shares.Length);
            for (var i = 0; i < shares.Length; i++) into[i] += itMw * shares[i];
            total += itMw * (shares.Length == _curves[part.Curve].Count ? _curves[part.Curve].Total : Within(site.Curves[part.Curve], part, slip));
        }

        _parts[window] = (first, mw.Length);
        _totals[window] = T.Name(total, "IT load of the window within the horizon", "MW_it");
    }
}
