using System.Globalization;
using System.Text.Json;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads what governments give to a site: abatement, exemption, public services, rates of property tax, and who pays for the grid.</summary>
internal sealed class IncentiveReader(JsonReader json, EchoList echo)
{
    private const double ShareTolerance = 1e-9;

    /// <summary>Levels that raise property tax; local stands for all of them together.</summary>
    internal static readonly string[] s_propertyLevels = ["local", "county", "city", "district"];

    /// <summary>Levels that raise sales tax.</summary>
    internal static readonly string[] s_salesLevels = ["state", "local"];

    /// <summary>The incentives at <c>incentives</c>.</summary>
    public SiteIncentives Incentives(Dictionary<string, JsonElement> site, string pointer)
    {
        if (!site.TryGetValue("incentives", out var given)) return SiteIncentives.None;
        var at = $"{pointer}/incentives";
        var members = json.Members(given, at, "propertyTaxAbatement", "salesTaxExemption", "publicServiceUsdPerYear", "note");
        if (members.TryGetValue("note", out var note)) json.Text(note, $"{at}/note");
        return new(Abatement(members, at), Exemption(members, at), Number(members, at, "publicServiceUsdPerYear", ScenarioBounds.PublicServiceUsd));
    }

    /// <summary>The rates at <c>propertyTaxRates</c>; null where none is given.</summary>
    public PropertyTaxRates? Rates(Dictionary<string, JsonElement> site, string pointer)
    {
        if (!site.TryGetValue("propertyTaxRates", out var given)) return null;
        var at = $"{pointer}/propertyTaxRates";
        var members = json.Members(given, at, "county", "city", "district");
        if (given.ValueKind == JsonValueKind.Object && members.Count == 0) json.Fault(at, "Give the rate of at least one level.", given, "county, city, district");
        Number? Rate(string level) => Number(members, at, level, ScenarioBounds.PropertyTaxRate);
        return new(Rate("county"), Rate("city"), Rate("district"));
    }

    /// <summary>The shares at <c>gridCostAllocation</c>; those left out are 0.</summary>
    public GridCostAllocation Grid(Dictionary<string, JsonElement> site, string pointer)
    {
        if (!site.TryGetValue("gridCostAllocation", out var given)) return GridCostAllocation.AllDeveloper;
        var at = $"{pointer}/gridCostAllocation";
        var members = json.Members(given, at, "developer", "ratepayers", "utility");
        var complete = given.ValueKind == JsonValueKind.Object;
        double Share(string who)
        {
            if (!members.TryGetValue(who, out var element)) return 0;
            if (json.Plain(element, $"{at}/{who}", ScenarioBounds.Share) is not { } share)
            {
                complete = false;
                return 0;
            }

            echo.User($"{at}/{who}", share);
            return share;
        }

        var allocation = new GridCostAllocation(Share("developer"), Share("ratepayers"), Share("utility"));
        var sum = allocation.Developer + allocation.Ratepayers + allocation.Utility;
        if (complete && Math.Abs(sum - 1) > ShareTolerance)
        {
            json.Fault(at, $"The shares sum to {sum.ToString(CultureInfo.InvariantCulture)}; they must sum to 1.", given, "sum of shares = 1");
        }

        return allocation;
    }

    private TaxTerms? Abatement(Dictionary<string, JsonElement> incentives, string pointer)
    {
        if (!incentives.TryGetValue("propertyTaxAbatement", out var given)) return null;
        var at = $"{pointer}/propertyTaxAbatement";
        var members = json.Members(given, at, "share", "years", "startYear", "levels");
        if (given.ValueKind != JsonValueKind.Object) return null;
        if (!members.ContainsKey("years")) json.Fault($"{at}/years", "Give the number of years that the abatement lasts.", null, ScenarioBounds.IncentiveYears.ToString());
        if (!members.ContainsKey("share")) json.Fault($"{at}/share", "Give the share of property tax that is not raised.", null, "0 to 1");
        return Terms(members, at, Number(members, at, "share", ScenarioBounds.Share), s_propertyLevels, s_propertyLevels);
    }

    private TaxTerms? Exemption(Dictionary<string, JsonElement> incentives, string pointer)
    {
        if (!incentives.TryGetValue("salesTaxExemption", out var given)) return null;
        var at = $"{pointer}/salesTaxExemption";
        if (given.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            echo.User(at, given.GetBoolean());
            return given.GetBoolean() ? new(new(at, 1), null, null, ["state"]) : null;
        }

        if (given.ValueKind != JsonValueKind.Object || given.TryGetProperty("value", out _))
        {
            return Number(incentives, pointer, "salesTaxExemption", ScenarioBounds.Share) is { } share ? new(share, null, null, ["state"]) : null;
        }

        var members = json.Members(given, at, "share", "years", "startYear", "levels");
        if (members.Count == 0) echo.User(at, true);
        return Terms(members, at, Number(members, at, "share", ScenarioBounds.Share) ?? new Number($"{at}/share", 1), s_salesLevels, ["state"]);
    }

    private TaxTerms? Terms(Dictionary<string, JsonElement> members, string pointer, Number? share, string[] levels, string[] otherwise)
    {
        var (years, start) = (Whole(members, pointer, "years", ScenarioBounds.IncentiveYears), Whole(members, pointer, "startYear", ScenarioBounds.IncentiveStart));
        var named = members.TryGetValue("levels", out var given) ? Levels(given, $"{pointer}/levels", levels) : otherwise;
        return share is null ? null : new(share, years, start, named);
    }

    private string[] Levels(JsonElement given, string pointer, string[] levels)
    {
        var named = json.Elements(given, pointer, levels.Length).Select(item => json.Word(item.Element, item.Pointer, "a level of government", levels)).OfType<string>().ToArray();
        if (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0) json.Fault(pointer, "Name at least one level, or leave the levels out.", given, string.Join(", ", levels));
        if (named.Distinct().Count() < named.Length) json.Fault(pointer, "A level stands twice; name each once.", given, string.Join(", ", levels));
        echo.User(pointer, string.Join(", ", levels.Where(named.Contains)));
        return named;
    }

    private int? Whole(Dictionary<string, JsonElement> members, string pointer, string name, NumberBounds bounds)
    {
        if (!members.TryGetValue(name, out var given) || json.Plain(given, $"{pointer}/{name}", bounds) is not { } number) return null;
        if (!double.IsInteger(number)) json.Fault($"{pointer}/{name}", "Give whole years: taxes are counted by calendar year.", given, bounds.ToString());
        echo.User($"{pointer}/{name}", number);
        return (int)number;
    }

    private Number? Number(Dictionary<string, JsonElement> members, string pointer, string name, NumberBounds bounds)
    {
        if (!members.TryGetValue(name, out var given)) return null;
        var number = json.NumberOf(given, $"{pointer}/{name}", bounds);
        if (number is not null) echo.User(number, bounds.Unit);
        return number;
    }
}
