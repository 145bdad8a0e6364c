using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Benchmarks;

/// <summary>The repository's data, read once.</summary>
internal static class Presets
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The catalogue.</summary>
    public static Catalogue Catalogue { get; } = Read();

    /// <summary>A preset by id.</summary>
    public static Scenario Of(string id)
    {
        using var json = JsonDocument.Parse(Catalogue.Presets.Single(preset => preset.Id == id).Scenario);
        return ScenarioReader.Read(json.RootElement, Catalogue).Scenario!;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Stargate.Economics.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private static Catalogue Read()
    {
        var data = Path.Combine(Root, "data");
        var files = Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".csv" or ".json")
            .ToDictionary(file => Path.GetRelativePath(data, file).Replace('\\', '/'), File.ReadAllText);
        var (catalogue, errors) = CatalogueReader.Read(files);
        return catalogue ?? throw new InvalidOperationException(string.Join('\n', errors));
    }
}
