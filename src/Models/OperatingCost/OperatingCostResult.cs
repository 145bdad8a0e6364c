using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.OperatingCost;

/// <summary>What the operating-cost model answers, in the scenario's price basis.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Annual">The first full calendar year after the last full power; null where the horizon has none, or nothing has power in it.</param>
/// <param name="Months">[<see cref="OperatingLine"/>][month] spending; only where details are asked for.</param>
public sealed record OperatingCostResult<T>(AnnualOperatingCost<T>? Annual, T[][]? Months) where T : struct, IReal<T>;

/// <summary>Operating cost of one year.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="TotalUsd">Sum of the lines.</param>
/// <param name="UsdPerGwYear">The same per GW of energised IT load.</param>
/// <param name="LineUsd">[<see cref="OperatingLine"/>] spending.</param>
/// <param name="SiteLineUsd">[site][<see cref="OperatingLine"/>] spending.</param>
public sealed record AnnualOperatingCost<T>(T TotalUsd, T UsdPerGwYear, T[] LineUsd, T[][] SiteLineUsd) where T : struct, IReal<T>;
