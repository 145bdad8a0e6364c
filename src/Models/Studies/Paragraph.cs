using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Models.Studies;

/// <summary>Writes the paragraph of an explanation, and keeps every number that it writes.</summary>
internal sealed class Paragraph
{
    private const int NamedSources = 3;

    private readonly NumberText _text = new(NumberFormat.Of("en"));
    private readonly List<ExplainedNumber> _numbers = [];

    /// <summary>The numbers written, in order.</summary>
    public IReadOnlyList<ExplainedNumber> Numbers => _numbers;

    /// <summary>The paragraph.</summary>
    public string Write(
        string label, Quantity quantity, IReadOnlyList<Driver> drivers, string? formula, IReadOnlyList<ExplainedPart> parts,
        IReadOnlyList<Figure> figures, IReadOnlyList<ExplainedSource> sources, int given)
    {
        string?[] sentences =
        [
            Value(label, quantity),
            Range(quantity),
            Moved(drivers),
            formula is null ? "It is taken as given." : $"It is computed as {formula}{(formula.EndsWith('…') ? "" : ".")}",
            parts.Count == 0 ? null : $"There, {string.Join("; ", parts.Select(part => $"{part.Name} is {part.Formula}"))}.",
            Basis(figures, given),
            Said(sources),
        ];
        return string.Join(' ', sentences.Where(sentence => sentence is not null)).Replace('\u00A0', ' ');
    }

    private string Value(string label, Quantity quantity) => quantity.Value is { } value
        ? $"{Capital(label)}: {Keep(_text.Told(quantity), value, quantity.Unit, "value")}."
        : $"{Capital(label)}: {quantity.Reason}";

    private string? Range(Quantity quantity)
    {
        if (quantity is not { Value: not null, P5: { } low, P95: { } high } || _text.ToldRange(quantity) is not { Length: > 0 } range) return null;
        Keep(range, low, quantity.Unit, "p5");
        return $"Nine of ten draws of the uncertain figures lie in {Keep(range, high, quantity.Unit, "p95")}.";
    }

    private string? Moved(IReadOnlyList<Driver> drivers) => drivers.Count == 0
        ? null
        : $"What moves it most: {List([.. drivers.Select(driver => $"{Inner(driver.Label)} ({Keep(_text.Share(driver.Share), driver.Share, "1", "share of a driver")} of its variance)")])}.";

    private string? Basis(IReadOnlyList<Figure> figures, int given)
    {
        if (figures.Count == 0) return given == 0 ? null : "It rests on what the scenario gives.";
        var estimates = figures.Count(figure => figure.Quality == "estimate");
        return $"Behind it {Count(figures.Count, "figure", "stands", "stand", "figures")}, "
            + (estimates == 0 ? "none of them an estimate of our own." : $"{Keep(_text.Count(estimates), estimates, "1", "estimates")} of them our own estimates.");
    }

    private string? Said(IReadOnlyList<ExplainedSource> sources) => sources.Count switch
    {
        0 => null,
        <= NamedSources => $"The sources: {Named(sources)}.",
        _ => $"There are {Keep(_text.Count(sources.Count), sources.Count, "1", "sources")} sources; most figures come from {Named(sources)}.",
    };

    private static string Named(IReadOnlyList<ExplainedSource> sources) => List([.. sources.Take(NamedSources).Select(source => $"{source.Title} ({source.Publisher})")]);

    private string Count(int count, string one, string verb, string verbs, string many) =>
        $"{(count == 1 ? verb : verbs)} {Keep(_text.Count(count), count, "1", many)} {(count == 1 ? one : many)}";

    private string Keep(string text, double value, string unit, string what)
    {
        _numbers.Add(new(text.Replace('\u00A0', ' '), value, unit, what));
        return text;
    }

    private static string List(IReadOnlyList<string> items) =>
        items.Count == 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    private static string Capital(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];

    /// <summary>A label inside a sentence: with a small letter, unless it begins with an abbreviation.</summary>
    private static string Inner(string label) => label.Length > 1 && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;
}
