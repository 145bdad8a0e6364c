using System.Text.Json;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Reads the sources of electricity of a site.</summary>
internal sealed class SupplyReader(Catalogue.Catalogue catalogue, JsonReader json, EchoList echo)
{
    private const double ShareTolerance = 1e-9;

    /// <summary>The kinds of tariff.</summary>
    internal static readonly string[] s_tariffKinds = ["average", "two-part"];

    /// <summary>The sources; the grid alone where none is given.</summary>
    public IReadOnlyList<Supply> Read(Dictionary<string, JsonElement> members, string pointer)
    {
        var at = $"{pointer}/supply";
        if (!members.TryGetValue("supply", out var given))
        {
            echo.Default(at, "grid, all of the energy");
            return [new(at, Choices.Grid, new($"{at}/0/share", 1), false, null, null)];
        }

        var entries = new List<Supply>();
        var complete = given.ValueKind == JsonValueKind.Array && given.GetArrayLength() <= ScenarioLimits.SupplyEntries;
        foreach (var (element, entry) in json.Elements(given, at, ScenarioLimits.SupplyEntries))
        {
            if (Entry(element, entry) is { } supply) entries.Add(supply);
            else complete = false;
        }

        var sum = entries.Sum(entry => entry.Share.Value);
        if (complete && Math.Abs(sum - 1) > ShareTolerance)
        {
            json.Fault(at, $"The shares of annual energy sum to {sum.ToString(System.Globalization.CultureInfo.InvariantCulture)}; they must sum to 1.", given, "sum of shares = 1");
        }

        return entries;
    }

    private Supply? Entry(JsonElement element, string pointer)
    {
        var members = json.Members(element, pointer, "technology", "share", "onSite", "capacityMw", "tariff", "note");
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (members.TryGetValue("note", out var note)) json.Text(note, $"{pointer}/note");
        Technology? technology = null;
        if (!members.TryGetValue("technology", out var named)) json.Fault($"{pointer}/technology", "Give the technology.", null, string.Join(", ", catalogue.Tables.Technologies.Keys));
        else if (json.Word(named, $"{pointer}/technology", "a technology", [.. catalogue.Tables.Technologies.Keys]) is { } id) technology = catalogue.Tables.Technologies[id];
        Number? share = null;
        if (!members.TryGetValue("share", out var part)) json.Fault($"{pointer}/share", "Give the share of annual energy.", null, "0 to 1");
        else share = json.NumberOf(part, $"{pointer}/share", ScenarioBounds.Share);
        var onSite = members.TryGetValue("onSite", out var place) && (json.Truth(place, $"{pointer}/onSite") ?? false);
        Number? capacity = null;
        if (members.TryGetValue("capacityMw", out var mw)) capacity = json.NumberOf(mw, $"{pointer}/capacityMw", ScenarioBounds.PlantMw);
        var tariff = members.TryGetValue("tariff", out var priced) ? Tariff(priced, $"{pointer}/tariff") : null;
        if (technology is null || share is null) return null;
        Check(technology, share, onSite, capacity, tariff, element, pointer);
        echo.User($"{pointer}/technology", technology.Id);
        echo.User(share, "1");
        if (members.ContainsKey("onSite")) echo.User($"{pointer}/onSite", onSite);
        if (capacity is not null) echo.User(capacity, "MW_plant");
        return new(pointer, technology.Id, share, onSite, capacity, tariff);
    }

    private void Check(Technology technology, Number share, bool onSite, Number? capacity, Tariff? tariff, JsonElement element, string pointer)
    {
        if (onSite && !Choices.CanStandOnSite(catalogue, technology))
        {
            var possible = catalogue.Tables.Technologies.Values.Where(other => Choices.CanStandOnSite(catalogue, other)).Select(other => other.Id);
            json.Fault($"{pointer}/onSite", $"{technology.NameEn} cannot be the project's own plant: the data lack its cost or heat rate.", element, string.Join(", ", possible));
        }

        if (!onSite && capacity is not null) json.Fault($"{pointer}/capacityMw", "A capacity is of an on-site plant; set onSite to true or leave it out.", element, "with onSite");
        if (!onSite && technology.Kind == "storage") json.Fault($"{pointer}/onSite", "Storage stands on site: set onSite to true, share to 0 and give capacityMw.", element, "true");
        if (!onSite && technology.Kind is "fuel" or "variable" or "firm" && tariff is null && !Choices.CanBeContracted(catalogue, technology))
        {
            json.Fault($"{pointer}/tariff", $"The data have no contract price of {technology.NameEn}; give a tariff or set onSite to true.", element, "a tariff");
        }

        if (technology.Kind == "storage" && (share.Value != 0 || capacity is null))
        {
            json.Fault(pointer, "Storage makes no energy: give share 0 and its capacityMw.", element, "share 0 and capacityMw");
        }

        if (tariff is not null && onSite) json.Fault($"{pointer}/tariff", "An on-site plant has costs of its own and no tariff.", element, "no tariff");
        if (tariff?.EnergyUsdPerMwh is not null && technology.Id != Choices.Grid) json.Fault($"{pointer}/tariff", "A two-part tariff is a tariff of the grid.", element, "average");
    }

    private Tariff? Tariff(JsonElement element, string pointer)
    {
        var members = json.Members(element, pointer, "kind", "usdPerMwh", "energyUsdPerMwh", "demandUsdPerKwMonth", "minimumTakeShare");
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (!members.TryGetValue("kind", out var named))
        {
            json.Fault($"{pointer}/kind", "Give the kind of the tariff.", null, "average, two-part");
            return null;
        }

        if (json.Word(named, $"{pointer}/kind", "the kind of the tariff", s_tariffKinds) is not { } kind) return null;
        echo.User($"{pointer}/kind", kind);
        Number? Price(string member, NumberBounds bounds, bool required)
        {
            if (members.TryGetValue(member, out var given))
            {
                var number = json.NumberOf(given, $"{pointer}/{member}", bounds);
                if (number is not null) echo.User(number, bounds.Unit);
                return number;
            }

            if (required) json.Fault($"{pointer}/{member}", $"A tariff of kind '{kind}' needs {member}.", null, bounds.ToString());
            return null;
        }

        var average = kind == "average";
        foreach (var misplaced in average ? new[] { "energyUsdPerMwh", "demandUsdPerKwMonth", "minimumTakeShare" } : ["usdPerMwh"])
        {
            if (members.TryGetValue(misplaced, out var given)) json.Fault($"{pointer}/{misplaced}", $"'{misplaced}' does not belong to a tariff of kind '{kind}'.", given, average ? "usdPerMwh" : "energyUsdPerMwh, demandUsdPerKwMonth, minimumTakeShare");
        }

        return average
            ? new(Price("usdPerMwh", ScenarioBounds.UsdPerMwh, required: true), null, null, null)
            : new(null, Price("energyUsdPerMwh", ScenarioBounds.UsdPerMwh, true), Price("demandUsdPerKwMonth", ScenarioBounds.DemandUsdPerKwMonth, true), Price("minimumTakeShare", ScenarioBounds.Share, false));
    }
}
