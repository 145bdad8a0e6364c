using System.Text.Json;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Reads what is asked of a large ensemble beside the scenario, or every fault by JSON pointer.</summary>
public static class UncertaintyReader
{
    private static readonly string[] s_options = ["draws", "seed", "headlines"];
    private static readonly NumberBounds s_draws = new(LargeQuestion.LeastDraws, LargeQuestion.MostDraws, "draws");
    private static readonly NumberBounds s_seed = new(0, int.MaxValue, "1");

    /// <summary>Reads a body with a scenario in it.</summary>
    /// <param name="root">The JSON document.</param>
    public static (JsonElement? Scenario, UncertaintyOptions Options, IReadOnlyList<InputError> Errors) ReadWhole(JsonElement root)
    {
        var json = new JsonReader();
        var members = json.Members(root, "", ["scenario", .. s_options]);
        JsonElement? scenario = members.TryGetValue("scenario", out var given) ? given : null;
        if (scenario is null) json.Fault("/scenario", "Give the scenario at '/scenario', as POST /v1/evaluate takes it.", null, "a scenario");
        return (scenario, Options(members, json), json.Errors);
    }

    /// <summary>Reads a body without a scenario.</summary>
    /// <param name="root">The JSON document; none where the body was left out.</param>
    public static (UncertaintyOptions Options, IReadOnlyList<InputError> Errors) Read(JsonElement? root)
    {
        var json = new JsonReader();
        return (Options(root is { } given ? json.Members(given, "", s_options) : [], json), json.Errors);
    }

    private static UncertaintyOptions Options(Dictionary<string, JsonElement> members, JsonReader json) =>
        new(Whole(members, "draws", s_draws, json) ?? LargeQuestion.UsualDraws, Whole(members, "seed", s_seed, json) ?? 1, Headlines(members, json));

    private static int? Whole(Dictionary<string, JsonElement> members, string name, NumberBounds bounds, JsonReader json)
    {
        if (!members.TryGetValue(name, out var given) || json.Plain(given, $"/{name}", bounds) is not { } number) return null;
        if (number == Math.Truncate(number)) return (int)number;
        json.Fault($"/{name}", $"Give a whole number at '/{name}'.", given, bounds.ToString());
        return null;
    }

    private static List<QuantityId>? Headlines(Dictionary<string, JsonElement> members, JsonReader json)
    {
        if (!members.TryGetValue("headlines", out var given)) return null;
        var ids = new List<QuantityId>();
        if (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0)
            json.Fault("/headlines", "Give at least one result path at '/headlines', or leave it out.", given, $"1 to {LargeQuestion.MostHeadlines} result paths");
        foreach (var (element, pointer) in json.Elements(given, "/headlines", LargeQuestion.MostHeadlines))
        {
            if (json.Word(element, pointer, "the path of a result that has a range", QuantityKeys.Paths) is not { } path) continue;
            if (ids.Contains(QuantityKeys.IdOf(path))) json.Fault(pointer, $"'{path}' stands more than once; give it once.", element);
            else ids.Add(QuantityKeys.IdOf(path));
        }

        return ids;
    }
}

/// <summary>What is asked of a large ensemble.</summary>
/// <param name="Draws">Draws as asked for.</param>
/// <param name="Seed">Seed of the sequence.</param>
/// <param name="Headlines">Results whose spread is wanted; the usual ones where null.</param>
public sealed record UncertaintyOptions(int Draws, int Seed, IReadOnlyList<QuantityId>? Headlines)
{
    /// <summary>Draws as they will be made: the next multiple of eight.</summary>
    public int RoundedDraws => (Draws + Lanes.Count - 1) / Lanes.Count * Lanes.Count;

    /// <summary>The question for a programme.</summary>
    public LargeQuestion For(ProgramPlan plan) => new(Seed, RoundedDraws, Headlines ?? Answers.UncertaintyTeller.Usual(plan));
}
