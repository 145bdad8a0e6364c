using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Fiscal;

/// <summary>
/// Taxes on the programme itself by calendar year, with and without incentives. Property is assessed each January on what was
/// spent before; hardware is replaced at the end of its life for the same load as long as the years run. Leaves out: tax on the
/// operator's own profit (a matter of finance), taxes of suppliers and households (in the economy), fees, and what governments
/// other than those of the sites gain or lose.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class FiscalModel<T> where T : struct, IReal<T>
{
    private const string Nominal = "USD";
    private const double LeastShare = 1e-9;

    private readonly FiscalFigures _figures;
    private readonly BuildoutResult<T> _built;
    private readonly WindowYears<T> _windows;
    private readonly T[][] _hardware;
    private readonly CapacityFigures _blocks;
    private readonly JobsFigures _jobs;
    private readonly Assumptions<T> _a;
    private readonly PriceLevels<T> _levels;
    private readonly CapacityResult<T> _capacity;
    private readonly SiteRates<T>[] _rates;
    private readonly Workspace<T> _workspace;
    private readonly int _count;
    private readonly T[][] _gross;
    private readonly T[][] _relief;
    private readonly T[] _services;
    private readonly T[][] _property;
    private readonly T[][] _sales;
    private readonly T _year = T.Of(1, "year");

    private FiscalModel(
        FiscalFigures figures, BuildoutResult<T> built, WindowYears<T> windows, CapacityFigures blocks, JobsFigures jobs, Assumptions<T> a, PriceLevels<T> levels,
        CapacityResult<T> capacity, SiteRates<T>[] rates, Workspace<T> workspace)
    {
        (_figures, _built, _windows, _blocks, _jobs, _a, _levels, _capacity, _rates, _workspace) = (figures, built, windows, blocks, jobs, a, levels, capacity, rates, workspace);
        _count = figures.Years.Count;
        T[][] Rows(int count)
        {
            var rows = new T[count][];
            for (var row = 0; row < count; row++) rows[row] = workspace.Zeros(_count);
            return rows;
        }

        (_gross, _relief, _hardware) = (Rows(FiscalLines.Count), Rows(FiscalLines.Count), Rows(rates.Length));
        (_property, _sales, _services) = (Rows(rates.Length), Rows(rates.Length), workspace.Zeros(_count));
    }

    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">What it reads.</param>
    /// <param name="built">Spending by year.</param>
    /// <param name="windows">Load times wages by year.</param>
    /// <param name="blocks">Schedule of the blocks.</param>
    /// <param name="jobs">Kinds of work.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load of the sites.</param>
    /// <param name="rates">[site] cost of the lines.</param>
    /// <param name="work">Pay of the work.</param>
    /// <param name="operating">Spending on energy.</param>
    /// <param name="detail">Whether lines are wanted by year.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public static FiscalResult<T> Evaluate(
        FiscalFigures figures, BuildoutResult<T> built, WindowYears<T> windows, CapacityFigures blocks, JobsFigures jobs, Assumptions<T> a, PriceLevels<T> levels,
        CapacityResult<T> capacity, SiteRates<T>[] rates, JobsResult<T> work, OperatingCostResult<T> operating, bool detail, Workspace<T> workspace) =>
        new FiscalModel<T>(figures, built, windows, blocks, jobs, a, levels, capacity, rates, workspace).Run(work, operating, detail);

    private FiscalResult<T> Run(JobsResult<T> work, OperatingCostResult<T> operating, bool detail)
    {
        var wages = Path(_levels.Wages, _figures.Prices.Wages);
        var electricity = Path(_levels.Electricity, _figures.Prices.Electricity);
        for (var s = 0; s < _rates.Length; s++)
        {
            var energised = Energised(s);
            Replace(s);
            Property(s);
            Purchases(s);
            Pay(s, work, energised, wages);
            Profit(s);
            Energy(s, operating, energised, electricity);
            Services(s);
        }

        return new FiscalTotals<T>(_figures, _a, _levels, _workspace, _gross, _relief, _services).Result(_property, _sales, detail);
    }

    /// <summary>[year] a price level in the middle of each year.</summary>
    private T[] Path(PricePath<T> path, Slot rate)
    {
        var levels = _workspace.Any(_count);
        var growth = T.Of(1) + (_a[rate] * _year);
        levels[0] = path.At(MidYear(0));
        for (var y = 1; y < _count; y++) levels[y] = levels[y - 1] * growth;
        return levels;
    }

    /// <summary>[year] mean energised share of a site, by Simpson's rule over its ramps.</summary>
    private T[] Energised(int s)
    {
        var share = _workspace.Zeros(_count);
        for (var b = 0; b < _blocks.Blocks.Count; b++)
        {
            var block = _blocks.Blocks[b];
            if (block.Site != s) continue;
            var slip = block.Slips ? _capacity.SiteSlip[s] : default;
            var (early, late) = T.Bounds(slip);
            var delay = slip / T.Of(block.Ramp.Length, "month");
            var part = _capacity.BlockItMw[b] / _capacity.SiteItMw[s];
            for (var y = 0; y < _count; y++)
            {
                var first = Month.Of(_figures.Years.First + y, 1) - _figures.Horizon.Start;
                if (first + Month.PerYear <= block.Ramp.Start + early) continue;
                if (first >= block.Ramp.Start + block.Ramp.Length + late) share[y] += part;
                else share[y] += part * Mean(block.Ramp, first, delay);
            }
        }

        return share;
    }

    private static T Mean(Window ramp, int first, T delay)
    {
        var middle = ramp.ShareBefore(first + (Month.PerYear / 2), delay);
        return (ramp.ShareBefore(first, delay) + (T.Of(4) * middle) + ramp.ShareBefore(first + Month.PerYear, delay)) / T.Of(6);
    }

    /// <summary>Hardware as it is first bought, and bought again at the end of its life, at the prices of that year.</summary>
    private void Replace(int s)
    {
        var (hardware, life) = (_hardware[s], _figures.HardwareLifeYears);
        _built.SiteItNominalUsd[s].CopyTo(hardware, 0);
        var price = _rates[s].ItAsSpent ? T.Of(1) : T.Pow(T.Of(1) - (_a[_figures.Prices.HardwareDecline] * _year), life);
        for (var y = life; y < _count; y++) hardware[y] += hardware[y - life] * price;
    }

    /// <summary>Assessed value = building and plant, declining, + hardware by its age where the state taxes equipment; tax = value × rate − abated part.</summary>
    private void Property(int s)
    {
        var site = _figures.Sites[s];
        var (facility, hardware) = (_built.SiteFacilityNominalUsd[s], _hardware[s]);
        var kept = T.Of(1) - (_a[_figures.Common.Decline] * _year);
        var taxed = _a[site.EquipmentTaxed];
        var (building, relief) = (default(T), site.Abatement is { } abatement ? _a[abatement.Share] : default);
        for (var y = 1; y < _count; y++)
        {
            building *= kept;
            if (y <= facility.Length) building += facility[y - 1];
            var value = T.Name(building + (taxed * Assessed(hardware, y)), "assessed value of the site", Nominal);
            foreach (var level in site.Property)
            {
                var tax = value * _a[level.Rate];
                _gross[(int)level.Line][y] += tax;
                _property[s][y] += tax;
                if (!level.Abated || !site.Abatement!.Holds(y)) continue;
                var abated = tax * relief;
                _relief[(int)level.Line][y] += abated;
                _property[s][y] -= abated;
            }

            _property[s][y] = T.Name(_property[s][y], "property tax of the site", Nominal);
        }
    }

    /// <summary>Assessed value of the hardware in place on 1 January: by years since purchase, until it is replaced.</summary>
    private T Assessed(T[] hardware, int y)
    {
        var value = default(T);
        var shares = _figures.Common.Assessed;
        for (var age = 1; age <= Math.Min(_figures.HardwareLifeYears, y); age++) value += hardware[y - age] * _a[shares[Math.Min(age, shares.Count) - 1]];
        return value;
    }

    private void Purchases(int s)
    {
        var site = _figures.Sites[s];
        var state = _a[site.SalesState];
        var local = T.Max(_a[site.SalesCombined] - state, T.Of(0));
        var materials = _a[_figures.Common.Materials];
        var (facility, hardware) = (_built.SiteFacilityNominalUsd[s], _hardware[s]);
        for (var y = 0; y < _count; y++)
        {
            var taxable = y < facility.Length ? hardware[y] + (facility[y] * materials) : hardware[y];
            Sale(s, FiscalLine.StateSales, "state", taxable * state, y);
            Sale(s, FiscalLine.LocalSales, "local", taxable * local, y);
            _sales[s][y] = T.Name(_sales[s][y], "sales and use tax of the site", Nominal);
        }
    }

    private void Sale(int s, FiscalLine line, string level, T tax, int y)
    {
        _gross[(int)line][y] += tax;
        _sales[s][y] += tax;
        if (_figures.Sites[s].Exemption is not { } exemption || !exemption.Holds(y) || !exemption.Levels.Contains(level)) return;
        var exempt = tax * _a[exemption.Share];
        _relief[(int)line][y] += exempt;
        _sales[s][y] -= exempt;
    }

    /// <summary>Taxes on the pay of builders and of staff, without employer's burden.</summary>
    private void Pay(int s, JobsResult<T> work, T[] energised, T[] wages)
    {
        var pay = _workspace.Zeros(_count);
        var (site, office) = (T.Of(1) + _a[_jobs.BuildBurden], T.Of(1) + _a[_jobs.OfficeBurden]);
        for (var w = 0; w < _jobs.Works.Count; w++)
        {
            var perMw = work.SiteWorkPerMw[s][w] * work.SiteWorkLoadedPay[s][w] / (_jobs.Works[w].Work == BuildWork.Design ? office : site);
            var built = _windows.Pay(s, (int)_jobs.Works[w].Window);
            for (var y = 0; y < built.Length; y++) pay[y] += built[y] * perMw;
        }

        var staff = work.SiteLoadedPay[s] / office * _year;
        var (federal, social) = (_a[_figures.Common.FederalIncome], _a[_figures.Common.SocialInsurance]);
        var state = _a[_figures.Sites[s].IncomeTop] * _a[_figures.Common.StateIncome];
        for (var y = 0; y < _count; y++)
        {
            var all = T.Name(pay[y] + (staff * energised[y] * wages[y]), "pay of builders and staff in the year", Nominal);
            _gross[(int)FiscalLine.FederalIncome][y] += all * federal;
            _gross[(int)FiscalLine.FederalPayroll][y] += all * social;
            _gross[(int)FiscalLine.StateIncome][y] += all * state;
        }
    }

    private void Profit(int s)
    {
        var facility = _built.SiteFacilityNominalUsd[s];
        var share = _a[_figures.Common.ContractorProfit] * _a[_figures.Common.TaxableProfit];
        var (federal, state) = (_a[_figures.Common.FederalCorporate], _a[_figures.Sites[s].CorporateTop]);
        for (var y = 0; y < facility.Length; y++)
        {
            var profit = T.Name(facility[y] * share, "taxed profit of contractors", Nominal);
            _gross[(int)FiscalLine.FederalCorporate][y] += profit * federal;
            _gross[(int)FiscalLine.StateCorporate][y] += profit * state;
        }
    }

    /// <summary>Taxes within the electricity bill: that of the annual year, moved by load and price.</summary>
    private void Energy(int s, OperatingCostResult<T> operating, T[] energised, T[] electricity)
    {
        if (operating.Annual is not { } annual || _figures.Horizon.AnnualYear is not { } year) return;
        var (first, count) = _figures.Horizon.MonthsOf(year);
        var load = T.Sum(_capacity.Load.SiteItMw[s].AsSpan(first - _capacity.Load.First, count)) / T.Of(count) / _capacity.SiteItMw[s];
        var index = year - _figures.Years.First;
        var nominal = annual.SiteLineUsd[s][(int)OperatingLine.Energy];
        if (_levels.Deflator is not null) nominal /= _levels.FactorAt(MidYear(index));
        var whole = T.Name(nominal / T.Max(load, T.Of(LeastShare)) / electricity[index], "electricity bill of the whole site, July 2024", Nominal) * _a[_figures.Common.Utility];
        for (var y = 0; y < _count; y++) _gross[(int)FiscalLine.StateUtility][y] += whole * energised[y] * electricity[y];
    }

    private void Services(int s)
    {
        if (_figures.Sites[s].Services is not { } services) return;
        var general = Path(_levels.General, _figures.Prices.General);
        var given = _a[services] * _year / _levels.General.At(_figures.AsOf);
        for (var y = _figures.Sites[s].ServicesFrom; y < _count; y++) _services[y] += given * general[y];
    }

    private Month MidYear(int y) => FiscalTotals<T>.MidYear(_figures, y);
}
