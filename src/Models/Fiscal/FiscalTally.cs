using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Fiscal;

/// <summary>Spending and work of each site by calendar year: what taxes fall on. Nominal, and the same to the dollar as in the build-out.</summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class FiscalTally<T> where T : struct, IReal<T>
{
    private static readonly (Component Component, SpendWindow Window)[] s_lines = [.. Components.Windows];

    private readonly BuildoutFigures _buildout;
    private readonly PriceLevels<T> _levels;
    private readonly CapacityResult<T> _capacity;
    private readonly SiteRates<T>[] _rates;
    private readonly bool[] _worked;
    private readonly T[][] _perMw;
    private readonly T[] _asSpent;
    private readonly int[] _yearOfMonth;
    private readonly int[] _monthsLeft;

    /// <summary>Starts with nothing spent.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="buildout">Blocks and their windows.</param>
    /// <param name="jobs">Kinds of work and their windows.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load of the blocks.</param>
    /// <param name="rates">[site] cost of the lines.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public FiscalTally(
        FiscalFigures figures, BuildoutFigures buildout, JobsFigures jobs, PriceLevels<T> levels, CapacityResult<T> capacity, SiteRates<T>[] rates, Workspace<T> workspace)
    {
        (_buildout, _levels, _capacity, _rates) = (buildout, levels, capacity, rates);
        var years = figures.Horizon.Years.Count;
        T[][] Rows(int count, int length)
        {
            var rows = new T[count][];
            for (var row = 0; row < count; row++) rows[row] = workspace.Zeros(length);
            return rows;
        }

        (FacilityUsd, HardwareUsd) = (Rows(rates.Length, years), Rows(rates.Length, figures.Years.Count));
        Work = new T[rates.Length][][];
        for (var s = 0; s < rates.Length; s++) Work[s] = Rows(BuildoutModel<T>.Windows, years);
        _worked = new bool[BuildoutModel<T>.Windows];
        foreach (var work in jobs.Works) _worked[(int)work.Window] = true;
        (_yearOfMonth, _monthsLeft) = (figures.Years.YearOfMonth, figures.Years.MonthsLeft);
        _perMw = new T[rates.Length][];
        for (var s = 0; s < rates.Length; s++) _perMw[s] = PerMw(rates[s], workspace.Zeros(BuildoutModel<T>.Windows));
        _asSpent = workspace.Any(rates.Any(rate => rate.FacilityAsSpent || rate.ItAsSpent) ? figures.Horizon.Count : 0);
        Array.Fill(_asSpent, T.Of(1));
    }

    /// <summary>[site][year of the horizon] facility spending, nominal USD.</summary>
    public T[][] FacilityUsd { get; }

    /// <summary>[site][year] first purchases of hardware, nominal USD; nothing after the horizon.</summary>
    public T[][] HardwareUsd { get; }

    /// <summary>[site][window][year of the horizon] MW_it built × wage level.</summary>
    public T[][][] Work { get; }

    /// <summary>Spends a block.</summary>
    /// <param name="b">Index of the block.</param>
    /// <param name="spread">Shares of its windows.</param>
    public void Add(int b, SpendSpread<T> spread)
    {
        var site = _buildout.Blocks[b].Site;
        var rates = _rates[site];
        var itMw = _capacity.BlockItMw[b];
        ReadOnlySpan<T> construction = rates.FacilityAsSpent ? _asSpent : _levels.ConstructionMonths;
        ReadOnlySpan<T> hardware = rates.ItAsSpent ? _asSpent : _levels.HardwareMonths;
        for (var w = 0; w < BuildoutModel<T>.Windows; w++)
        {
            var shares = spread.Of(w, out var first);
            var isIt = w == (int)SpendWindow.Hardware;
            var amount = itMw * _perMw[site][w];
            ByYear(shares, first, isIt ? hardware : construction, amount, isIt ? HardwareUsd[site] : FacilityUsd[site], itMw, _worked[w] ? Work[site][w] : []);
        }

        if (!_buildout.Sites[site].HasPlant) return;
        var plant = spread.Of((int)SpendWindow.Connection, out var start);
        ByYear(plant, start, _levels.ConstructionMonths, itMw * rates[Component.OnSiteGeneration], FacilityUsd[site], itMw, []);
    }

    private static T[] PerMw(SiteRates<T> rates, T[] perMw)
    {
        foreach (var (component, window) in s_lines) perMw[(int)window] += rates[component];
        var onTop = T.Of(1) + rates.ContingencyShare + rates.OwnerShare;
        for (var w = 0; w < perMw.Length; w++)
        {
            if (Components.IsBroker((SpendWindow)w)) perMw[w] *= onTop;
        }

        return perMw;
    }

    /// <summary>Adds a window to the years: money at the price level of each month, and MW at the wage level where there is work.</summary>
    private void ByYear(ReadOnlySpan<T> shares, int first, ReadOnlySpan<T> levels, T amount, T[] usd, T itMw, T[] work)
    {
        levels = levels.Slice(first, shares.Length);
        var wages = _levels.WageMonths.AsSpan(first, shares.Length);
        for (var i = 0; i < shares.Length;)
        {
            var year = _yearOfMonth[first + i];
            var end = Math.Min(shares.Length, i + _monthsLeft[first + i]);
            var (money, paid) = (default(T), default(T));
            for (; i < end; i++)
            {
                money += shares[i] * levels[i];
                paid += shares[i] * wages[i];
            }

            usd[year] += amount * money;
            if (work.Length > 0) work[year] += itMw * paid;
        }
    }
}
