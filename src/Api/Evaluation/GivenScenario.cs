using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Stargate.Economics.Api.Http;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Api.Storage;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Evaluation;

/// <summary>A scenario as somebody gave it, read and found right.</summary>
/// <param name="Scenario">What the models take.</param>
/// <param name="Hash">Hash of what it means: normalised scenario, model version, data version.</param>
/// <param name="Text">What was given, as JSON without white space.</param>
/// <param name="TextHash">Short hash of that text. Two texts may mean the same and still be echoed differently.</param>
/// <param name="Name">The name in it, where it has one.</param>
internal sealed record GivenScenario(Scenario Scenario, string Hash, byte[] Text, string TextHash, string? Name)
{
    /// <summary>What of it is stored.</summary>
    public NewScenario ToStore() => new(
        Name, [.. Scenario.Sites.Select(site => site.State).Distinct(StringComparer.Ordinal)], Hash, Encoding.UTF8.GetString(Text));

    /// <summary>Reads the body of a request, or says everything that is wrong with it.</summary>
    public static async Task<(GivenScenario? Given, ProblemResult? Problem)> ReadAsync(HttpRequest request, Catalogue catalogue, CancellationToken gone)
    {
        var (document, problem) = await JsonBody.ReadAsync(request, gone);
        if (document is null) return (null, problem);
        using (document)
        {
            var (given, errors) = Read(document.RootElement, catalogue);
            return given is null ? (null, ProblemResult.Invalid(ProblemTypes.InvalidScenario, errors)) : (given, null);
        }
    }

    /// <summary>Reads JSON, or lists everything that is wrong with it.</summary>
    public static (GivenScenario? Given, IReadOnlyList<InputError> Errors) Read(JsonElement root, Catalogue catalogue)
    {
        var reading = ScenarioReader.Read(root, catalogue);
        if (reading.Scenario is null) return (null, reading.Errors);
        var text = Json.Minified(root);
        var textHash = Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 8));
        var name = root.TryGetProperty("name", out var named) ? named.GetString() : null;
        return (new(reading.Scenario, ScenarioHash.Of(reading.Scenario, catalogue), text, textHash, name), []);
    }
}
