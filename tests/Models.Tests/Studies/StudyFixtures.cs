using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

/// <summary>Scenarios for studies, and runs by the ordinary way to compare them with.</summary>
internal static class StudyFixtures
{
    public const string Dated = """{"sites":[{"id":"west","state":"TX","capacityMw":500,"basis":"it","constructionStart":"2027-01","firstPower":"2028-06","fullPower":"2029-06"}]}""";

    public const string Open = """{"sites":[{"state":"TX","capacityMw":300,"basis":"facility"}]}""";

    public static ScenarioDocument Document(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        var (document, errors) = ScenarioDocument.Read(parsed.RootElement, TestData.Catalogue);
        return document ?? throw new InvalidOperationException(string.Join("; ", errors));
    }

    public static ScenarioDocument Preset(string id) => Document(TestData.Catalogue.Presets.Single(preset => preset.Id == id).Scenario);

    public static VariedNumber Number(this ScenarioDocument document, string path) =>
        VariedNumber.Find(path, document) is { Number: { } number } ? number : throw new InvalidOperationException(path);

    /// <summary>Quantities as an answer has them, [id]; null for a scenario that is not valid.</summary>
    public static double?[]? Run(Scenario? scenario)
    {
        if (scenario is null) return null;
        var view = Programs.View(ProgramPlan.Of(scenario, TestData.Catalogue));
        return StudiedHeadline.Meaningful([.. Enum.GetValues<QuantityId>().Select(id => view[id]?.Value)]);
    }

    public static (T? Request, IReadOnlyList<InputError> Errors) Read<T>(Func<JsonElement, Models.Catalogue.Catalogue, (T?, IReadOnlyList<InputError>)> read, string json)
    {
        using var document = JsonDocument.Parse(json);
        return read(document.RootElement, TestData.Catalogue);
    }
}
