using System.Text;
using System.Text.Json;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>What went into a scenario, with where each value came from; and from the user's part of it, the canonical form.</summary>
internal sealed class EchoList
{
    private static readonly JsonWriterOptions s_canonical = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<ScenarioEcho> _items = [];

    /// <summary>Everything in the order read.</summary>
    public IReadOnlyList<ScenarioEcho> Items => _items;

    /// <summary>A text or truth that the user gave.</summary>
    public void User(string path, object value) => _items.Add(new(path, value, null, null, null, "user", null));

    /// <summary>A number that the user gave.</summary>
    public void User(Number number, string unit) => _items.Add(new(number.Pointer, number.Value, unit, number.Low, number.High, "user", number.Note));

    /// <summary>A value of this service where the user gave none.</summary>
    public void Default(string path, object value) => _items.Add(new(path, value, null, null, null, "default", null));

    /// <summary>A value that follows from others.</summary>
    public void Inferred(string path, object value, string how) => _items.Add(new(path, value, null, null, null, "inferred", how));

    /// <summary>The user's values as one JSON object, sorted by path: equal scenarios have equal text.</summary>
    public string Canonical()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_canonical))
        {
            writer.WriteStartObject();
            foreach (var item in _items.Where(item => item.Status == "user").OrderBy(item => item.Path, StringComparer.Ordinal)) Write(writer, item);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, ScenarioEcho item)
    {
        writer.WritePropertyName(item.Path);
        switch (item.Value)
        {
            case double number when item.Low is { } low && item.High is { } high:
                writer.WriteStartObject();
                writer.WriteNumber("value", number);
                writer.WriteNumber("low", low);
                writer.WriteNumber("high", high);
                writer.WriteEndObject();
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            default:
                writer.WriteStringValue(item.Value.ToString());
                break;
        }
    }
}
