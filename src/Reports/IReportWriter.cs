using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Reports;

/// <summary>Turns an answer into a PDF. The one door to this library.</summary>
public interface IReportWriter
{
    /// <summary>The fonts that reports are set in, or why there are none. The search runs once, when this is first asked.</summary>
    FontStatus Fonts { get; }

    /// <summary>Writes a report. The same answer, options and font files give the same bytes.</summary>
    /// <param name="answer">The answer; every printed figure is one of its members, rounded.</param>
    /// <param name="sources">All sources by id; those that the answer cites are listed in the report.</param>
    /// <param name="options">Template, language and paper, each from the lists in <see cref="ReportOptions"/>.</param>
    /// <param name="study">The study of the same scenario, for a report that <see cref="ReportOptions.NeedsStudy"/>; without it, its charts are left out.</param>
    /// <returns>The whole PDF.</returns>
    /// <exception cref="FontMissingException">No usable font is installed.</exception>
    /// <exception cref="ArgumentException">An option is not in its list.</exception>
    ReportDocument Write(Answer answer, IReadOnlyDictionary<string, Source> sources, ReportOptions options, UncertaintyStudy? study = null);
}

/// <summary>A finished report.</summary>
/// <param name="Bytes">The PDF.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Font">The family that it is set in; the bytes depend on it.</param>
public sealed record ReportDocument(byte[] Bytes, int Pages, string Font);

/// <summary>Whether reports can be set.</summary>
/// <param name="Available">A regular and a bold face of one family were found.</param>
/// <param name="Family">The family, where found.</param>
/// <param name="Reason">Why there is none and which packages to install, where not found.</param>
public sealed record FontStatus(bool Available, string? Family, string? Reason);
