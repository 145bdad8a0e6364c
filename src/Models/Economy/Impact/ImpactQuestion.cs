using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>Money spent in an economy, whose effects are asked for.</summary>
/// <param name="Region">US or the code of a state: where local means.</param>
/// <param name="PriceYear">Year of the prices of all money in it.</param>
/// <param name="Method">How national coefficients become those of a state.</param>
/// <param name="Spending">What is bought.</param>
/// <param name="Direct">The project's own people; none where the spending itself is the direct effect.</param>
public sealed record ImpactQuestion(
    string Region, int PriceYear, RegionMethod Method, IReadOnlyList<ImpactSpending> Spending, ImpactDirect? Direct);

/// <summary>A purchase from an industry.</summary>
/// <param name="Industry">Index of the industry.</param>
/// <param name="Usd">USD at producer prices of the question's year.</param>
/// <param name="DomesticShare">Fraction made in the country; the sourced one where none.</param>
/// <param name="LocalShare">Fraction of that which is made in the region; min(1, location quotient) where none.</param>
public sealed record ImpactSpending(int Industry, double Usd, double? DomesticShare, double? LocalShare);

/// <summary>The project's own people, who work in the region.</summary>
/// <param name="JobYears">Job-years.</param>
/// <param name="LabourIncomeUsd">Their pay with employer contributions, USD of the question's year.</param>
public sealed record ImpactDirect(double JobYears, double LabourIncomeUsd);
