using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Buildout;

/// <summary>
/// Cost of the build-out, site by site: rates per MW × IT load by month of the windows × price levels. Leaves out:
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
    private readonly WindowYears<T> _years;
    private readonly MoneyUnits _money;
    private readonly bool _series;
    private readonly bool _detail;
    private readonly Workspace<T> _workspace;
    private readonly T[] _components;
    private readonly T[] _blocks;
    private readonly T[] _sites;
    private readonly T[][] _siteComponents;
    private readonly T[][] _facilityYears;
    private readonly T[][] _itYears;
    private readonly SpendingMonths<T>? _months;
    private readonly SpendingMonths<T>? _financedMonths;
    private readonly T[] _financed;
    private readonly T[] _perMw;
    private T _at2026;
    private T _refresh;

    /// <summary>Starts with nothing spent.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load of the blocks.</param>
    /// <param name="rates">[site] rates.</param>
    /// <param name="years">What windows come to by year.</param>
    /// <param name="money">Units of money.</param>
    /// <param name="series">Whether months are wanted.</param>
    /// <param name="detail">Whether blocks and sites are wanted.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public BuildoutModel(
        BuildoutFigures figures, PriceLevels<T> levels, CapacityResult<T> capacity, SiteRates<T>[] rates, WindowYears<T> years, MoneyUnits money, bool series, bool detail,
        Workspace<T> workspace)
    {
        (_figures, _levels, _capacity, _rates, _years, _money, _series, _detail, _workspace) =
            (figures, levels, capacity, rates, years, money, series, detail, workspace);
        _components = workspace.Zeros(Components.Count);
        _blocks = workspace.Zeros(figures.Blocks.Count);
        _sites = workspace.Zeros(figures.Sites.Count);
        _perMw = workspace.Any(Windows);
        _siteComponents = detail ? [.. figures.Sites.Select(_ => workspace.Zeros(Components.Count))] : [];
        (_facilityYears, _itYears) = (new T[rates.Length][], new T[rates.Length][]);
        for (var s = 0; s < rates.Length; s++) (_facilityYears[s], _itYears[s]) = (workspace.Zeros(figures.Horizon.YearCount), workspace.Zeros(figures.Horizon.YearCount));
        _months = series || figures.Target is not null || figures.Financed is { Months: true, Site: null } ? new(figures.Horizon.Count, levels, workspace) : null;
        var alone = figures.Financed.Site is not null;
        _financed = alone ? workspace.Zeros(Components.Count) : _components;
        _financedMonths = !alone ? _months : series || figures.Financed.Months ? new(figures.Horizon.Count, levels, workspace) : null;
    }

    /// <summary>Windows of a block.</summary>
    public static int Windows { get; } = Enum.GetValues<SpendWindow>().Length;

    /// <summary>Spends on a site.</summary>
    /// <param name="site">Its index.</param>
    /// <param name="spread">Its windows.</param>
    public void Add(int site, SiteSpread<T> spread)
    {
        var rates = _rates[site];
        PerMw(rates);
        for (var w = 0; w < Windows; w++)
        {
            var isIt = w == (int)SpendWindow.Hardware;
            Spend(site, w, _perMw[w], isIt ? _itYears[site] : _facilityYears[site]);
            AddMonths(site, spread, w, _perMw[w], isIt ? rates.ItAsSpent : rates.FacilityAsSpent);
        }

        if (_figures.Sites[site].HasPlant) Plant(site, spread, rates[Component.OnSiteGeneration]);
        var broker = default(T);
        foreach (var (component, window) in s_lines)
        {
            var usd = rates[component] * _years.StatedCost(site, (int)window);
            if (Components.IsBroker(window)) broker += usd;
            Book(site, component, usd);
        }

        Book(site, Component.Contingency, broker * rates.ContingencyShare);
        Book(site, Component.OwnerCost, broker * rates.OwnerShare);
        if (_detail) Blocks(site, spread);
        At2026(rates, _capacity.SiteItMw[site]);
        Refresh(rates, spread);
    }

    /// <summary>The answer once every site is spent on.</summary>
    public BuildoutResult<T> Result()
    {
        foreach (var components in _financed == _components ? [_components] : new[] { _components, _financed })
        {
            for (var c = 0; c < components.Length; c++) components[c] = T.Name(components[c], Components.Label((Component)c), _money.Usd);
        }

        var facility = T.Name(T.Sum(_components.AsSpan(0, (int)Component.Accelerators)), "facility", _money.Usd);
        var it = T.Name(T.Sum(_components.AsSpan((int)Component.Accelerators)), "IT", _money.Usd);
        var total = T.Name(facility + it, "build-out", _money.Usd);
        var withoutPlant = facility - _components[(int)Component.OnSiteGeneration];
        var perMw = T.Name(total / _capacity.ItMw, "build-out per MW of IT load", _money.PerMwIt);
        _months?.Price();
        return new(
            total, facility, it, T.Name(withoutPlant / _capacity.ItMw, "facility without on-site plant per MW of IT load", _money.PerMwIt),
            T.Name(_at2026 / _capacity.ItMw, "facility without on-site plant per MW of IT load at prices of July 2026", "USD/MW_it"), perMw,
            T.Name(total / _capacity.FacilityMw, "build-out per MW of facility load", _money.PerMwFacility),
            T.Name(total + _refresh, "build-out with replaced hardware", _money.Usd), _components, _facilityYears, _itYears, Financed(),
            _figures.Target is { } target ? Target(target, _months!.Nominal(withIt: true)) : null,
            _series ? new(_blocks, _sites, _siteComponents, _months!.Stated(_months.Facility), _months.Stated(_months.It)) : null);
    }

    private FinancedSpending<T> Financed()
    {
        if (_financedMonths != _months) _financedMonths?.Price();
        var (site, wanted) = (_figures.Financed.Site, _series || _figures.Financed.Months);
        return new(
            _financed, site is { } facility ? _facilityYears[facility] : Together(_facilityYears), site is { } it ? _itYears[it] : Together(_itYears),
            wanted ? _financedMonths!.Facility : [], wanted && _figures.Financed.It ? _financedMonths!.It : []);
    }

    private void AddMonths(int site, SiteSpread<T> spread, int window, T perMw, bool asSpent)
    {
        _months?.Add(spread, window, perMw, asSpent);
        if (_figures.Financed.Site == site) _financedMonths?.Add(spread, window, perMw, asSpent);
    }

    private T[] Together(T[][] sites)
    {
        var years = _workspace.Zeros(_figures.Horizon.YearCount);
        foreach (var site in sites)
        {
            for (var y = 0; y < years.Length; y++) years[y] += site[y];
        }

        return years;
    }

    /// <summary>[window] cost per MW at prices of the epoch, with contingency and owner's cost on top.</summary>
    private void PerMw(SiteRates<T> rates)
    {
        Array.Clear(_perMw);
        foreach (var (component, window) in s_lines) _perMw[(int)window] += rates[component];
        var onTop = T.Of(1) + rates.ContingencyShare + rates.OwnerShare;
        for (var w = 0; w < _perMw.Length; w++)
        {
            if (Components.IsBroker((SpendWindow)w)) _perMw[w] *= onTop;
        }
    }

    /// <summary>Adds the nominal spending on a window to its calendar years.</summary>
    private void Spend(int site, int window, T perMw, T[] into)
    {
        var (cost, range) = (_years.Cost(site, window), _years.Range(site, window));
        for (var y = range.First; y < range.First + range.Count; y++) into[y] += perMw * cost[y];
    }

    /// <summary>On-site plant has a price of its own, so it follows the price path even where the facility is given as spent.</summary>
    private void Plant(int site, SiteSpread<T> spread, T perMw)
    {
        const int window = (int)SpendWindow.Connection;
        var (into, range, asSpent) = (_facilityYears[site], _years.Range(site, window), _rates[site].FacilityAsSpent);
        var cost = asSpent ? _workspace.Zeros(into.Length) : _years.Cost(site, window);
        var stated = asSpent ? _years.Price(spread.Of(window, out var first), first, _levels.ConstructionMonths, cost) : _years.StatedCost(site, window);
        for (var y = range.First; y < range.First + range.Count; y++) into[y] += perMw * cost[y];
        AddMonths(site, spread, window, perMw, asSpent: false);
        Book(site, Component.OnSiteGeneration, perMw * stated);
    }

    private void Book(int site, Component component, T usd)
    {
        _components[(int)component] += usd;
        if (_figures.Financed.Site == site) _financed[(int)component] += usd;
        if (!_detail) return;
        _siteComponents[site][(int)component] += usd;
        _sites[site] += usd;
    }

    private void Blocks(int site, SiteSpread<T> spread)
    {
        var windows = _figures.Windows[site];
        for (var w = 0; w < Windows; w++)
        {
            var plant = w == (int)SpendWindow.Connection && _figures.Sites[site].HasPlant ? _rates[site][Component.OnSiteGeneration] : default;
            foreach (var part in windows.Of(w))
            {
                var shares = spread.SharesOf(part, out var first);
                var itMw = _capacity.BlockItMw[part.Block];
                _blocks[part.Block] += itMw * _perMw[w] * Weight(shares, first, _years.LevelsOf(_rates[site], w));
                _blocks[part.Block] += itMw * plant * Weight(shares, first, _levels.ConstructionMonths);
            }
        }
    }

    private T Weight(ReadOnlySpan<T> shares, int first, T[] levels)
    {
        var weight = default(T);
        for (var i = 0; i < shares.Length; i++) weight += _levels.Stated(shares[i] * levels[first + i], first + i);
        return weight;
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
    private void Refresh(SiteRates<T> rates, SiteSpread<T> spread)
    {
        var mw = spread.Of((int)SpendWindow.Hardware, out var first);
        var months = _figures.Horizon.Count;
        if (first + _figures.LifeMonths >= months) return;
        var levels = _years.LevelsOf(rates, (int)SpendWindow.Hardware);
        var replaced = default(T);
        for (var start = first + _figures.LifeMonths; start < months; start += _figures.LifeMonths)
        {
            for (var i = 0; i < mw.Length && start + i < months; i++) replaced += _levels.Stated(mw[i] * levels[start + i], start + i);
        }

        _refresh += _perMw[(int)SpendWindow.Hardware] * replaced;
    }

    private TargetResult<T> Target(BuildoutFigures.TargetFigures target, T[] nominal)
    {
        var usd = T.Name(T.Of(target.Usd, "USD"), "investment target", "USD");
        var one = T.Of(1);
        var (sum, crossed) = (default(T), default(T));
        var cumulative = _workspace.Any(nominal.Length);
        for (var month = 0; month < nominal.Length; month++)
        {
            var missing = T.Max(usd - sum, T.Of(0, "USD"));
            crossed += T.Min(missing / T.Max(nominal[month], T.Of(1, "USD")), one);
            sum = T.Name(sum + nominal[month], "nominal spending so far", "USD");
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
