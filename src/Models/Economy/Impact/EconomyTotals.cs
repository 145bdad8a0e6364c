using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>An effect in every measure; money in USD of the table's year.</summary>
/// <param name="JobYears">Job-years.</param>
/// <param name="LabourIncomeUsd">Pay with employer contributions.</param>
/// <param name="ValueAddedUsd">Value added.</param>
/// <param name="OutputUsd">Gross output.</param>
/// <param name="TaxUsd">Taxes on production less subsidies.</param>
public readonly record struct EconomyTotals(double JobYears, double LabourIncomeUsd, double ValueAddedUsd, double OutputUsd, double TaxUsd)
{
    /// <summary>Labour income over jobs; none where there are no jobs.</summary>
    public double? LabourIncomePerJobUsd => JobYears > 0 ? LabourIncomeUsd / JobYears : null;

    /// <summary>Both together.</summary>
    public static EconomyTotals operator +(EconomyTotals one, EconomyTotals other) => new(
        one.JobYears + other.JobYears, one.LabourIncomeUsd + other.LabourIncomeUsd, one.ValueAddedUsd + other.ValueAddedUsd,
        one.OutputUsd + other.OutputUsd, one.TaxUsd + other.TaxUsd);

    /// <summary>The first without the second.</summary>
    public static EconomyTotals operator -(EconomyTotals one, EconomyTotals other) => new(
        one.JobYears - other.JobYears, one.LabourIncomeUsd - other.LabourIncomeUsd, one.ValueAddedUsd - other.ValueAddedUsd,
        one.OutputUsd - other.OutputUsd, one.TaxUsd - other.TaxUsd);

    /// <summary>An effect from one number for each measure.</summary>
    internal static EconomyTotals Of(Func<EconomyMeasure, double> measure) => new(
        measure(EconomyMeasure.Jobs), measure(EconomyMeasure.LabourIncome), measure(EconomyMeasure.ValueAdded), measure(EconomyMeasure.Output),
        measure(EconomyMeasure.ProductionTax));
}
