using System.Globalization;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>
/// How old the figures are at the data's date, and which are stale. A price is stale after 24 months, anything else after 36.
/// Specifications of accelerators, price indices and benchmarks speak of their own date and do not age.
/// </summary>
public static class Vintages
{
    /// <summary>Months after which a figure in USD is stale.</summary>
    public const int PriceMonths = 24;

    /// <summary>Months after which any other figure is stale.</summary>
    public const int OtherMonths = 36;

    /// <summary>The rule in words.</summary>
    public static string Rule { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"A figure is stale when the date that it describes lies more months before the data's date than its kind allows: {PriceMonths} for a price in USD, {OtherMonths} for anything else. A year counts from its 1 July, a quarter from its middle month. Specifications of accelerators, price indices and benchmarks speak of their own date and are never stale.");

    /// <summary>Months from the date that a figure describes to the data's date; 0 where it lies ahead, null where its vintage is no date.</summary>
    public static int? AgeMonths(Figure figure, DataVersion version) =>
        PriceDate.Of(figure.Vintage, null) is { } month ? Math.Max(0, Month.Of(version.AsOf.Year, version.AsOf.Month) - month) : null;

    /// <summary>Months that a figure may be old without being stale; null where it does not age.</summary>
    public static int? AllowedMonths(Figure figure)
    {
        var price = figure.Unit.Contains("USD", StringComparison.Ordinal);
        return FamilyOf(figure) switch
        {
            "cpi" or "benchmark" => null,
            "accelerator" when !price => null,
            _ => price ? PriceMonths : OtherMonths,
        };
    }

    /// <summary>Whether a figure is older at the data's date than its kind allows.</summary>
    public static bool IsStale(Figure figure, DataVersion version) => AgeMonths(figure, version) > AllowedMonths(figure);

    /// <summary>First part of a figure's id.</summary>
    public static string FamilyOf(Figure figure) => figure.Id.Split('.')[0];

    /// <summary>The ages of all figures by family, in the order of the data files.</summary>
    public static IReadOnlyList<FamilyVintage> Families(Catalogue catalogue) =>
    [
        .. catalogue.Figures.GroupBy(FamilyOf).Select(family =>
        {
            var dated = family.Where(figure => AgeMonths(figure, catalogue.Version) is not null)
                .OrderBy(figure => PriceDate.Of(figure.Vintage, null)!.Value).ToList();
            var stale = family.Where(figure => IsStale(figure, catalogue.Version)).Select(figure => figure.Id).ToList();
            return new FamilyVintage(
                family.Key, family.Count(), dated[0].Vintage, dated[^1].Vintage, AgeMonths(dated[0], catalogue.Version)!.Value,
                AgeMonths(dated[^1], catalogue.Version)!.Value, family.Any(figure => AllowedMonths(figure) is not null), stale.Count > 0, stale);
        }),
    ];
}

/// <summary>How old the figures of a family are at the data's date.</summary>
/// <param name="Family">First part of their ids.</param>
/// <param name="Figures">How many there are.</param>
/// <param name="Oldest">Oldest vintage.</param>
/// <param name="Newest">Newest vintage.</param>
/// <param name="OldestAgeMonths">Months from the oldest to the data's date; 0 where it lies ahead.</param>
/// <param name="NewestAgeMonths">Months from the newest to the data's date; 0 where it lies ahead.</param>
/// <param name="Ages">Whether figures of the family grow stale at all.</param>
/// <param name="Stale">Whether any of them is stale.</param>
/// <param name="StaleFigures">Ids of those that are.</param>
public sealed record FamilyVintage(
    string Family, int Figures, string Oldest, string Newest, int OldestAgeMonths, int NewestAgeMonths, bool Ages, bool Stale, IReadOnlyList<string> StaleFigures);
