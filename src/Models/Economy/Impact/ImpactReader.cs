using System.Text.Json;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>Reads a question about effects: a complete question, or every fault by JSON pointer.</summary>
public sealed class ImpactReader
{
    private readonly JsonReader _json = new();
    private readonly IoTables _tables;
    private readonly string[] _codes;

    private ImpactReader(IoTables tables)
    {
        _tables = tables;
        _codes = [.. tables.Industries.Select(industry => industry.Code)];
    }

    /// <summary>Reads a question.</summary>
    /// <param name="root">The JSON document.</param>
    /// <param name="tables">The tables that it is asked of.</param>
    /// <returns>The question, or none with at least one fault.</returns>
    public static (ImpactQuestion? Question, IReadOnlyList<InputError> Errors) Read(JsonElement root, IoTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        var reader = new ImpactReader(tables);
        var question = reader.Question(root);
        return reader._json.Failed ? (null, reader._json.Errors) : (question, []);
    }

    private ImpactQuestion Question(JsonElement root)
    {
        var members = _json.Members(root, "", "region", "priceYear", "spending", "direct", "method", "delta");
        var region = Needed(members, "region", "US or the code of a state") is { } named ? _json.Word(named, "/region", "US or the code of a state", _tables.Regions) : null;
        return new(region ?? IoTables.Nation, PriceYear(members), Method(members), Spending(members, region), Direct(members));
    }

    private int PriceYear(Dictionary<string, JsonElement> members)
    {
        var bounds = ImpactBounds.PriceYear(_tables.Prices);
        if (Needed(members, "priceYear", bounds.ToString()) is not { } given) return _tables.PriceYear;
        var year = _json.Plain(given, "/priceYear", bounds) ?? _tables.PriceYear;
        if (year != double.Truncate(year)) _json.Fault("/priceYear", "Give a whole year at '/priceYear'.", given, bounds.ToString());
        return (int)year;
    }

    private RegionMethod Method(Dictionary<string, JsonElement> members)
    {
        var sized = members.TryGetValue("delta", out var given);
        var usual = sized ? RegionMethod.SlqSizeId : RegionMethod.SlqId;
        var id = members.TryGetValue("method", out var named) ? _json.Word(named, "/method", "how a state's coefficients are made", [.. RegionMethod.Ids]) : usual;
        if (!sized) return new(id ?? usual, _tables.DefaultDelta);
        if (id == RegionMethod.SlqId)
        {
            const string remedy = $"'/delta' belongs to the method {RegionMethod.SlqSizeId}; give that method, or leave delta out.";
            _json.Fault("/delta", remedy, given, $"with method {RegionMethod.SlqSizeId} only");
        }

        return new(id ?? usual, _json.Plain(given, "/delta", ImpactBounds.Delta) ?? _tables.DefaultDelta);
    }

    private List<ImpactSpending> Spending(Dictionary<string, JsonElement> members, string? region)
    {
        var spending = new List<ImpactSpending>();
        if (Needed(members, "spending", $"1 to {ImpactBounds.Purchases} purchases") is not { } given) return spending;
        if (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0)
        {
            _json.Fault("/spending", "Give at least one purchase at '/spending'.", given, $"1 to {ImpactBounds.Purchases} purchases");
        }

        foreach (var (element, pointer) in _json.Elements(given, "/spending", ImpactBounds.Purchases)) spending.Add(Purchase(element, pointer, region));
        return spending;
    }

    private ImpactSpending Purchase(JsonElement element, string pointer, string? region)
    {
        var members = _json.Members(element, pointer, "industry", "usd", "domesticShare", "localShare");
        string? industry = null;
        if (Needed(members, $"{pointer}/industry", "a code of /v1/industries") is { } code)
        {
            industry = _json.Word(code, $"{pointer}/industry", "the code of an industry of /v1/industries", _codes);
        }

        var usd = Amount(members, $"{pointer}/usd", ImpactBounds.Usd);
        var (domestic, local) = (Share(members, pointer, "domesticShare"), Share(members, pointer, "localShare"));
        if (region == IoTables.Nation && local is not (null or 1))
        {
            const string remedy = "In the whole country all that is domestic is local; leave localShare out, or name a state as region.";
            _json.Fault($"{pointer}/localShare", remedy, members["localShare"], "1");
        }

        return new(industry is null ? 0 : _tables.IndexOf(industry), usd, domestic, local);
    }

    /// <summary>A number that must be there; 0, with a fault, where it is not.</summary>
    private double Amount(Dictionary<string, JsonElement> members, string pointer, NumberBounds bounds) =>
        Needed(members, pointer, bounds.ToString()) is { } given ? _json.Plain(given, pointer, bounds) ?? 0 : 0;

    private double? Share(Dictionary<string, JsonElement> members, string pointer, string name) =>
        members.TryGetValue(name, out var given) ? _json.Plain(given, $"{pointer}/{name}", ImpactBounds.Share) : null;

    private ImpactDirect? Direct(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("direct", out var given)) return null;
        var own = _json.Members(given, "/direct", "jobYears", "labourIncomeUsd");
        return new(Amount(own, "/direct/jobYears", ImpactBounds.JobYears), Amount(own, "/direct/labourIncomeUsd", ImpactBounds.Usd));
    }

    /// <summary>A member that must be there, by the last segment of its pointer.</summary>
    private JsonElement? Needed(Dictionary<string, JsonElement> members, string pointer, string allowed)
    {
        var name = pointer[(pointer.LastIndexOf('/') + 1)..];
        if (members.TryGetValue(name, out var given)) return given;
        var at = pointer.StartsWith('/') ? pointer : $"/{pointer}";
        _json.Fault(at, $"Give {name} at '{at}'.", null, allowed);
        return null;
    }
}
