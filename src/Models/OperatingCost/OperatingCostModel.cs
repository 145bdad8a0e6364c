using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.OperatingCost;

/// <summary>
/// Cash cost of running the campuses, month by month on the energised load: energy and water as the energy model has them,
/// staff with burden, maintenance and insurance over cost, network per MW. Leaves out: property tax, rent, interest,
/// replaced hardware, software and the operator's head office.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class OperatingCostModel<T> where T : struct, IReal<T>
{
    private const double MegawattsPerGigawatt = 1_000;
    private const double LeastMw = 1e-9;

    private readonly OperatingCostFigures _figures;
    private readonly Assumptions<T> _a;
    private readonly PriceLevels<T> _levels;
    private readonly CapacityResult<T> _capacity;
    private readonly SiteRates<T>[] _rates;
    private readonly BuildoutResult<T> _buildout;
    private readonly EnergyResult<T> _energy;
    private readonly JobsResult<T> _jobs;
    private readonly T _perMonth = T.Of(1.0 / Month.PerYear, "year");

    private OperatingCostModel(
        OperatingCostFigures figures, Assumptions<T> a, PriceLevels<T> levels, CapacityResult<T> capacity, SiteRates<T>[] rates,
        BuildoutResult<T> buildout, EnergyResult<T> energy, JobsResult<T> jobs) =>
        (_figures, _a, _levels, _capacity, _rates, _buildout, _energy, _jobs) = (figures, a, levels, capacity, rates, buildout, energy, jobs);

    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">What it reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load of the sites.</param>
    /// <param name="rates">[site] cost of the lines.</param>
    /// <param name="buildout">What the sites cost.</param>
    /// <param name="energy">Energy of the sites.</param>
    /// <param name="jobs">Staff of the sites.</param>
    /// <param name="detail">Whether series over the whole horizon are wanted.</param>
    public static OperatingCostResult<T> Evaluate(
        OperatingCostFigures figures, Assumptions<T> a, PriceLevels<T> levels, CapacityResult<T> capacity, SiteRates<T>[] rates,
        BuildoutResult<T> buildout, EnergyResult<T> energy, JobsResult<T> jobs, bool detail) =>
        new OperatingCostModel<T>(figures, a, levels, capacity, rates, buildout, energy, jobs).Run(detail);

    private OperatingCostResult<T> Run(bool detail)
    {
        var (yearFirst, yearCount) = _figures.Horizon.AnnualYear is { } year ? _figures.Horizon.MonthsOf(year) : (0, 0);
        var sites = new T[_rates.Length][];
        T[][]? months = detail ? [.. Enumerable.Range(0, OperatingLines.Count).Select(_ => new T[_figures.Horizon.Count])] : null;
        var load = _capacity.Load;
        var energised = default(T);
        Span<T> lines = new T[OperatingLines.Count];
        for (var s = 0; s < sites.Length; s++)
        {
            sites[s] = new T[OperatingLines.Count];
            var (first, end) = detail ? (load.First, load.First + load.Count) : (Math.Max(yearFirst, load.First), yearFirst + yearCount);
            for (var month = first; month < end; month++)
            {
                var itMw = load.SiteItMw[s][month - load.First];
                Spend(s, month, itMw, lines);
                var inYear = month >= yearFirst && month < yearFirst + yearCount;
                if (inYear) energised += itMw;
                for (var l = 0; l < lines.Length; l++)
                {
                    if (inYear) sites[s][l] += lines[l];
                    if (months is not null) months[l][month] += lines[l];
                }
            }
        }

        return new(_energy.Annual is null ? null : Annual(sites, energised, yearCount), months);
    }

    private AnnualOperatingCost<T> Annual(T[][] sites, T energised, int yearCount)
    {
        var lines = new T[OperatingLines.Count];
        for (var l = 0; l < lines.Length; l++)
        {
            foreach (var site in sites) lines[l] += site[l];
            lines[l] = T.Name(lines[l], OperatingLines.Label((OperatingLine)l), _figures.Money.Usd);
        }

        var total = T.Name(T.Sum(lines), "annual operating cost", _figures.Money.Usd);
        var gigawatts = T.Max(energised / T.Of(yearCount), T.Of(LeastMw, "MW_it")) / T.Of(MegawattsPerGigawatt, "MW_it/GW_it") * T.Of(1, "year");
        return new(total, T.Name(total / gigawatts, "annual operating cost per GW of energised IT load", $"{_figures.Money.Usd}/GW_it/year"), lines, sites);
    }

    /// <summary>Lines of a site in a month.</summary>
    private void Spend(int s, int month, T itMw, Span<T> lines)
    {
        var share = itMw / _capacity.SiteItMw[s];
        var facility = Facility(s) * itMw * (_rates[s].FacilityAsSpent ? T.Of(1) : _levels.ConstructionMonths[month]);
        var plant = _rates[s][Component.OnSiteGeneration] * itMw * _levels.ConstructionMonths[month];
        var it = T.Sum(_buildout.SiteItNominalUsd[s]) * share;
        var general = _levels.GeneralMonths[month];
        T Price(PricedSlot price) => _a[price.Slot] / _levels.General.At(price.PricedAt) * general;
        lines[(int)OperatingLine.Energy] = _energy.SiteUsd[s][month];
        lines[(int)OperatingLine.Water] = Stated(_energy.SiteLitres[s][month] * Price(_figures.Water), month);
        lines[(int)OperatingLine.Staff] = Stated(_jobs.SiteLoadedPay[s] * share * _levels.WageMonths[month] * _perMonth, month);
        lines[(int)OperatingLine.FacilityMaintenance] = Stated(facility * _a[_figures.FacilityMaintenance] * _perMonth, month);
        lines[(int)OperatingLine.ItMaintenance] = Stated(it * _a[_figures.ItMaintenance] * _perMonth, month);
        lines[(int)OperatingLine.FacilityInsurance] = Stated((facility + plant) * _a[_figures.Insurance] * _perMonth, month);
        lines[(int)OperatingLine.ItInsurance] = Stated(it * _a[_figures.Insurance] * _perMonth, month);
        lines[(int)OperatingLine.Network] = Stated(itMw * Price(_figures.Network) * _perMonth, month);
    }

    /// <summary>What a fire could take and a fitter maintains, per MW: the facility without land and without on-site plant, whose upkeep is in its energy.</summary>
    private T Facility(int s)
    {
        var perMw = default(T);
        for (var c = 0; c < (int)Component.Accelerators; c++)
        {
            if ((Component)c is not (Component.Land or Component.OnSiteGeneration)) perMw += _rates[s][(Component)c];
        }

        return perMw;
    }

    private T Stated(T nominal, int month) => _levels.Stated(nominal, month);
}
