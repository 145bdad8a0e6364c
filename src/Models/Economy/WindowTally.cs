using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Economy;

/// <summary>
/// MW of each site by spending window, within the horizon: plain for people, and weighted so that the cost per MW times it
/// is money without its own price path. For facility lines priced at the epoch the path cancels; hardware is brought to the
/// tables' year by the prices of electronics.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class WindowTally<T> where T : struct, IReal<T>
{
    private readonly SiteRates<T>[] _rates;
    private readonly T[] _electronics;
    private readonly T[] _hardware;
    private readonly T[] _hardwareAsSpent;
    private readonly T[] _facilityAsSpent;
    private readonly int[] _yearOfMonth;

    public WindowTally(
        EconomyFigures figures, Assumptions<T> a, PriceLevels<T> levels, SiteRates<T>[] rates, bool detail, Workspace<T> workspace)
    {
        _rates = rates;
        var months = figures.Horizon.Count;
        var path = new PricePath<T>(a[figures.Deflators.Electronics], figures.Deflators.ElectronicsFrom, workspace);
        (_electronics, _hardware) = (workspace.Any(months), workspace.Any(months));
        path.Fill(figures.Horizon.Start, _electronics);
        for (var m = 0; m < months; m++)
        {
            _electronics[m] = T.Name(_electronics[m], "prices of electronics, table's year = 1", "1");
            _hardware[m] = levels.HardwareMonths[m] / _electronics[m];
        }

        _hardwareAsSpent = rates.Any(rate => rate.ItAsSpent) ? [.. _electronics.Select(level => T.Of(1) / level)] : [];
        _facilityAsSpent = rates.Any(rate => rate.FacilityAsSpent) ? [.. levels.ConstructionMonths.Select(level => T.Of(1) / level)] : [];
        (Plain, Real) = (Sites(workspace), Sites(workspace));
        var years = detail ? figures.Horizon.Years.Count : 0;
        (PlainYears, RealYears) = ([.. Enumerable.Range(0, years).Select(_ => Sites(workspace))], [.. Enumerable.Range(0, years).Select(_ => Sites(workspace))]);
        _yearOfMonth = figures.Horizon.YearOfMonth;
    }

    /// <summary>[site][window] MW_it.</summary>
    public T[][] Plain { get; }

    /// <summary>[site][window] MW_it × price without its path.</summary>
    public T[][] Real { get; }

    /// <summary>[year][site][window] as <see cref="Plain"/>; only in detail.</summary>
    public T[][][] PlainYears { get; }

    /// <summary>[year][site][window] as <see cref="Real"/>; only in detail.</summary>
    public T[][][] RealYears { get; }

    /// <summary>Prices of electronics in a month of the horizon, 1 in the tables' year.</summary>
    public T Electronics(int month) => _electronics[month];

    /// <summary>Counts a site.</summary>
    public void Add(int site, SiteSpread<T> spread)
    {
        for (var w = 0; w < BuildoutModel<T>.Windows; w++)
        {
            var mw = spread.Of(w, out var first);
            var levels = Levels(site, w);
            var weight = default(T);
            for (var i = 0; levels.Length > 0 && i < mw.Length; i++) weight += mw[i] * levels[first + i];
            Plain[site][w] = spread.Total(w);
            Real[site][w] = levels.Length > 0 ? weight : spread.Total(w);
            for (var i = 0; PlainYears.Length > 0 && i < mw.Length; i++)
            {
                var year = _yearOfMonth[first + i];
                PlainYears[year][site][w] += mw[i];
                RealYears[year][site][w] += levels.Length > 0 ? mw[i] * levels[first + i] : mw[i];
            }
        }
    }

    /// <summary>[month] what takes the path out of the cost per MW; empty where it has none in it.</summary>
    private T[] Levels(int site, int window) => window == (int)SpendWindow.Hardware
        ? _rates[site].ItAsSpent ? _hardwareAsSpent : _hardware
        : _rates[site].FacilityAsSpent ? _facilityAsSpent : [];

    private T[][] Sites(Workspace<T> workspace) => [.. _rates.Select(_ => workspace.Zeros(BuildoutModel<T>.Windows))];
}
