namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>What an effect on the economy is counted in.</summary>
public enum EconomyMeasure
{
    /// <summary>Wage and salary jobs, full and part time, for a year: job-years where the money is spent once.</summary>
    Jobs,

    /// <summary>Compensation of employees with employer contributions, USD of the table's year.</summary>
    LabourIncome,

    /// <summary>Value added, USD of the table's year.</summary>
    ValueAdded,

    /// <summary>Gross output, USD of the table's year at producer prices; it counts inputs again and is not GDP.</summary>
    Output,

    /// <summary>Taxes on production and imports less subsidies, USD of the table's year; below 0 where subsidies exceed them.</summary>
    ProductionTax,
}
