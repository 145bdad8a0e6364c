using System.Text.Json;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads the member funding of a scenario's finance.</summary>
internal sealed class FundingReader(JsonReader json, EchoList echo, Catalogue.Catalogue catalogue)
{
    private const string Root = "/finance/funding";

    /// <summary>The words for whose commitments count; the first is the programme's.</summary>
    internal static readonly string[] s_commitments = ["stargate", "none"];

    /// <summary>The words for a kind, in the order of <see cref="FundingKind"/>.</summary>
    internal static readonly string[] s_kinds = ["equity", "debt", "vendor", "other"];

    /// <summary>What the scenario says of funding; null where it says nothing.</summary>
    public FundingInputs? Read(Dictionary<string, JsonElement> finance)
    {
        if (!finance.TryGetValue("funding", out var given)) return null;
        var members = json.Members(given, Root, "commitments", "sources");
        echo.User(Root, "given");
        var stargate = Word(members, Root, "commitments", "whose commitments count", s_commitments) == s_commitments[0];
        var sources = new List<FundingSourceInput>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (members.TryGetValue("sources", out var listed))
        {
            foreach (var (element, at) in json.Elements(listed, $"{Root}/sources", ScenarioLimits.FundingSources))
            {
                if (Source(element, at, stargate, ids) is { } source) sources.Add(source);
            }
        }

        return new(stargate, sources);
    }

    private FundingSourceInput? Source(JsonElement element, string at, bool stargate, HashSet<string> ids)
    {
        var members = json.Members(element, at, "id", "kind", "usd", "from");
        if (element.ValueKind != JsonValueKind.Object) return null;
        var id = Id(members, at, stargate, ids);
        if (!members.ContainsKey("kind")) json.Fault($"{at}/kind", "Say what the source is.", null, string.Join(", ", s_kinds));
        var kind = Word(members, at, "kind", "what the source is", s_kinds);
        Number? usd = null;
        if (!members.TryGetValue("usd", out var amount)) json.Fault($"{at}/usd", "Give the amount in nominal USD.", null, ScenarioBounds.FundingUsd.ToString());
        else usd = json.NumberOf(amount, $"{at}/usd", ScenarioBounds.FundingUsd);
        if (usd is not null) echo.User(usd, "USD");
        var from = members.TryGetValue("from", out var month) ? json.MonthOf(month, $"{at}/from") : null;
        if (from is { } first) echo.User($"{at}/from", first.ToString());
        return id is null || kind is null || usd is null ? null : new(id, (FundingKind)Array.IndexOf(s_kinds, kind), usd, from);
    }

    private string? Id(Dictionary<string, JsonElement> members, string at, bool stargate, HashSet<string> ids)
    {
        const string allowed = "1 to 64 letters, digits and - _ .";
        if (!members.TryGetValue("id", out var given))
        {
            json.Fault($"{at}/id", "Give the source an id; it stands in result paths.", null, allowed);
            return null;
        }

        if (json.Text(given, $"{at}/id") is not { } id) return null;
        if (id.Length > 64 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')) json.Fault($"{at}/id", "Give an id of up to 64 letters, digits, '-', '_' and '.': ids stand in result paths.", given, allowed);
        else if (!ids.Add(id)) json.Fault($"{at}/id", $"The source '{id}' stands twice; ids name sources in result paths.", given, "another id");
        else if (stargate && catalogue.Tables.Commitments.ContainsKey(id)) json.Fault($"{at}/id", $"'{id}' is a commitment of the record, which counts already where commitments are 'stargate'; name another source, or leave it out.", given, "another id");
        echo.User($"{at}/id", id);
        return id;
    }

    private string? Word(Dictionary<string, JsonElement> members, string at, string name, string what, string[] words)
    {
        if (!members.TryGetValue(name, out var given)) return null;
        var word = json.Word(given, $"{at}/{name}", what, words);
        if (word is not null) echo.User($"{at}/{name}", word);
        return word;
    }
}
