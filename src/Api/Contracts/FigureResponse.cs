using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Api.Contracts;

/// <summary>A sourced number in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Low end of the range.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end of the range.</param>
/// <param name="Vintage">What date it describes.</param>
/// <param name="Quality">primary, secondary or estimate.</param>
/// <param name="Stale">Whether it is older at the data's date than its kind allows; see /v1/vintages.</param>
/// <param name="SourceIds">Who says so; see /v1/sources.</param>
/// <param name="ReadBy">The models that read it.</param>
public sealed record FigureItem(
    string Id, string Label, string Unit, double Low, double Central, double High, string Vintage, string Quality, bool Stale,
    IReadOnlyList<string> SourceIds, IReadOnlyList<string> ReadBy)
{
    /// <summary>The figure on the wire.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="catalogue">Its readers, and the date that it is stale at.</param>
    /// <returns>The item.</returns>
    public static FigureItem From(Figure figure, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(
            figure.Id, figure.LabelEn, figure.Unit, figure.Low, figure.Central, figure.High, figure.Vintage, figure.Quality,
            Vintages.IsStale(figure, catalogue.Version), figure.SourceIds, catalogue.ReadBy(figure.Id));
    }
}

/// <summary>A sourced number with all that is known of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is.</param>
/// <param name="LabelDe">The same in German.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Low end of the range.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end of the range.</param>
/// <param name="Distribution">pert, uniform or fixed.</param>
/// <param name="CorrelationGroup">Group of figures that move together.</param>
/// <param name="Vintage">What date it describes.</param>
/// <param name="PriceYear">Year of its money.</param>
/// <param name="Quality">primary, secondary or estimate.</param>
/// <param name="Note">Basis, derivation or reasoning.</param>
/// <param name="Locator">Where in the source.</param>
/// <param name="Retrieved">Day on which it was read, ISO.</param>
/// <param name="Stale">Whether it is older at the data's date than its kind allows; see /v1/vintages.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="ReadBy">The models that read it.</param>
public sealed record FigureResponse(
    string Id, string Label, string LabelDe, string Unit, double Low, double Central, double High, DistributionKind Distribution,
    string? CorrelationGroup, string Vintage, int? PriceYear, string Quality, string Note, string Locator, string Retrieved, bool Stale,
    IReadOnlyList<Source> Sources, IReadOnlyList<string> ReadBy)
{
    /// <summary>The figure on the wire.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="catalogue">Its sources and readers.</param>
    /// <returns>The response.</returns>
    public static FigureResponse From(Figure figure, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(
            figure.Id, figure.LabelEn, figure.LabelDe, figure.Unit, figure.Low, figure.Central, figure.High, figure.Distribution,
            figure.CorrelationGroup, figure.Vintage, figure.PriceYear, figure.Quality, figure.Note, figure.Locator, figure.Retrieved,
            Vintages.IsStale(figure, catalogue.Version), [.. figure.SourceIds.Select(id => catalogue.Sources[id])], catalogue.ReadBy(figure.Id));
    }
}
