using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Record;

namespace Stargate.Economics.Api.Contracts;

/// <summary>A number that somebody stated in public about Stargate. Members that were not said are left out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">When it was said: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Subject">Of what.</param>
/// <param name="Metric">jobs, on-site-jobs, construction-jobs, permanent-jobs, workers-on-site, investment, capacity or power.</param>
/// <param name="Bound">about, atLeast (a floor) or atMost (a ceiling).</param>
/// <param name="Value">The number; the low end where the claim is a range.</param>
/// <param name="ValueHigh">High end of a range.</param>
/// <param name="Unit">job, person, USD (nominal) or GW (on no stated basis).</param>
/// <param name="Geography">Where it is meant: US or a state code.</param>
/// <param name="By">Month by which it is meant, YYYY-MM.</param>
/// <param name="DefinitionGiven">What the speaker said of the definition.</param>
/// <param name="Wording">What was said, in a few words of ours.</param>
/// <param name="Preset">Id of the preset that it is compared with.</param>
/// <param name="Sites">Parts of the preset that it is about, as site or site/block; left out for the whole.</param>
/// <param name="Note">What a reader of the comparison must know.</param>
/// <param name="Reconciliation">Address of the comparison with the model.</param>
/// <param name="Sources">Who says so, with addresses.</param>
public sealed record ClaimResponse(
    string Id, string Date, string Speaker, string Subject, string Metric, Bound Bound, double Value, double? ValueHigh, string Unit, string Geography,
    string? By, string DefinitionGiven, string Wording, string Preset, IReadOnlyList<string>? Sites, string? Note, string Reconciliation, IReadOnlyList<Source> Sources)
{
    /// <summary>The claim on the wire.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="catalogue">Its sources.</param>
    /// <returns>The response.</returns>
    public static ClaimResponse From(Claim claim, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(
            claim.Id, claim.Date, claim.Speaker, claim.Subject, claim.Metric, claim.Bound, claim.Value, claim.ValueHigh, claim.Unit, claim.Geography, claim.By,
            claim.DefinitionGiven, claim.Wording, claim.Preset, claim.Sites.Count == 0 ? null : claim.Sites, claim.Note.Length == 0 ? null : claim.Note,
            $"/v1/claims/{claim.Id}/reconciliation", [.. claim.SourceIds.Select(id => catalogue.Sources[id])]);
    }
}

/// <summary>A claim beside what the model computes under each definition that it could have.</summary>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the figures.</param>
/// <param name="AsOf">The day that the figures speak of, ISO.</param>
/// <param name="Seed">Seed of the ensemble.</param>
/// <param name="Draws">Draws of the ensemble.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Scenario">Name of the scenario that was evaluated.</param>
/// <param name="Rule">The rule by which the verdicts follow, in words.</param>
/// <param name="Definitions">The definitions.</param>
public sealed record ReconciliationResponse(
    string ModelVersion, string DataVersion, string AsOf, int Seed, int Draws, ClaimResponse Claim, string Scenario, string Rule,
    IReadOnlyList<Comparison> Definitions)
{
    /// <summary>The reconciliation on the wire.</summary>
    /// <param name="reconciliation">The reconciliation.</param>
    /// <param name="catalogue">The claim's sources.</param>
    /// <returns>The response.</returns>
    public static ReconciliationResponse From(Reconciliation reconciliation, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return new(
            reconciliation.ModelVersion, reconciliation.DataVersion, reconciliation.AsOf, reconciliation.Seed, reconciliation.Draws,
            ClaimResponse.From(reconciliation.Claim, catalogue), reconciliation.Scenario, reconciliation.Rule, reconciliation.Definitions);
    }
}
