using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Buildout;

/// <summary>
/// What the windows of each site come to by calendar year: IT load × price level of the month in which it is spent on, and IT
/// load × wage level. A rate per MW times it is money of the year.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class WindowYears<T> where T : struct, IReal<T>
{
    private readonly PriceLevels<T> _levels;
    private readonly int[] _yearOfMonth;
    private readonly T[] _asSpent;
    private readonly (int First, int Count)[][] _ranges;
    private readonly T[][][] _cost;
    private readonly T[][][] _pay;
    private readonly T[][] _statedCost;
    private readonly T[][] _statedPay;

    /// <summary>Starts with nothing.</summary>
    /// <param name="horizon">The months.</param>
    /// <param name="sites">How many sites.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public WindowYears(Horizon horizon, int sites, PriceLevels<T> levels, Workspace<T> workspace)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        (_levels, _yearOfMonth) = (levels, horizon.YearOfMonth);
        T[][] Windows(int length)
        {
            var rows = new T[BuildoutModel<T>.Windows][];
            for (var w = 0; w < rows.Length; w++) rows[w] = workspace.Zeros(length);
            return rows;
        }

        (_ranges, _cost, _pay) = (new (int, int)[sites][], new T[sites][][], new T[sites][][]);
        for (var s = 0; s < sites; s++) (_ranges[s], _cost[s], _pay[s]) = (new (int, int)[BuildoutModel<T>.Windows], Windows(horizon.YearCount), Windows(horizon.YearCount));
        (_statedCost, _statedPay) = (new T[sites][], new T[sites][]);
        for (var s = 0; s < sites; s++) (_statedCost[s], _statedPay[s]) = (workspace.Zeros(BuildoutModel<T>.Windows), workspace.Zeros(BuildoutModel<T>.Windows));
        _asSpent = workspace.Any(horizon.Count);
        Array.Fill(_asSpent, T.Of(1));
    }

    /// <summary>[month] price level that a window of a site is spent at.</summary>
    public T[] LevelsOf(SiteRates<T> rates, int window) => window == (int)SpendWindow.Hardware
        ? rates.ItAsSpent ? _asSpent : _levels.HardwareMonths
        : rates.FacilityAsSpent ? _asSpent : _levels.ConstructionMonths;

    /// <summary>Years of the horizon in which a window of a site is spent on.</summary>
    public (int First, int Count) Range(int site, int window) => _ranges[site][window];

    /// <summary>[year of the horizon] MW_it × price level, nominal.</summary>
    public T[] Cost(int site, int window) => _cost[site][window];

    /// <summary>[year of the horizon] MW_it × wage level, nominal.</summary>
    public T[] Pay(int site, int window) => _pay[site][window];

    /// <summary>MW_it × price level over all years, in the price basis.</summary>
    public T StatedCost(int site, int window) => _statedCost[site][window];

    /// <summary>MW_it × wage level over all years, in the price basis.</summary>
    public T StatedPay(int site, int window) => _statedPay[site][window];

    /// <summary>Counts a site.</summary>
    /// <param name="site">Its index.</param>
    /// <param name="rates">How its lines are priced.</param>
    /// <param name="spread">Its windows.</param>
    public void Add(int site, SiteRates<T> rates, SiteSpread<T> spread)
    {
        ArgumentNullException.ThrowIfNull(spread);
        for (var w = 0; w < BuildoutModel<T>.Windows; w++)
        {
            var mw = spread.Of(w, out var first);
            if (mw.Length == 0) continue;
            var (firstYear, lastYear) = (_yearOfMonth[first], _yearOfMonth[first + mw.Length - 1]);
            _ranges[site][w] = (firstYear, lastYear - firstYear + 1);
            _statedCost[site][w] = Price(mw, first, LevelsOf(rates, w), _cost[site][w]);
            _statedPay[site][w] = Price(mw, first, _levels.WageMonths, _pay[site][w]);
        }
    }

    /// <summary>IT load × price level by year.</summary>
    /// <param name="mw">IT load of the window from its first month on.</param>
    /// <param name="first">That month.</param>
    /// <param name="levels">[month] price level.</param>
    /// <param name="years">[year of the horizon] where it goes.</param>
    /// <returns>Its sum in the price basis.</returns>
    public T Price(ReadOnlySpan<T> mw, int first, T[] levels, T[] years)
    {
        Sum(mw, levels.AsSpan(first, mw.Length), _yearOfMonth.AsSpan(first, mw.Length), years);
        return T.Name(_levels.Deflator is null ? T.Sum(years) : Stated(mw, first, levels), "IT load times the price level over the window", _levels.StatedMwUnit);
    }

    private static void Sum(ReadOnlySpan<T> mw, ReadOnlySpan<T> levels, ReadOnlySpan<int> years, T[] into)
    {
        for (var i = 0; i < mw.Length;)
        {
            var (year, sum) = (years[i], default(T));
            for (; i < mw.Length && years[i] == year; i++) sum += mw[i] * levels[i];
            into[year] = sum;
        }
    }

    private T Stated(ReadOnlySpan<T> mw, int first, T[] levels)
    {
        var sum = default(T);
        for (var i = 0; i < mw.Length; i++) sum += _levels.Stated(mw[i] * levels[first + i], first + i);
        return sum;
    }
}
