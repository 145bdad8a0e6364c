using System.Text.Json;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Finds what looks like text and is none: JSON can escape half of a surrogate pair, which no text can hold.</summary>
internal static class BrokenText
{
    /// <summary>Notes every such text of a document as a fault.</summary>
    public static void Report(JsonElement element, string pointer, JsonReader json)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String when Read(element.GetString) is null:
                json.Fault(pointer, "Give whole characters; the text has half of a surrogate pair.", element);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray()) Report(item, $"{pointer}/{index++}", json);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    if (Read(() => member.Name) is { } name) Report(member.Value, $"{pointer}/{JsonReader.Escape(name)}", json);
                    else json.Fault(pointer, "Give whole characters; the name of a member has half of a surrogate pair.");
                }

                break;
            default:
                break;
        }
    }

    private static string? Read(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
