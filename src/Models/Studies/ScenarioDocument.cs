using System.Text.Json;
using System.Text.Json.Nodes;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>A valid scenario with the JSON that it was read from, so that a study can read it again with some numbers changed.</summary>
public sealed class ScenarioDocument
{
    private readonly JsonObject _root;

    private ScenarioDocument(JsonObject root, Scenario scenario, Catalogue.Catalogue catalogue) =>
        (_root, Scenario, Catalogue) = (root, scenario, catalogue);

    /// <summary>The scenario as given.</summary>
    public Scenario Scenario { get; }

    /// <summary>The figures.</summary>
    public Catalogue.Catalogue Catalogue { get; }

    /// <summary>Reads a scenario, or lists every fault.</summary>
    /// <param name="root">The JSON, of a parser that keeps repeated members.</param>
    /// <param name="catalogue">The figures.</param>
    public static (ScenarioDocument? Document, IReadOnlyList<InputError> Errors) Read(JsonElement root, Catalogue.Catalogue catalogue)
    {
        var reading = ScenarioReader.Read(root, catalogue);
        return reading.Scenario is { } scenario
            ? (new(JsonNode.Parse(root.GetRawText())!.AsObject(), scenario, catalogue), [])
            : (null, reading.Errors);
    }

    /// <summary>A copy of the JSON, to change.</summary>
    internal JsonObject Copy() => _root.DeepClone().AsObject();

    /// <summary>The scenario with numbers in place of what stands at their pointers; a range there gives way to the number.</summary>
    /// <param name="changes">The numbers with their values.</param>
    public ScenarioReading With(IReadOnlyList<(VariedNumber Number, double Value)> changes)
    {
        var root = Copy();
        foreach (var (number, value) in changes) Set(root, number, value);
        return Read(root);
    }

    /// <summary>Reads JSON that was made by changing a copy.</summary>
    internal ScenarioReading Read(JsonObject root)
    {
        using var document = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(root));
        return ScenarioReader.Read(document.RootElement, Catalogue);
    }

    /// <summary>What stands at the segments of a pointer; null where there is nothing.</summary>
    internal JsonNode? At(IEnumerable<string> segments) => segments.Aggregate((JsonNode?)_root, Child);

    private static void Set(JsonObject root, VariedNumber number, double value)
    {
        if (number.Segments[0] == "figures" && !root.ContainsKey("figures")) root["figures"] = new JsonObject();
        var parent = number.Segments.SkipLast(1).Aggregate((JsonNode?)root, Child);
        parent!.AsObject()[number.Segments[^1]] = JsonValue.Create(value);
    }

    private static JsonNode? Child(JsonNode? parent, string segment) => parent switch
    {
        JsonObject members => members[segment],
        JsonArray items => int.TryParse(segment, out var index) && index < items.Count ? items[index] : null,
        _ => null,
    };
}
