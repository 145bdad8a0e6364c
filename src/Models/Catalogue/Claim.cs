namespace Stargate.Economics.Models.Catalogue;

/// <summary>A number that somebody stated in public about Stargate. The models never read it; it is held against what they compute.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Date">When it was said: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="Speaker">Who said it.</param>
/// <param name="Subject">Of what.</param>
/// <param name="Metric">What kind of number it is, one of <see cref="Metrics"/>.</param>
/// <param name="Bound">Whether it was said as a number, a floor ("more than") or a ceiling ("up to").</param>
/// <param name="Value">The number, in <paramref name="Unit"/>; the low end where the claim is a range.</param>
/// <param name="ValueHigh">High end of a claim that is a range; none for a single number.</param>
/// <param name="Unit">job, person, USD (nominal) or GW (on no stated basis).</param>
/// <param name="Geography">Where it is meant: US or a state code.</param>
/// <param name="By">Month by which it is meant, YYYY-MM; none where no date was given.</param>
/// <param name="DefinitionGiven">What the speaker said of the definition.</param>
/// <param name="Wording">What was said, in a few words of ours.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Preset">Id of the preset that it is compared with.</param>
/// <param name="Sites">Parts of the preset that it is about, "site" or "site/block"; empty for the whole.</param>
/// <param name="Note">What a reader of the comparison must know.</param>
public sealed record Claim(
    string Id, string Date, string Speaker, string Subject, string Metric, Bound Bound, double Value, double? ValueHigh, string Unit,
    string Geography, string? By, string DefinitionGiven, string Wording, IReadOnlyList<string> SourceIds, string Preset,
    IReadOnlyList<string> Sites, string Note)
{
    /// <summary>What kinds of number there are, with the unit that each is stated in.</summary>
    public static readonly IReadOnlyDictionary<string, string> Metrics = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["jobs"] = "job",
        ["on-site-jobs"] = "job",
        ["construction-jobs"] = "job",
        ["permanent-jobs"] = "job",
        ["workers-on-site"] = "person",
        ["investment"] = "USD",
        ["capacity"] = "GW",
        ["power"] = "GW",
    };
}
