using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Fiscal;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;

namespace Stargate.Economics.Models;

/// <summary>What the models answer together.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Capacity">MW.</param>
/// <param name="Compute">Accelerators.</param>
/// <param name="Buildout">Cost.</param>
/// <param name="Energy">Energy.</param>
/// <param name="Jobs">Direct jobs.</param>
/// <param name="OperatingCost">Cash cost of running the campuses.</param>
/// <param name="Economy">Effects on the economy.</param>
/// <param name="Fiscal">Taxes and incentives.</param>
/// <param name="Finance">Flows, returns and levelised cost; null where there is no full year of operation.</param>
/// <param name="Funding">Who pays for building; null where the scenario says nothing of it.</param>
public sealed record ProgramResult<T>(
    CapacityResult<T> Capacity, ComputeResult<T> Compute, BuildoutResult<T> Buildout, EnergyResult<T> Energy, JobsResult<T> Jobs,
    OperatingCostResult<T> OperatingCost, EconomyResult<T> Economy, FiscalResult<T> Fiscal, FinanceResult<T>? Finance, FundingResult<T>? Funding)
    where T : struct, IReal<T>;
