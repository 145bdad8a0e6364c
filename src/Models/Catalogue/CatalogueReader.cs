using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>Text of the data files in, catalogue or every fault out, by file, line and column.</summary>
public static class CatalogueReader
{
    private static readonly string[] s_figureColumns =
    [
        "id", "label_en", "label_de", "unit", "low", "central", "high", "distribution", "correlation_group", "vintage",
        "price_year", "source_ids", "locator", "retrieved", "quality", "note",
    ];

    private static readonly string[] s_sourceColumns = ["id", "title", "publisher", "url", "published", "accessed", "quality", "note"];

    /// <summary>Ending of an id and a part that its unit must have.</summary>
    private static readonly (string Ending, string Unit)[] s_namedUnits =
    [
        ("Months", "month"), ("PerMwh", "/MWh"), ("PerKw", "/kW"), ("PerKwYear", "/kW/year"), ("PriceUsd", "USD"), ("Watts", "W"),
        ("PerRack", "/rack"), ("Tflops", "Tflops"), ("PerMmbtu", "/MMBtu"), ("Share", "1"), ("Ratio", "1"), ("Premium", "1"),
    ];

    /// <summary>Reads the catalogue.</summary>
    /// <param name="files">Text of each file by its path below the data folder, with forward slashes.</param>
    /// <returns>The catalogue, or none with at least one fault.</returns>
    public static (Catalogue? Catalogue, IReadOnlyList<DataError> Errors) Read(IReadOnlyDictionary<string, string> files)
    {
        var errors = new List<DataError>();
        var sources = ReadTable(files, "sources.csv", s_sourceColumns, errors, row => new Source(
            row.Required("id"), row.Required("title"), row.Required("publisher"), row["url"], row["published"], row.Required("accessed"),
            row.OneOf("quality", "primary", "secondary", "estimate"), row["note"]), source => source.Id);
        var presets = ReadPresets(files, errors);
        var tables = ReadTables(files, sources, presets, errors);
        var figures = ReadFigures(files, sources, errors);
        var inputOutput = IoReader.Read(files, sources, tables.States.Keys, errors);
        var dimensions = ReadDimensions(files, errors);
        RequireDimensions(figures, dimensions, errors);
        RequireLinks(tables, figures, errors);
        var version = ReadVersion(files, errors);
        if (errors.Count > 0 || version is null || inputOutput is null) return (null, errors);
        var catalogue = new Catalogue(version, figures, sources, tables, dimensions, presets, inputOutput);
        RequireReaders(catalogue, errors);
        return errors.Count > 0 ? (null, errors) : (catalogue, errors);
    }

    /// <summary>Every figure is read by a formula, and every formula has its figures in its unit.</summary>
    private static void RequireReaders(Catalogue catalogue, List<DataError> errors)
    {
        try
        {
            foreach (var figure in catalogue.Figures.Where(figure => catalogue.ReadBy(figure.Id).Count == 0))
            {
                errors.Add(new("figures", 0, 0, $"No formula reads the figure '{figure.Id}'."));
            }
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException)
        {
            errors.Add(new("figures", 0, 0, fault.Message));
        }
    }

