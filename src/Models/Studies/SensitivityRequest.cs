using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>What a sensitivity study is asked for.</summary>
/// <param name="Document">The scenario.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Method">tornado or sobol.</param>
/// <param name="Draws">Base draws of sobol.</param>
/// <param name="Seed">Seed of sobol.</param>
public sealed record SensitivityRequest(ScenarioDocument Document, QuantityId Headline, string Method, int Draws, int Seed)
{
    /// <summary>The methods.</summary>
    public static IReadOnlyList<string> Methods { get; } = [Tornado.Method, SobolStudy.Method];

    /// <summary>Largest seed.</summary>
    public const int MostSeed = 1_000_000_000;

    /// <summary>Reads a request, or lists every fault.</summary>
    public static (SensitivityRequest? Request, IReadOnlyList<InputError> Errors) Read(JsonElement root, Catalogue.Catalogue catalogue)
    {
        var reader = new StudyReader(catalogue);
        var members = reader.Json.Members(root, "", "scenario", "headline", "method", "draws", "seed");
        var document = reader.Scenario(members, "scenario");
        var headline = reader.Headline(members.TryGetValue("headline", out var named) ? named : null, "/headline");
        var method = members.TryGetValue("method", out var given) ? reader.Json.Word(given, "/method", "the method of the study", Methods) : Tornado.Method;
        var draws = reader.Whole(members, "draws", SobolStudy.FewestDraws, SobolStudy.MostDraws, Numbers.Lanes.Count, SobolStudy.DefaultDraws);
        var seed = reader.Whole(members, "seed", 0, MostSeed, 1, new EvaluationOptions().Seed);
        return reader.Errors.Count > 0 ? (null, reader.Errors) : (new(document!, headline!.Value, method!, draws, seed), []);
    }

    /// <summary>Does the study.</summary>
    public SensitivityAnswer Answer(CancellationToken gone) =>
        Method == Tornado.Method ? Tornado.Of(Document, Headline, gone) : SobolStudy.Of(Document, Headline, Draws, Seed, gone);
}
