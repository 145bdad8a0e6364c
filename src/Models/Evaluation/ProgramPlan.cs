using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Fiscal;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Levers;
using Stargate.Economics.Models.OperatingCost;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>A scenario prepared for evaluation: everything that no draw changes is worked out here, once.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Catalogue">The figures.</param>
/// <param name="Horizon">The months.</param>
/// <param name="Sites">The sites that have a block in the totals.</param>
/// <param name="Slots">The numbers that an evaluation reads.</param>
/// <param name="Readers">The figures read, with the models that read them.</param>
/// <param name="Correlations">Share of variance in the common factor, by correlation group.</param>
/// <param name="Prices">Price levels.</param>
/// <param name="Capacity">Capacity.</param>
/// <param name="Compute">Compute.</param>
/// <param name="Buildout">Build-out.</param>
/// <param name="Energy">Energy.</param>
/// <param name="Jobs">Jobs.</param>
/// <param name="Levers">Levers.</param>
/// <param name="OperatingCost">Operating cost.</param>
/// <param name="Economy">Economy.</param>
/// <param name="Fiscal">Taxes and incentives.</param>
/// <param name="Finance">Finance.</param>
/// <param name="Funding">Who pays for building; null where the scenario says nothing of it.</param>
public sealed record ProgramPlan(
    Scenario Scenario, Catalogue.Catalogue Catalogue, Horizon Horizon, IReadOnlyList<Site> Sites, IReadOnlyList<SlotEntry> Slots,
    IReadOnlyDictionary<string, SortedSet<string>> Readers, IReadOnlyDictionary<string, double> Correlations,
    PriceFigures Prices, CapacityFigures Capacity, ComputeFigures Compute, BuildoutFigures Buildout, EnergyFigures Energy, JobsFigures Jobs,
    LeverFigures Levers, OperatingCostFigures OperatingCost, EconomyFigures Economy, FiscalFigures Fiscal, FinanceFigures Finance, FundingFigures? Funding)
{
    /// <summary>Prepares a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="catalogue">The figures.</param>
    public static ProgramPlan Of(Scenario scenario, Catalogue.Catalogue catalogue)
    {
        int Months(string id) => (int)Math.Ceiling(scenario.Figures.TryGetValue(id, out var replaced) ? replaced.Value : catalogue[id].Central);
        var horizon = Horizon.Of(scenario, Months("schedule.designMonths"), Months("schedule.connectionMonths"));
        var slots = new SlotList(catalogue, scenario.Figures);
        var context = new PlanContext(scenario, catalogue, horizon, slots);
        slots.Reader = "schedule";
        foreach (var id in new[] { "schedule.firstPowerMonths", "schedule.rackRampMonths", "schedule.gigawattMonths" }) context.Structural(id, "month");
        context.Structural("schedule.referenceBuildingMw", "MW_it");
        var prices = PriceFigures.Prepare(context);
        var capacity = CapacityFigures.Prepare(context);
        var compute = ComputeFigures.Prepare(context);
        var buildout = BuildoutFigures.Prepare(context);
        var energy = EnergyFigures.Prepare(context, prices.Units);
        var jobs = JobsFigures.Prepare(context, prices.Money);
        var levers = LeverFigures.Prepare(context);
        var operating = OperatingCostFigures.Prepare(context, prices.Units);
        var economy = EconomyFigures.Prepare(context, jobs);
        var fiscal = FiscalFigures.Prepare(context, prices, buildout.LifeMonths);
        var finance = FinanceFigures.Prepare(context, prices, buildout, compute);
        var funding = FundingFigures.Prepare(context);
        slots.Reader = "uncertainty";
        var correlations = catalogue.CorrelationGroups.ToDictionary(group => group, group => slots.Beside($"uncertainty.correlation.{group}").Central, StringComparer.Ordinal);
        return new(
            scenario, catalogue, horizon, context.Sites, slots.Entries, slots.Readers, correlations, prices, capacity, compute, buildout, energy, jobs, levers, operating, economy, fiscal, finance, funding);
    }
}
