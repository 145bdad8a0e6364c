using System.Globalization;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Record;

/// <summary>
/// How far the programme had come toward its target as known on a day, from the dated record alone: no model and no forecast. IT loads
/// are those known today, so a day in the past sees what had happened by then, measured with today's estimates. Leaves out capacity
/// rented from other clouds, which the partners count without saying how much it is.
/// </summary>
public static class ProgressModel
{
    private const string Founding = "tl-202501";

    private const double MwPerGw = 1_000;

    private const string Rule =
        "Each part of a site is in the status of the last event known on that day, and in that alone: what is announced is not counted as begun, what is begun is "
        + "not counted as energised. Nothing counts before the site is announced as part of the programme. A date without a day counts from the last day it can mean. "
        + "permitted means that a public authority had approved the site's power or construction on a sourced date. Capacity is IT load, stated or estimated by "
        + "others today; the figure as stated stands beside it on its own basis and is never summed. Investment is what was announced for a site, in the status of its "
        + "least advanced part; scopes are never added.";

    /// <summary>Progress as known on a day.</summary>
    /// <param name="catalogue">The record.</param>
    /// <param name="day">The day, not after that of the data.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is after that of the data.</exception>
    public static ProgressAnswer On(Catalogue.Catalogue catalogue, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, catalogue.Version.AsOf);
        var founding = catalogue.Tables.Commitments[Founding];
        var target = new ProgressTarget(founding.AmountUsd!.Value, founding.Gw!.Value, founding.GwBasis!, founding.Date, founding.SourceIds);
        var known = catalogue.Tables.SiteEvents.Where(happened => RecordDate.KnownFrom(happened.Date, catalogue.Version) <= day).ToLookup(happened => happened.Site);
        var sites = catalogue.Tables.PublicSites.Values.Select(site => SiteHistory.Tell(site, known[site.Id])).OfType<SiteProgress>().ToList();
        var counting = sites.Where(site => site.Counts).ToList();
        var parts = counting.SelectMany(site => site.Parts).ToList();
        var capacity = PublicSite.Statuses.Select(status => Capacity(status, parts, target)).ToList();
        return new(
            catalogue.Version.Id, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), target, capacity,
            capacity.Where(status => SiteHistory.IsLive(status.Status)).Sum(status => status.ItMw),
            [.. counting.SelectMany(site => site.Parts.Where(part => part.ItMw is null && SiteHistory.IsLive(part.Status)).Select(part => $"{site.Id}/{part.Id}"))],
            Investment(counting), new(null, "USD", Reason: "No source says what has been spent on what is energised; announced money is not spent money."),
            Statement(CommitmentsModel.On(catalogue, day)), sites, Rule);
    }

    private static StatusProgress Capacity(string status, IReadOnlyList<PartProgress> parts, ProgressTarget target)
    {
        var same = parts.Where(part => part.Status == status).ToList();
        var itMw = same.Sum(part => part.ItMw ?? 0);
        return new(status, itMw, itMw / (target.CapacityGw * MwPerGw), same.Count);
    }

    private static List<InvestmentProgress> Investment(IEnumerable<SiteProgress> sites) =>
    [
        .. from site in sites
           where site.AnnouncedUsd is not null
           group site by (site.Status, Scope: site.UsdScope!) into same
           orderby PublicSite.Statuses.ToList().IndexOf(same.Key.Status), same.Key.Scope
           select new InvestmentProgress(same.Key.Status, same.Key.Scope, same.Sum(site => site.AnnouncedUsd!.Value), [.. same.Select(site => site.Id)]),
    ];

    /// <summary>The last position in GW and the last in USD; the founding target itself is none.</summary>
    private static StatedPosition? Statement(CommitmentsAnswer commitments)
    {
        var stated = commitments.Items.Where(item => item.Commitment is { Kind: "timeline", Firmness: not "intent" }).OrderBy(item => item.KnownFrom).Select(item => item.Commitment).ToList();
        var (gw, usd) = (stated.LastOrDefault(row => row.CumulativeGw is not null), stated.LastOrDefault(row => row.CumulativeUsd is not null));
        return gw is null && usd is null ? null : new(gw?.CumulativeGw, gw?.Id, gw?.Date, usd?.CumulativeUsd, usd?.Id, usd?.Date);
    }
}
