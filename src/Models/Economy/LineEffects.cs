using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>
/// Effects per USD that a spending line buys, by region: margins are taken off, imports leak, what is made elsewhere in the
/// nation stays out of the state, and the rest goes through the inverse of the region.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class LineEffects<T> where T : struct, IReal<T>
{
    private readonly T[][] _effects;
    private readonly int _measures;

    /// <summary>Works out the effects of every line.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="measures">Measures wanted: all effects, and first-round purchases as the last where the leak is wanted.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public LineEffects(EconomyFigures figures, Assumptions<T> a, int measures, Workspace<T> workspace)
    {
        _measures = measures;
        var regions = figures.Regions.Count;
        _effects = new T[regions][];
        var (made, paid) = (workspace.Any(figures.Goods.Count), workspace.Any(figures.Goods.Count));
        for (var g = 0; g < made.Length; g++) (made[g], paid[g]) = figures.Goods[g].Price(a);
        for (var r = 0; r < regions; r++)
        {
            var goods = workspace.Any(made.Length * measures);
            for (var g = 0; g < made.Length; g++) Good(figures.Goods[g], a, r, r == regions - 1, made[g], paid[g], goods.AsSpan(g * measures, measures));
            _effects[r] = workspace.Zeros(PurchaseLines.Count * measures);
            for (var line = 0; line < PurchaseLines.Count; line++) Line(figures, a, r, line, goods, made, paid);
        }
    }

    /// <summary>[measure] effects per USD of a line in a region.</summary>
    public ReadOnlySpan<T> Of(int region, int line) => _effects[region].AsSpan(line * _measures, _measures);

    private void Line(EconomyFigures figures, Assumptions<T> a, int r, int line, T[] goods, T[] made, T[] paid)
    {
        var wanted = figures.Lines[line];
        var into = _effects[r].AsSpan(line * _measures, _measures);
        foreach (var (g, slot) in wanted.Parts)
        {
            var share = a[slot];
            if (wanted is { DomesticShare: null, LocalShare: null })
            {
                for (var m = 0; m < _measures; m++) into[m] += share * goods[(g * _measures) + m];
                continue;
            }

            var nation = r == figures.Regions.Count - 1;
            var good = figures.Goods[g];
            var domestic = a[wanted.DomesticShare ?? good.Domestic] * made[g];
            var effects = good.Effects[r];
            var all = wanted.LocalShare is not null;
            var local = nation ? T.Of(1) : a[wanted.LocalShare ?? good.Local];
            var (making, trading) = all && !nation ? (effects.MadeAll!, effects.MarginAll) : (effects.Made, effects.Margin);
            for (var m = 0; m < _measures; m++)
            {
                var effect = domestic * a[making[m]];
                if (trading is not null) effect += paid[g] * a[trading[m]];
                into[m] += share * local * effect;
            }
        }
    }

    private static void Good(EconomyFigures.GoodFigures good, Assumptions<T> a, int r, bool nation, T made, T paid, Span<T> into)
    {
        var effects = good.Effects[r];
        var domestic = a[good.Domestic] * made;
        if (!nation)
        {
            domestic *= a[good.Local];
            paid *= a[good.Local];
        }

        for (var m = 0; m < into.Length; m++)
        {
            into[m] = domestic * a[effects.Made[m]];
            if (effects.Margin is { } margin) into[m] += paid * a[margin[m]];
        }
    }
}
