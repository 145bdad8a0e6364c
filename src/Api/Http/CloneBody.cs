using System.Text.Json;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Api.Http;

/// <summary>The body of a request for a scenario made from a preset: a name, or nothing.</summary>
internal static class CloneBody
{
    private const string Allowed = "a text of 1 to 500 characters";

    /// <summary>The name, if there is one, or the problem with the body.</summary>
    public static async Task<(string? Name, ProblemResult? Problem)> ReadAsync(HttpRequest request, CancellationToken gone)
    {
        var (document, problem) = await JsonBody.ReadOptionalAsync(request, gone);
        if (document is null) return (null, problem);
        using (document)
        {
            var (name, errors) = Read(document.RootElement);
            return errors.Count > 0 ? (null, ProblemResult.Invalid(ProblemTypes.InvalidClone, errors)) : (name, null);
        }
    }

    private static (string? Name, List<InputError> Errors) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return (null, [new("", "Give an object, or leave the body out.", Quoted.Short(root.GetRawText()), "an object")]);
        var errors = new List<InputError>();
        string? name = null;
        foreach (var member in root.EnumerateObject())
        {
            var raw = Quoted.Short(member.Value.GetRawText());
            if (member.Name != "name")
                errors.Add(new(Quoted.Pointer(member.Name), $"There is no member “{Quoted.Short(member.Name)}” here.", raw, "name"));
            else if (name is not null)
                errors.Add(new("/name", "Give name once: it stands more than once.", raw, "one value"));
            else if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { Length: > 0 and <= ScenarioLimits.TextLength } text)
                name = text;
            else
                errors.Add(new("/name", $"Give {Allowed}.", raw, Allowed));
        }
        return (name, errors);
    }
}
