using System.Text.Json;

using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Reports.Tests;

/// <summary>The presets, evaluated on the real figures with few draws.</summary>
internal static class PresetAnswers
{
    private const int Draws = 256;
    private const int StudyDraws = 2_048;

    public static Catalogue Catalogue { get; } = Read();

    public static Answer Of(string preset)
    {
        using var scenario = JsonDocument.Parse(Catalogue.Presets.Single(candidate => candidate.Id == preset).Scenario);
        var reading = ScenarioReader.Read(scenario.RootElement, Catalogue);
        return Evaluator.Evaluate(reading.Scenario!, Catalogue, new EvaluationOptions(Draws: Draws));
    }

    public static UncertaintyStudy StudyOf(string preset)
    {
        using var scenario = JsonDocument.Parse(Catalogue.Presets.Single(candidate => candidate.Id == preset).Scenario);
        return UncertaintyStudy.Of(ScenarioDocument.Read(scenario.RootElement, Catalogue).Document!, StudyDraws);
    }

    private static Catalogue Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Stargate.Economics.sln"))) folder = folder.Parent;
        var data = Path.Combine(folder.FullName, "data");
        var files = Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".csv" or ".json")
            .ToDictionary(file => Path.GetRelativePath(data, file).Replace('\\', '/'), File.ReadAllText);
        var (catalogue, errors) = CatalogueReader.Read(files);
        return catalogue ?? throw new InvalidOperationException(string.Join('\n', errors));
    }
}
