using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Answers;

/// <summary>The effects of spending on an economy.</summary>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the data.</param>
/// <param name="AsOf">The day that the data speak of.</param>
/// <param name="Region">US or a state code.</param>
/// <param name="Method">slq: simple location quotients; slq-size: with a factor for size.</param>
/// <param name="Delta">Exponent of the factor for size; 0 with slq.</param>
/// <param name="Vintage">Year of the input–output tables.</param>
/// <param name="PriceYear">Year of the prices in effects.</param>
/// <param name="SpendingPriceYear">Year of the prices in spending and leak, as given.</param>
/// <param name="Effects">Direct, indirect, induced and total, for the region, the rest of the country and the country.</param>
/// <param name="Leak">Where the spending goes in the first round.</param>
/// <param name="Spending">The purchases with the shares used.</param>
/// <param name="Deflator">How the money was brought to the prices of the tables, each industry once.</param>
/// <param name="Notes">What a reader must know before quoting.</param>
/// <param name="Sources">Who says what the tables, shares and prices are.</param>
public sealed record ImpactAnswer(
    string ModelVersion, string DataVersion, string AsOf, string Region, string Method, double Delta, string Vintage, int PriceYear,
    int SpendingPriceYear, IReadOnlyList<EffectRow> Effects, IReadOnlyList<LeakRow> Leak, IReadOnlyList<ImpactSpendingAnswer> Spending,
    IReadOnlyList<DeflatorAnswer> Deflator, IReadOnlyList<string> Notes, IReadOnlyList<Source> Sources);

/// <summary>A purchase with the shares used.</summary>
/// <param name="Industry">Code of the industry.</param>
/// <param name="Name">Its name.</param>
/// <param name="Usd">USD at producer prices, as given.</param>
/// <param name="TableUsd">The same at the prices of the tables.</param>
/// <param name="DomesticShare">Fraction made in the country.</param>
/// <param name="DomesticShareFrom">user, or the use whose sourced share it is: equipment, structures, intermediate, consumption or supply.</param>
/// <param name="LocalShare">Fraction of the domestic part that is made in the region.</param>
/// <param name="LocalShareFrom">user, location-quotient, or nation where the region is the whole country.</param>
public sealed record ImpactSpendingAnswer(
    string Industry, string Name, double Usd, double TableUsd, double DomesticShare, string DomesticShareFrom, double LocalShare, string LocalShareFrom);
