namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>Multipliers of final demand on what an industry makes in a region; money in USD of the table's year.</summary>
/// <param name="Output">Output per USD; the household row is not counted.</param>
/// <param name="Income">Labour income per USD of labour income in the industry itself.</param>
/// <param name="IncomePerUsd">Labour income per USD.</param>
/// <param name="ValueAddedPerUsd">Value added per USD.</param>
/// <param name="JobsPerMillionUsd">Wage and salary jobs per million USD.</param>
/// <param name="Jobs">Jobs per job in the industry itself.</param>
/// <remarks>Miller and Blair (2009), Input-Output Analysis, 2nd edition, section 6.2.</remarks>
public readonly record struct Multipliers(
    double Output, double Income, double IncomePerUsd, double ValueAddedPerUsd, double JobsPerMillionUsd, double Jobs);