    private static CatalogueTables ReadTables(
        IReadOnlyDictionary<string, string> files, Dictionary<string, Source> sources, List<Preset> presets, List<DataError> errors)
    {
        IReadOnlyList<string> Sourced(CsvTable.Row row) => Known(row, sources);
        var states = ReadTable(files, "states.csv", ["code", "name", "climate_zone", "balancing_area", "source_ids", "note"], errors,
            row => new State(row.Required("code"), row.Required("name"), row.Required("climate_zone"), row.Required("balancing_area"), Sourced(row), row["note"]),
            state => state.Code);
        var accelerators = ReadTable(files, "accelerators.csv", ["id", "name", "vendor", "available_from", "source_ids", "note"], errors,
            row => new Accelerator(row.Required("id"), row.Required("name"), row.Required("vendor"), row.Required("available_from"), Sourced(row), row["note"]),
            accelerator => accelerator.Id);
        var technologies = ReadTable(files, "technologies.csv", ["id", "name_en", "name_de", "kind", "renewable", "source_ids", "note"], errors,
            row => new Technology(row.Required("id"), row.Required("name_en"), row.Required("name_de"),
                row.OneOf("kind", "grid", "fuel", "variable", "firm", "storage"), row.Truth("renewable"), Sourced(row), row["note"]),
            technology => technology.Id);
        var coolings = ReadTable(files, "cooling.csv", ["id", "name_en", "name_de", "liquid", "by_zone", "source_ids", "note"], errors,
            row => new Cooling(row.Required("id"), row.Required("name_en"), row.Required("name_de"), row.Truth("liquid"), row.Truth("by_zone"), Sourced(row), row["note"]),
            cooling => cooling.Id);
        var occupations = ReadTable(files, "occupations.csv", ["soc", "title_en", "title_de", "group", "source_ids", "note"], errors,
            row => new Occupation(row.Required("soc"), row.Required("title_en"), row.Required("title_de"),
                row.OneOf("group", "engineers-construction", "electrical-cooling", "datacentre-ai-operations", "project-logistics"), Sourced(row), row["note"]),
            occupation => occupation.Soc);
        var benchmarks = ReadTable(files, "benchmark-notes.csv", ["id", "name", "author", "date", "scope", "kind", "basis_note", "source_ids"], errors,
            row => new BenchmarkNote(row.Required("id"), row.Required("name"), row.Required("author"), row.Required("date"), row.Required("scope"),
                row.OneOf("kind", "estimate", "model", "guide", "filing", "ceiling", "plan", "target"), row["basis_note"], Sourced(row)),
            benchmark => benchmark.Id);
        var presetSites = PublicSiteReader.PresetSites(presets);
        var sites = ReadTable(files, PublicSiteReader.File, PublicSiteReader.Columns, errors, row =>
        {
            var site = PublicSiteReader.Read(row, states, Sourced(row));
            if (site.PresetSite is { } known && !presetSites.Contains(known)) row.Fault("preset_site", $"The preset '{PublicSiteReader.Preset}' has no site '{known}'.");
            return site;
        }, site => site.Id);
        var observations = ReadTable(files, ObservationReader.File, ObservationReader.Columns, errors,
            row => ObservationReader.Read(row, presets, Sourced(row)), observation => observation.Id);
        var goods = ReadTable(files, BillOfGoodsReader.GoodsFile, BillOfGoodsReader.GoodsColumns, errors, row => BillOfGoodsReader.Good(row, Sourced(row)), good => good.Id);
        var bill = BillOfGoodsReader.Bill(files, goods, errors, Sourced);
        var commitments = ReadTable(files, CommitmentReader.File, CommitmentReader.Columns, errors,
            row => CommitmentReader.Read(row, Sourced(row)), commitment => commitment.Id);
        CommitmentReader.RequireChain(commitments, errors);
        var events = ReadTable(files, SiteEventReader.File, SiteEventReader.Columns, errors,
            row => SiteEventReader.Read(row, sites, Sourced(row)), SiteEventReader.Key).Values;
        SiteEventReader.RequireAnnouncements(events, sites, errors);
        var claims = ReadTable(files, ClaimReader.File, ClaimReader.Columns, errors,
            row => ClaimReader.Read(row, states, presets, Sourced(row)), claim => claim.Id);
        var incentives = ReadTable(files, IncentiveProgramReader.File, IncentiveProgramReader.Columns, errors,
            row => IncentiveProgramReader.Read(row, states, Sourced(row)), incentive => incentive.Id);
        return new(states, accelerators, technologies, coolings, occupations, benchmarks, sites, observations, goods, bill, commitments, events, claims, incentives);
    }

    private static List<Figure> ReadFigures(
        IReadOnlyDictionary<string, string> files, Dictionary<string, Source> sources, List<DataError> errors)
    {
        var figures = new List<Figure>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, text) in files.Where(pair => pair.Key.StartsWith("figures/", StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var row in CsvTable.Read(file, text, s_figureColumns, errors).Rows)
            {
                var figure = ReadFigure(row, sources);
                if (!seen.Add(figure.Id)) row.Fault("id", $"The id '{figure.Id}' stands twice.");
                figures.Add(figure);
            }
        }

