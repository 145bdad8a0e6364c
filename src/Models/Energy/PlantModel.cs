using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Levers;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;

namespace Stargate.Economics.Models.Energy;

/// <summary>
/// Sizes on-site plants: the given capacity, else share × peak facility load × (1 + reserve); a variable plant by its energy,
/// share × mean facility load ÷ capacity factor. Leaves out: unit sizes, part load, and plants that others own.
/// </summary>
public static class PlantModel
{
    private const double KilowattsPerMegawatt = 1_000;

    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">What it reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="levers">What the levers change.</param>
    /// <param name="capacity">Load of the sites.</param>
    public static PlantResult<T> Evaluate<T>(
        EnergyFigures figures, Assumptions<T> a, PriceLevels<T> levels, LeverModel<T> levers, CapacityResult<T> capacity)
        where T : struct, IReal<T>
    {
        var sites = figures.Sites.Count;
        var (shares, plants) = (new T[sites][], new T[sites][]);
        var (cost, jobYears, staff, grid) = (new T[sites], new T[sites], new T[sites], new T[sites]);
        for (var s = 0; s < sites; s++)
        {
            var site = figures.Sites[s];
            shares[s] = Shares(site, a, levers);
            plants[s] = new T[site.Supply.Count];
            for (var e = 0; e < site.Supply.Count; e++)
            {
                if (site.Supply[e].Plant is not { } plant)
                {
                    grid[s] += shares[s][e];
                    continue;
                }

                var size = T.Name(Size(figures, site, plant, shares[s][e], a, levers, capacity, s), "capacity of the on-site plant", "MW_plant");
                plants[s][e] = size;
                var price = a[plant.Capex.Slot] * T.Of(KilowattsPerMegawatt, "kW/MW_plant") / levels.Construction.At(plant.Capex.PricedAt);
                cost[s] += size * price;
                if (plant.JobYears is { } perMw) jobYears[s] += size * a[perMw];
                if (plant.Staff is { } people) staff[s] += size * a[people];
            }
        }

        return new(shares, plants, cost, jobYears, staff, grid);
    }

    /// <summary>Facility energy over IT capacity: utilisation × annual PUE, or the load factor × peak PUE that replaces both.</summary>
    internal static T MeanLoadPerIt<T>(EnergyFigures.SiteFigures site, Assumptions<T> a, LeverModel<T> levers, CapacityResult<T> capacity, int s)
        where T : struct, IReal<T>
    {
        var annualPue = levers.AnnualPue(a[site.AnnualPue]);
        var mean = site.LoadFactor is { } factor
            ? a[factor] * (capacity.SiteFacilityMw[s] / capacity.SiteItMw[s]) * (annualPue / a[site.AnnualPue])
            : a[site.Utilisation!.Value] * annualPue * T.Of(1, "MWh_it·MW_fac/MW_it/MWh");
        return T.Name(levers.MeanLoad(mean), "mean facility load per MW of IT load", "MW_fac/MW_it");
    }

    private static T Size<T>(
        EnergyFigures figures, EnergyFigures.SiteFigures site, EnergyFigures.PlantFigures plant, T share, Assumptions<T> a,
        LeverModel<T> levers, CapacityResult<T> capacity, int s)
        where T : struct, IReal<T>
    {
        if (plant.Capacity is { } given) return a[given];
        var plantPerLoad = T.Of(1, "MW_plant/MW_fac");
        if (plant.CapacityFactor is { } factor) return share * capacity.SiteItMw[s] * MeanLoadPerIt(site, a, levers, capacity, s) / a[factor] * plantPerLoad;
        return share * capacity.SiteFacilityMw[s] * (T.Of(1) + a[figures.Common.Reserve]) * plantPerLoad;
    }

    private static T[] Shares<T>(EnergyFigures.SiteFigures site, Assumptions<T> a, LeverModel<T> levers) where T : struct, IReal<T>
    {
        var shares = new T[site.Supply.Count];
        var given = shares.AsSpan(0, site.Site.Supply.Count);
        for (var e = 0; e < given.Length; e++) given[e] = a[site.Supply[e].Share!.Value];
        if (site.Site.Supply.Any(supply => supply.Share.Low is not null))
        {
            var sum = T.Name(T.Sum(given), "sum of the shares as drawn", "1");
            foreach (ref var share in given) share /= sum;
        }

        foreach (ref var share in given) share = levers.GivenShare(share);
        for (var e = given.Length; e < shares.Length; e++) shares[e] = levers.AddedShare(solar: e == given.Length);
        return shares;
    }
}
