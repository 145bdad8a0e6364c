using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads one site of a scenario.</summary>
internal sealed class SiteReader(Catalogue.Catalogue catalogue, JsonReader json, EchoList echo, List<ScenarioRemark> remarks)
{
    private static readonly string[] s_blockShorthand = ["capacityMw", "basis", "status", "constructionStart", "firstPower", "fullPower"];

    private readonly IReadOnlyList<string> _accelerators = Choices.Accelerators(catalogue);
    private readonly SupplyReader _supply = new(catalogue, json, echo);
    private readonly IncentiveReader _incentives = new(json, echo);
    private readonly BlockReader _blocks = new(catalogue, json, echo);

    /// <summary>The site, or none with at least one fault.</summary>
    /// <param name="element">The JSON.</param>
    /// <param name="pointer">Its pointer.</param>
    /// <param name="index">How many sites stand before it.</param>
    /// <param name="figures">Figures that the scenario replaces.</param>
    public Site? Read(JsonElement element, string pointer, int index, IReadOnlyDictionary<string, Number> figures)
    {
        var members = json.Members(
            element, pointer, "id", "name", "state", "country", "accelerator", "cooling", "itPowerUtilisation", "annualPue", "peakPue",
            "siteLoadFactor", "facilityUsdPerMwIt", "itUsdPerMwIt", "supply", "blocks", "incentives", "propertyTaxRates", "gridCostAllocation", "capacityMw", "basis", "basisStated",
            "status", "constructionStart", "firstPower", "fullPower", "note");
        if (element.ValueKind != JsonValueKind.Object) return null;
        var id = Id(members, pointer, "site", index);
        var state = State(members, pointer);
        var name = members.TryGetValue("name", out var named) && json.Text(named, $"{pointer}/name") is { } text ? Echoed($"{pointer}/name", text) : null;
        var accelerator = Accelerator(members, pointer);
        var cooling = Chosen(members, pointer, "cooling", "a cooling system", [.. catalogue.Tables.Coolings.Keys], Choices.DefaultCooling);
        Number? Override(string member, NumberBounds bounds)
        {
            if (!members.TryGetValue(member, out var given)) return null;
            var number = json.NumberOf(given, $"{pointer}/{member}", bounds);
            if (number is not null) echo.User(number, bounds.Unit);
            return number;
        }

        var peakPue = Override("peakPue", ScenarioBounds.PeakPue);
        var utilisation = Override("itPowerUtilisation", ScenarioBounds.PositiveShare);
        var loadFactor = Override("siteLoadFactor", ScenarioBounds.PositiveShare);
        if (utilisation is not null && loadFactor is not null)
        {
            json.Fault($"{pointer}/siteLoadFactor", "Give itPowerUtilisation or siteLoadFactor, not both: the load factor already contains the utilisation.", members["siteLoadFactor"], "one of the two");
        }

        var annualPue = Override("annualPue", ScenarioBounds.AnnualPue);
        var facility = Override("facilityUsdPerMwIt", ScenarioBounds.UsdPerMwIt);
        var it = Override("itUsdPerMwIt", ScenarioBounds.UsdPerMwIt);
        Notes(members, pointer, name ?? id);
        var (incentives, rates, grid) = (_incentives.Incentives(members, pointer), _incentives.Rates(members, pointer), _incentives.Grid(members, pointer));
        var supply = _supply.Read(members, pointer);
        var central = peakPue?.Value ?? figures.GetValueOrDefault("capacity.peakPue")?.Value ?? catalogue["capacity.peakPue"].Central;
        var blocks = Blocks(members, pointer, central, figures);
        if (state is null || accelerator is null || cooling is null) return null;
        name ??= id == Numbered("site", index)
            ? string.Create(CultureInfo.InvariantCulture, $"{catalogue.Tables.States[state].Name} site {index + 1}")
            : id;
        return new(pointer, id, name, state, accelerator, cooling, utilisation, annualPue, peakPue, loadFactor, facility, it, supply, blocks, incentives, rates, grid);
    }

