namespace Stargate.Economics.Models.Answers;

/// <summary>Capacity of the programme. Paused and cancelled blocks are in <paramref name="ByStatus"/> only.</summary>
/// <param name="ItMw">IT load once complete, MW_it.</param>
/// <param name="FacilityMw">Peak facility load once complete, MW_fac.</param>
/// <param name="PeakPue">Peak facility load over IT load.</param>
/// <param name="EnergisedOnlyItMw">IT load of the blocks whose status is energised, MW_it.</param>
/// <param name="ProbabilityWeightedItMw">IT load weighted by each block's chance of completion, MW_it.</param>
/// <param name="Years">Calendar years of the series.</param>
/// <param name="EnergisedItMw">IT load energised at the end of each year, MW_it.</param>
/// <param name="EnergisedFacilityMw">Peak facility load of what is energised at the end of each year, MW_fac.</param>
/// <param name="ProbabilityWeightedFacilityMw">The same weighted by each block's chance of completion, MW_fac.</param>
/// <param name="ByStatus">IT load by status.</param>
/// <param name="Sites">The sites.</param>
public sealed record CapacityAnswer(
    Quantity ItMw, Quantity FacilityMw, Quantity PeakPue, Quantity EnergisedOnlyItMw, Quantity ProbabilityWeightedItMw,
    IReadOnlyList<int> Years, IReadOnlyList<double> EnergisedItMw, IReadOnlyList<double> EnergisedFacilityMw,
    IReadOnlyList<double> ProbabilityWeightedFacilityMw,
    IReadOnlyList<StatusCapacity> ByStatus, IReadOnlyList<SiteCapacity> Sites);

/// <summary>IT load in one status.</summary>
/// <param name="Status">announced, permitted, construction, energised, paused or cancelled.</param>
/// <param name="ItMw">MW_it.</param>
public sealed record StatusCapacity(string Status, double ItMw);

/// <summary>One site at a glance.</summary>
/// <param name="Id">Site id.</param>
/// <param name="Name">Site name.</param>
/// <param name="State">State code.</param>
/// <param name="ItMw">IT load once complete, MW_it.</param>
/// <param name="FacilityMw">Peak facility load once complete, MW_fac.</param>
/// <param name="Accelerator">Accelerator id.</param>
/// <param name="Cooling">Cooling id.</param>
/// <param name="Blocks">The blocks.</param>
public sealed record SiteCapacity(
    string Id, string Name, string State, double ItMw, double FacilityMw, string Accelerator, string Cooling,
    IReadOnlyList<BlockCapacity> Blocks);

/// <summary>One block at a glance.</summary>
/// <param name="Id">Block id.</param>
/// <param name="ItMw">IT load, MW_it.</param>
/// <param name="Status">Status of the block.</param>
/// <param name="ConstructionStart">Month, YYYY-MM.</param>
/// <param name="FirstPower">Month, YYYY-MM.</param>
/// <param name="FullPower">Month, YYYY-MM.</param>
public sealed record BlockCapacity(
    string Id, double ItMw, string Status, string ConstructionStart, string FirstPower, string FullPower);
