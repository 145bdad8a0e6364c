namespace Stargate.Economics.Models.Catalogue;

/// <summary>Reads site-events.csv, the dated record of what happened to announced sites.</summary>
internal static class SiteEventReader
{
    /// <summary>The file.</summary>
    public const string File = "site-events.csv";

    /// <summary>The columns, in order.</summary>
    public static readonly string[] Columns =
        ["site", "part", "date", "event", "it_mw", "stated_mw", "basis", "usd", "usd_scope", "source_ids", "note"];

    /// <summary>What makes an event one of its kind.</summary>
    public static string Key(SiteEvent happened) => $"{happened.Site}/{happened.Part}/{happened.Event}/{happened.Date}";

    /// <summary>The event of a row; what is wrong is noted at its place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="sites">The record of sites.</param>
    /// <param name="sourceIds">Its sources, already looked up.</param>
    public static SiteEvent Read(CsvTable.Row row, IReadOnlyDictionary<string, PublicSite> sites, IReadOnlyList<string> sourceIds)
    {
        if (!sites.ContainsKey(row.Required("site"))) row.Fault("site", $"The record has no site '{row["site"]}'.");
        row.Required("date");
        var whole = row.Required("part") == SiteEvent.Whole;
        var happened = whole ? row.OneOf("event", "announced", SiteEvent.Stated) : row.OneOf("event", [.. PublicSite.Statuses]);
        var itMw = row.PositiveIfAny("it_mw");
        if (itMw is not null && (whole || happened != "announced")) row.Fault("it_mw", "An IT load stands only where a part is announced.");
        var (mw, usd) = (row.PositiveIfAny("stated_mw"), row.PositiveIfAny("usd"));
        string? Named(double? number, string column, params ReadOnlySpan<string> words)
        {
            if (number is not null) return row.OneOf(column, words);
            if (row[column].Length > 0) row.Fault(column, $"'{row[column]}' stands here without a number.");
            return null;
        }

        return new(
            row["site"], row["part"], row.DayIfAny("date"), happened, itMw, mw, Named(mw, "basis", "it", "facility", "utility", "power-plant", "not-stated"),
            usd, Named(usd, "usd_scope", "without-it", "with-it", "with-other", "phase", "not-stated"), sourceIds, row["note"]);
    }

    /// <summary>Every site of the programme is announced as a whole, and every part of one is announced.</summary>
    public static void RequireAnnouncements(IReadOnlyCollection<SiteEvent> events, IReadOnlyDictionary<string, PublicSite> sites, List<DataError> errors)
    {
        var announced = events.Where(happened => happened.Event == "announced").Select(happened => (happened.Site, happened.Part)).ToHashSet();
        var parts = events.Select(happened => (happened.Site, happened.Part)).Distinct();
        var wanted = sites.Values.Where(site => site.Programme == "stargate").Select(site => (site.Id, SiteEvent.Whole)).Union(parts);
        foreach (var (site, part) in wanted.Where(pair => !announced.Contains(pair)))
        {
            errors.Add(new(File, 0, 1, $"'{part}' of '{site}' is never announced."));
        }
    }
}
