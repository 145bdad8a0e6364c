using System.Text.Json;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>Reads a row of sites.csv, the public record of announced sites.</summary>
internal static class PublicSiteReader
{
    /// <summary>The file.</summary>
    public const string File = "sites.csv";

    /// <summary>The preset whose sites the record points to.</summary>
    public const string Preset = "stargate";

    /// <summary>The columns, in order.</summary>
    public static readonly string[] Columns =
    [
        "id", "preset_site", "programme", "name", "county", "state", "country", "developer", "operator", "announced_mw", "basis",
        "basis_as_stated", "it_mw_estimate", "facility_mw_estimate", "investment_usd", "investment_scope", "announced",
        "construction_start", "first_power", "full_operation", "accelerators", "accelerator_count", "peak_construction_workers",
        "permanent_jobs", "power_source", "status", "status_as_stated", "status_as_of", "source_ids", "note",
    ];

    /// <summary>The site of a row; what is wrong is noted at its place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="states">States by code.</param>
    /// <param name="sourceIds">Its sources, already looked up.</param>
    public static PublicSite Read(CsvTable.Row row, IReadOnlyDictionary<string, State> states, IReadOnlyList<string> sourceIds)
    {
        var country = row.Required("country");
        if (country == "US" && !states.ContainsKey(row["state"])) row.Fault("state", $"'{row["state"]}' is no state of the United States.");
        var mw = row.PositiveIfAny("announced_mw");
        string? basis = null;
        if (mw is not null) basis = row.OneOf("basis", "it", "facility", "utility", "power-plant", "not-stated");
        else if (row["basis"].Length > 0) row.Fault("basis", "A basis stands here without a capacity.");
        var investment = row.PositiveIfAny("investment_usd");
        if (investment is not null) row.Required("investment_scope");
        return new(
            row.Required("id"), row["preset_site"].Length == 0 ? null : row["preset_site"], row.OneOf("programme", "stargate", "context"),
            row.Required("name"), row["county"], row["state"], country, row.Required("developer"), row.Required("operator"),
            mw, basis, row["basis_as_stated"], row.PositiveIfAny("it_mw_estimate"), row.PositiveIfAny("facility_mw_estimate"),
            investment, row["investment_scope"], row.DayIfAny("announced"), row.DayIfAny("construction_start"), row.DayIfAny("first_power"),
            row.DayIfAny("full_operation"), row["accelerators"], row.PositiveIfAny("accelerator_count"),
            row.PositiveIfAny("peak_construction_workers"), row.PositiveIfAny("permanent_jobs"), row["power_source"],
            row.OneOf("status", [.. PublicSite.Statuses]), row.Required("status_as_stated"), row.DayIfAny("status_as_of"), sourceIds, row["note"]);
    }

    /// <summary>Ids of the sites of the preset that the record points to; empty where there is no such preset.</summary>
    public static IReadOnlySet<string> PresetSites(IEnumerable<Preset> presets)
    {
        if (presets.FirstOrDefault(preset => preset.Id == Preset) is not { } known) return new HashSet<string>();
        using var json = JsonDocument.Parse(known.Scenario);
        return json.RootElement.GetProperty("sites").EnumerateArray().Select(site => site.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
    }
}
