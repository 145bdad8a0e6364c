using System.Text.Json;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads members of a JSON document strictly and collects every fault by pointer instead of stopping at the first.</summary>
internal sealed class JsonReader
{
    private readonly List<InputError> _errors = [];
    private int _more;

    /// <summary>Every fault so far.</summary>
    public IReadOnlyList<InputError> Errors => _more == 0
        ? _errors
        : [.. _errors, new("", $"There are {_more} more faults; mend these first.", null, null)];

    /// <summary>Whether there is a fault.</summary>
    public bool Failed => _errors.Count > 0;

    /// <summary>Whether so many faults are listed that the next ones are only counted; no work is worth doing on their wording.</summary>
    public bool IsFull => _errors.Count >= ScenarioLimits.Errors;

    /// <summary>Notes a fault.</summary>
    public void Fault(string pointer, string message, JsonElement? given = null, string? allowed = null)
    {
        if (IsFull) _more++;
        else _errors.Add(new(pointer, message, given is { } element ? Excerpt(element) : null, allowed));
    }

    /// <summary>The members of an object by name. Unknown and repeated ones are faults.</summary>
    /// <returns>The members; none where the element is no object.</returns>
    public Dictionary<string, JsonElement> Members(JsonElement element, string pointer, params ReadOnlySpan<string> known)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault(pointer, $"Give an object at '{Shown(pointer)}'.", element, "an object");
            return members;
        }

        foreach (var member in element.EnumerateObject())
        {
            var at = $"{pointer}/{Escape(member.Name)}";
            if (!known.Contains(member.Name))
            {
                if (IsFull) _more++;
                else Fault(at, $"'{Short(member.Name)}' is not a member here. {Nearest(member.Name, known)}", member.Value, string.Join(", ", known!));
            }
            else if (!members.TryAdd(member.Name, member.Value))
            {
                Fault(at, $"'{member.Name}' stands more than once; give it once.", member.Value);
            }
        }

        return members;
    }

    /// <summary>The elements of an array, with their pointers; none where the element is no array or has too many.</summary>
    public IReadOnlyList<(JsonElement Element, string Pointer)> Elements(JsonElement element, string pointer, int limit)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Fault(pointer, $"Give an array at '{Shown(pointer)}'.", element, "an array");
            return [];
        }

        var count = element.GetArrayLength();
        if (count <= limit) return [.. element.EnumerateArray().Select((item, index) => (item, $"{pointer}/{index}"))];
        Fault(pointer, $"'{Shown(pointer)}' has {count} elements; at most {limit} can be computed at once.", null, $"up to {limit}");
        return [];
    }

    /// <summary>A text, or none with a fault.</summary>
    public string? Text(JsonElement element, string pointer)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            var text = element.GetString()!;
            if (text.Length is > 0 and <= ScenarioLimits.TextLength) return text;
        }

        Fault(pointer, $"Give a text of 1 to {ScenarioLimits.TextLength} characters at '{Shown(pointer)}'.", element, $"1 to {ScenarioLimits.TextLength} characters");
        return null;
    }

    /// <summary>One of some words, or none with a fault that names the nearest.</summary>
    public string? Word(JsonElement element, string pointer, string what, IReadOnlyCollection<string> words)
    {
        if (element.ValueKind == JsonValueKind.String && element.GetString() is { } text && words.Contains(text)) return text;
        string[] choices = [.. words];
        var nearest = element.ValueKind == JsonValueKind.String ? Nearest(element.GetString()!, choices) : "";
        Fault(pointer, $"Give {what} at '{Shown(pointer)}'. {nearest}".TrimEnd(), element, string.Join(", ", words));
        return null;
    }

    /// <summary>True or false, or none with a fault.</summary>
    public bool? Truth(JsonElement element, string pointer)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        Fault(pointer, $"Give true or false at '{Shown(pointer)}'.", element, "true or false");
        return null;
    }

    /// <summary>A month, or none with a fault.</summary>
    public Month? MonthOf(JsonElement element, string pointer)
    {
        var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
        if (Month.TryParse(text, out var month) && month.Year is >= ScenarioLimits.FirstYear and <= ScenarioLimits.LastYear) return month;
        var allowed = $"{ScenarioLimits.FirstYear}-01 to {ScenarioLimits.LastYear}-12";
        Fault(pointer, $"Give a month as YYYY-MM at '{Shown(pointer)}', {allowed}.", element, allowed);
        return null;
    }

    /// <summary>A number within bounds, plain or as value, low and high; none with a fault.</summary>
    /// <param name="element">The element.</param>
    /// <param name="pointer">Its pointer.</param>
    /// <param name="bounds">Where it may lie.</param>
    public Number? NumberOf(JsonElement element, string pointer, NumberBounds bounds)
    {
        if (element.ValueKind != JsonValueKind.Object) return Plain(element, pointer, bounds) is { } plain ? new(pointer, plain) : null;
        var members = Members(element, pointer, "value", "low", "high", "note");
        var note = members.TryGetValue("note", out var noted) ? Text(noted, $"{pointer}/note") : null;
        if (!members.TryGetValue("value", out var central))
        {
            Fault($"{pointer}/value", $"Give the central value at '{Shown(pointer)}/value'.");
            return null;
        }

        var value = Plain(central, $"{pointer}/value", bounds);
        double? Optional(string name) => members.TryGetValue(name, out var end) ? Plain(end, $"{pointer}/{name}", bounds) : null;
        var (lowEnd, highEnd) = (Optional("low"), Optional("high"));
        if (members.ContainsKey("low") != members.ContainsKey("high"))
        {
            Fault(pointer, $"A range at '{Shown(pointer)}' needs both low and high.", element, "low and high, or neither");
        }

        if (value is not { } given) return null;
        if (lowEnd > given || highEnd < given)
        {
            Fault(pointer, $"low ≤ value ≤ high does not hold at '{Shown(pointer)}'.", element, "low ≤ value ≤ high");
            return null;
        }

        return new(pointer, given, lowEnd, highEnd, note);
    }

    /// <summary>A plain number within bounds.</summary>
    public double? Plain(JsonElement element, string pointer, NumberBounds bounds)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) && bounds.Contain(number)) return number;
        Fault(pointer, $"Give a number {bounds} at '{Shown(pointer)}'.", element, bounds.ToString());
        return null;
    }

    /// <summary>The nearest word, as advice.</summary>
    private static string Nearest(string text, ReadOnlySpan<string> words)
    {
        var best = "";
        var distance = int.MaxValue;
        foreach (var word in words)
        {
            var steps = EditDistance.Between(Short(text), word);
            if (steps < distance) (best, distance) = (word, steps);
        }

        return distance <= Math.Max(2, best.Length / 2) ? $"Did you mean '{best}'?" : "See the allowed list.";
    }

    private static string Shown(string pointer) => pointer.Length == 0 ? "/" : pointer;

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>A name as a segment of a pointer (RFC 6901), cut where it is long.</summary>
    internal static string Escape(string name) => Short(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Excerpt(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 120 ? text : text[..120] + "…";
    }
}
