using System.Text.Json;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Api.Tables;

/// <summary>
/// An answer as a tidy table: one row for each number, made from the answer's own JSON, so that the two cannot differ in a digit
/// and a new section is in both at once. Ids of lists and years of series stand in brackets, as in result paths.
/// </summary>
internal sealed class AnswerTable
{
    private static readonly string[] s_ids = ["id", "soc", "status", "technology", "phase", "group", "region", "lever", "figure", "definition", "path"];
    private static readonly string[] s_labels = ["label", "name", "title", "claim", "message"];
    private static readonly string[] s_ofQuantity = ["value", "p5", "p50", "p95", "probability"];

    private readonly List<AnswerRow> _rows = [];
    private readonly AnswerUnits _units;

    private AnswerTable(string priceBasis, string realYear) => _units = new(priceBasis, realYear);

    /// <summary>The rows of an answer.</summary>
    /// <param name="answer">The answer as JSON.</param>
    public static IReadOnlyList<AnswerRow> Of(JsonElement answer)
    {
        var table = new AnswerTable(
            answer.GetProperty("priceBasis").GetString()!, answer.TryGetProperty("finance", out var finance) ? finance.GetProperty("priceYear").GetRawText() : "");
        foreach (var member in answer.EnumerateObject())
        {
            var at = new Place(member.Name, member.Name, "", member.Name, [], "");
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Array when member.Name == "inputs":
                    foreach (var input in member.Value.EnumerateArray()) table.Input(input);
                    break;
                case JsonValueKind.Array or JsonValueKind.Object:
                    table.Walk(member.Value, at);
                    break;
                default:
                    table.Plain(member.Value, at with { Section = "answer", List = "" }, "", null, words: true);
                    break;
            }
        }

        return table._rows;
    }

    private void Input(JsonElement input)
    {
        var (path, value) = (Words(input, "path"), input.GetProperty("value"));
        var number = value.ValueKind == JsonValueKind.Number;
        // A figure and a result may have the same path, so an input's stands in brackets.
        Add(new(
            $"inputs[{path}]", "inputs", path, "", number ? value.GetRawText() : "", Words(input, "unit"), "", "", "",
            $"{Words(input, "status")}: {(number ? Words(input, "label") : value.ToString())}".TrimEnd(' ', ':')));
    }

    private void Walk(JsonElement element, Place at)
    {
        if (element.ValueKind == JsonValueKind.Object) Object(element, at);
        else if (element.ValueKind == JsonValueKind.Array) Array(element, at);
    }

    private void Object(JsonElement element, Place at)
    {
        if (element.TryGetProperty("years", out var years)) at = at with { Periods = [.. at.Periods, Texts(years)] };
        if (element.TryGetProperty("months", out var months)) at = at with { Periods = [.. at.Periods, Texts(months)] };
        var unit = Words(element, "unit");
        var quantity = unit.Length > 0 && element.TryGetProperty("value", out _);
        if (quantity) Quantity(element, at, unit);
        if (at.List == "warnings") Add(Row(at) with { Key = Words(element, "path"), Text = Words(element, "message") });
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name is "years" or "months" || (quantity && s_ofQuantity.Contains(member.Name))) continue;
            var inner = at with { Path = $"{at.Path}.{member.Name}" };
            if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) Walk(member.Value, inner with { Member = member.Name });
            else Plain(member.Value, inner with { Member = member.Name }, unit, element);
        }
    }

    private void Array(JsonElement element, Place at)
    {
        var index = 0;
        var series = at.Periods.LastOrDefault(periods => periods.Count == element.GetArrayLength());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in element.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object)
            {
                var id = at.Member == "warnings" ? null : Id(item);
                if (id is null || !seen.Add(id)) id = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
                Walk(item, at with
                {
                    Path = $"{at.Path}[{id}]",
                    Key = at.Key.Length == 0 ? id : $"{at.Key}/{id}",
                    List = at is { Section: "finance", Member: "lines" } ? "cashFlow" : at.Member,
                    Text = s_labels.Select(label => Words(item, label)).FirstOrDefault(label => label.Length > 0) ?? at.Text,
                });
            }
            else if (item.ValueKind == JsonValueKind.Number && series is not null)
            {
                Add(Row(at) with { Path = $"{at.Path}[{series[index]}]", Period = series[index], Value = item.GetRawText(), Unit = _units.Of(at.Member, at.List, null) });
            }

            index++;
        }
    }

    private void Quantity(JsonElement element, Place at, string unit)
    {
        var value = element.GetProperty("value");
        string[] tags = [Words(element, "effect"), Words(element, "measure"), Words(element, "geography")];
        var words = tags[0].Length > 0 ? string.Join(' ', tags) : at.Text;
        Add(Row(at) with
        {
            Period = Words(element, "period"),
            Value = Number(value),
            Unit = unit,
            P5 = Number(element, "p5"),
            P50 = Number(element, "p50"),
            P95 = Number(element, "p95"),
            Text = value.ValueKind == JsonValueKind.Null && Words(element, "reason") is { Length: > 0 } reason ? reason : words,
        });
    }

    private void Plain(JsonElement value, Place at, string unit, JsonElement? owner, bool words = false)
    {
        var measure = owner is { } whole ? Words(whole, "measure") : null;
        if (value.ValueKind == JsonValueKind.Number)
            Add(Row(at) with { Value = value.GetRawText(), Unit = unit.Length > 0 ? unit : _units.Of(at.Member, at.List, measure) });
        else if (value.ValueKind == JsonValueKind.String && (words || Month.TryParse(value.GetString()!, out _)))
            Add(Row(at) with { Unit = words ? "" : "month", Text = value.GetString()! });
        else if (value.ValueKind == JsonValueKind.Null && owner is { } object_)
            Add(Row(at) with { Text = Words(object_, "reason") });
    }

    private void Add(AnswerRow row) => _rows.Add(row);

    private static AnswerRow Row(Place at) => new(at.Path, at.Section, at.Key, "", "", "", "", "", "", at.Text);

    private static string? Id(JsonElement item)
    {
        if (Tags(item) is { } tags) return tags;
        var id = s_ids.Select(name => Words(item, name)).FirstOrDefault(id => id.Length > 0) ?? (item.TryGetProperty("itLifeYears", out var life) ? life.GetRawText() : null);
        return id is not null && Words(item, "site") is { Length: > 0 } site ? $"{site}/{id}" : id;
    }

    /// <summary>Id of an element that its tags tell apart, as in result paths: an effect on the economy, or jobs beyond the direct ones.</summary>
    private static string? Tags(JsonElement item)
    {
        var (effect, phase, period, geography) = (Words(item, "effect"), Words(item, "phase"), Words(item, "period"), Words(item, "geography"));
        if (effect.Length == 0) return null;
        if (item.TryGetProperty("jobs", out _)) return period == "build-year" ? $"{effect}/{geography}" : $"{effect}/{period}/{geography}";
        return effect == "direct" ? phase : $"{phase}/{effect}";
    }

    private static string Words(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Number(JsonElement element, string member) => element.TryGetProperty(member, out var value) ? Number(value) : "";

    private static string Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "";

    private static List<string> Texts(JsonElement periods) => [.. periods.EnumerateArray().Select(period => period.ToString())];

    /// <summary>Where the walk is.</summary>
    private sealed record Place(string Path, string Section, string Key, string Member, IReadOnlyList<List<string>> Periods, string Text)
    {
        /// <summary>The list whose items are walked.</summary>
        public string List { get; init; } = "";
    }
}
