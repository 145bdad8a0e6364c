using Stargate.Economics.Models.Time;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>A sourced number that the models read.</summary>
/// <param name="Id">Dotted id, for ever.</param>
/// <param name="LabelEn">What it is, in English.</param>
/// <param name="LabelDe">What it is, in German.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Low end of the range.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end of the range.</param>
/// <param name="Distribution">How it is spread between its ends.</param>
/// <param name="CorrelationGroup">Group with a common factor, or none.</param>
/// <param name="Vintage">What date the number describes.</param>
/// <param name="PriceYear">Year of its money, or none.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Locator">Where in the source.</param>
/// <param name="Retrieved">Day on which it was read, ISO.</param>
/// <param name="Quality">primary, secondary or estimate.</param>
/// <param name="Note">Basis, derivation, reasoning.</param>
public sealed record Figure(
    string Id, string LabelEn, string LabelDe, string Unit, double Low, double Central, double High,
    DistributionKind Distribution, string? CorrelationGroup, string Vintage, int? PriceYear,
    IReadOnlyList<string> SourceIds, string Locator, string Retrieved, string Quality, string Note)
{
    /// <summary>Whether the figure varies in the ensemble.</summary>
    public bool IsUncertain => Distribution != DistributionKind.Fixed && High > Low;

    /// <summary>The month that its money is of; none where the vintage is no date.</summary>
    public Month? PricedAt => PriceDate.Of(Vintage, PriceYear);
}
