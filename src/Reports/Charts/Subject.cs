using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Studies;
using Stargate.Economics.Models.Wording;
using Stargate.Economics.Reports.Drawing;

namespace Stargate.Economics.Reports.Charts;

/// <summary>What sections and charts speak of and write with: the answer, its sources, the numbers as text, the pen.</summary>
/// <param name="answer">The answer.</param>
/// <param name="sources">All sources by id.</param>
/// <param name="language">Language of numbers and dates.</param>
/// <param name="pen">The pen.</param>
internal class Subject(Answer answer, IReadOnlyDictionary<string, Source> sources, string language, TextPen pen)
{
    private const int MostNamedSources = 6;

    public Answer Answer => answer;

    public IReadOnlyDictionary<string, Source> Sources => sources;

    public TextPen Pen => pen;

    /// <summary>The study of the scenario's uncertainty; null where none was made.</summary>
    public UncertaintyStudy? Study { get; init; }

    public NumberText Numbers { get; } = new(NumberFormat.Of(language));

    /// <summary>Whether the ensemble ran.</summary>
    public bool HasRanges => answer.Draws > 0;

    /// <summary>The money of the answer: "nominal USD" or "USD of 2026".</summary>
    public string Money => answer.PriceBasis.StartsWith("real-", StringComparison.Ordinal) ? $"USD of {answer.PriceBasis[5..]}" : "nominal USD";

    /// <summary>Where all inputs are listed.</summary>
    protected virtual string Register => "the inputs of the result";

    /// <summary>The line under a table or figure: the model, the day of its figures, the money, and the sources of the figures read, most used first.</summary>
    /// <param name="money">Whether the money has to be named.</param>
    /// <param name="prefixes">First parts of the ids of the figures that this rests on.</param>
    public string ModelSource(bool money, params string[] prefixes)
    {
        var cited = answer.Inputs
            .Where(input => Array.Exists(prefixes, prefix => input.Path.StartsWith(prefix, StringComparison.Ordinal)))
            .SelectMany(input => SourceIds(input.Source)).GroupBy(id => id)
            .OrderByDescending(uses => uses.Count()).ThenBy(uses => uses.Key, StringComparer.Ordinal).Select(uses => uses.Key).ToList();
        var text = $"Source: Stargate Economics, model {answer.ModelVersion}, figures as of {Numbers.Day(answer.AsOf)}";
        if (money) text += $"; {Money}";
        if (cited.Count == 0) return text + ".";
        text += $". Figures from {string.Join(", ", cited.Take(MostNamedSources))}";
        return cited.Count > MostNamedSources ? text + $" and others, see {Register}." : text + ".";
    }

    /// <summary>The ids in a list of source ids that are known.</summary>
    public IEnumerable<string> SourceIds(string? ids) =>
        (ids ?? "").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(sources.ContainsKey);
}
