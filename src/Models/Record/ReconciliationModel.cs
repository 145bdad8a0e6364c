using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Record;

/// <summary>
/// Evaluates the scenario that a claim is about and holds the claim against the model's number under each definition that its words
/// leave open. Leaves out what was in the speaker's mind, and whether a number meant as a floor was meant to be passed.
/// </summary>
public static class ReconciliationModel
{
    /// <summary>A claim beside the model; a second of work for a large preset.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="catalogue">The figures and the presets.</param>
    /// <param name="options">Seed and draws.</param>
    public static Reconciliation Evaluate(Claim claim, Catalogue.Catalogue catalogue, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(options);
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        Answer In(string? basis) => answers.TryGetValue(basis ?? "", out var known) ? known : answers[basis ?? ""] = Run(claim, catalogue, options, basis);
        var comparisons = Definition.For(claim.Metric)
            .Select(definition => definition.Of(In(definition.PriceBasis), claim) is { } finding ? Compare(claim, definition, finding) : null)
            .OfType<Comparison>().ToList();
        return new(
            ProgramModel.Version, catalogue.Version.Id, catalogue.Version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            options.Seed, options.Draws, claim, In(null).Name, Verdicts.Rule, comparisons);
    }

    private static Comparison Compare(Claim claim, Definition definition, Finding finding)
    {
        var (quantity, low, high) = (finding.Quantity, claim.Value, claim.ValueHigh ?? claim.Value);
        var verdict = definition.Comparable ? Verdicts.Of(low, high, quantity) : Verdict.NotCompared;
        var ratio = definition.Comparable ? Verdicts.Ratio(low, high, quantity) : null;
        return new(
            definition.Id, definition.Words, definition.Measure, definition.Metrics.Contains(claim.Metric), quantity.Unit, finding.Geography, finding.Period,
            quantity.P5, quantity.Value, quantity.P95, ratio, verdict, Verdicts.Sentence(claim, definition, quantity, verdict, ratio), quantity.Reason);
    }

    private static Answer Run(Claim claim, Catalogue.Catalogue catalogue, EvaluationOptions options, string? priceBasis)
    {
        using var document = JsonDocument.Parse(ClaimScenario.Of(claim, catalogue.Presets, priceBasis)!);
        var reading = ScenarioReader.Read(document.RootElement, catalogue);
        var scenario = reading.Scenario ?? throw new InvalidOperationException($"The claim '{claim.Id}' is about no valid scenario: {string.Join("; ", reading.Errors)}");
        return Evaluator.Evaluate(scenario, catalogue, options);
    }
}
