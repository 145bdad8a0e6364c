using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Models.Record;

/// <summary>What a capacity that is likened to the demand of a city could mean.</summary>
internal static class PowerDefinitions
{
    /// <summary>Those in GW, which the claim is compared with, and those that only say what its words leave open.</summary>
    public static readonly IReadOnlyList<Definition> All =
    [
        Power("peak-load", "Peak facility load", "facilityLoad", "GW_fac", answer => answer.Energy!.PeakFacilityMw),
        Power("average-load", "Mean facility load over the year", "meanLoad", "GW_fac", answer => answer.Energy!.AverageFacilityMw),
        Power("it-load", "IT load", "itLoad", "GW_it", answer => answer.Capacity!.ItMw),
        Beside("load-factor", "Mean over peak facility load: how much of the power is drawn over the year", "ratio", answer => answer.Energy!.LoadFactor),
        Beside("annual-energy", "Electricity of a year", "energy", answer => answer.Energy!.AnnualMwh),
        Beside("equivalent-homes", "Homes that use as much electricity in a year, at the household use of each site's state", "homes", answer => answer.Energy!.EquivalentHomes),
        new("share-of-area-peak", "Largest share of a balancing area's peak demand, sites with power from its grid", "ratio", [], (answer, _) => AreaShare(answer)) { Comparable = false },
    ];

    private static Definition Power(string id, string words, string measure, string unit, Func<Answer, Quantity> mw) => new(id, words, measure, [],
        (answer, _) => new(Finding.Scaled(mw(answer), 1 / CapacityDefinitions.MwPerGw, unit), Finding.Place(answer), Year(answer)));

    private static Definition Beside(string id, string words, string measure, Func<Answer, Quantity> part) =>
        new(id, words, measure, [], (answer, _) => new(part(answer), Finding.Place(answer), Year(answer))) { Comparable = false };

    private static Finding? AreaShare(Answer answer) => answer.Energy!.Regions.Where(region => region.Share is not null).MaxBy(region => region.Share) is { } most
        ? new(new(most.Share, "1"), most.Region, Year(answer)) : null;

    private static string Year(Answer answer) => CapacityDefinitions.Year(answer.Energy!.Year);
}
