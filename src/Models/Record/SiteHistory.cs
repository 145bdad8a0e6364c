using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Record;

/// <summary>A site as the events tell it that were known on a day.</summary>
internal static class SiteHistory
{
    private const string Announced = "announced";

    /// <summary>Whether what is in a status is still meant to be built or stands.</summary>
    public static bool IsLive(string status) => status is not ("paused" or "cancelled");

    /// <summary>The site; none where nothing had announced it as part of the programme.</summary>
    /// <param name="site">The site.</param>
    /// <param name="known">Its events that were known on that day.</param>
    public static SiteProgress? Tell(PublicSite site, IEnumerable<SiteEvent> known)
    {
        var events = known.OrderBy(happened => RecordDate.LastDay(happened.Date)).ToList();
        var whole = events.Where(happened => happened.Part == SiteEvent.Whole).ToList();
        if (site.Programme != "stargate" || whole.All(happened => happened.Event != Announced)) return null;
        var parts = events.Where(happened => happened.Part != SiteEvent.Whole).GroupBy(happened => happened.Part, StringComparer.Ordinal)
            .Where(part => part.Any(happened => happened.Event == Announced)).Select(part => Part(part.Key, [.. part])).ToList();
        var capacity = whole.LastOrDefault(happened => happened.StatedMw is not null);
        var money = whole.LastOrDefault(happened => happened.Usd is not null);
        return new(
            site.Id, site.Name, site.Country, site.Country == "US", Least(parts), capacity?.StatedMw, capacity?.Basis, money?.Usd, money?.UsdScope, parts);
    }

    /// <summary>The last event decides; but an announcement after work began takes nothing back.</summary>
    private static PartProgress Part(string id, IReadOnlyList<SiteEvent> events)
    {
        var moves = events.Where(happened => happened.Event != Announced).ToList();
        var last = moves.Count > 0 ? moves[^1] : events[^1];
        return new(id, events.First(happened => happened.Event == Announced).ItMw, last.Event, last.Date);
    }

    private static string Least(List<PartProgress> parts)
    {
        var live = parts.Where(part => IsLive(part.Status)).ToList();
        if (live.Count == 0) return parts.Count == 0 ? Announced : parts[^1].Status;
        return PublicSite.Statuses.First(status => live.Any(part => part.Status == status));
    }
}
