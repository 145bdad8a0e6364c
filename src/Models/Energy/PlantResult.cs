using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Energy;

/// <summary>On-site plants and what the grid still has to carry.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Shares">[site][source] share of annual energy; they sum to 1.</param>
/// <param name="CapacityMw">[site][source] capacity of on-site plant, MW_plant; the neutral zero elsewhere.</param>
/// <param name="SiteCost">[site] cost of its plants at prices of the epoch, USD.</param>
/// <param name="SiteJobYears">[site] job-years of building them.</param>
/// <param name="SiteStaff">[site] operating staff, fte.</param>
/// <param name="GridShare">[site] share of the load that comes through the grid.</param>
public sealed record PlantResult<T>(
    T[][] Shares, T[][] CapacityMw, T[] SiteCost, T[] SiteJobYears, T[] SiteStaff, T[] GridShare)
    where T : struct, IReal<T>;
