using System.Text.Json;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads the member finance of a scenario.</summary>
internal sealed class FinanceReader(JsonReader json, EchoList echo, Catalogue.Catalogue catalogue)
{
    private const string Root = "/finance";

    /// <summary>The words for a view, in the order of <see cref="FinanceView"/>.</summary>
    internal static readonly string[] s_views = ["owner", "developer", "operator"];

    /// <summary>The words for the amortisation.</summary>
    internal static readonly string[] s_amortisations = ["level", "sculpted"];

    /// <summary>The words for what is sold.</summary>
    internal static readonly string[] s_kinds = ["lease", "gpu-hours"];

    /// <summary>What the scenario says of finance.</summary>
    /// <param name="scenario">Members of the scenario.</param>
    /// <param name="sites">The sites as read; those with a fault are missing.</param>
    public FinanceInputs Read(Dictionary<string, JsonElement> scenario, IReadOnlyList<Site> sites)
    {
        if (!scenario.TryGetValue("finance", out var given)) return new(FinanceView.Owner, null, null, null, null, null, null);
        var members = json.Members(given, Root, "view", "site", "discountRate", "itLifeYears", "facilityLifeYears", "operatingUsdPerMwItYear", "debt", "revenue", "funding");
        var view = (FinanceView)Math.Max(0, Array.IndexOf(s_views, Word(members, Root, "view", "whose flows are wanted", s_views)));
        var revenue = Revenue(members);
        if (view != FinanceView.Owner && revenue is null && !members.ContainsKey("revenue"))
        {
            json.Fault($"{Root}/revenue", $"The view '{s_views[(int)view]}' needs an income: give revenue of kind '{Kind(view)}'.", null, $"an object of kind {Kind(view)}");
        }
        else if (revenue is not null && (view == FinanceView.Owner || revenue.Lease != (view == FinanceView.Developer)))
        {
            json.Fault($"{Root}/view", $"Revenue of kind '{s_kinds[revenue.Lease ? 0 : 1]}' is that of the view '{(revenue.Lease ? "developer" : "operator")}'.", members.TryGetValue("view", out var named) ? named : null, revenue.Lease ? "developer" : "operator");
        }

        return new(
            view, Number(members, Root, "discountRate", ScenarioBounds.DiscountRate), Number(members, Root, "itLifeYears", ScenarioBounds.ItLifeYears),
            Number(members, Root, "facilityLifeYears", ScenarioBounds.FacilityLifeYears),
            Number(members, Root, "operatingUsdPerMwItYear", ScenarioBounds.OperatingUsdPerMwItYear), Debt(members), revenue,
            new FundingReader(json, echo, catalogue).Read(members), Site(members, scenario, sites));
    }

    private string? Site(Dictionary<string, JsonElement> finance, Dictionary<string, JsonElement> scenario, IReadOnlyList<Site> sites)
    {
        const string at = $"{Root}/site";
        if (!finance.TryGetValue("site", out var given)) return null;
        string[] counted = [.. sites.Where(site => site.Blocks.Any(block => block.Counts)).Select(site => site.Id)];
        // A site with a fault has no id here, and the fault is told already.
        var complete = scenario.TryGetValue("sites", out var listed) && listed.ValueKind == JsonValueKind.Array && listed.GetArrayLength() == sites.Count;
        if (given.ValueKind == JsonValueKind.String && sites.FirstOrDefault(site => site.Id == given.GetString()) is { } named && !counted.Contains(named.Id))
        {
            json.Fault(at, $"Every block of '{named.Id}' is paused or cancelled, so it has no finance; name another site, or leave 'site' out for all of them.", given, string.Join(", ", counted));
            return null;
        }

        if (given.ValueKind == JsonValueKind.String && !complete) return null;
        var id = json.Word(given, at, "the id of a site of the scenario, or leave it out for all of them,", counted);
        if (id is not null) echo.User(at, id);
        return id;
    }

    private static string Kind(FinanceView view) => s_kinds[view == FinanceView.Developer ? 0 : 1];

    private DebtInputs? Debt(Dictionary<string, JsonElement> finance)
    {
        if (!finance.TryGetValue("debt", out var given)) return null;
        const string at = $"{Root}/debt";
        var members = json.Members(given, at, "ltv", "minimumDscr", "rate", "tenorYears", "amortisation");
        echo.User(at, "given");
        return new(
            Number(members, at, "ltv", ScenarioBounds.Share), Number(members, at, "minimumDscr", ScenarioBounds.Dscr),
            Number(members, at, "rate", ScenarioBounds.DebtRate), Number(members, at, "tenorYears", ScenarioBounds.TermYears),
            Word(members, at, "amortisation", "how the debt is repaid", s_amortisations) == s_amortisations[1]);
    }

    private RevenueInputs? Revenue(Dictionary<string, JsonElement> finance)
    {
        if (!finance.TryGetValue("revenue", out var given)) return null;
        const string at = $"{Root}/revenue";
        var members = json.Members(given, at, "kind", "usdPerKwMonth", "usdPerAcceleratorHour", "utilisation", "escalator", "termYears", "noiMargin");
        if (given.ValueKind != JsonValueKind.Object) return null;
        if (!members.ContainsKey("kind")) json.Fault($"{at}/kind", "Say what is sold.", null, string.Join(", ", s_kinds));
        var kind = Word(members, at, "kind", "what is sold", s_kinds);
        var lease = kind != s_kinds[1];
        var (name, other) = lease ? ("usdPerKwMonth", "usdPerAcceleratorHour") : ("usdPerAcceleratorHour", "usdPerKwMonth");
        if (kind is not null && !members.ContainsKey(name)) json.Fault($"{at}/{name}", $"Revenue of kind '{kind}' needs {name}.", null, (lease ? ScenarioBounds.UsdPerKwMonth : ScenarioBounds.UsdPerAcceleratorHour).ToString());
        if (kind is not null && members.TryGetValue(other, out var foreign)) json.Fault($"{at}/{other}", $"'{other}' does not belong to revenue of kind '{kind}'.", foreign, name);
        if (lease && members.TryGetValue("utilisation", out var used)) json.Fault($"{at}/utilisation", "A lease is paid for whether it is used or not; utilisation belongs to kind 'gpu-hours'.", used, "no utilisation");
        var price = Number(members, at, name, lease ? ScenarioBounds.UsdPerKwMonth : ScenarioBounds.UsdPerAcceleratorHour);
        var (utilisation, escalator) = (Number(members, at, "utilisation", ScenarioBounds.Share), Number(members, at, "escalator", ScenarioBounds.Escalator));
        var (term, margin) = (Number(members, at, "termYears", ScenarioBounds.TermYears), Number(members, at, "noiMargin", ScenarioBounds.Share));
        return kind is null || price is null ? null : new(lease, price, utilisation, escalator, term, margin);
    }

    private string? Word(Dictionary<string, JsonElement> members, string at, string name, string what, string[] words)
    {
        if (!members.TryGetValue(name, out var given)) return null;
        var word = json.Word(given, $"{at}/{name}", what, words);
        if (word is not null) echo.User($"{at}/{name}", word);
        return word;
    }

    private Number? Number(Dictionary<string, JsonElement> members, string at, string name, NumberBounds bounds)
    {
        if (!members.TryGetValue(name, out var given)) return null;
        var number = json.NumberOf(given, $"{at}/{name}", bounds);
        if (number is not null) echo.User(number, bounds.Unit == "years" ? "year" : bounds.Unit);
        return number;
    }
}
