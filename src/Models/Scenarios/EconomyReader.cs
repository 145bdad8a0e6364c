using System.Text.Json;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads how a scenario wants the economy modelled.</summary>
internal sealed class EconomyReader(JsonReader json, EchoList echo, IoTables tables)
{
    /// <summary>The choices at <c>/economy</c>.</summary>
    public EconomyChoice Economy(Dictionary<string, JsonElement> scenario)
    {
        if (!scenario.TryGetValue("economy", out var given)) return EconomyChoice.Default;
        var members = json.Members(given, "/economy", "method", "delta", "lines");
        return new(Method(members), Lines(members));
    }

    /// <summary>The choices at <c>/attribution</c>.</summary>
    public AttributionChoice Attribution(Dictionary<string, JsonElement> scenario)
    {
        if (!scenario.TryGetValue("attribution", out var given)) return new(null, null);
        var members = json.Members(given, "/attribution", "butForShare", "displacedShare");
        return new(Share(members, "/attribution", "butForShare"), Share(members, "/attribution", "displacedShare"));
    }

    private RegionMethod Method(Dictionary<string, JsonElement> members)
    {
        const string pointer = "/economy/method";
        var id = RegionMethod.SlqId;
        if (members.TryGetValue("method", out var given))
        {
            if (json.Word(given, pointer, "how national coefficients become those of a state", RegionMethod.Ids) is { } word) echo.User(pointer, id = word);
        }
        else echo.Default(pointer, id);

        if (!members.TryGetValue("delta", out var number)) return new(id, tables.DefaultDelta);
        var delta = json.Plain(number, "/economy/delta", ScenarioBounds.Share);
        if (id == RegionMethod.SlqId) json.Fault("/economy/delta", "Only the method 'slq-size' has an exponent; give that method or leave 'delta' out.", number, "with slq-size");
        if (delta is { } found) echo.User("/economy/delta", found);
        return new(id, delta is { } exponent and >= 0 and <= RegionMethod.MostDelta ? exponent : tables.DefaultDelta);
    }

    private Dictionary<string, LineShares> Lines(Dictionary<string, JsonElement> members)
    {
        var lines = new Dictionary<string, LineShares>(StringComparer.Ordinal);
        if (!members.TryGetValue("lines", out var given)) return lines;
        foreach (var (id, value) in json.Members(given, "/economy/lines", [.. PurchaseLines.Ids]))
        {
            var pointer = $"/economy/lines/{id}";
            var shares = json.Members(value, pointer, "domesticShare", "localShare");
            lines[id] = new(Share(shares, pointer, "domesticShare"), Share(shares, pointer, "localShare"));
        }

        return lines;
    }

    private Number? Share(Dictionary<string, JsonElement> members, string pointer, string name)
    {
        if (!members.TryGetValue(name, out var given)) return null;
        var number = json.NumberOf(given, $"{pointer}/{name}", ScenarioBounds.Share);
        if (number is not null) echo.User(number, "1");
        return number;
    }
}
