using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Tests;

/// <summary>A writer on a machine without fonts.</summary>
internal sealed class FakeChartWriter : IChartWriter
{
    public FontStatus Fonts => new(false, null, "Install fonts-inter.");

    public ChartImage Draw(Answer answer, IReadOnlyDictionary<string, Source> sources, ChartOptions options, UncertaintyStudy? study = null) => throw new FontMissingException();
}
