namespace Stargate.Economics.Models.Catalogue;

/// <summary>
/// Money or capacity that somebody said, signed or paid for Stargate or around it, as the public record has it. Rows overlap: a
/// contract pays the debt that pays the site. So amounts add up at most within one kind, over rows that nothing replaces.
/// </summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Date">When it was made known: YYYY, YYYY-MM or YYYY-MM-DD.</param>
/// <param name="Kind">What it is, one of <see cref="Kinds"/>.</param>
/// <param name="Party">Who gives the money or makes the statement.</param>
/// <param name="Counterparty">To whom; may be empty.</param>
/// <param name="AmountUsd">Nominal USD; none where none was named.</param>
/// <param name="Gw">GW on <paramref name="GwBasis"/>; none where none was named. Never summed.</param>
/// <param name="GwBasis">it, facility, utility or not-stated; none without GW.</param>
/// <param name="CumulativeGw">GW of the whole programme at that date as its partners stated it, on no stated basis.</param>
/// <param name="CumulativeUsd">Nominal USD of the whole programme at that date as its partners stated it: planned, not spent.</param>
/// <param name="Firmness">How binding it is, one of <see cref="Firmnesses"/>.</param>
/// <param name="Replaces">Id of the earlier row whose place it takes; the two are never added. None where it stands by itself.</param>
/// <param name="TowardStargate">Whether it belongs to the programme rather than to OpenAI or a partner as a whole.</param>
/// <param name="TowardStargateReason">Why, or why not.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Terms and remarks.</param>
public sealed record Commitment(
    string Id, string Date, string Kind, string Party, string Counterparty, double? AmountUsd, double? Gw, string? GwBasis,
    double? CumulativeGw, double? CumulativeUsd, string Firmness, string? Replaces, bool TowardStargate, string TowardStargateReason,
    IReadOnlyList<string> SourceIds, string Note)
{
    /// <summary>What a commitment can be. The first three are statements about the whole and are never added up.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        ["timeline", "target", "plan", "equity", "debt", "contract", "hardware", "guarantee", "lease", "backlog", "letter-of-intent"];

    /// <summary>How binding a commitment is, from the firmest to the least.</summary>
    public static readonly IReadOnlyList<string> Firmnesses = ["closed", "contract", "reported", "announced", "conditional", "intent", "target"];

    /// <summary>Whether it states what the whole is or shall be; such rows follow one another and have no sum.</summary>
    public bool IsStatement => Kind is "timeline" or "target" or "plan";
}
