using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Levers;

/// <summary>What the levers read; one that is null is off.</summary>
/// <param name="Renewables">Renewable contracts.</param>
/// <param name="CoolingPue">Annual PUE of efficient cooling.</param>
/// <param name="Algorithm">Algorithmic efficiency.</param>
/// <param name="SmartGrid">Flexible load.</param>
public sealed record LeverFigures(
    LeverFigures.RenewablesFigures? Renewables, Slot? CoolingPue, LeverFigures.AlgorithmFigures? Algorithm, LeverFigures.SmartGridFigures? SmartGrid)
{
    /// <summary>Renewable contracts.</summary>
    /// <param name="Share">Share of annual energy.</param>
    /// <param name="SolarShare">Solar part of it; the rest is wind.</param>
    public sealed record RenewablesFigures(Slot Share, Slot SolarShare);

    /// <summary>Algorithmic efficiency.</summary>
    /// <param name="Mode">What it is used for.</param>
    /// <param name="Reduction">Compute that the same work saves each year, 1/year.</param>
    /// <param name="Years">Years from the data's date to the middle of the annual year.</param>
    public sealed record AlgorithmFigures(AlgorithmMode Mode, Slot Reduction, double Years);

    /// <summary>Flexible load.</summary>
    /// <param name="FlexibleShare">Share of peak facility load.</param>
    /// <param name="Revenue">What it earns, USD/kW/year.</param>
    /// <param name="CurtailedShare">Energy that it forgoes, of what it could use.</param>
    public sealed record SmartGridFigures(Slot FlexibleShare, PricedSlot Revenue, Slot CurtailedShare);

    /// <summary>Collects the figures of a scenario.</summary>
    public static LeverFigures Prepare(PlanContext context)
    {
        var (slots, levers) = (context.Slots, context.Scenario.Levers);
        slots.Reader = "levers";
        return new(
            levers.Renewables is { } renewables
                ? new(slots.Input(renewables.Share, "renewable share of the lever", "1"), slots.Figure("lever.renewables.solarShare", "1"))
                : null,
            levers.EfficientCooling is { } cooling
                ? slots.InputOr(cooling.AnnualPue, "lever.efficientCooling.annualPue", "annual PUE of efficient cooling", "MWh/MWh_it")
                : null,
            levers.AlgorithmicEfficiency is { } algorithm
                ? new(algorithm.Mode, slots.InputOr(
                    algorithm.ComputeReductionPerYear, "lever.algorithmicEfficiency.computeReductionPerYear", "yearly compute reduction", "1/year"), Years(context))
                : null,
            levers.SmartGrid is { } grid
                ? new(
                    slots.InputOr(grid.FlexibleShare, "lever.smartGrid.flexibleShare", "flexible share of peak load", "1"),
                    PricedSlot.Of(slots, "lever.smartGrid.revenueUsdPerKwYear", "USD/kW/year"), slots.Figure("lever.smartGrid.curtailedShare", "1"))
                : null);
    }

    private static double Years(PlanContext context)
    {
        var asOf = context.Catalogue.Version.AsOf;
        var until = context.Horizon.AnnualYear is { } year ? Month.Of(year, 7) : context.Horizon.End;
        return Math.Max(0, until - Month.Of(asOf.Year, asOf.Month)) / (double)Month.PerYear;
    }
}
