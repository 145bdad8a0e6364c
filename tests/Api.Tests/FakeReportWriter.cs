using System.Text;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Tests;

/// <summary>Writes the name and the options in place of a PDF, and counts how often.</summary>
internal sealed class FakeReportWriter : IReportWriter
{
    public FontStatus Fonts { get; set; } = new(true, "Test Sans", null);

    public Exception? Fault { get; set; }

    public int Written { get; private set; }

    public UncertaintyStudy? Study { get; private set; }

    public ReportDocument Write(Answer answer, IReadOnlyDictionary<string, Source> sources, ReportOptions options, UncertaintyStudy? study = null)
    {
        if (Fault is not null) throw Fault;
        Written++;
        Study = study;
        return new(Encoding.UTF8.GetBytes($"%PDF-1.4 {answer.Name} {options.Template} {options.Language} {options.Paper}"), 12, "Test Sans");
    }
}
