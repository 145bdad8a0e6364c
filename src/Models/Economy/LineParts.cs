using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Economy;

/// <summary>Splits each line of a site into the programme's own labour, contractors' overhead and profit, and purchases.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class LineParts<T> where T : struct, IReal<T>
{
    private const double LeastUsd = 1e-9;

    private readonly EconomyFigures _figures;
    private readonly JobsFigures _jobs;
    private readonly Assumptions<T> _a;
    private readonly Capacity.CapacityResult<T> _capacity;
    private readonly PlantResult<T> _plants;
    private readonly SiteRates<T>[] _rates;
    private readonly T[] _usd = new T[Components.Count];
    private readonly T[] _labour = new T[Components.Count];
    private readonly T[]?[] _bought;

    public LineParts(
        EconomyFigures figures, JobsFigures jobs, Assumptions<T> a, Capacity.CapacityResult<T> capacity, PlantResult<T> plants, SiteRates<T>[] rates) =>
        (_figures, _jobs, _a, _capacity, _plants, _rates, _bought) = (figures, jobs, a, capacity, plants, rates, new T[]?[rates.Length]);

    /// <summary>
    /// Adds the spending of a site: first that of the whole horizon, then that of years. People and money of a line need not fall in
    /// the same year, so what part of it is bought is taken over the whole.
    /// </summary>
    /// <param name="s">Index of the site.</param>
    /// <param name="work">Its work.</param>
    /// <param name="plain">[window] MW.</param>
    /// <param name="real">[window] MW × price without its path.</param>
    /// <param name="into">Spending of its state.</param>
    public void Spend(int s, JobsResult<T> work, T[] plain, T[] real, Spending<T> into)
    {
        Lines(s, work, plain, real);
        var bought = _bought[s] ??= Bought();
        People(s, work, plain, into);
        for (var c = 0; c < Components.Count; c++)
        {
            var component = (Component)c;
            var usd = Deflated(component, _usd[c]);
            into.Purchases[c] += T.Name(usd * bought[c], "purchases of the line", _figures.Unit);
            if (component == Component.SoftCost) into.OutputPlanning += usd;
            else if (component == Component.OwnerCost) into.OutputOnSite += usd;
            if (!PurchaseLines.HasContractor(component)) continue;
            into.OutputOnSite += usd;
            var overhead = usd * _a[_figures.Contractors.Overhead];
            into.Overhead[(int)PurchaseLines.PhaseOf(component)] += overhead;
            into.Purchases[PurchaseLines.Overhead] += overhead;
            into.Profit += usd * _a[_figures.Contractors.Profit];
        }

        into.OutputOnSite += _labour[(int)Component.Accelerators] / _a[_figures.Deflators.Pay];
    }

    /// <summary>Part of each line that is bought: what own labour, overhead and profit leave.</summary>
    private T[] Bought()
    {
        var shares = new T[Components.Count];
        for (var c = 0; c < shares.Length; c++)
        {
            var left = _usd[c] - _labour[c];
            if (PurchaseLines.HasContractor((Component)c)) left -= _usd[c] * (_a[_figures.Contractors.Overhead] + _a[_figures.Contractors.Profit]);
            shares[c] = T.Name(T.Max(left, T.Of(0, "USD")) / T.Max(_usd[c], T.Of(LeastUsd, "USD")), "part of the line that is bought", "1");
        }

        return shares;
    }

    /// <summary>Share of each line of a site that is the programme's own labour; where a line has no cost, none of it.</summary>
    public T[] LabourShares(int s, JobsResult<T> work, T[] plain, T[] real)
    {
        Lines(s, work, plain, real);
        var shares = new T[Components.Count];
        for (var c = 0; c < shares.Length; c++)
        {
            if (T.Bounds(_usd[c]).High > 0 && T.Bounds(_labour[c]).High > 0) shares[c] = T.Min(_labour[c] / _usd[c], T.Of(1));
        }

        return shares;
    }

    /// <summary>Cost and own labour of each line, at prices of the epoch; hardware as the tally has it.</summary>
    private void Lines(int s, JobsResult<T> work, T[] plain, T[] real)
    {
        var rates = _rates[s];
        var index = _a[_jobs.Sites[s].ConstructionWages];
        var (broker, brokerLabour) = (default(T), default(T));
        foreach (var (component, window) in Components.Windows)
        {
            var c = (int)component;
            _usd[c] = rates[component] * real[(int)window];
            _labour[c] = _jobs.OnSiteShare.TryGetValue(component, out var share) ? rates.National(component) * _a[share] * index * plain[(int)window] : default;
            if (!Components.IsBroker(window)) continue;
            broker += _usd[c];
            brokerLabour += _labour[c];
        }

        var (connection, hardware) = ((int)SpendWindow.Connection, (int)SpendWindow.Hardware);
        _usd[(int)Component.Contingency] = broker * rates.ContingencyShare;
        _labour[(int)Component.Contingency] = brokerLabour * rates.ContingencyShare;
        _usd[(int)Component.OwnerCost] = broker * rates.OwnerShare;
        _labour[(int)Component.OwnerCost] = LabourOf(s, work, BuildWork.Commissioning, plain);
        _usd[(int)Component.OnSiteGeneration] = rates[Component.OnSiteGeneration] * plain[connection];
        _labour[(int)Component.OnSiteGeneration] =
            _plants.SiteJobYears[s] / _capacity.SiteItMw[s] * work.SiteWorkLoadedPay[s][(int)BuildWork.Connection] * plain[connection];
        _labour[(int)Component.Accelerators] = work.SiteWorkPerMw[s][(int)BuildWork.Installation] * work.SiteWorkLoadedPay[s][(int)BuildWork.Installation] * plain[hardware];
    }

    private void People(int s, JobsResult<T> work, T[] plain, Spending<T> into)
    {
        for (var w = 0; w < _jobs.Works.Count; w++)
        {
            var phase = (int)_jobs.Works[w].Phase;
            into.Jobs[phase] += work.SiteWorkPerMw[s][w] * plain[(int)_jobs.Works[w].Window];
            into.Labour[phase] += T.Name(LabourOf(s, work, (BuildWork)w, plain) / _a[_figures.Deflators.Pay], "labour income at prices of the tables", _figures.Unit);
        }
    }

    private T LabourOf(int s, JobsResult<T> work, BuildWork of, T[] plain) =>
        work.SiteWorkPerMw[s][(int)of] * work.SiteWorkLoadedPay[s][(int)of] * plain[(int)_jobs.Works[(int)of].Window];

    /// <summary>A line at prices of the tables: by its own index, hardware as the tally has it.</summary>
    private T Deflated(Component component, T usd) => T.Name(
        Components.IsIt(component) ? usd * T.Of(1, _figures.PerUsd) : usd / _a[_figures.Deflators.Of(component)], "line at prices of the tables", _figures.Unit);
}
