using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Prices;

namespace Stargate.Economics.Models.OperatingCost;

/// <summary>What the operating-cost model reads.</summary>
/// <param name="Horizon">The months.</param>
/// <param name="Money">Units of money.</param>
/// <param name="FacilityMaintenance">Over replacement cost, 1/year.</param>
/// <param name="ItMaintenance">Over purchase cost, 1/year.</param>
/// <param name="Insurance">Over insured value, 1/year.</param>
/// <param name="Network">USD/MW_it/year.</param>
/// <param name="Water">USD/litre.</param>
public sealed record OperatingCostFigures(
    Horizon Horizon, MoneyUnits Money, Slot FacilityMaintenance, Slot ItMaintenance, Slot Insurance, PricedSlot Network, PricedSlot Water)
{
    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    /// <param name="money">Units of money.</param>
    public static OperatingCostFigures Prepare(PlanContext context, MoneyUnits money)
    {
        var slots = context.Slots;
        slots.Reader = "operatingCost";
        return new(
            context.Horizon, money, slots.Figure("operating.facilityMaintenancePerYear", "1/year"),
            slots.Figure("operating.itMaintenancePerYear", "1/year"), slots.Figure("operating.insurancePerYear", "1/year"),
            PricedSlot.Of(slots, "operating.networkUsdPerMwYear", "USD/MW_it/year"), PricedSlot.Of(slots, "operating.waterUsdPerLitre", "USD/litre"));
    }
}
