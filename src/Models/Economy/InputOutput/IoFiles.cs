using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>The files below io/ with what stands beside each, and the list to which every fault goes.</summary>
internal sealed class IoFiles(
    IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, Source> sources, List<DataError> errors)
{
    private const string Folder = "io/";
    private readonly Dictionary<string, TableMeta> _metas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>What stands beside each table read so far.</summary>
    public IReadOnlyDictionary<string, TableMeta> Metas => _metas;

    /// <summary>The rows of a table, and its meta file with them; none where the table is missing.</summary>
    /// <param name="name">File name without folder and ending.</param>
    /// <param name="columns">The columns, in order.</param>
    public IReadOnlyList<CsvTable.Row> Rows(string name, params IReadOnlyList<string> columns)
    {
        ReadMeta(name);
        return Text($"{Folder}{name}.csv") is { } text ? CsvTable.Read($"{Folder}{name}.csv", text, columns, errors).Rows : [];
    }

    /// <summary>Notes a fault of a table as a whole.</summary>
    public void Fault(string name, string message) => errors.Add(new($"{Folder}{name}.csv", 0, 0, message));

    /// <summary>Sources of a row, each of them known.</summary>
    public IReadOnlyList<string> Sources(CsvTable.Row row)
    {
        var ids = row.Ids("source_ids");
        if (ids.Count == 0) row.Fault("source_ids", "The row names no source.");
        foreach (var id in ids.Where(id => !sources.ContainsKey(id))) row.Fault("source_ids", $"The source '{id}' is unknown.");
        return ids;
    }

    /// <summary>How far an identity of a table may be off; not a number, with a fault, where its meta file does not say.</summary>
    public double Tolerance(string name, string identity)
    {
        if (!_metas.TryGetValue(name, out var meta)) return double.NaN;
        if (meta.Tolerances.TryGetValue(identity, out var tolerance)) return tolerance;
        var missing = new DataError($"{Folder}{name}.meta.json", 0, 0, $"/tolerances/{identity}: say how far this identity may be off.");
        if (!errors.Contains(missing)) errors.Add(missing);
        return double.NaN;
    }

    /// <summary>Files below io/ that no table is read from.</summary>
    public void RequireNoOthers()
    {
        foreach (var file in files.Keys.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && !_read.Contains(file)).Order(StringComparer.Ordinal))
        {
            errors.Add(new(file, 0, 0, "Nothing reads this file."));
        }
    }

    private string? Text(string file)
    {
        _read.Add(file);
        if (files.TryGetValue(file, out var text)) return text;
        errors.Add(new(file, 0, 0, "The file is missing."));
        return null;
    }

    private void ReadMeta(string name)
    {
        var file = $"{Folder}{name}.meta.json";
        if (Text(file) is not { } text) return;
        try
        {
            using var document = JsonDocument.Parse(text);
            var json = new JsonReader();
            var meta = Meta(json, document.RootElement);
            if (!json.Failed) _metas[name] = meta;
            errors.AddRange(json.Errors.Select(error => new DataError(file, 0, 0, $"{error.Pointer}: {error.Message}")));
        }
        catch (JsonException fault)
        {
            errors.Add(new(file, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1, fault.Message));
        }
    }

    private TableMeta Meta(JsonReader json, JsonElement root)
    {
        var members = json.Members(root, "", "title", "vintage", "priceYear", "unit", "sourceIds", "derivation", "tolerances", "retrieved");
        int? priceYear = members.TryGetValue("priceYear", out var given) ? (int?)json.Plain(given, "/priceYear", new(1900, 2100, "year")) : null;
        if (!DateOnly.TryParseExact(Text(json, members, "retrieved"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var retrieved))
        {
            json.Fault("/retrieved", "Give the day as YYYY-MM-DD.");
        }

        return new(
            Text(json, members, "title"), Text(json, members, "vintage"), priceYear, Text(json, members, "unit"), SourceIds(json, members),
            Text(json, members, "derivation"), Tolerances(json, members), retrieved);
    }

    private static string Text(JsonReader json, Dictionary<string, JsonElement> members, string name)
    {
        if (members.TryGetValue(name, out var given) && given.ValueKind == JsonValueKind.String && given.GetString() is { Length: > 0 } text) return text;
        json.Fault($"/{name}", "Give a text here.");
        return "";
    }

    private List<string> SourceIds(JsonReader json, Dictionary<string, JsonElement> members)
    {
        var ids = new List<string>();
        if (members.TryGetValue("sourceIds", out var given))
        {
            foreach (var (element, pointer) in json.Elements(given, "/sourceIds", sources.Count))
            {
                if (json.Text(element, pointer) is not { } id) continue;
                if (!sources.ContainsKey(id)) json.Fault(pointer, $"The source '{id}' is unknown.");
                ids.Add(id);
            }
        }

        if (ids.Count == 0) json.Fault("/sourceIds", "The file names no source.");
        return ids;
    }

    private static Dictionary<string, double> Tolerances(JsonReader json, Dictionary<string, JsonElement> members)
    {
        var tolerances = new Dictionary<string, double>(StringComparer.Ordinal);
        if (!members.TryGetValue("tolerances", out var given)) return tolerances;
        if (given.ValueKind != JsonValueKind.Object)
        {
            json.Fault("/tolerances", "Give an object here.");
            return tolerances;
        }

        foreach (var member in given.EnumerateObject())
        {
            if (json.Plain(member.Value, $"/tolerances/{member.Name}", new(0, double.MaxValue, "1")) is { } tolerance) tolerances[member.Name] = tolerance;
        }

        return tolerances;
    }
}
