using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Energy;

/// <summary>What a source of electricity costs in a month, nominal: the grid, a contract, a two-part tariff, or an on-site plant.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="figures">Figures that all sites share.</param>
/// <param name="supply">The source.</param>
/// <param name="a">The numbers.</param>
/// <param name="levels">Price levels.</param>
internal sealed class SourcePrice<T>(EnergyFigures figures, EnergyFigures.SupplyFigures supply, Assumptions<T> a, PriceLevels<T> levels)
    where T : struct, IReal<T>
{
    private const double KilowattsPerMegawatt = 1_000;

    private readonly T _basePrice = supply.Price is { } price
        ? a[price.Slot] / (supply.Technology.Id == Choices.Grid ? levels.Electricity : levels.Contract).At(price.PricedAt)
        : default;

    private readonly T _delivery = supply.Price is null || supply.Technology.Id == Choices.Grid
        ? default
        : a[figures.Common.Delivery.Slot] / levels.Electricity.At(figures.Common.Delivery.PricedAt);

    private readonly T _fuel = supply.Plant?.HeatRate is { } heat
        ? a[heat] * ((a[figures.Common.HenryHub.Slot] / levels.Gas.At(figures.Common.HenryHub.PricedAt))
            + (a[figures.Common.GasDelivery.Slot] / levels.Gas.At(figures.Common.GasDelivery.PricedAt)))
        : default;

    private readonly T _variable = supply.Plant is { } plant ? a[plant.VariableOm.Slot] / levels.General.At(plant.VariableOm.PricedAt) : default;

    private readonly T _fixed = supply.Plant is { } plant ? a[plant.FixedOm.Slot] / levels.General.At(plant.FixedOm.PricedAt) : default;

    /// <summary>Spending of a month.</summary>
    /// <param name="mwh">Energy of the source in the month.</param>
    /// <param name="energised">Part of the site that has power.</param>
    /// <param name="contractMw">Peak load that the source carries once complete, MW_fac.</param>
    /// <param name="plantMw">Capacity of the on-site plant, MW_plant.</param>
    /// <param name="month">Month of the horizon.</param>
    public T Cost(T mwh, T energised, T contractMw, T plantMw, int month)
    {
        if (supply.Plant is not null)
        {
            var fuel = _fuel * levels.GasMonths[month];
            var variable = _variable * levels.GeneralMonths[month];
            var capacity = plantMw * T.Of(KilowattsPerMegawatt, "kW/MW_plant") * energised;
            var upkeep = capacity * _fixed * levels.GeneralMonths[month] * T.Of(1.0 / Month.PerYear, "year");
            return (mwh * (fuel + variable)) + upkeep;
        }

        if (supply.TwoPart is { } tariff)
        {
            var level = levels.ElectricityMonths[month] / levels.Electricity.At(tariff.PricedAt);
            var billed = contractMw * energised;
            if (tariff.MinimumTake is { } take) billed = T.Max(billed, contractMw * a[take]);
            var demand = billed * T.Of(KilowattsPerMegawatt, "kW/MW_fac") * a[tariff.Demand] * T.Of(1, "month");
            return ((mwh * a[tariff.Energy]) + demand) * level;
        }

        if (supply.Technology.Id == Choices.Grid) return mwh * _basePrice * levels.ElectricityMonths[month];
        return mwh * ((_basePrice * levels.ContractMonths[month]) + (_delivery * levels.ElectricityMonths[month]));
    }
}
