namespace Stargate.Economics.Api.Contracts;

// These records describe the body to people and their tools; ImpactReader reads it and lists every fault.

/// <summary>Money spent in an economy, whose effects are asked for.</summary>
/// <param name="Region">US or the postal code of a state or DC: what local means.</param>
/// <param name="PriceYear">Year of the prices of all money in the body, 2015 to 2028.</param>
/// <param name="Spending">1 to 1,000 purchases. An industry may stand more than once.</param>
/// <param name="Direct">The project's own people, who work in the region. Without them the spending is final demand and the industries' own part is the direct effect.</param>
/// <param name="Method">slq (default): a state buys at home min(1, location quotient) of what the nation buys at home; slq-size (default with delta): less in a small state.</param>
/// <param name="Delta">Exponent of the factor for size, 0 to 1; of slq-size only, 0.1 where left out.</param>
public sealed record ImpactRequest(
    string Region, int PriceYear, IReadOnlyList<ImpactSpendingRequest> Spending, ImpactDirectRequest? Direct, string? Method, double? Delta);

/// <summary>A purchase from an industry.</summary>
/// <param name="Industry">Code of the industry that makes what is bought, as /v1/industries lists them. Trade and transport are purchases of their own, from 42 and 484.</param>
/// <param name="Usd">USD at producer prices of priceYear, 0 to 100 trillion (1e14).</param>
/// <param name="DomesticShare">Fraction made in the country, 0 to 1; the sourced one of the industry where left out.</param>
/// <param name="LocalShare">Fraction of the domestic part that is made in the region, 0 to 1; min(1, location quotient) where left out.</param>
public sealed record ImpactSpendingRequest(string Industry, double Usd, double? DomesticShare, double? LocalShare);

/// <summary>The project's own people.</summary>
/// <param name="JobYears">Job-years, 0 to 1 billion.</param>
/// <param name="LabourIncomeUsd">Their pay with employer contributions, USD of priceYear, 0 to 100 trillion (1e14).</param>
public sealed record ImpactDirectRequest(double JobYears, double LabourIncomeUsd);