        return figures;
    }

    private static Figure ReadFigure(CsvTable.Row row, Dictionary<string, Source> sources)
    {
        var id = row.Required("id");
        var unit = row.Required("unit");
        try
        {
            Unit.Parse(unit);
        }
        catch (FormatException fault)
        {
            row.Fault("unit", fault.Message);
        }

        foreach (var (ending, part) in s_namedUnits)
        {
            var named = id.EndsWith(ending, StringComparison.Ordinal);
            if (named && (part == "1" ? unit != "1" : part[0] == '/' ? !unit.Contains(part, StringComparison.Ordinal) : !unit.StartsWith(part, StringComparison.Ordinal)))
            {
                row.Fault("unit", $"The unit '{unit}' contradicts the name '{id}', which asks for '{part}'.");
            }
        }

        var (low, central, high) = (row.Number("low"), row.Number("central"), row.Number("high"));
        if (!(low <= central && central <= high)) row.Fault("central", $"low {low} ≤ central {central} ≤ high {high} does not hold.");
        var distribution = row.OneOf("distribution", "pert", "uniform", "fixed") switch
        {
            "pert" => DistributionKind.Pert,
            "uniform" => DistributionKind.Uniform,
            _ => DistributionKind.Fixed,
        };
        if (distribution == DistributionKind.Fixed && low != high) row.Fault("distribution", "A fixed figure has low = central = high.");
        var vintage = row.Required("vintage");
        if (unit.Contains("USD", StringComparison.Ordinal) && PriceDate.Of(vintage, null) is null) row.Fault("vintage", $"'{vintage}' is no date that a price can be of.");
        int? priceYear = row["price_year"].Length == 0 ? null : (int)row.Number("price_year");
        if (!DateOnly.TryParseExact(row["retrieved"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) row.Fault("retrieved", $"'{row["retrieved"]}' is no date.");
        var group = row["correlation_group"];
        return new(
            id, row.Required("label_en"), row.Required("label_de"), unit, low, central, high, distribution, group.Length == 0 ? null : group,
            vintage, priceYear, Known(row, sources), row["locator"], row["retrieved"],
            row.OneOf("quality", "primary", "secondary", "estimate"), row["note"]);
    }

    private static IReadOnlyList<string> Known(CsvTable.Row row, Dictionary<string, Source> sources)
    {
        var ids = row.Ids("source_ids");
        if (ids.Count == 0) row.Fault("source_ids", "The row names no source.");
        foreach (var id in ids.Where(id => !sources.ContainsKey(id))) row.Fault("source_ids", $"The source '{id}' is unknown.");
        return ids;
    }

    private static Dictionary<string, int> ReadDimensions(IReadOnlyDictionary<string, string> files, List<DataError> errors)
    {
        var dimensions = new Dictionary<string, int>(StringComparer.Ordinal);
        if (!files.TryGetValue("dimensions.csv", out var text))
        {
            errors.Add(new("dimensions.csv", 0, 0, "The file is missing."));
            return dimensions;
        }

        foreach (var row in CsvTable.Read("dimensions.csv", text, ["dimension", "name"], errors).Rows)
        {
            if ((int)row.Number("dimension") != dimensions.Count) row.Fault("dimension", $"Dimensions count up; {dimensions.Count} is expected.");
            if (!dimensions.TryAdd(row.Required("name"), dimensions.Count)) row.Fault("name", $"'{row["name"]}' stands twice.");
        }

        return dimensions;
    }

    private static void RequireDimensions(List<Figure> figures, Dictionary<string, int> dimensions, List<DataError> errors)
    {
        foreach (var name in DimensionNames.Of(figures).Where(name => !dimensions.ContainsKey(name)))
        {
            errors.Add(new("dimensions.csv", 0, 0, $"'{name}' has no dimension; append it."));
        }
    }

    private static void RequireLinks(CatalogueTables tables, List<Figure> figures, List<DataError> errors)
    {
        var ids = figures.Select(figure => figure.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var benchmark in tables.Benchmarks.Keys.Where(id => !ids.Contains(id))) errors.Add(new("benchmark-notes.csv", 0, 1, $"No figure has the id '{benchmark}'."));
        foreach (var id in ids.Where(id => id.StartsWith("benchmark.", StringComparison.Ordinal) && !tables.Benchmarks.ContainsKey(id)))
        {
            errors.Add(new("benchmark-notes.csv", 0, 1, $"The benchmark '{id}' has no row here."));
        }
    }

    private static DataVersion? ReadVersion(IReadOnlyDictionary<string, string> files, List<DataError> errors)
    {
        const string file = "version.json";
        if (!files.TryGetValue(file, out var text))
        {
            errors.Add(new(file, 0, 0, "The file is missing."));
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(text);
            var id = json.RootElement.GetProperty("id").GetString() ?? "";
            return new(id, DateOnly.ParseExact(json.RootElement.GetProperty("asOf").GetString() ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        catch (Exception fault) when (fault is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            errors.Add(new(file, 0, 0, $"An id and a day 'asOf' are needed: {fault.Message}"));
            return null;
        }
    }

    private static List<Preset> ReadPresets(IReadOnlyDictionary<string, string> files, List<DataError> errors)
    {
        var presets = new List<Preset>();
        foreach (var (file, text) in files.Where(pair => pair.Key.StartsWith("scenarios/", StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                var root = json.RootElement;
                presets.Add(new(
                    root.GetProperty("id").GetString() ?? "", root.GetProperty("name").GetString() ?? "",
                    root.GetProperty("description").GetString() ?? "", root.GetProperty("scenario").GetRawText()));
            }
            catch (JsonException fault)
            {
                errors.Add(new(file, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1, fault.Message));
            }
            catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException)
            {
                errors.Add(new(file, 0, 0, $"id, name, description and scenario are needed: {fault.Message}"));
            }
        }

        return presets;
    }

    private static Dictionary<string, TRow> ReadTable<TRow>(
        IReadOnlyDictionary<string, string> files, string file, string[] columns, List<DataError> errors,
        Func<CsvTable.Row, TRow> read, Func<TRow, string> key)
    {
        var rows = new Dictionary<string, TRow>(StringComparer.Ordinal);
        if (!files.TryGetValue(file, out var text))
        {
            errors.Add(new(file, 0, 0, "The file is missing."));
            return rows;
        }

        foreach (var row in CsvTable.Read(file, text, columns, errors).Rows)
        {
            var value = read(row);
            if (!rows.TryAdd(key(value), value)) row.Fault(columns[0], $"'{key(value)}' stands twice.");
        }

        return rows;
    }
}
