using System.Text.Json;
using Stargate.Economics.Api.Problems;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Reports;

namespace Stargate.Economics.Api.Http;

/// <summary>The body of a request for a report: what is left out has its usual value.</summary>
internal static class ReportOptionsBody
{
    private static readonly (string Name, IReadOnlyList<string> Values)[] s_members =
        [("template", ReportOptions.Templates), ("language", ReportOptions.Languages), ("paper", ReportOptions.Papers)];

    /// <summary>The options, or the problem with the body.</summary>
    public static async Task<(ReportOptions? Options, ProblemResult? Problem)> ReadAsync(HttpRequest request, CancellationToken gone)
    {
        var (document, problem) = await JsonBody.ReadOptionalAsync(request, gone);
        if (document is null) return problem is null ? (ReportOptions.Default, null) : (null, problem);
        using (document)
        {
            var (given, errors) = Read(document.RootElement);
            if (errors.Count > 0) return (null, ProblemResult.Invalid(ProblemTypes.InvalidReport, errors));
            var usual = ReportOptions.Default;
            return (new(given.GetValueOrDefault("template", usual.Template), given.GetValueOrDefault("language", usual.Language),
                given.GetValueOrDefault("paper", usual.Paper)), null);
        }
    }

    private static (Dictionary<string, string> Given, List<InputError> Errors) Read(JsonElement root)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        if (root.ValueKind != JsonValueKind.Object)
            return (given, [new("", "Give an object, or leave the body out.", Quoted.Short(root.GetRawText()), "an object")]);
        var errors = new List<InputError>();
        foreach (var member in root.EnumerateObject())
        {
            var pointer = Quoted.Pointer(member.Name);
            var raw = Quoted.Short(member.Value.GetRawText());
            var values = s_members.FirstOrDefault(known => known.Name == member.Name).Values;
            if (values is null)
                errors.Add(new(pointer, $"There is no member “{Quoted.Short(member.Name)}” here.", raw, string.Join(", ", s_members.Select(known => known.Name))));
            else if (member.Value.ValueKind != JsonValueKind.String || !values.Contains(member.Value.GetString()!))
                errors.Add(new(pointer, $"The {member.Name} of a report is {Choice(values)}.", raw, string.Join(", ", values)));
            else if (!given.TryAdd(member.Name, member.Value.GetString()!))
                errors.Add(new(pointer, $"Give {member.Name} once: it stands more than once.", raw, "one value"));
        }
        return (given, errors);
    }

    private static string Choice(IReadOnlyList<string> values) =>
        values.Count == 1 ? values[0] : $"{string.Join(", ", values.SkipLast(1))} or {values[^1]}";
}
