using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>Studies of the uncertainty of scenarios for reports and charts, made once while they are remembered.</summary>
internal sealed class UncertaintyStudies(Catalogue catalogue)
{
    private readonly Recent<string, UncertaintyStudy> _recent = new(16);

    /// <summary>The study of a scenario.</summary>
    /// <param name="given">The scenario.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public UncertaintyStudy Of(GivenScenario given, CancellationToken gone)
    {
        var tag = $"{given.Hash}.{given.TextHash}";
        if (_recent.Find(tag) is { } known) return known;
        using var document = JsonDocument.Parse(given.Text);
        var study = UncertaintyStudy.Of(ScenarioDocument.Read(document.RootElement, catalogue).Document!, gone: gone);
        _recent.Keep(tag, study);
        return study;
    }
}
