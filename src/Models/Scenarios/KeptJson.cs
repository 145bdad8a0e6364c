using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>JSON that is kept and not computed, in one way of writing: members by name, no spaces, numbers as doubles.</summary>
internal static class KeptJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The canonical text; repeated members and numbers without an end are faults.</summary>
    public static string Of(JsonElement element, string pointer, JsonReader json)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_options)) Write(writer, element, pointer, json);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, string pointer, JsonReader json)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                string[] names = [.. element.EnumerateObject().Select(member => member.Name).Distinct()];
                var members = json.Members(element, pointer, names);
                writer.WriteStartObject();
                foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(name);
                    Write(writer, value, $"{pointer}/{JsonReader.Escape(name)}", json);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                var index = 0;
                foreach (var item in element.EnumerateArray()) Write(writer, item, $"{pointer}/{index++}", json);
                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                writer.WriteNumberValue(json.Plain(element, pointer, new(double.MinValue, double.MaxValue, "1")) ?? 0);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
