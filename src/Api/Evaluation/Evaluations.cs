using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>Answers to scenarios, computed once while they are remembered.</summary>
internal sealed class Evaluations(Catalogue catalogue)
{
    private readonly Recent<string, Evaluated> _recent = new(64);

    /// <summary>The answer to a scenario.</summary>
    /// <param name="given">The scenario.</param>
    /// <param name="part">Which part of the answer.</param>
    /// <param name="gone">Signals that nobody waits for it any more.</param>
    public Evaluated Of(GivenScenario given, Part part, CancellationToken gone)
    {
        var tag = $"{given.Hash}.{given.TextHash}.{part.Name}";
        if (_recent.Find(tag) is { } known) return known;
        var options = new EvaluationOptions(part.Ranges, part.Sections?.ToHashSet(StringComparer.Ordinal));
        var answer = Evaluator.Evaluate(given.Scenario, catalogue, options, gone);
        var evaluated = new Evaluated(answer, JsonSerializer.SerializeToUtf8Bytes(answer, Json.Options), EntityTags.Of(tag));
        _recent.Keep(tag, evaluated);
        return evaluated;
    }
}

/// <summary>An answer and its JSON.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Bytes">The answer as JSON.</param>
/// <param name="Tag">Tag of these bytes.</param>
internal sealed record Evaluated(Answer Answer, byte[] Bytes, EntityTagHeaderValue Tag);
