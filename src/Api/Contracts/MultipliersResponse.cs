using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Api.Contracts;

/// <summary>Multipliers of a region. "Per USD" is per USD of final demand on what the industry makes in the region, at producer prices of priceYear.</summary>
/// <param name="Region">US or a state code.</param>
/// <param name="Type">I: direct and indirect; II: with induced.</param>
/// <param name="Vintage">Year of the tables.</param>
/// <param name="PriceYear">Year of the prices.</param>
/// <param name="Method">slq: simple location quotients; slq-size: with a factor for size. The nation is the same under both.</param>
/// <param name="Delta">Exponent of the factor for size; 0 with slq.</param>
/// <param name="Source">Ids of the sources, joined by semicolons.</param>
/// <param name="Industries">The industries, in the order of the tables.</param>
/// <param name="Sources">The sources.</param>
public sealed record MultipliersResponse(
    string Region, string Type, string Vintage, int PriceYear, string Method, double Delta, string Source,
    IReadOnlyList<IndustryMultipliers> Industries, IReadOnlyList<Source> Sources)
{
    /// <summary>The multipliers of a region.</summary>
    /// <param name="model">Model of the region.</param>
    /// <param name="type">Which rounds count.</param>
    /// <param name="only">Index of the one industry wanted; all where none.</param>
    /// <param name="catalogue">The data.</param>
    /// <returns>The multipliers.</returns>
    public static MultipliersResponse From(RegionModel model, MultiplierType type, int? only, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(catalogue);
        var tables = catalogue.InputOutput;
        var wanted = only is { } one ? [one] : Enumerable.Range(0, tables.Industries.Count);
        return new(
            model.Region, type.ToString(), tables.Vintage, tables.PriceYear, model.Method.Id, model.Method.Delta, string.Join(';', tables.SourceIds),
            [.. wanted.Select(index => IndustryMultipliers.From(tables.Industries[index], model.Multipliers(type, index)))],
            [.. tables.SourceIds.Select(id => catalogue.Sources[id])]);
    }
}

/// <summary>Multipliers of an industry.</summary>
/// <param name="Industry">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="OutputMultiplier">Output per USD; households are not counted in it.</param>
/// <param name="IncomeMultiplier">Labour income per USD of labour income in the industry itself.</param>
/// <param name="IncomePerUsd">Labour income per USD.</param>
/// <param name="ValueAddedPerUsd">Value added per USD.</param>
/// <param name="JobsPerMillionUsd">Wage and salary jobs per million USD; job-years where it is spent once.</param>
/// <param name="JobMultiplier">Jobs per job in the industry itself.</param>
public sealed record IndustryMultipliers(
    string Industry, string Name, double OutputMultiplier, double IncomeMultiplier, double IncomePerUsd, double ValueAddedPerUsd,
    double JobsPerMillionUsd, double JobMultiplier)
{
    internal static IndustryMultipliers From(IoIndustry industry, Multipliers of) => new(
        industry.Code, industry.Name, of.Output, of.Income, of.IncomePerUsd, of.ValueAddedPerUsd, of.JobsPerMillionUsd, of.Jobs);
}
