using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>Which part of an answer is asked for.</summary>
/// <param name="Sections">Sections in the answer's order; null for all of them.</param>
/// <param name="Ranges">Whether the ensemble runs.</param>
internal sealed record Part(IReadOnlyList<string>? Sections, bool Ranges)
{
    /// <summary>The sections that an answer has, in its order.</summary>
    public static readonly IReadOnlyList<string> Known = EvaluationOptions.AllSections;

    /// <summary>Everything, with ranges.</summary>
    public static readonly Part Whole = new(null, true);

    /// <summary>A short name of the part, the same for the same part.</summary>
    public string Name => $"{(Sections is null ? "result" : string.Join('.', Sections))}-{(Ranges ? "ranges" : "central")}";

    /// <summary>Whether a text is a list of sections with commas.</summary>
    public static bool IsList(string text) => text.Split(',').All(Known.Contains);

    /// <summary>The part that query parameters ask for; they have been checked.</summary>
    public static Part Of(string? sections, string? ranges) =>
        new(sections is { Length: > 0 } ? [.. Known.Where(sections.Split(',').Contains)] : null, ranges is not "false");
}
