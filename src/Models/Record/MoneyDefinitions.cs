using Stargate.Economics.Models.Answers;

namespace Stargate.Economics.Models.Record;

/// <summary>What a claimed investment could mean.</summary>
internal static class MoneyDefinitions
{
    /// <summary>Price level of the real definition: that of the year in which the programme was announced.</summary>
    private const string RealBasis = "real-2025";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Definition> All =
    [
        new("nominal-by-date", "Nominal spending on the build-out until the date of the claim", "nominal", ["investment"], (answer, claim) =>
            answer.Buildout!.Target is { ShareAtBy: { } share } target
                ? new(Finding.Scaled(share, target.InvestmentUsd, "USD"), Finding.Place(answer), $"to {claim.By}") : null),
        Whole("nominal-total", "Nominal spending on the whole build-out, first fit-out", buildout => buildout.TotalUsd),
        Whole("nominal-with-refresh", "The same with hardware that is replaced within the horizon", buildout => buildout.TotalWithRefreshUsd),
        Whole("nominal-facility", "Facility lines alone: buildings, power and cooling, without IT", buildout => buildout.FacilityUsd),
        Whole("nominal-it", "IT lines alone: accelerators, servers, network and storage", buildout => buildout.ItUsd),
        Whole("real-total", "The whole build-out in prices of 2025", buildout => buildout.TotalUsd, "real") with { PriceBasis = RealBasis },
    ];

    private static Definition Whole(string id, string words, Func<BuildoutAnswer, Quantity> part, string measure = "nominal") => new(id, words, measure, [],
        (answer, _) => new(part(answer.Buildout!), Finding.Place(answer), $"{answer.Buildout!.Years[0]}–{answer.Buildout.Years[^1]}"));
}
