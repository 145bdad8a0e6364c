using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Api.Tests.Docs;

/// <summary>An answer as a document shows it, shortened: "…" stands for what is left out, and at the end of a text for its rest.</summary>
internal static class ShortenedJson
{
    private const string Rest = "…";

    private static readonly string[] s_keys = ["id", "path"];
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer, shortened as the document shortens it.</summary>
    public static string Of(string shown, JsonNode actual) => Shorten(JsonNode.Parse(shown)!, actual)!.ToJsonString(s_indented);

    private static JsonNode? Shorten(JsonNode? shown, JsonNode? actual) => (shown, actual) switch
    {
        (JsonObject members, JsonObject real) => new JsonObject(members.Select(member =>
            KeyValuePair.Create(member.Key, IsRest(member.Value) && member.Key == Rest ? member.Value!.DeepClone() : Shorten(member.Value, real[member.Key])))),
        (JsonArray items, JsonArray real) => new JsonArray([.. items.Select((item, i) => IsRest(item) ? item!.DeepClone() : Shorten(item, Like(item, real, i)))]),
        (JsonValue value, JsonValue real) when Text(value) is { } text && text.EndsWith(Rest, StringComparison.Ordinal)
            && Text(real)?.StartsWith(text[..^1], StringComparison.Ordinal) == true => value.DeepClone(),
        _ => actual?.DeepClone(),
    };

    /// <summary>The item with the same id or path, where items have one; else the one at the same place.</summary>
    private static JsonNode? Like(JsonNode? shown, JsonArray real, int place)
    {
        var key = (shown as JsonObject)?.FirstOrDefault(member => s_keys.Contains(member.Key));
        return key is { Key: { } name, Value: JsonValue id }
            ? real.FirstOrDefault(item => item?[name] is JsonValue other && JsonNode.DeepEquals(other, id))
            : real.ElementAtOrDefault(place);
    }

    private static bool IsRest(JsonNode? node) => node is JsonValue value && Text(value) == Rest;

    private static string? Text(JsonValue value) => value.TryGetValue<string>(out var text) ? text : null;
}
