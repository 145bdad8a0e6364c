using System.Text.Json.Serialization;

namespace Stargate.Economics.Models.Answers;

/// <summary>A result that can be quoted: the value at central figures, its unit, and its range over the ensemble.</summary>
/// <param name="Value">The result at central figures; null where there is no meaningful answer, with <paramref name="Reason"/>.</param>
/// <param name="Unit">The unit, such as "USD" or "MW_it".</param>
/// <param name="P5">5th percentile of the ensemble; absent without ranges.</param>
/// <param name="P50">Median of the ensemble; absent without ranges.</param>
/// <param name="P95">95th percentile of the ensemble; absent without ranges.</param>
/// <param name="Reason">Why there is no value.</param>
/// <param name="UndefinedShare">Share of the draws that have no value, where there are some; the percentiles are of the others.</param>
public record Quantity(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Value,
    string Unit,
    double? P5 = null,
    double? P50 = null,
    double? P95 = null,
    string? Reason = null,
    double? UndefinedShare = null);
