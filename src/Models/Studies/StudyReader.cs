using System.Text.Json;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>Reads the body of a study strictly and collects every fault by pointer, those of the scenarios in it too.</summary>
/// <param name="catalogue">The figures.</param>
internal sealed class StudyReader(Catalogue.Catalogue catalogue)
{
    private const string HeadlinePaths = "a result path of the quotable quantities, such as buildout.totalUsd";

    private static readonly NumberBounds s_any = new(-1e300, 1e300, "1");

    private readonly List<InputError> _nested = [];

    /// <summary>The members of the body.</summary>
    public JsonReader Json { get; } = new();

    /// <summary>Every fault so far.</summary>
    public IReadOnlyList<InputError> Errors => [.. _nested, .. Json.Errors];

    /// <summary>Notes a fault that carries what was given as text.</summary>
    public void Fault(InputError error) => _nested.Add(error);

    /// <summary>A scenario, or null with its faults.</summary>
    public ScenarioDocument? Scenario(Dictionary<string, JsonElement> members, string member)
    {
        if (!members.TryGetValue(member, out var given))
        {
            Json.Fault($"/{member}", $"Give a scenario at '/{member}'.", null, "a scenario as POST /v1/evaluate takes it");
            return null;
        }

        var (document, errors) = ScenarioDocument.Read(given, catalogue);
        _nested.AddRange(errors.Select(error => error with { Pointer = $"/{member}{error.Pointer}" }));
        return document;
    }

    /// <summary>The members of an object that must be there.</summary>
    public Dictionary<string, JsonElement> Object(Dictionary<string, JsonElement> members, string member, params ReadOnlySpan<string> known)
    {
        if (members.TryGetValue(member, out var given)) return Json.Members(given, $"/{member}", known);
        Json.Fault($"/{member}", $"Give an object at '/{member}'.", null, string.Join(", ", known!));
        return [];
    }

    /// <summary>A headline, or null with a fault.</summary>
    public QuantityId? Headline(JsonElement? given, string pointer)
    {
        if (given is not { } element)
        {
            Json.Fault(pointer, $"Give the headline at '{pointer}'.", null, HeadlinePaths);
            return null;
        }

        if (Json.Text(element, pointer) is not { } path) return null;
        if (StudiedHeadline.Find(path) is { } id) return id;
        Json.Fault(pointer, $"'{(path.Length <= 60 ? path : path[..60] + "…")}' is no headline.", element, string.Join(", ", StudiedHeadline.Nearest(path)));
        return null;
    }

    /// <summary>A list of headlines; null where the member is absent.</summary>
    public IReadOnlyList<QuantityId>? Headlines(Dictionary<string, JsonElement> members, string member)
    {
        if (!members.TryGetValue(member, out var given)) return null;
        var ids = Json.Elements(given, $"/{member}", QuantityKeys.Count).Select(item => Headline(item.Element, item.Pointer)).OfType<QuantityId>().Distinct().ToList();
        return ids.Count == 0 ? null : ids;
    }

    /// <summary>The headlines of an answer that have a value in one of some scenarios.</summary>
    public static IReadOnlyList<QuantityId> Usual(params ReadOnlySpan<ScenarioDocument> documents)
    {
        var known = new HashSet<QuantityId>();
        foreach (var document in documents)
        {
            var values = StudiedHeadline.ValuesOf(ProgramPlan.Of(document.Scenario, document.Catalogue));
            known.UnionWith(HeadlineTeller.Ids.Where(id => values[(int)id] is not null));
        }

        return [.. HeadlineTeller.Ids.Where(known.Contains)];
    }

    /// <summary>Any finite number, or null with a fault.</summary>
    public double? Number(Dictionary<string, JsonElement> members, string name, string pointer, NumberBounds? bounds = null)
    {
        if (members.TryGetValue(name, out var given)) return Json.Plain(given, $"{pointer}/{name}", bounds ?? s_any);
        Json.Fault($"{pointer}/{name}", $"Give a number at '{pointer}/{name}'.", null, (bounds ?? s_any).ToString());
        return null;
    }

    /// <summary>A whole number within bounds; the usual one where it is left out.</summary>
    public int Whole(Dictionary<string, JsonElement> members, string name, int low, int high, int multiple, int otherwise)
    {
        if (!members.TryGetValue(name, out var given)) return otherwise;
        if (given.ValueKind == JsonValueKind.Number && given.TryGetInt32(out var number) && number >= low && number <= high && number % multiple == 0) return number;
        var allowed = System.FormattableString.Invariant($"a whole number from {low} to {high}{(multiple > 1 ? $", a multiple of {multiple}" : "")}");
        Json.Fault($"/{name}", $"Give {allowed} at '/{name}'.", given, allowed);
        return otherwise;
    }

    /// <summary>The number at a path of a scenario, or null with a fault.</summary>
    public VariedNumber? Path(Dictionary<string, JsonElement> members, string pointer, ScenarioDocument? document)
    {
        if (!members.TryGetValue("path", out var given))
        {
            Json.Fault($"{pointer}/path", $"Give a path at '{pointer}/path'.", null, "a JSON pointer into the scenario, such as /sites/0/capacityMw, or a figure id");
            return null;
        }

        if (Json.Text(given, $"{pointer}/path") is not { } path || document is null) return null;
        var (number, message, allowed) = VariedNumber.Find(path, document);
        if (number is null) Json.Fault($"{pointer}/path", message!, given, allowed);
        return number;
    }

    /// <summary>The ends of a range inside the bounds of a number; its usual ends where they are left out.</summary>
    public (double Low, double High)? Ends(Dictionary<string, JsonElement> members, string pointer, VariedNumber number)
    {
        double? End(string name, double otherwise) => members.TryGetValue(name, out var given) ? Json.Plain(given, $"{pointer}/{name}", number.Bounds) : otherwise;
        var (first, last) = (End("low", number.Low), End("high", number.High));
        if (first is not { } low || last is not { } high) return null;
        if (low < high) return (low, high);
        Json.Fault(pointer, $"low < high does not hold at '{pointer}'.", null, "low below high");
        return null;
    }

    /// <summary>Refuses a range in which nothing can be computed.</summary>
    public void MustWork(VariedProgram program, string pointer)
    {
        if (program.Faults.Count > 0) Fault(new(pointer, $"The scenario cannot be computed with this number changed: {program.Faults[0].Message}", null, program.Faults[0].Allowed));
    }
}
