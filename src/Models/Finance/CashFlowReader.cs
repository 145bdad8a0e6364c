using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Finance;

/// <summary>JSON in, flows or every fault out.</summary>
public sealed class CashFlowReader
{
    /// <summary>Most flows in one question.</summary>
    public const int MostFlows = 600;

    /// <summary>Where a flow may lie.</summary>
    public static readonly NumberBounds Flow = new(-1e15, 1e15, "USD");

    /// <summary>Where a rate may lie.</summary>
    public static readonly NumberBounds Rate = new(-0.99, 10, "per period");

    private readonly JsonReader _json = new();

    private CashFlowReader()
    {
    }

    /// <summary>Reads a question.</summary>
    /// <param name="root">The document, of a parser that keeps repeated members.</param>
    /// <returns>The question, or every fault by JSON pointer.</returns>
    public static (CashFlowQuestion? Question, IReadOnlyList<InputError> Errors) Read(JsonElement root)
    {
        var reader = new CashFlowReader();
        var question = reader.Question(root);
        return reader._json.Failed ? (null, reader._json.Errors) : (question, []);
    }

    private CashFlowQuestion Question(JsonElement root)
    {
        var members = _json.Members(root, "", "flows", "rate", "firstFlowAt", "dates", "financeRate", "reinvestRate");
        var flows = Flows(members);
        var rate = Given(members, "rate");
        if (rate is null && root.ValueKind == JsonValueKind.Object && !members.ContainsKey("rate")) _json.Fault("/rate", "Give the discount rate as a fraction per period.", null, Rate.ToString());
        return new(flows, rate ?? 0, First(members), Days(members, flows.Count), Given(members, "financeRate") ?? rate ?? 0, Given(members, "reinvestRate") ?? rate ?? 0);
    }

    private List<double> Flows(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("flows", out var given))
        {
            _json.Fault("/flows", "Give the flows, one for each period; what is paid is negative.", null, $"2 to {MostFlows} numbers");
            return [];
        }

        if (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() < 2) _json.Fault("/flows", "Give at least two flows.", given, $"2 to {MostFlows} numbers");
        return [.. _json.Elements(given, "/flows", MostFlows).Select(item => _json.Plain(item.Element, item.Pointer, Flow) ?? 0)];
    }

    private double? Given(Dictionary<string, JsonElement> members, string name) =>
        members.TryGetValue(name, out var given) ? _json.Plain(given, $"/{name}", Rate) : null;

    private int First(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("firstFlowAt", out var given)) return 0;
        if (given.ValueKind == JsonValueKind.Number && given.TryGetDouble(out var first) && (first == 0 || first == 1)) return (int)first;
        _json.Fault("/firstFlowAt", "Say whether the first flow falls now (0) or at the end of the first period (1), as the spreadsheet function NPV has it.", given, "0, 1");
        return 0;
    }

    private int[]? Days(Dictionary<string, JsonElement> members, int flows)
    {
        if (!members.TryGetValue("dates", out var given)) return null;
        var dates = _json.Elements(given, "/dates", MostFlows).Select(item => (Date: Day(item.Element, item.Pointer), item.Element, item.Pointer)).ToList();
        if (given.ValueKind != JsonValueKind.Array || dates.Count == 0 && given.GetArrayLength() > 0) return null;
        if (dates.Count != flows) _json.Fault("/dates", $"There are {dates.Count} dates and {flows} flows; give one date for each flow.", null, $"{flows} dates");
        if (dates.Count == 0 || dates[0].Date is not { } first) return null;
        foreach (var (date, element, pointer) in dates)
        {
            if (date < first) _json.Fault(pointer, "The date lies before the first; flows are discounted to the first date.", element, $"from {first:yyyy-MM-dd}");
        }

        return [.. dates.Select(item => (item.Date ?? first).DayNumber - first.DayNumber)];
    }

    private DateOnly? Day(JsonElement element, string pointer)
    {
        if (element.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2200) return day;
        _json.Fault(pointer, "Give a date as YYYY-MM-DD.", element, "1900-01-01 to 2200-12-31");
        return null;
    }
}
