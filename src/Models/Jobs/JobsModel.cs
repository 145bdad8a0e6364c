using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Jobs;

/// <summary>
/// Direct jobs. Work on a facility line = its cost before the regional factor × labour share ÷ loaded hourly cost of who
/// does it, both at one date, so that neither dearer steel nor a dearer state makes more hours; racks have hours of their
/// own. Leaves out: jobs in factories and suppliers, spending of wages, and camps and travel.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class JobsModel<T> where T : struct, IReal<T>
{
    private const double HoursPerJobYear = 2_080;
    private const double ReferenceMw = 100;

    private static readonly string[] s_phaseNames =
        ["job-years of planning", "job-years of construction", "job-years of fit-out", "job-years of commissioning"];

    private readonly JobsFigures _figures;
    private readonly Assumptions<T> _a;
    private readonly PriceLevels<T> _levels;
    private readonly CapacityResult<T> _capacity;
    private readonly PlantResult<T> _plants;
    private readonly T[] _mixWages;
    private readonly T[][] _perMw;
    private readonly T[][] _pay;
    private readonly T[][] _jobYears;
    private readonly T[][] _onSite;
    private readonly T[][] _fte;
    private readonly bool _series;
    private readonly bool _detail;
    private readonly Workspace<T> _workspace;
    private T _wages;

    /// <summary>Starts with no work done.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load of the blocks.</param>
    /// <param name="compute">Racks of the sites.</param>
    /// <param name="plants">On-site plants.</param>
    /// <param name="rates">[site] cost of the lines.</param>
    /// <param name="series">Whether months are wanted.</param>
    /// <param name="detail">Whether every phase is wanted by month, or only planning and operations beside the work on site.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public JobsModel(
        JobsFigures figures, Assumptions<T> a, PriceLevels<T> levels, CapacityResult<T> capacity,
        ComputeResult<T> compute, PlantResult<T> plants, SiteRates<T>[] rates, bool series, bool detail, Workspace<T> workspace)
    {
        (_figures, _a, _levels, _capacity, _plants, _series, _detail, _workspace) = (figures, a, levels, capacity, plants, series, detail, workspace);
        _mixWages = workspace.Any(figures.Mixes.Count);
        for (var m = 0; m < _mixWages.Length; m++) _mixWages[m] = WageAtEpoch(figures.Mixes[m]);
        (_perMw, _pay, _jobYears) = (new T[rates.Length][], new T[rates.Length][], new T[rates.Length][]);
        for (var s = 0; s < rates.Length; s++)
        {
            _perMw[s] = PerMw(rates[s], s, compute, workspace.Any(figures.Works.Count));
            _pay[s] = Pay(s, workspace.Any(figures.Works.Count));
            _jobYears[s] = workspace.Zeros(figures.Works.Count);
        }

        _onSite = new T[figures.States][];
        for (var g = 0; g < _onSite.Length; g++) _onSite[g] = workspace.Zeros(figures.Horizon.Count);
        _fte = [.. Enum.GetValues<JobPhase>().Select(_ => workspace.Zeros(series ? figures.Horizon.Count : 0))];
    }

    /// <summary>Does the work of a site.</summary>
    /// <param name="site">Its index.</param>
    /// <param name="spread">Its windows.</param>
    /// <param name="years">What they come to by year.</param>
    public void Add(int site, SiteSpread<T> spread, WindowYears<T> years)
    {
        var perYear = T.Of(Month.PerYear, "fte/jobyear");
        var onSite = _onSite[_figures.StateOfSite[site]];
        for (var w = 0; w < _figures.Works.Count; w++)
        {
            var work = _figures.Works[w];
            var window = (int)work.Window;
            var fte = _perMw[site][w] * perYear;
            if (work.Work != BuildWork.Design) spread.AddTo(window, fte, onSite);
            if (_detail || (_series && work.Work == BuildWork.Design)) spread.AddTo(window, fte, _fte[(int)work.Phase]);
            _jobYears[site][w] = _perMw[site][w] * spread.Total(window);
            _wages += _perMw[site][w] * _pay[site][w] * years.StatedPay(site, window);
        }
    }

    /// <summary>[work] pay of a job-year at the site, at wages of the epoch.</summary>
    private T[] Pay(int s, T[] pay)
    {
        var year = T.Of(HoursPerJobYear, "h/jobyear");
        var index = _a[_figures.Sites[s].ConstructionWages];
        for (var w = 0; w < pay.Length; w++) pay[w] = T.Name(year * AtEpoch(_figures.Works[w].Mix) * index, "pay of a job-year in the state, July 2024", "USD/jobyear");
        return pay;
    }

    /// <summary>The answer once the work of every block is done.</summary>
    public JobsResult<T> Result()
    {
        var phases = new T[(int)JobPhase.Operations];
        for (var s = 0; s < _jobYears.Length; s++)
        {
            for (var w = 0; w < _figures.Works.Count; w++) phases[(int)_figures.Works[w].Phase] += _jobYears[s][w];
        }

        for (var p = 0; p < phases.Length; p++) phases[p] = T.Name(phases[p], s_phaseNames[p], "jobyear");
        var heads = T.Of(HoursPerJobYear, "person·h/fte/year") / _a[_figures.SiteHours];
        var (peaks, people) = (new T[_onSite.Length], new T[_onSite.Length]);
        for (var g = 0; g < peaks.Length; g++)
        {
            foreach (var month in _onSite[g]) peaks[g] = T.Max(peaks[g], month);
            people[g] = T.Name(peaks[g] * heads, "peak headcount in the state", "person");
        }

        var onSite = Together(out var peak);
        var functions = Functions();
        return new(
            phases, T.Name(T.Sum(phases), "job-years of building", "jobyear"), T.Name(_wages, "wages of building", _figures.Money),
            T.Name(peak * heads, "peak headcount on site", "person"), peaks, people, Operating(functions), _jobYears, _perMw, LoadedWork(), functions,
            LoadedPay(functions), _series ? new(FteMonths(functions), onSite) : null);
    }

    /// <summary>[month] FTE on site in all states, and the largest of them.</summary>
    private T[] Together(out T peak)
    {
        var together = _onSite[0];
        peak = default;
        if (_onSite.Length > 1)
        {
            together = _workspace.Any(together.Length);
            _onSite[0].CopyTo(together, 0);
        }

        for (var g = 1; g < _onSite.Length; g++)
        {
            for (var m = 0; m < together.Length; m++) together[m] += _onSite[g][m];
        }

        foreach (var month in together) peak = T.Max(peak, month);
        return together;
    }

    /// <summary>[site][work] pay of a job-year with burden, at wages of the epoch.</summary>
    private T[][] LoadedWork()
    {
        var loaded = new T[_pay.Length][];
        var (site, office) = (T.Of(1) + _a[_figures.BuildBurden], T.Of(1) + _a[_figures.OfficeBurden]);
        for (var s = 0; s < loaded.Length; s++)
        {
            loaded[s] = new T[_pay[s].Length];
            for (var w = 0; w < loaded[s].Length; w++) loaded[s][w] = _pay[s][w] * (_figures.Works[w].Work == BuildWork.Design ? office : site);
        }

        return loaded;
    }

    private T[] PerMw(SiteRates<T> rates, int s, ComputeResult<T> compute, T[] perMw)
    {
        var withContingency = T.Of(1) + rates.ContingencyShare;
        T Hours(BuildWork work, T burden, params ReadOnlySpan<Component> lines)
        {
            var labour = default(T);
            foreach (var line in lines) labour += rates.National(line) * _a[_figures.OnSiteShare[line]];
            var loaded = T.Name(AtEpoch(_figures.Works[(int)work].Mix) * (T.Of(1) + burden), "loaded hourly cost, July 2024", "USD/h");
            return labour / loaded;
        }

        var (site, office) = (_a[_figures.BuildBurden], _a[_figures.OfficeBurden]);
        var year = T.Of(HoursPerJobYear, "h/jobyear");
        perMw[(int)BuildWork.Design] = Hours(BuildWork.Design, office, Component.SoftCost) / year;
        perMw[(int)BuildWork.SiteWork] = Hours(BuildWork.SiteWork, site, Component.SiteWork) * withContingency / year;
        perMw[(int)BuildWork.Shell] = Hours(BuildWork.Shell, site, Component.Shell) * withContingency / year;
        perMw[(int)BuildWork.FitOut] =
            Hours(BuildWork.FitOut, site, Component.Electrical, Component.Cooling, Component.FitOut, Component.BackOfHouse) * withContingency / year;
        perMw[(int)BuildWork.Connection] = (Hours(BuildWork.Connection, site, Component.GridConnection) / year) + (_plants.SiteJobYears[s] / _capacity.SiteItMw[s]);
        perMw[(int)BuildWork.Installation] = compute.SiteRacks[s] * _a[_figures.InstallHours] / _capacity.SiteItMw[s] / year;
        perMw[(int)BuildWork.Commissioning] = Hours(BuildWork.Commissioning, site, Component.OwnerCost) / year;
        for (var w = 0; w < perMw.Length; w++) perMw[w] = T.Name(perMw[w], "job-years of the work per MW of IT load", "jobyear/MW_it");
        return perMw;
    }

    /// <summary>[site][function] staff = fixed + per 100 MW × (MW ÷ 100)^exponent; plant staff joins the facilities.</summary>
    private T[][] Functions()
    {
        var exponent = _a[_figures.ScaleExponent];
        var sites = new T[_capacity.SiteItMw.Length][];
        for (var s = 0; s < sites.Length; s++)
        {
            var size = T.Pow(_capacity.SiteItMw[s] / T.Of(ReferenceMw, "MW_it"), exponent);
            sites[s] = [.. _figures.Functions.Select(function => (_a[function.Fixed] * T.Of(1, "site")) + (_a[function.Per100Mw] * size))];
            sites[s][0] += _plants.SiteStaff[s];
        }

        return sites;
    }

    private OperatingJobs<T>? Operating(T[][] functions)
    {
        if (_figures.Horizon.AnnualYear is not { } year) return null;
        var (first, count) = _figures.Horizon.MonthsOf(year);
        var (fte, wages) = (default(T), default(T));
        var sites = new T[functions.Length];
        var midYear = _levels.Wages.At(_figures.Horizon.Start + (first + (count / 2)));
        for (var s = 0; s < functions.Length; s++)
        {
            var load = _capacity.Load.SiteItMw[s].AsSpan(first - _capacity.Load.First, count);
            var energised = T.Sum(load) / T.Of(count) / _capacity.SiteItMw[s];
            var index = _a[_figures.Sites[s].OperationsWages];
            for (var f = 0; f < functions[s].Length; f++)
            {
                var people = functions[s][f] * energised;
                fte += people;
                sites[s] += people;
                wages += people * T.Of(HoursPerJobYear, "h/fte") * AtEpoch(_figures.Functions[f].Mix) * index * midYear;
            }
        }

        return new(
            T.Name(fte, "operating FTE", "fte"),
            T.Name(_levels.Stated(wages, first + (count / 2)), "wages of operations", _figures.Money), sites);
    }

    /// <summary>[site] pay of a full year's staff with burden, at wages of the epoch.</summary>
    private T[] LoadedPay(T[][] functions)
    {
        var pay = new T[functions.Length];
        var year = T.Of(HoursPerJobYear, "h/year/fte");
        for (var s = 0; s < pay.Length; s++)
        {
            for (var f = 0; f < functions[s].Length; f++) pay[s] += functions[s][f] * AtEpoch(_figures.Functions[f].Mix);
            pay[s] = T.Name(
                pay[s] * year * _a[_figures.Sites[s].OperationsWages] * (T.Of(1) + _a[_figures.OfficeBurden]),
                "pay of the operating staff with burden, July 2024", "USD/year");
        }

        return pay;
    }

    private T[][] FteMonths(T[][] functions)
    {
        var load = _capacity.Load;
        var operations = _fte[(int)JobPhase.Operations];
        for (var s = 0; s < functions.Length; s++)
        {
            var staff = T.Sum(functions[s]) / _capacity.SiteItMw[s];
            for (var i = 0; i < load.Count; i++) operations[load.First + i] += staff * load.SiteItMw[s][i];
        }

        return _fte;
    }

    /// <summary>Mean wage of a mix, moved from its date to the epoch of the price levels.</summary>
    private T WageAtEpoch(JobsFigures.MixFigures mix)
    {
        var wage = default(T);
        foreach (var occupation in mix.Occupations) wage += _a[occupation.Share] * _a[occupation.Wage.Slot];
        return T.Name(wage, mix.WageName, "USD/h") / _levels.Wages.At(mix.PricedAt);
    }

    private T AtEpoch(JobsFigures.MixFigures mix) => _mixWages[mix.Index];
}
