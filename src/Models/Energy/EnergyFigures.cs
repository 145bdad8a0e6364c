using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Energy;

/// <summary>What the energy model reads.</summary>
/// <param name="Horizon">The months.</param>
/// <param name="Money">Units of money.</param>
/// <param name="Common">Figures that all sites share.</param>
/// <param name="Sites">The sites.</param>
/// <param name="RegionPeaks">Peak demand by balancing area, MW, where published.</param>
public sealed record EnergyFigures(
    Horizon Horizon, MoneyUnits Money, EnergyFigures.CommonFigures Common, IReadOnlyList<EnergyFigures.SiteFigures> Sites,
    IReadOnlyDictionary<string, double> RegionPeaks)
{
    /// <summary>Figures that all sites share.</summary>
    /// <param name="Reserve">Capacity of on-site plant above the peak that it carries.</param>
    /// <param name="Delivery">Capacity and delivery on top of a contract price, USD/MWh.</param>
    /// <param name="HenryHub">Gas at the hub, USD/MMBtu.</param>
    /// <param name="GasDelivery">From the hub to the site, USD/MMBtu.</param>
    /// <param name="GasCo2e">kg/MMBtu.</param>
    /// <param name="IntensityDecline">Yearly fall of grid intensity, 1/year.</param>
    /// <param name="GridWater">Water at the plants of the grid, litre/MWh.</param>
    /// <param name="EmbodiedFacility">Carbon embodied in the facility, kg/MW_it.</param>
    /// <param name="EmbodiedAccelerator">Carbon embodied in an accelerator, kg.</param>
    public sealed record CommonFigures(
        Slot Reserve, PricedSlot Delivery, PricedSlot HenryHub, PricedSlot GasDelivery, Slot GasCo2e,
        Slot IntensityDecline, Slot GridWater, Slot EmbodiedFacility, Slot EmbodiedAccelerator);

    /// <summary>One site.</summary>
    /// <param name="Site">The site.</param>
    /// <param name="Utilisation">Mean draw over IT capacity; null where the load factor is given.</param>
    /// <param name="LoadFactor">Average over peak facility load, where given.</param>
    /// <param name="AnnualPue">MWh/MWh_it.</param>
    /// <param name="Wue">litre/kWh_it.</param>
    /// <param name="Intensity">Grid intensity, kg/MWh.</param>
    /// <param name="IntensityAt">Month that the intensity is of.</param>
    /// <param name="Loss">Share of generation lost before the meter.</param>
    /// <param name="Household">Yearly use of a household, kWh/home.</param>
    /// <param name="FirstMonth">Month of the horizon in which its first block has power.</param>
    /// <param name="Supply">Sources.</param>
    public sealed record SiteFigures(
        Site Site, Slot? Utilisation, Slot? LoadFactor, Slot AnnualPue, Slot Wue, Slot Intensity, Month IntensityAt, Slot Loss, Slot Household,
        int FirstMonth, IReadOnlyList<SupplyFigures> Supply);

    /// <summary>One source of a site.</summary>
    /// <param name="Technology">The technology.</param>
    /// <param name="OnSite">Whether it is the project's plant.</param>
    /// <param name="Share">Share of annual energy; null for a contract that a lever adds.</param>
    /// <param name="Price">Average price of the grid or of a contract, USD/MWh; null for a two-part tariff and on site.</param>
    /// <param name="TwoPart">A two-part tariff.</param>
    /// <param name="Plant">On-site plant.</param>
    /// <param name="Water">Water at the plant, litre/MWh, where the data have it.</param>
    public sealed record SupplyFigures(
        Technology Technology, bool OnSite, Slot? Share, PricedSlot? Price, TwoPartFigures? TwoPart, PlantFigures? Plant, Slot? Water);

    /// <summary>A two-part tariff at prices of the data's date.</summary>
    /// <param name="Energy">USD/MWh.</param>
    /// <param name="Demand">USD/kW/month.</param>
    /// <param name="MinimumTake">Part of the contracted peak billed at least; null for none.</param>
    /// <param name="PricedAt">Month of the prices.</param>
    public sealed record TwoPartFigures(Slot Energy, Slot Demand, Slot? MinimumTake, Month PricedAt);

    /// <summary>An on-site plant.</summary>
    /// <param name="Capacity">Given capacity, MW_plant; null to size it.</param>
    /// <param name="Capex">USD/kW.</param>
    /// <param name="FixedOm">USD/kW/year.</param>
    /// <param name="VariableOm">USD/MWh.</param>
    /// <param name="HeatRate">MMBtu/MWh, where it burns fuel.</param>
    /// <param name="CapacityFactor">Of a variable plant.</param>
    /// <param name="JobYears">Job-years of building, jobyear/MW_plant, where the data have it.</param>
    /// <param name="Staff">Operating staff, fte/MW_plant, where the data have it.</param>
    public sealed record PlantFigures(
        Slot? Capacity, PricedSlot Capex, PricedSlot FixedOm, PricedSlot VariableOm, Slot? HeatRate, Slot? CapacityFactor,
        Slot? JobYears, Slot? Staff);

    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    /// <param name="money">Units of money.</param>
    public static EnergyFigures Prepare(PlanContext context, MoneyUnits money)
    {
        var slots = context.Slots;
        slots.Reader = "energy";
        var common = new CommonFigures(
            slots.Figure("supply.onSiteReserveShare", "1"), PricedSlot.Of(slots, "supply.ppaDeliveryUsdPerMwh", "USD/MWh"),
            PricedSlot.Of(slots, "gas.henryHubUsdPerMmbtu", "USD/MMBtu"), PricedSlot.Of(slots, "gas.deliveryUsdPerMmbtu", "USD/MMBtu"),
            slots.Figure("gas.co2eKgPerMmbtu", "kg/MMBtu"), slots.Figure("grid.intensityDeclinePerYear", "1/year"),
            slots.Figure("grid.sourceLitresPerMwh", "litre/MWh"), slots.Figure("embodied.facilityKgPerMwIt", "kg/MW_it"),
            slots.Figure("embodied.acceleratorKgPerAccelerator", "kg/accelerator"));
        var areas = context.Catalogue.Tables.States.Values.Select(state => state.BalancingArea).Distinct()
            .Where(area => context.Catalogue.Find(PeakOf(area)) is not null)
            .ToDictionary(area => area, area => slots.Beside(PeakOf(area)).Central, StringComparer.Ordinal);
        return new(context.Horizon, money, common, [.. context.Sites.Select(site => SiteOf(context, site))], areas);
    }

    private static string PeakOf(string area) => $"peakDemand.{area}";

    private static SiteFigures SiteOf(PlanContext context, Site site)
    {
        var slots = context.Slots;
        var state = context.Catalogue.Tables.States[site.State];
        var cooling = context.Catalogue.Tables.Coolings[site.Cooling];
        var zone = cooling.ByZone ? $".{state.ClimateZone}" : "";
        var intensity = PricedSlot.Of(slots, $"gridIntensity.{site.State}", "kg/MWh");
        return new(
            site,
            site.SiteLoadFactor is null ? slots.InputOr(site.ItPowerUtilisation, "energy.itPowerUtilisation", $"IT power utilisation of {site.Name}", "1") : null,
            site.SiteLoadFactor is { } factor ? slots.Input(factor, $"load factor of {site.Name}", "1") : null,
            slots.InputOr(site.AnnualPue, $"cooling.{site.Cooling}.annualPue{zone}", $"annual PUE of {site.Name}", "MWh/MWh_it"),
            slots.Figure($"cooling.{site.Cooling}.wueLitresPerKwh{zone}", "litre/kWh_it"),
            intensity.Slot, intensity.PricedAt, slots.Figure($"gridLoss.{site.State}", "1"), slots.Figure($"householdKwh.{site.State}", "kWh/home"),
            site.Blocks.Where(block => block.Counts).Min(block => block.FirstPower) - context.Horizon.Start,
            [.. site.Supply.Select(supply => SupplyOf(context, site, supply)), .. Added(context)]);
    }

    private static readonly string[] s_added = ["utility-pv", "onshore-wind"];

    /// <summary>Solar, then wind: the contracts of the renewables lever.</summary>
    private static IEnumerable<SupplyFigures> Added(PlanContext context)
    {
        if (context.Scenario.Levers.Renewables is null) return [];
        return s_added.Select(id => new SupplyFigures(
            context.Catalogue.Tables.Technologies[id], false, null, PricedSlot.Of(context.Slots, $"technology.{id}.ppaUsdPerMwh", "USD/MWh"), null, null,
            context.Slots.FigureIfAny($"technology.{id}.sourceLitresPerMwh", "litre/MWh")));
    }

    private static SupplyFigures SupplyOf(PlanContext context, Site site, Supply supply)
    {
        var slots = context.Slots;
        var technology = context.Catalogue.Tables.Technologies[supply.Technology];
        var prefix = $"technology.{technology.Id}";
        var asOf = Month.Of(context.Catalogue.Version.AsOf.Year, context.Catalogue.Version.AsOf.Month);
        var share = slots.Input(supply.Share, $"share of {technology.NameEn} at {site.Name}", "1");
        var water = technology.Id == Choices.Grid ? slots.Figure("grid.sourceLitresPerMwh", "litre/MWh") : slots.FigureIfAny($"{prefix}.sourceLitresPerMwh", "litre/MWh");
        if (supply.OnSite) return new(technology, true, share, null, null, PlantOf(slots, supply, prefix, site), water);
        if (supply.Tariff is { EnergyUsdPerMwh: { } energy, DemandUsdPerKwMonth: { } demand } tariff)
        {
            var minimum = tariff.MinimumTakeShare is { } take ? slots.Input(take, $"minimum take at {site.Name}", "1") : (Slot?)null;
            var twoPart = new TwoPartFigures(
                slots.Input(energy, $"energy price at {site.Name}", "USD/MWh"), slots.Input(demand, $"demand price at {site.Name}", "USD/kW/month"), minimum, asOf);
            return new(technology, false, share, null, twoPart, null, water);
        }

        var price = supply.Tariff?.UsdPerMwh is { } given
            ? new PricedSlot(slots.Input(given, $"price of {technology.NameEn} at {site.Name}", "USD/MWh"), asOf)
            : PricedSlot.Of(slots, technology.Id == Choices.Grid ? $"electricityPrice.{site.State}" : $"{prefix}.ppaUsdPerMwh", "USD/MWh");
        return new(technology, false, share, price, null, null, water);
    }

    private static PlantFigures PlantOf(SlotList slots, Supply supply, string prefix, Site site) => new(
        supply.CapacityMw is { } capacity ? slots.Input(capacity, $"on-site plant at {site.Name}", "MW_plant") : null,
        PricedSlot.Of(slots, $"{prefix}.capexUsdPerKw", "USD/kW"), PricedSlot.Of(slots, $"{prefix}.fixedOmUsdPerKwYear", "USD/kW/year"),
        PricedSlot.Of(slots, $"{prefix}.variableOmUsdPerMwh", "USD/MWh"), slots.FigureIfAny($"{prefix}.heatRateMmbtuPerMwh", "MMBtu/MWh"),
        slots.FigureIfAny($"{prefix}.capacityFactor", "1"), slots.FigureIfAny($"{prefix}.constructionJobYearsPerMw", "jobyear/MW_plant"),
        slots.FigureIfAny($"{prefix}.operationsFtePerMw", "fte/MW_plant"));
}
