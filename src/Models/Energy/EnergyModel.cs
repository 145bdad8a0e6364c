using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Levers;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Energy;

/// <summary>
/// Energy at the meter, what it costs by source, emissions and water. Shares are of annual energy: renewable supply is
/// matched over the year, not hour by hour. Leaves out: hourly prices, curtailment, storage losses, methane before the
/// meter, and the market value of certificates.
/// </summary>
public static class EnergyModel
{
    private const double KilowattHoursPerMegawattHour = 1_000;
    private const double TonnesPerKilogram = 0.001;
    private const double LeastMwh = 1e-9;

    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">What it reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="levers">What the levers change.</param>
    /// <param name="capacity">Load of the sites.</param>
    /// <param name="compute">Accelerators of the sites.</param>
    /// <param name="plants">On-site plants.</param>
    /// <param name="series">Whether energy by month and source is wanted.</param>
    /// <param name="detail">Whether each site's months are wanted over the whole horizon, or only in the annual year.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public static EnergyResult<T> Evaluate<T>(
        EnergyFigures figures, Assumptions<T> a, PriceLevels<T> levels, LeverModel<T> levers, CapacityResult<T> capacity, ComputeResult<T> compute,
        PlantResult<T> plants, bool series, bool detail, Workspace<T> workspace)
        where T : struct, IReal<T>
    {
        var tally = new YearTally<T>();
        var months = series ? new MonthTally<T>(figures, workspace) : null;
        var load = capacity.Load;
        var intensity = new PricePath<T>(T.Of(0, "1/year") - a[figures.Common.IntensityDecline], PriceLevels<T>.Epoch, workspace);
        var (yearFirst, yearCount) = figures.Horizon.AnnualYear is { } year ? figures.Horizon.MonthsOf(year) : (0, 0);
        var (usd, litres) = (new T[figures.Sites.Count][], new T[figures.Sites.Count][]);
        for (var s = 0; s < figures.Sites.Count; s++)
        {
            (usd[s], litres[s]) = (workspace.Any(figures.Horizon.Count), workspace.Any(figures.Horizon.Count));
            var kept = detail ? (0, figures.Horizon.Count) : (yearFirst, yearCount);
            usd[s].AsSpan(kept.Item1, kept.Item2).Clear();
            litres[s].AsSpan(kept.Item1, kept.Item2).Clear();
            var site = new SiteEnergy<T>(figures, a, levels, levers, intensity, capacity, plants, s, months);
            for (var i = Math.Max(0, figures.Sites[s].FirstMonth - load.First); i < load.Count; i++)
            {
                var month = load.First + i;
                var inYear = month >= yearFirst && month < yearFirst + yearCount;
                if (!inYear && months is null) continue;
                var spent = site.Add(load.SiteItMw[s][i], month, inYear ? tally : null, months);
                if (inYear || detail) (usd[s][month], litres[s][month]) = spent;
            }
        }

        var embodied = (capacity.ItMw * a[figures.Common.EmbodiedFacility]) + (compute.Accelerators * a[figures.Common.EmbodiedAccelerator]);
        return new(
            figures.Horizon.AnnualYear is null || !(T.Bounds(tally.Mwh).High > 0) ? null : Annual(figures, tally, levels, levers, capacity, compute, yearFirst, yearCount),
            T.Name(levers.FirmPeak(capacity.FacilityMw), "peak that must be served at any time", "MW_fac"),
            T.Name(embodied * T.Of(TonnesPerKilogram, "tonne/kg"), "carbon embodied in facility and accelerators", "tonne"),
            usd, litres, months?.Result());
    }

    private static AnnualEnergy<T> Annual<T>(
        EnergyFigures figures, YearTally<T> year, PriceLevels<T> levels, LeverModel<T> levers, CapacityResult<T> capacity,
        ComputeResult<T> compute, int first, int count)
        where T : struct, IReal<T>
    {
        var hours = Enumerable.Range(first, count).Sum(month => (figures.Horizon.Start + month).Hours);
        var money = figures.Money;
        var mwh = T.Name(year.Mwh, "annual facility energy", "MWh");
        var usd = T.Name(year.Usd, "annual spending on energy", money.Usd);
        var tonne = T.Of(TonnesPerKilogram, "tonne/kg");
        // A draw so late that nothing has power in the year still has to have numbers.
        var some = T.Max(mwh, T.Of(LeastMwh, "MWh"));
        var itMwh = T.Max(year.ItMwh, T.Of(LeastMwh, "MWh_it"));
        var average = T.Name(mwh / T.Of(hours, "h") * T.Of(1, "MW_fac·h/MWh"), "mean facility load", "MW_fac");
        return new(
            mwh, usd, average, T.Name(average / capacity.FacilityMw, "load factor", "1"),
            T.Name(mwh / itMwh, "annual PUE", "MWh/MWh_it"), T.Name(usd / some, "average price of energy", money.PerMwh),
            T.Name(usd / (compute.Accelerators * T.Of(hours, "h")), "energy for one accelerator and hour", money.PerAcceleratorHour),
            T.Name(year.Homes, "households that use as much", "home"),
            T.Name(year.FuelKilograms * tonne, "scope 1 emissions", "tonne"), T.Name(year.LocationKilograms * tonne, "scope 2 emissions, location-based", "tonne"),
            T.Name(year.MarketKilograms * tonne, "scope 2 emissions, market-based", "tonne"), T.Name(year.LossKilograms * tonne, "emissions of line losses", "tonne"),
            T.Name(year.SiteLitres, "water on site", "litre"), T.Name(year.SourceLitres, "water at power plants", "litre"),
            T.Name(year.RenewableMwh / some, "renewable share of annual energy", "1"), Revenue(figures, levels, levers, capacity, first + (count / 2)));
    }

    private static T Revenue<T>(EnergyFigures figures, PriceLevels<T> levels, LeverModel<T> levers, CapacityResult<T> capacity, int month)
        where T : struct, IReal<T>
    {
        var earned = levers.FlexibilityRevenue(capacity.FacilityMw);
        return T.Name(levels.Stated(earned, month), "revenue of flexible load, at the figure's prices", figures.Money.Usd);
    }

    /// <summary>Sums over the annual year.</summary>
    private sealed class YearTally<T> where T : struct, IReal<T>
    {
        public T Mwh, ItMwh, Usd, Homes, FuelKilograms, LocationKilograms, MarketKilograms, LossKilograms, SiteLitres, SourceLitres, RenewableMwh;
    }

    /// <summary>Sums by technology and month.</summary>
    private sealed class MonthTally<T> where T : struct, IReal<T>
    {
        private readonly List<string> _technologies;
        private readonly T[][] _mwh;
        private readonly T[][] _usd;

        public MonthTally(EnergyFigures figures, Workspace<T> workspace)
        {
            _technologies = [.. figures.Sites.SelectMany(site => site.Supply).Select(supply => supply.Technology.Id).Distinct()];
            _mwh = [.. _technologies.Select(_ => workspace.Zeros(figures.Horizon.Count))];
            _usd = [.. _technologies.Select(_ => workspace.Zeros(figures.Horizon.Count))];
        }

        public int Row(string technology) => _technologies.IndexOf(technology);

        public void Add(int row, int month, T mwh, T usd)
        {
            _mwh[row][month] += mwh;
            _usd[row][month] += usd;
        }

        public EnergyMonths<T> Result() => new(_technologies, _mwh, _usd);
    }

    /// <summary>One site, month by month.</summary>
    private sealed class SiteEnergy<T> where T : struct, IReal<T>
    {
        private readonly EnergyFigures _figures;
        private readonly EnergyFigures.SiteFigures _site;
        private readonly Assumptions<T> _a;
        private readonly PriceLevels<T> _levels;
        private readonly T[] _shares;
        private readonly T[] _plants;
        private readonly T _itMw;
        private readonly T _facilityMw;
        private readonly T _meanPerIt;
        private readonly T _annualPue;
        private readonly T _intensity;
        private readonly T _lossPerMwh;
        private readonly T _household;
        private readonly PricePath<T> _intensityPath;
        private readonly SourcePrice<T>[] _prices;
        private readonly int[] _rows;

        public SiteEnergy(
            EnergyFigures figures, Assumptions<T> a, PriceLevels<T> levels, LeverModel<T> levers, PricePath<T> intensity, CapacityResult<T> capacity,
            PlantResult<T> plants, int s, MonthTally<T>? months)
        {
            (_figures, _site, _a, _levels) = (figures, figures.Sites[s], a, levels);
            (_shares, _plants, _itMw, _facilityMw) = (plants.Shares[s], plants.CapacityMw[s], capacity.SiteItMw[s], capacity.SiteFacilityMw[s]);
            _meanPerIt = PlantModel.MeanLoadPerIt(_site, a, levers, capacity, s);
            _annualPue = levers.AnnualPue(a[_site.AnnualPue]);
            _intensityPath = intensity;
            _intensity = T.Name(a[_site.Intensity] / intensity.At(_site.IntensityAt), "grid intensity, July 2024", "kg/MWh");
            _lossPerMwh = a[_site.Loss] / (T.Of(1) - a[_site.Loss]);
            _household = a[_site.Household];
            _prices = [.. _site.Supply.Select(supply => new SourcePrice<T>(figures, supply, a, levels))];
            _rows = months is null ? [] : [.. _site.Supply.Select(supply => months.Row(supply.Technology.Id))];
        }

        public (T Usd, T SiteLitres) Add(T itMw, int month, YearTally<T>? year, MonthTally<T>? months)
        {
            var date = _figures.Horizon.Start + month;
            var hours = T.Of(date.Hours, "h");
            var energised = itMw / _itMw;
            var mwh = T.Name(itMw * _meanPerIt * hours * T.Of(1, "MWh/MW_fac/h"), "facility energy of the site in the month", "MWh");
            var spent = default(T);
            for (var e = 0; e < _prices.Length; e++)
            {
                var part = mwh * _shares[e];
                var usd = _prices[e].Cost(part, energised, _shares[e] * _facilityMw, _plants[e], month);
                usd = T.Name(_levels.Stated(usd, month), "spending on the source in the month", _figures.Money.Usd);
                months?.Add(_rows[e], month, part, usd);
                spent += usd;
                if (year is not null) Footprint(year, _site.Supply[e], part, date);
            }

            var itMwh = mwh / _annualPue;
            var litres = itMwh * T.Of(KilowattHoursPerMegawattHour, "kWh_it/MWh_it") * _a[_site.Wue];
            if (year is null) return (spent, litres);
            year.Mwh += mwh;
            year.ItMwh += itMwh;
            year.Usd += spent;
            year.Homes += mwh * T.Of(KilowattHoursPerMegawattHour, "kWh/MWh") / _household;
            year.SiteLitres += litres;
            return (spent, litres);
        }

        private void Footprint(YearTally<T> year, EnergyFigures.SupplyFigures supply, T mwh, Month date)
        {
            if (supply.Technology.Renewable) year.RenewableMwh += mwh;
            if (supply.Water is { } water) year.SourceLitres += mwh * _a[water];
            if (supply.Plant is { } plant)
            {
                if (plant.HeatRate is { } heat) year.FuelKilograms += mwh * _a[heat] * _a[_figures.Common.GasCo2e];
                return;
            }

            var kilograms = mwh * _intensity * _intensityPath.At(date);
            year.LocationKilograms += kilograms;
            year.LossKilograms += kilograms * _lossPerMwh;
            var contracted = supply.Technology.Id != Choices.Grid && supply.Technology.Kind != "fuel";
            if (!contracted) year.MarketKilograms += kilograms;
        }
    }
}
