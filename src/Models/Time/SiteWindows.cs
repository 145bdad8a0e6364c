namespace Stargate.Economics.Models.Time;

/// <summary>The windows of a site's blocks, with the curves that they share.</summary>
public sealed class SiteWindows
{
    private const int Digits = 9;

    private readonly BlockWindow[][] _windows;

    /// <summary>Finds the curves.</summary>
    /// <param name="windows">How many windows a block has.</param>
    /// <param name="blocks">The site's blocks: index in the programme, whether it can be late, windows.</param>
    /// <param name="months">Months of the horizon.</param>
    public SiteWindows(int windows, IReadOnlyList<(int Block, bool Slips, IReadOnlyList<Window> Windows)> blocks, int months)
    {
        List<SpendCurve> curves = [];
        int Curve(SpendCurve curve)
        {
            var index = curves.IndexOf(curve);
            if (index >= 0) return index;
            curves.Add(curve);
            return curves.Count - 1;
        }

        BlockWindow Of(int block, bool slips, Window window)
        {
            var start = Math.Round(window.Start, Digits);
            var offset = (int)Math.Floor(start);
            return new(block, Curve(new(Math.Round(start - offset, Digits), Math.Round(window.Length, Digits), slips)), offset);
        }

        _windows = [.. Enumerable.Range(0, windows).Select(w => blocks.Select(block => Of(block.Block, block.Slips, block.Windows[w])).ToArray())];
        Curves = [.. curves];
        Reach = Math.Max(0, months - _windows.SelectMany(parts => parts).Select(part => part.Offset).Append(0).Min());
    }

    /// <summary>The curves.</summary>
    public IReadOnlyList<SpendCurve> Curves { get; }

    /// <summary>Windows of a block.</summary>
    public int Windows => _windows.Length;

    /// <summary>Months of a curve, from its first on, that can fall in the horizon.</summary>
    public int Reach { get; }

    /// <summary>A window of every block.</summary>
    public ReadOnlySpan<BlockWindow> Of(int window) => _windows[window];
}
