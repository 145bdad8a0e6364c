using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Tests;

/// <summary>The repository's own data, read once for all tests.</summary>
internal static class TestData
{
    /// <summary>The data folder of the repository.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>The catalogue.</summary>
    public static Catalogue.Catalogue Catalogue { get; } = ReadCatalogue();

    /// <summary>Ids of the presets.</summary>
    public static TheoryData<string> PresetIds => [.. Catalogue.Presets.Select(preset => preset.Id)];

    /// <summary>Text of every data file by its path.</summary>
    public static Dictionary<string, string> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(file => file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText);

    /// <summary>A scenario from JSON that must be valid.</summary>
    public static Scenario Scenario(string json)
    {
        using var document = JsonDocument.Parse(json);
        var reading = ScenarioReader.Read(document.RootElement, Catalogue);
        return reading.Scenario ?? throw new InvalidOperationException(string.Join("; ", reading.Errors));
    }

    /// <summary>A preset.</summary>
    public static Scenario Preset(string id) => Scenario(Catalogue.Presets.Single(preset => preset.Id == id).Scenario);

    /// <summary>A prepared preset.</summary>
    public static ProgramPlan Plan(string id) => ProgramPlan.Of(Preset(id), Catalogue);

    private static Catalogue.Catalogue ReadCatalogue()
    {
        var (catalogue, errors) = CatalogueReader.Read(Files());
        return catalogue ?? throw new InvalidOperationException(string.Join('\n', errors));
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Stargate.Economics.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "data");
    }
}
