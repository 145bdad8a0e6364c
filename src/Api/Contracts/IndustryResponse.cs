using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Api.Contracts;

/// <summary>An industry of the input–output tables, for the nation in the tables' year.</summary>
/// <param name="Industry">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="GrossOutputMusd">Gross output, million USD of priceYear at producer prices.</param>
/// <param name="Jobs">Wage and salary jobs, full and part time, yearly average.</param>
/// <param name="CompensationMusd">Compensation of employees with employer contributions, million USD of priceYear.</param>
/// <param name="ValueAddedMusd">Value added, million USD of priceYear.</param>
/// <param name="ProductionTaxMusd">Taxes on production and imports less subsidies, million USD of priceYear.</param>
/// <param name="OperatingSurplusMusd">Gross operating surplus, million USD of priceYear.</param>
/// <param name="ImportedInputsMusd">Imported inputs, million USD of priceYear.</param>
/// <param name="EmploymentBasis">Where the jobs come from.</param>
/// <param name="DomesticShares">How much of what is bought of its commodity is made in the country, by use.</param>
/// <param name="Vintage">Year of the tables.</param>
/// <param name="PriceYear">Year of the prices.</param>
/// <param name="SourceIds">Who says so.</param>
public sealed record IndustryResponse(
    string Industry, string Name, double GrossOutputMusd, double Jobs, double CompensationMusd, double ValueAddedMusd, double ProductionTaxMusd,
    double OperatingSurplusMusd, double ImportedInputsMusd, string EmploymentBasis, DomesticSharesResponse DomesticShares, string Vintage,
    int PriceYear, IReadOnlyList<string> SourceIds)
{
    /// <summary>The industry of an index.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="index">Index of the industry.</param>
    /// <returns>The industry.</returns>
    public static IndustryResponse From(IoTables tables, int index)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var (industry, shares) = (tables.Industries[index], tables.ImportShares[index]);
        return new(
            industry.Code, industry.Name, industry.GrossOutputMusd, industry.Jobs, industry.CompensationMusd, industry.ValueAddedMusd, industry.ProductionTaxMusd,
            industry.OperatingSurplusMusd, industry.ImportedInputsMusd, industry.EmploymentBasis,
            new(shares.Equipment, shares.Structures, shares.Pce, shares.Intermediate), tables.Vintage, tables.PriceYear, industry.SourceIds);
    }
}

/// <summary>How much of what is bought is made in the country, fractions; absent where the use buys none of it.</summary>
/// <param name="Equipment">Of private equipment investment.</param>
/// <param name="Structures">Of private structures.</param>
/// <param name="Consumption">Of personal consumption.</param>
/// <param name="Intermediate">Of all intermediate use.</param>
public sealed record DomesticSharesResponse(double? Equipment, double? Structures, double? Consumption, double? Intermediate);

/// <summary>Every industry, with who says so.</summary>
/// <param name="Items">The industries in the order of the tables.</param>
/// <param name="Sources">Their sources.</param>
public sealed record IndustriesResponse(IReadOnlyList<IndustryResponse> Items, IReadOnlyList<Source> Sources);
