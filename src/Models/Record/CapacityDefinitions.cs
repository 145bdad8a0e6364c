using System.Globalization;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Record;

/// <summary>What a claimed capacity could mean.</summary>
internal static class CapacityDefinitions
{
    /// <summary>MW in a GW.</summary>
    internal const double MwPerGw = 1_000;

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Definition> All =
    [
        Complete("it-complete", "IT load of the sites once complete, announced blocks in it", "itLoad", "GW_it", answer => answer.Capacity!.ItMw),
        Complete("facility-complete", "Peak facility load of the sites once complete", "facilityLoad", "GW_fac", answer => answer.Capacity!.FacilityMw),
        Complete("it-probable", "IT load weighted by each block's chance of completion", "itLoad", "GW_it", answer => answer.Capacity!.ProbabilityWeightedItMw),
        AtDate("it-by-date", "IT load with power at the end of the year nearest to the claim's date", "itLoad", "GW_it", capacity => capacity.EnergisedItMw),
        AtDate("facility-by-date", "Peak facility load of it", "facilityLoad", "GW_fac", capacity => capacity.EnergisedFacilityMw),
        Today("it-begun", "IT load under construction or energised at the data's date", "energised", "construction"),
        Today("it-energised", "IT load energised at the data's date", "energised"),
        new("average-load", "Mean facility load over the year once complete", "meanLoad", [], (answer, _) => answer.Energy is { } energy
            ? new(Finding.Scaled(energy.AverageFacilityMw, 1 / MwPerGw, "GW_fac"), Finding.Place(answer), Year(energy.Year)) : null),
    ];

    /// <summary>A year as text; "none" where the horizon has no full year.</summary>
    internal static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static Definition Complete(string id, string words, string measure, string unit, Func<Answer, Quantity> mw) => new(id, words, measure, [],
        (answer, _) => new(Finding.Scaled(mw(answer), 1 / MwPerGw, unit), Finding.Place(answer), "complete"));

    private static Definition AtDate(string id, string words, string measure, string unit, Func<CapacityAnswer, IReadOnlyList<double>> mw) => new(id, words, measure, [],
        (answer, claim) =>
        {
            if (YearEnd(claim) is not { } year) return null;
            var y = answer.Capacity!.Years.ToList().IndexOf(year);
            return y < 0 ? null : new(new(mw(answer.Capacity)[y] / MwPerGw, unit), Finding.Place(answer), $"end of {Year(year)}");
        });

    private static Definition Today(string id, string words, params string[] statuses) => new(id, words, "itLoad", [], (answer, _) => new(
        new(answer.Capacity!.ByStatus.Where(status => statuses.Contains(status.Status)).Sum(status => status.ItMw) / MwPerGw, "GW_it"),
        Finding.Place(answer), answer.AsOf));

    private static int? YearEnd(Claim claim) =>
        claim.By is { } by && Month.TryParse(by, out var month) ? (month.OfYear <= Month.PerYear / 2 ? month.Year - 1 : month.Year) : null;
}
