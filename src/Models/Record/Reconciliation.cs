using System.Text.Json.Serialization;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Record;

/// <summary>A public claim beside what the model computes under each definition that it could have.</summary>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the figures.</param>
/// <param name="AsOf">The day that the figures speak of, ISO.</param>
/// <param name="Seed">Seed of the ensemble.</param>
/// <param name="Draws">Draws of the ensemble.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Scenario">Name of the scenario that was evaluated.</param>
/// <param name="Rule">The rule by which the verdicts follow, in words.</param>
/// <param name="Definitions">The definitions.</param>
public sealed record Reconciliation(
    string ModelVersion, string DataVersion, string AsOf, int Seed, int Draws, Claim Claim, string Scenario, string Rule,
    IReadOnlyList<Comparison> Definitions);

/// <summary>A claim under one definition.</summary>
/// <param name="Definition">Id of the definition.</param>
/// <param name="Words">What is counted.</param>
/// <param name="Measure">For jobs headcount, jobYears or annualFte; else the kind of number.</param>
/// <param name="Named">Whether the words of the claim name this definition.</param>
/// <param name="Unit">Unit of the model's number.</param>
/// <param name="Geography">Where: a state code, US or a balancing area.</param>
/// <param name="Period">When: build, a year, years or a date.</param>
/// <param name="Low">5th percentile; left out where the number has no range.</param>
/// <param name="Central">Number at central figures; null where there is none, with <paramref name="Reason"/>.</param>
/// <param name="High">95th percentile; left out where the number has no range.</param>
/// <param name="Ratio">Claim over central number; of a claim that is a range the end nearer to it. Left out where the two are no same kind.</param>
/// <param name="Verdict">Where the claim stands.</param>
/// <param name="Sentence">The comparison as a sentence that can be quoted.</param>
/// <param name="Reason">Why there is no number.</param>
public sealed record Comparison(
    string Definition, string Words, string Measure, bool Named, string Unit, string Geography, string Period, double? Low,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] double? Central, double? High, double? Ratio, Verdict Verdict, string Sentence, string? Reason);

/// <summary>Where a claimed number stands beside the model's range.</summary>
public enum Verdict
{
    /// <summary>In the model's range.</summary>
    Within,

    /// <summary>Above the model's range.</summary>
    Above,

    /// <summary>Below the model's range.</summary>
    Below,

    /// <summary>The claim has no number of this kind, or the model has none.</summary>
    NotCompared,
}
