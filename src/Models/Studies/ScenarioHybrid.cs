using System.Globalization;
using System.Text.Json.Nodes;

namespace Stargate.Economics.Models.Studies;

/// <summary>
/// Scenarios that have some groups of members from one scenario and the others from another. Sites and blocks are matched by id (that of
/// their position where none is given). One that stands in both takes each member from the side that the member's group comes from;
/// one that stands in a single scenario is there, as a whole, where the capacity comes from that side.
/// </summary>
internal sealed class ScenarioHybrid
{
    private static readonly string[] s_blockMembers = ["capacityMw", "basis", "status", "constructionStart", "firstPower", "fullPower"];

    private readonly JsonObject _a;
    private readonly JsonObject _b;

    /// <summary>Takes both scenarios in one shape: every site with an id and with blocks, names and remarks left out.</summary>
    public ScenarioHybrid(ScenarioDocument a, ScenarioDocument b) => (_a, _b) = (Plain(a.Copy()), Plain(b.Copy()));

    /// <summary>The groups in which the scenarios differ.</summary>
    public IReadOnlyList<ChangeGroup> Changed
    {
        get
        {
            bool Differ(ISet<ChangeGroup> some, ISet<ChangeGroup> others) => Mix(some.Contains).ToJsonString() != Mix(others.Contains).ToJsonString();
            var all = Enum.GetValues<ChangeGroup>().ToHashSet();
            return [.. all.Where(group => Differ(new HashSet<ChangeGroup>(), new HashSet<ChangeGroup> { group }) || Differ(all, all.Where(other => other != group).ToHashSet()))];
        }
    }

    /// <summary>A hybrid.</summary>
    /// <param name="fromB">Whether a group comes from the second scenario.</param>
    public JsonObject Mix(Func<ChangeGroup, bool> fromB)
    {
        var mixed = Members(_a, _b, ChangeGroups.OfRoot, fromB, "sites");
        mixed["sites"] = Items(_a["sites"]!, _b["sites"]!, fromB, (a, b) =>
        {
            var site = Members(a, b, ChangeGroups.OfSite, fromB, "blocks");
            site["blocks"] = Items(a["blocks"]!, b["blocks"]!, fromB, (one, other) => Members(one, other, ChangeGroups.OfSite, fromB, null));
            return site;
        });
        return mixed;
    }

    private static JsonObject Members(JsonObject a, JsonObject b, Func<string, ChangeGroup> groupOf, Func<ChangeGroup, bool> fromB, string? apart)
    {
        var mixed = new JsonObject();
        foreach (var name in a.Select(member => member.Key).Union(b.Select(member => member.Key), StringComparer.Ordinal).Where(name => name != apart))
        {
            if ((fromB(groupOf(name)) ? b : a).TryGetPropertyValue(name, out var value)) mixed[name] = value?.DeepClone();
        }

        return mixed;
    }

    private static JsonArray Items(JsonNode a, JsonNode b, Func<ChangeGroup, bool> fromB, Func<JsonObject, JsonObject, JsonObject> join)
    {
        var (ofA, ofB) = (ById(a), ById(b));
        var own = fromB(ChangeGroup.Capacity) ? ofB : ofA;
        return new JsonArray([.. ofA.Keys.Union(ofB.Keys, StringComparer.Ordinal).Where(own.ContainsKey).Select(JsonNode (id) =>
            ofA.TryGetValue(id, out var left) && ofB.TryGetValue(id, out var right) ? join(left, right) : own[id].DeepClone())]);
    }

    private static Dictionary<string, JsonObject> ById(JsonNode items) => items.AsArray().ToDictionary(item => item!["id"]!.GetValue<string>(), item => item!.AsObject(), StringComparer.Ordinal);

    private static JsonObject Plain(JsonObject scenario)
    {
        scenario.Remove("name");
        foreach (var (item, index) in scenario["sites"]!.AsArray().Select((item, index) => (item, index)))
        {
            var site = Named(item!.AsObject(), "site", index);
            if (!site.ContainsKey("blocks")) site["blocks"] = new JsonArray(Shorthand(site));
            foreach (var (block, place) in site["blocks"]!.AsArray().Select((block, place) => (block, place))) Named(block!.AsObject(), "block", place);
        }

        return scenario;
    }

    private static JsonObject Named(JsonObject item, string kind, int index)
    {
        item.Remove("name");
        item.Remove("note");
        if (!item.ContainsKey("id")) item["id"] = string.Create(CultureInfo.InvariantCulture, $"{kind}-{index + 1}");
        return item;
    }

    private static JsonObject Shorthand(JsonObject site)
    {
        var block = new JsonObject();
        foreach (var name in s_blockMembers)
        {
            if (site.Remove(name, out var value)) block[name] = value?.DeepClone();
        }

        return block;
    }
}
