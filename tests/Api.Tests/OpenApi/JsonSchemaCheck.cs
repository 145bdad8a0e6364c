using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Stargate.Economics.Api.Tests.OpenApi;

/// <summary>
/// Holds JSON against a schema of the document, with the words of JSON Schema 2020-12 that the document uses. A word that is not
/// known here is a fault of the test, so that nothing is passed over in silence.
/// </summary>
internal sealed class JsonSchemaCheck(JsonNode document)
{
    private static readonly HashSet<string> s_words =
    [
        "$ref", "type", "properties", "required", "additionalProperties", "items", "enum", "oneOf", "anyOf", "pattern", "minimum", "maximum",
        "title", "description", "format", "examples", "example", "default",
    ];

    /// <summary>Every fault, each with its place.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value, JsonNode schema, string at = "")
    {
        var faults = new List<string>();
        Check(value, schema.AsObject(), at, faults);
        return faults;
    }

    private void Check(JsonNode? value, JsonObject schema, string at, List<string> faults)
    {
        foreach (var (word, _) in schema) Assert.True(s_words.Contains(word), $"The schema at “{at}” has the word “{word}”, which JsonSchemaCheck does not know.");
        if (schema["$ref"] is { } reference) Check(value, Find(reference.GetValue<string>()), at, faults);
        if (schema["type"] is { } type && !Types(type).Any(name => Is(value, name))) faults.Add($"{at}: {Short(value)} is no {type.ToJsonString()}");
        if (schema["enum"] is JsonArray choices && !choices.Any(choice => JsonNode.DeepEquals(choice, value))) faults.Add($"{at}: {Short(value)} is none of {choices.ToJsonString()}");
        if (schema["pattern"] is { } pattern && value is JsonValue text && Is(text, "string") && !Regex.IsMatch(text.GetValue<string>(), pattern.GetValue<string>()))
            faults.Add($"{at}: {Short(value)} does not match {pattern}");
        if (schema["minimum"] is { } least && Is(value, "number") && Number(value) < Number(least)) faults.Add($"{at}: {Short(value)} is below {least}");
        if (schema["maximum"] is { } most && Is(value, "number") && Number(value) > Number(most)) faults.Add($"{at}: {Short(value)} is above {most}");
        if (schema["oneOf"] is JsonArray one && one.Count(choice => Faults(value, choice!, at).Count == 0) != 1) faults.Add($"{at}: {Short(value)} does not match exactly one form");
        if (schema["anyOf"] is JsonArray any && any.All(choice => Faults(value, choice!, at).Count > 0)) faults.Add($"{at}: {Short(value)} matches no form");
        if (value is JsonArray items && schema["items"] is JsonObject item)
            for (var i = 0; i < items.Count; i++) Check(items[i], item, $"{at}/{i}", faults);
        if (value is JsonObject members) CheckMembers(members, schema, at, faults);
    }

    private void CheckMembers(JsonObject members, JsonObject schema, string at, List<string> faults)
    {
        foreach (var name in schema["required"]?.AsArray() ?? [])
            if (!members.ContainsKey(name!.GetValue<string>())) faults.Add($"{at}: {name} is missing");
        foreach (var (name, member) in members)
        {
            if (schema["properties"]?[name] is JsonObject known) Check(member, known, $"{at}/{name}", faults);
            else if (schema["additionalProperties"] is JsonObject other) Check(member, other, $"{at}/{name}", faults);
            else if (schema["additionalProperties"] is JsonValue flag && !flag.GetValue<bool>()) faults.Add($"{at}: {name} is not described");
        }
    }

    private JsonObject Find(string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (node, name) => node[name] ?? throw new InvalidOperationException($"{reference} leads nowhere.")).AsObject();

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(name => name!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool Is(JsonNode? value, string type) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
        ("integer", JsonValueKind.Number) => Number(value) == Math.Floor(Number(value)),
        _ => false,
    };

    private static double Number(JsonNode? value) => JsonSerializer.Deserialize<double>(value!.ToJsonString());

    private static string Short(JsonNode? value) => value?.ToJsonString() is { } text ? text.Length > 80 ? text[..80] + "…" : text : "null";
}
