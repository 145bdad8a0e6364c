using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Energy;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models;

/// <summary>What the models answer together.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Capacity">MW.</param>
/// <param name="Compute">Accelerators.</param>
/// <param name="Buildout">Cost.</param>
/// <param name="Energy">Energy.</param>
/// <param name="Jobs">Direct jobs.</param>
public sealed record ProgramResult<T>(
    CapacityResult<T> Capacity, ComputeResult<T> Compute, BuildoutResult<T> Buildout, EnergyResult<T> Energy, JobsResult<T> Jobs)
    where T : struct, IReal<T>;
