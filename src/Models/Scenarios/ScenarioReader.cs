using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>JSON in, a complete scenario or every fault out. Defaults are filled in here and echoed with where they came from.</summary>
public sealed class ScenarioReader
{
    private readonly Catalogue.Catalogue _catalogue;
    private readonly JsonReader _json = new();
    private readonly EchoList _echo = new();
    private readonly List<ScenarioRemark> _remarks = [];
    private readonly SiteReader _sites;

    private ScenarioReader(Catalogue.Catalogue catalogue)
    {
        _catalogue = catalogue;
        _sites = new(catalogue, _json, _echo, _remarks);
    }

    /// <summary>Reads a scenario.</summary>
    /// <param name="root">The document, of a parser that keeps repeated members.</param>
    /// <param name="catalogue">What can be chosen, and the figures that can be replaced.</param>
    public static ScenarioReading Read(JsonElement root, Catalogue.Catalogue catalogue)
    {
        var reader = new ScenarioReader(catalogue);
        BrokenText.Report(root, "", reader._json);
        if (reader._json.Failed) return new(null, reader._json.Errors);
        var scenario = reader.Scenario(root);
        return reader._json.Failed ? new(null, reader._json.Errors) : new(scenario, []);
    }

    private Scenario Scenario(JsonElement root)
    {
        var members = _json.Members(root, "", "name", "priceBasis", "horizon", "targets", "sites", "levers", "finance", "economy", "attribution", "figures");
        string? name = null;
        if (members.TryGetValue("name", out var named))
        {
            name = _json.Text(named, "/name");
            if (name is not null) _echo.User("/name", name);
        }

        var realYear = PriceBasis(members);
        var figures = Figures(members);
        var sites = Sites(members, figures);
        var (start, end) = Horizon(members);
        var targets = Targets(members);
        var finance = new FinanceReader(_json, _echo, _catalogue).Read(members, sites);
        var levers = new LeverReader(_json, _echo).Read(members);
        var economy = new EconomyReader(_json, _echo, _catalogue.InputOutput);
        var (choice, attribution) = (economy.Economy(members), economy.Attribution(members));

        name ??= sites.Count == 1 ? sites[0].Name : string.Create(CultureInfo.InvariantCulture, $"Programme of {sites.Count} sites");
        return new(name, realYear, start, end, targets, finance.ItLifeYears, finance, levers, choice, attribution, sites, figures, _echo.Items, _remarks, _echo.Canonical());
    }

    private int? PriceBasis(Dictionary<string, JsonElement> members)
    {
        const string pointer = "/priceBasis";
        if (!members.TryGetValue("priceBasis", out var given))
        {
            _echo.Default(pointer, "nominal");
            return null;
        }

        var text = given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        _echo.User(pointer, text);
        if (text == "nominal") return null;
        if (text.Length == 9 && text.StartsWith("real-", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ScenarioLimits.FirstPriceYear and <= ScenarioLimits.LastPriceYear)
        {
            return year;
        }

        _json.Fault(pointer, "Give 'nominal' or 'real-YYYY' at '/priceBasis', such as 'real-2026'.", given, $"nominal, real-{ScenarioLimits.FirstPriceYear} to real-{ScenarioLimits.LastPriceYear}");
        return null;
    }

    private (Month? Start, Month? End) Horizon(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("horizon", out var given)) return (null, null);
        var horizon = _json.Members(given, "/horizon", "start", "end");
        Month? At(string name)
        {
            if (!horizon.TryGetValue(name, out var element)) return null;
            var month = _json.MonthOf(element, $"/horizon/{name}");
            if (month is { } found) _echo.User($"/horizon/{name}", found.ToString());
            return month;
        }

        var (start, end) = (At("start"), At("end"));
        if (start > end) _json.Fault("/horizon", "The horizon ends before it starts; give start before end.", given, "start ≤ end");
        if (end - start + 1 > ScenarioLimits.Months)
        {
            _json.Fault("/horizon", $"The horizon has {end!.Value - start!.Value + 1} months; at most {ScenarioLimits.Months} can be computed.", given, $"up to {ScenarioLimits.Months} months");
        }

        return (start, end);
    }

    private Targets? Targets(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("targets", out var given)) return null;
        var targets = _json.Members(given, "/targets", "investmentUsd", "capacityMw", "capacityBasis", "jobs", "by");
        double? Amount(string name, NumberBounds bounds)
        {
            if (!targets.TryGetValue(name, out var element)) return null;
            var number = _json.NumberOf(element, $"/targets/{name}", bounds);
            if (number is not null) _echo.User(number, bounds.Unit);
            return number?.Value;
        }

