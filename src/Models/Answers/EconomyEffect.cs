namespace Stargate.Economics.Models.Answers;

/// <summary>One effect on the economy in one place.</summary>
/// <param name="Effect">direct, indirect, induced or total.</param>
/// <param name="Period">What the money is of: build, build-year, operating-year, or spending for a sum given by itself.</param>
/// <param name="Geography">A state code, rest-of-us or US. States are never summed to a nation: what they sell each other would be lost.</param>
/// <param name="Jobs">Wage and salary jobs, full and part time, in job-years; a project's own people as they were given.</param>
/// <param name="LabourIncomeUsd">Compensation with employer contributions.</param>
/// <param name="ValueAddedUsd">Value added: pay, production taxes and gross operating surplus.</param>
/// <param name="OutputUsd">Gross output, which counts inputs again and is not GDP.</param>
/// <param name="TaxUsd">Taxes on production and imports less subsidies; below 0 where subsidies exceed them.</param>
public sealed record EconomyEffect(
    string Effect, string Period, string Geography, JobQuantity Jobs, Quantity LabourIncomeUsd, Quantity ValueAddedUsd, Quantity OutputUsd, Quantity TaxUsd);
