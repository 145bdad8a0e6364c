using Stargate.Economics.Reports.Sections;

namespace Stargate.Economics.Reports;

/// <summary>What kind of report to write. Unknown values are the caller's to refuse, by the lists here.</summary>
/// <param name="Template">The list of sections: full; brief, the summary and four charts on two pages; planner, on power; press, to quote from.</param>
/// <param name="Language">Language of numbers and dates: en.</param>
/// <param name="Paper">A4 or Letter.</param>
public sealed record ReportOptions(string Template, string Language, string Paper)
{
    /// <summary>The full report in English on A4.</summary>
    public static ReportOptions Default { get; } = new("full", "en", "A4");

    /// <summary>Templates that can be asked for.</summary>
    public static IReadOnlyList<string> Templates { get; } = [.. ReportTemplate.All.Keys];

    /// <summary>Languages that can be asked for, ISO 639-1.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en"];

    /// <summary>Papers that can be asked for.</summary>
    public static IReadOnlyList<string> Papers { get; } = ["A4", "Letter"];

    /// <summary>Whether the report shows the study of uncertainty.</summary>
    public bool NeedsStudy => ReportTemplate.All.TryGetValue(Template, out var sections) && sections.Contains(UncertaintySection.Write);

    internal void ThrowIfUnknown()
    {
        if (!Templates.Contains(Template)) throw new ArgumentException($"Template '{Template}' is not one of: {string.Join(", ", Templates)}.");
        if (!Languages.Contains(Language)) throw new ArgumentException($"Language '{Language}' is not one of: {string.Join(", ", Languages)}.");
        if (!Papers.Contains(Paper)) throw new ArgumentException($"Paper '{Paper}' is not one of: {string.Join(", ", Papers)}.");
    }
}
