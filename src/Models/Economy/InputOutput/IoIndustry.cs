namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>An industry of the nation in the table's year; money in million USD of that year at producer prices.</summary>
/// <param name="Code">Code of the summary table, such as 23 or 5412OP.</param>
/// <param name="Name">Name.</param>
/// <param name="GrossOutputMusd">Gross output, above 0.</param>
/// <param name="Jobs">Wage and salary jobs, yearly average, above 0.</param>
/// <param name="CompensationMusd">Compensation of employees with employer contributions, above 0.</param>
/// <param name="ValueAddedMusd">Value added: compensation + production taxes + operating surplus.</param>
/// <param name="ProductionTaxMusd">Taxes on production and imports less subsidies; below 0 where subsidies exceed them.</param>
/// <param name="OperatingSurplusMusd">Gross operating surplus.</param>
/// <param name="ImportedInputsMusd">Imported inputs of the 71 commodities.</param>
/// <param name="ScrapAndNoncomparableMusd">Inputs of scrap and of imports without a domestic counterpart, which the inverse leaves out.</param>
/// <param name="EmploymentBasis">Where its jobs come from.</param>
/// <param name="SourceIds">Who says so.</param>
public sealed record IoIndustry(
    string Code, string Name, double GrossOutputMusd, double Jobs, double CompensationMusd, double ValueAddedMusd, double ProductionTaxMusd,
    double OperatingSurplusMusd, double ImportedInputsMusd, double ScrapAndNoncomparableMusd, string EmploymentBasis, IReadOnlyList<string> SourceIds)
{
    private const double UsdPerMusd = 1_000_000;

    /// <summary>Its own coefficient: the measure per USD of its gross output (jobs per USD, not per million).</summary>
    /// <param name="measure">What is counted.</param>
    public double PerOutputUsd(EconomyMeasure measure) => measure switch
    {
        EconomyMeasure.Jobs => Jobs / (GrossOutputMusd * UsdPerMusd),
        EconomyMeasure.LabourIncome => CompensationMusd / GrossOutputMusd,
        EconomyMeasure.ValueAdded => ValueAddedMusd / GrossOutputMusd,
        EconomyMeasure.ProductionTax => ProductionTaxMusd / GrossOutputMusd,
        _ => 1,
    };
}
