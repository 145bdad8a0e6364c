using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Capacity;

/// <summary>What the capacity model answers.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="ItMw">IT load once complete, MW_it.</param>
/// <param name="FacilityMw">Peak facility load once complete, MW_fac.</param>
/// <param name="PeakPue">Their ratio.</param>
/// <param name="EnergisedOnlyItMw">IT load of energised blocks, MW_it.</param>
/// <param name="ProbabilityWeightedItMw">IT load weighted by the chance of completion, MW_it.</param>
/// <param name="BlockItMw">[block] IT load, MW_it.</param>
/// <param name="SiteItMw">[site] IT load, MW_it.</param>
/// <param name="SiteFacilityMw">[site] peak facility load, MW_fac.</param>
/// <param name="SiteSlip">[site] delay in months.</param>
/// <param name="Load">Energised IT load by site and month.</param>
/// <param name="YearEnds">Energised load at the ends of years; only where details are asked for.</param>
public sealed record CapacityResult<T>(
    T ItMw, T FacilityMw, T PeakPue, T EnergisedOnlyItMw, T ProbabilityWeightedItMw,
    T[] BlockItMw, T[] SiteItMw, T[] SiteFacilityMw, T[] SiteSlip, EnergisedLoad<T> Load, YearEndLoad<T>? YearEnds)
    where T : struct, IReal<T>;

/// <summary>Mean energised IT load of each month.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="First">The first month held, counted from the start of the horizon.</param>
/// <param name="Count">How many months.</param>
/// <param name="SiteItMw">[site][month] mean over the month, MW_it.</param>
public sealed record EnergisedLoad<T>(int First, int Count, T[][] SiteItMw) where T : struct, IReal<T>;

/// <summary>Load at the end of each year of the horizon.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="ItMw">[year] energised IT load, MW_it.</param>
/// <param name="FacilityMw">[year] its peak facility load, MW_fac.</param>
/// <param name="ProbabilityWeightedFacilityMw">[year] weighted by the chance of completion, MW_fac.</param>
public sealed record YearEndLoad<T>(T[] ItMw, T[] FacilityMw, T[] ProbabilityWeightedFacilityMw) where T : struct, IReal<T>;
