namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>An industry in a state.</summary>
/// <param name="LocationQuotient">Its share in the state over its share in the nation, 0 or more.</param>
/// <param name="Basis">What the quotient is of: gdp-2021, gdp-2021-group or qcew-2023.</param>
/// <param name="PrivateJobs">Private jobs, yearly average 2023; none where not published.</param>
public readonly record struct StateIndustry(double LocationQuotient, string Basis, double? PrivateJobs);
