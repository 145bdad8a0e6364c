using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>A purchase as computed: its shares, where they came from, and what of it stays where.</summary>
/// <param name="Industry">The industry that it is bought from.</param>
/// <param name="Usd">USD of the question's year at producer prices.</param>
/// <param name="Deflator">What brings it to the table's year.</param>
/// <param name="DomesticShare">Fraction made in the country.</param>
/// <param name="DomesticShareFrom">user, or the use whose sourced share it is.</param>
/// <param name="LocalShare">Fraction of the domestic part that is made in the region.</param>
/// <param name="LocalShareFrom">user, location-quotient, or nation.</param>
public sealed record ImpactLine(
    IoIndustry Industry, double Usd, Deflator Deflator, double DomesticShare, string DomesticShareFrom, double LocalShare, string LocalShareFrom)
{
    /// <summary>Said of a share that the caller gave.</summary>
    public const string User = "user";

    /// <summary>All of it, USD of the table's year.</summary>
    public double TableUsd => Usd * Deflator.Factor;

    /// <summary>Final demand on the industry in the country, USD of the table's year.</summary>
    public double DomesticTableUsd => TableUsd * DomesticShare;

    /// <summary>Final demand on the industry in the region, USD of the table's year.</summary>
    public double LocalTableUsd => DomesticTableUsd * LocalShare;

    /// <summary>Bought in the region, USD of the question's year.</summary>
    public double LocalUsd => Usd * DomesticShare * LocalShare;

    /// <summary>Bought elsewhere in the country, USD of the question's year.</summary>
    public double RestUsd => (Usd * DomesticShare) - LocalUsd;

    /// <summary>Bought abroad, USD of the question's year.</summary>
    public double AbroadUsd => Usd - (Usd * DomesticShare);

    /// <summary>The line of a purchase.</summary>
    internal static ImpactLine Of(ImpactSpending spending, ImpactQuestion question, IoTables tables)
    {
        var industry = tables.Industries[spending.Industry];
        var (domestic, domesticFrom) = spending.DomesticShare is { } given ? (given, User) : DefaultDomesticShare(industry.Code, tables.ImportShares[spending.Industry]);
        var (local, localFrom) = question.Region == IoTables.Nation ? (1, "nation")
            : spending.LocalShare is { } own ? (own, User)
            : (double.Min(1, tables.LocationQuotient(question.Region, spending.Industry)), "location-quotient");
        return new(industry, spending.Usd, tables.Prices.Deflator(industry.Code, question.PriceYear), domestic, domesticFrom, local, localFrom);
    }

    /// <summary>
    /// The sourced domestic share of what a project buys from an industry: of equipment investment for the makers of equipment, of structures for
    /// construction, of intermediate use for the rest; where that use buys none of it, of consumption, and at last of all supply.
    /// </summary>
    internal static (double Share, string From) DefaultDomesticShare(string code, DomesticShares shares)
    {
        if (code == IoTables.Construction && shares.Structures is { } structures) return (structures, "structures");
        if (MakesEquipment(code) && shares.Equipment is { } equipment) return (equipment, "equipment");
        if (shares.Intermediate is { } intermediate) return (intermediate, "intermediate");
        return shares.Pce is { } pce ? (pce, "consumption") : (1 - double.Max(0, shares.ImportShare), "supply");
    }

    /// <summary>Fabricated metal to miscellaneous manufacturing: industries 332 to 339 and the two that 336 is split into.</summary>
    private static bool MakesEquipment(string code) => string.CompareOrdinal(code, "332") >= 0 && string.CompareOrdinal(code, "34") < 0;
}
