namespace Stargate.Economics.Models.Answers;

/// <summary>A number of jobs with the five tags without which it means nothing.</summary>
/// <param name="Value">The result at central figures; null with a reason.</param>
/// <param name="Unit">fte, jobyear or person.</param>
/// <param name="P5">5th percentile of the ensemble.</param>
/// <param name="P50">Median of the ensemble.</param>
/// <param name="P95">95th percentile of the ensemble.</param>
/// <param name="Reason">Why there is no value.</param>
/// <param name="Phase">planning, construction, fitOut, commissioning, operations, build for the first four together, or spending for money given by itself.</param>
/// <param name="Effect">direct, indirect, induced or total.</param>
/// <param name="Measure">jobYears, annualFte, peakFte or headcount.</param>
/// <param name="Geography">Where the jobs are: a state code, rest-of-us or US.</param>
/// <param name="Period">build, the calendar year that the number is of, or spending for money given by itself.</param>
public sealed record JobQuantity(
    double? Value, string Unit, double? P5, double? P50, double? P95, string? Reason,
    string Phase, string Effect, string Measure, string Geography, string Period)
    : Quantity(Value, Unit, P5, P50, P95, Reason);
