using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stargate.Economics.Api.Http;

/// <summary>How JSON is written: camelCase, no nulls unless a member asks for them, shortest doubles that read back, no indentation.</summary>
internal static class Json
{
    /// <summary>The options of every answer.</summary>
    public static readonly JsonSerializerOptions Options = Make();

    /// <summary>Writer options with the same escaping: only what JSON demands.</summary>
    public static readonly JsonWriterOptions Writer = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sets the same options on the framework's own.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
    }

    /// <summary>A value as JSON text without white space, members in the order given, numbers as they were written.</summary>
    public static byte[] Minified(JsonElement element)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writer)) element.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Apply(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