    private List<Block> Blocks(Dictionary<string, JsonElement> members, string pointer, double peakPue, IReadOnlyDictionary<string, Number> figures)
    {
        var shorthand = s_blockShorthand.Where(members.ContainsKey).ToList();
        if (!members.TryGetValue("blocks", out var given))
        {
            return _blocks.Read(members, pointer, "block-1", peakPue, figures, echoId: false) is { } only ? [only] : [];
        }

        foreach (var member in shorthand)
        {
            json.Fault($"{pointer}/{member}", $"Give '{member}' on each block or leave 'blocks' out: on the site it is shorthand for a single block.", members[member], "on the blocks");
        }

        var blocks = new List<Block>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var elements = json.Elements(given, $"{pointer}/blocks", ScenarioLimits.Blocks);
        if (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0) json.Fault($"{pointer}/blocks", "Give at least one block.", given, "at least one");
        for (var index = 0; index < elements.Count; index++)
        {
            var (element, at) = elements[index];
            var block = json.Members(element, at, "id", "capacityMw", "basis", "status", "constructionStart", "firstPower", "fullPower", "note");
            if (element.ValueKind != JsonValueKind.Object) continue;
            var id = Id(block, at, "block", index);
            if (!ids.Add(id)) json.Fault($"{at}/id", $"The block id '{id}' stands twice in the site; ids name blocks in result paths.");
            if (block.TryGetValue("note", out var note)) json.Text(note, $"{at}/note");
            if (_blocks.Read(block, at, id, peakPue, figures, echoId: true) is { } read) blocks.Add(read);
        }

        return blocks;
    }

    private string? State(Dictionary<string, JsonElement> members, string pointer)
    {
        if (members.TryGetValue("country", out var country))
        {
            json.Fault($"{pointer}/country", "This version computes sites in the United States; give a state in place of a country.", country, "state");
            return null;
        }

        if (!members.TryGetValue("state", out var given))
        {
            json.Fault($"{pointer}/state", "Give the state of the site by its postal code, such as TX.", null, "50 states and DC");
            return null;
        }

        var state = json.Word(given, $"{pointer}/state", "a US state or DC by its postal code", [.. catalogue.Tables.States.Keys]);
        return state is null ? null : Echoed($"{pointer}/state", state);
    }

    private string? Accelerator(Dictionary<string, JsonElement> members, string pointer)
    {
        var at = $"{pointer}/accelerator";
        if (members.TryGetValue("accelerator", out var given) && given.ValueKind == JsonValueKind.String
            && catalogue.Tables.Accelerators.TryGetValue(given.GetString()!, out var known) && !_accelerators.Contains(known.Id))
        {
            json.Fault(at, $"{known.Name} is listed and cannot be costed: the data lack its {string.Join(", ", Choices.Missing(catalogue, known.Id))}.", given, string.Join(", ", _accelerators));
            return null;
        }

        return Chosen(members, pointer, "accelerator", "an accelerator", _accelerators, Choices.DefaultAccelerator);
    }

    private string? Chosen(Dictionary<string, JsonElement> members, string pointer, string member, string what, IReadOnlyCollection<string> words, string otherwise)
    {
        var at = $"{pointer}/{member}";
        if (members.TryGetValue(member, out var given)) return json.Word(given, at, what, words) is { } word ? Echoed(at, word) : null;
        echo.Default(at, otherwise);
        return otherwise;
    }

    private string Id(Dictionary<string, JsonElement> members, string pointer, string kind, int index)
    {
        if (!members.TryGetValue("id", out var given)) return Numbered(kind, index);
        if (json.Text(given, $"{pointer}/id") is not { } id) return Numbered(kind, index);
        if (id.Length > 64 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            json.Fault($"{pointer}/id", "Give an id of up to 64 letters, digits, '-', '_' and '.': ids stand in result paths.", given, "letters, digits, - _ .");
        }

        return Echoed($"{pointer}/id", id);
    }

    private void Notes(Dictionary<string, JsonElement> members, string pointer, string site)
    {
        if (members.TryGetValue("note", out var note)) json.Text(note, $"{pointer}/note");
        if (members.TryGetValue("basisStated", out var stated) && json.Truth(stated, $"{pointer}/basisStated") is { } truth)
        {
            echo.User($"{pointer}/basisStated", truth);
            if (!truth) remarks.Add(new(pointer, $"{site}: the source states no basis for its MW. The scenario says how they are taken; if they are the other kind, results move by the peak PUE."));
        }
    }

    private string Echoed(string path, string value)
    {
        echo.User(path, value);
        return value;
    }

    private static string Numbered(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index + 1}");
}