        Basis? basis = null;
        if (targets.TryGetValue("capacityBasis", out var based) && _json.Word(based, "/targets/capacityBasis", "the basis of the capacity", s_bases) is { } word)
        {
            basis = BasisOf(word);
            _echo.User("/targets/capacityBasis", word);
        }

        if (targets.TryGetValue("capacityMw", out var capacity) && !targets.ContainsKey("capacityBasis"))
        {
            _json.Fault("/targets/capacityBasis", "Say whether the target capacity is IT or facility load.", capacity, "it, facility");
        }

        Month? by = null;
        if (targets.TryGetValue("by", out var date) && _json.MonthOf(date, "/targets/by") is { } month)
        {
            by = month;
            _echo.User("/targets/by", month.ToString());
        }

        return new(Amount("investmentUsd", ScenarioBounds.TargetUsd), Amount("capacityMw", ScenarioBounds.TargetMw), basis, Amount("jobs", ScenarioBounds.TargetJobs), by);
    }

    private Dictionary<string, Number> Figures(Dictionary<string, JsonElement> members)
    {
        var figures = new Dictionary<string, Number>(StringComparer.Ordinal);
        if (!members.TryGetValue("figures", out var given)) return figures;
        if (given.ValueKind != JsonValueKind.Object)
        {
            _json.Fault("/figures", "Give an object of figure ids at '/figures'.", given, "an object");
            return figures;
        }

        foreach (var member in given.EnumerateObject())
        {
            var pointer = $"/figures/{JsonReader.Escape(member.Name)}";
            if (_catalogue.Find(member.Name) is not { } figure)
            {
                var nearest = _json.IsFull ? null : _catalogue.Figures.MinBy(candidate => EditDistance.Between(candidate.Id, member.Name.Length > 80 ? member.Name[..80] : member.Name));
                _json.Fault(pointer, $"The data have no figure of this id; the nearest is '{nearest?.Id}'.", member.Value, "an id of /v1/figures");
                continue;
            }

            if (_json.NumberOf(member.Value, pointer, FigureBounds.Of(figure)) is not { } number) continue;
            if (!figures.TryAdd(figure.Id, number)) _json.Fault(pointer, $"'{figure.Id}' stands more than once; give it once.", member.Value);
            else
            {
                _echo.User(number, figure.Unit);
                if (!Choices.IsReplaceable(figure)) _remarks.Add(new(pointer, $"'{figure.Id}' stands beside results or shapes their ranges; giving another value for it changes none of them."));
            }
        }

        return figures;
    }

    private List<Site> Sites(Dictionary<string, JsonElement> members, Dictionary<string, Number> figures)
    {
        var sites = new List<Site>();
        if (!members.TryGetValue("sites", out var given))
        {
            _json.Fault("/sites", "Give at least one site: a state, a capacity in MW and its basis.");
            return sites;
        }

        var elements = _json.Elements(given, "/sites", ScenarioLimits.Sites);
        if (given.ValueKind == JsonValueKind.Array && given.GetArrayLength() == 0) _json.Fault("/sites", "Give at least one site.", given, "1 to 200 sites");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (element, pointer) in elements)
        {
            if (_sites.Read(element, pointer, sites.Count, figures) is not { } site) continue;
            if (!ids.Add(site.Id)) _json.Fault($"{pointer}/id", $"The site id '{site.Id}' stands twice; ids name sites in result paths.");
            sites.Add(site);
        }

        var blocks = sites.Sum(site => site.Blocks.Count);
        if (blocks > ScenarioLimits.Blocks) _json.Fault("/sites", $"The scenario has {blocks} blocks; at most {ScenarioLimits.Blocks} can be computed.", null, $"up to {ScenarioLimits.Blocks} blocks");
        if (blocks > 0 && !sites.Any(site => site.Blocks.Any(block => block.Counts)))
        {
            _json.Fault("/sites", "Every block is paused or cancelled, so there is nothing to compute; give at least one block another status.", null, "announced, permitted, construction, energised");
        }

        return sites;
    }

    /// <summary>The words for a basis.</summary>
    internal static readonly string[] s_bases = ["it", "facility"];

    /// <summary>The basis of a word.</summary>
    internal static Basis BasisOf(string word) => word == "it" ? Basis.It : Basis.Facility;
}
