using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Buildout;

/// <summary>
/// Cost of the build-out, block by block: rates per MW × IT load × shares of the windows × price levels. Leaves out:
/// financing during construction, sales tax, incentives, and what utilities spend beyond the connection.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class BuildoutModel<T> where T : struct, IReal<T>
{
    private static readonly (Component Component, SpendWindow Window)[] s_lines = [.. Components.Windows];

    private static readonly Month s_midYear2026 = Month.Of(2026, 7);

    private readonly BuildoutFigures _figures;
    private readonly PriceLevels<T> _levels;
    private readonly CapacityResult<T> _capacity;
    private readonly SiteRates<T>[] _rates;
    private readonly MoneyUnits _money;
    private readonly bool _detail;
    private readonly Workspace<T> _workspace;
    private readonly T[] _components;
    private readonly T[] _blocks;
    private readonly T[] _sites;
    private readonly T[] _nominal;
    private readonly T[] _facilityMonths;
    private readonly T[] _itMonths;
    private readonly T[] _weights;
    private readonly T[] _asSpent;
    private readonly T[] _siteIt;
    private readonly T[][] _siteComponents;
    private readonly T[] _facilityYears;
    private readonly T[] _itYears;
    private T _at2026;
    private T _refresh;

    /// <summary>Starts with nothing spent.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load of the blocks.</param>
    /// <param name="rates">[site] rates.</param>
    /// <param name="money">Units of money.</param>
    /// <param name="detail">Whether series are wanted.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public BuildoutModel(
        BuildoutFigures figures, PriceLevels<T> levels, CapacityResult<T> capacity, SiteRates<T>[] rates, MoneyUnits money, bool detail,
        Workspace<T> workspace)
    {
        (_figures, _levels, _capacity, _rates, _money, _detail, _workspace) = (figures, levels, capacity, rates, money, detail, workspace);
        var months = figures.Horizon.Count;
        _components = workspace.Zeros(Components.Count);
        _blocks = workspace.Zeros(figures.Blocks.Count);
        _sites = workspace.Zeros(figures.Sites.Count);
        _nominal = workspace.Zeros(figures.Target is null ? 0 : months);
        _facilityMonths = workspace.Zeros(detail ? months : 0);
        _itMonths = workspace.Zeros(detail ? months : 0);
        _weights = workspace.Zeros(Windows);
        _siteIt = workspace.Zeros(figures.Sites.Count);
        _siteComponents = detail ? [.. figures.Sites.Select(_ => workspace.Zeros(Components.Count))] : [];
        var years = figures.Horizon.End.Year - figures.Horizon.Start.Year + 1;
        (_facilityYears, _itYears) = (workspace.Zeros(years), workspace.Zeros(years));
        _asSpent = workspace.Any(rates.Any(rate => rate.FacilityAsSpent || rate.ItAsSpent) ? months : 0);
        Array.Fill(_asSpent, T.Of(1));
    }

    /// <summary>Windows of a block.</summary>
    public static int Windows { get; } = Enum.GetValues<SpendWindow>().Length;

    /// <summary>Spends a block.</summary>
    /// <param name="b">Index of the block.</param>
    /// <param name="spread">Shares of its windows.</param>
    public void Add(int b, SpendSpread<T> spread)
    {
        var block = _figures.Blocks[b];
        var rates = _rates[block.Site];
        var itMw = _capacity.BlockItMw[b];
        var facilityLevels = rates.FacilityAsSpent ? _asSpent : _levels.ConstructionMonths;
        var onTop = T.Of(1) + rates.ContingencyShare + rates.OwnerShare;
        for (var w = 0; w < Windows; w++)
        {
            var perMw = default(T);
            foreach (var (component, window) in s_lines)
            {
                if ((int)window == w) perMw += rates[component];
            }

            if (Components.IsBroker((SpendWindow)w)) perMw *= onTop;
            var isIt = w == (int)SpendWindow.Hardware;
            var levels = !isIt ? facilityLevels : rates.ItAsSpent ? _asSpent : _levels.HardwareMonths;
            var nominal = Spend(spread, w, itMw * perMw, levels, isIt, out var stated);
            if (isIt) _siteIt[block.Site] += itMw * perMw * nominal;
            _weights[w] = T.Name(stated, "price level over the window", _levels.StatedUnit);
        }

        var (total, broker) = (default(T), default(T));
        if (_figures.Sites[block.Site].HasPlant)
        {
            var plant = itMw * rates[Component.OnSiteGeneration];
            total += Book(block.Site, Component.OnSiteGeneration, PlantUsd(spread, plant));
        }

        foreach (var (component, window) in s_lines)
        {
            var usd = itMw * rates[component] * _weights[(int)window];
            if (Components.IsBroker(window)) broker += usd;
            total += Book(block.Site, component, usd);
        }

        total += Book(block.Site, Component.Contingency, broker * rates.ContingencyShare);
        total += Book(block.Site, Component.OwnerCost, broker * rates.OwnerShare);
        if (_detail)
        {
            _blocks[b] = T.Name(total, "build-out of the block", _money.Usd);
            _sites[block.Site] += _blocks[b];
        }

        At2026(rates, itMw);
        Refresh(rates, itMw, spread);
    }

    /// <summary>The answer once every block is spent.</summary>
    public BuildoutResult<T> Result()
    {
        for (var c = 0; c < _components.Length; c++) _components[c] = T.Name(_components[c], Components.Label((Component)c), _money.Usd);
        var facility = T.Name(T.Sum(_components.AsSpan(0, (int)Component.Accelerators)), "facility", _money.Usd);
        var it = T.Name(T.Sum(_components.AsSpan((int)Component.Accelerators)), "IT", _money.Usd);
        var total = T.Name(facility + it, "build-out", _money.Usd);
        var withoutPlant = facility - _components[(int)Component.OnSiteGeneration];
        var perMw = T.Name(total / _capacity.ItMw, "build-out per MW of IT load", _money.PerMwIt);
        return new(
            total, facility, it, T.Name(withoutPlant / _capacity.ItMw, "facility without on-site plant per MW of IT load", _money.PerMwIt),
            T.Name(_at2026 / _capacity.ItMw, "facility without on-site plant per MW of IT load at prices of July 2026", "USD/MW_it"), perMw,
            T.Name(total / _capacity.FacilityMw, "build-out per MW of facility load", _money.PerMwFacility),
            T.Name(total + _refresh, "build-out with replaced hardware", _money.Usd), _components, _siteIt, _facilityYears, _itYears,
            _figures.Target is { } target ? Target(target) : null,
            _detail ? new(_blocks, _sites, _siteComponents, _facilityMonths, _itMonths) : null);
    }

    private T Book(int site, Component component, T usd)
    {
        _components[(int)component] += usd;
        if (_detail) _siteComponents[site][(int)component] += usd;
        return usd;
    }

    private T PlantUsd(SpendSpread<T> spread, T plant)
    {
        Spend(spread, (int)SpendWindow.Connection, plant, _levels.ConstructionMonths, false, out var stated);
        return plant * stated;
    }

    /// <summary>Spends an amount over a window; returns what one USD of it becomes in nominal money and in the price basis.</summary>
    private T Spend(SpendSpread<T> spread, int window, T amount, T[] levels, bool isIt, out T stated)
    {
        var shares = spread.Of(window, out var first);
        var (weight, nominal) = (default(T), default(T));
        ByYear(shares, first, amount, levels, isIt ? _itYears : _facilityYears);
        if (_levels.Deflator is null)
        {
            var level = levels.AsSpan(first, shares.Length);
            var months = _nominal.Length == 0 ? default : _nominal.AsSpan(first, shares.Length);
            var series = _detail ? (isIt ? _itMonths : _facilityMonths).AsSpan(first, shares.Length) : default;
            for (var i = 0; i < shares.Length; i++)
            {
                var part = shares[i] * level[i];
                weight += part;
                if (i < months.Length) months[i] += amount * part;
                if (i < series.Length) series[i] += amount * part;
            }

            stated = weight;
            return weight;
        }

        for (var i = 0; i < shares.Length; i++)
        {
            var month = first + i;
            var part = shares[i] * levels[month];
            nominal += part;
            weight += _levels.Stated(part, month);
            var usd = amount * part;
            if (_nominal.Length > 0) _nominal[month] += usd;
            if (!_detail) continue;
            var series = isIt ? _itMonths : _facilityMonths;
            series[month] += _levels.Stated(usd, month);
        }

        stated = weight;
        return nominal;
    }

    /// <summary>Adds nominal spending to its calendar years.</summary>
    private void ByYear(ReadOnlySpan<T> shares, int first, T amount, T[] levels, T[] years)
    {
        for (var i = 0; i < shares.Length;)
        {
            var month = _figures.Horizon.Start + (first + i);
            var end = Math.Min(shares.Length, i + Month.PerYear - month.OfYear + 1);
            var weight = default(T);
            for (; i < end; i++) weight += shares[i] * levels[first + i];
            years[month.Year - _figures.Horizon.Start.Year] += amount * weight;
        }
    }

    private void At2026(SiteRates<T> rates, T itMw)
    {
        var perMw = default(T);
        for (var c = 0; c < (int)Component.Accelerators; c++)
        {
            if (c != (int)Component.OnSiteGeneration) perMw += rates[(Component)c];
        }

        _at2026 += itMw * perMw * (rates.FacilityAsSpent ? T.Of(1) : _levels.Construction.At(s_midYear2026));
    }

    /// <summary>Hardware of the totals that is replaced at the end of its life within the horizon, for the same IT load.</summary>
    private void Refresh(SiteRates<T> rates, T itMw, SpendSpread<T> spread)
    {
        var shares = spread.Of((int)SpendWindow.Hardware, out var first);
        var months = _figures.Horizon.Count;
        if (first + _figures.LifeMonths >= months) return;
        var perMw = default(T);
        for (var c = (int)Component.Accelerators; c < Components.Count; c++) perMw += rates[(Component)c];
        var levels = rates.ItAsSpent ? _asSpent : _levels.HardwareMonths;
        var factor = default(T);
        for (var start = first + _figures.LifeMonths; start < months; start += _figures.LifeMonths)
        {
            for (var i = 0; i < shares.Length && start + i < months; i++) factor += _levels.Stated(shares[i] * levels[start + i], start + i);
        }

        _refresh += itMw * perMw * factor;
    }

    private TargetResult<T> Target(BuildoutFigures.TargetFigures target)
    {
        var usd = T.Name(T.Of(target.Usd, "USD"), "investment target", "USD");
        var one = T.Of(1);
        var (sum, crossed) = (default(T), default(T));
        var cumulative = _workspace.Any(_nominal.Length);
        for (var month = 0; month < _nominal.Length; month++)
        {
            var missing = T.Max(usd - sum, T.Of(0, "USD"));
            crossed += T.Min(missing / T.Max(_nominal[month], T.Of(1, "USD")), one);
            sum = T.Name(sum + _nominal[month], "nominal spending so far", "USD");
            cumulative[month] = sum;
        }

        T At(int months) => months == 0 ? default : cumulative[months - 1];
        T? shareAtBy = null, shortfall = null, pace = null;
        if (target.By is { } by)
        {
            var atBy = At(by);
            shareAtBy = T.Name(atBy / usd, "share of the target at its date", "1");
            shortfall = T.Name(T.Max(usd - atBy, T.Of(0, "USD")), "missing at the target date", "USD");
            if (by > target.AsOf)
            {
                var years = T.Of((by - target.AsOf) / (double)Month.PerYear, "year");
                pace = T.Name(T.Max(usd - At(target.AsOf), T.Of(0, "USD")) / years, "pace that reaches the target", "USD/year");
            }
        }

        T? remaining = null;
        if (T.Bounds(sum).High > 0)
        {
            var nominalPerMw = T.Max(sum, T.Of(1, "USD")) / _capacity.ItMw;
            remaining = T.Name(T.Max(usd - sum, T.Of(0, "USD")) / nominalPerMw * T.Of(0.001, "GW_it/MW_it"), "GW that the missing money buys", "GW_it");
        }

        return new(
            T.Name(sum / usd, "share of the target", "1"), shareAtBy, T.Name(crossed * T.Of(1, "month"), "months until the target is crossed", "month"),
            shortfall, remaining, pace, cumulative);
    }
}
