namespace Stargate.Economics.Models.Catalogue;

/// <summary>
/// Names of the dimensions of the quasi-random sequence. Each uncertain number keeps its own dimension for ever, so that a
/// new figure does not move the draws of the others.
/// </summary>
public static class DimensionNames
{
    /// <summary>Sites with a reserved dimension for the part of the slip that is their own: as many as a scenario may have.</summary>
    public const int SlipSites = 200;

    private const string SlipOwn = "schedule.slipOwnMonths";

    /// <summary>The common factor of a correlation group.</summary>
    public static string Group(string group) => $"group:{group}";

    /// <summary>The own part of a figure.</summary>
    public static string Figure(string id) => $"figure:{id}";

    /// <summary>A site's own part of the slip.</summary>
    /// <param name="site">Index of the site in the scenario.</param>
    public static string SlipOwnOf(int site) => $"slip-own:{site}";

    /// <summary>Every name that a list of figures needs, in a stable order.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Figure> figures)
    {
        var groups = figures.Where(figure => figure.IsUncertain).Select(figure => figure.CorrelationGroup).OfType<string>();
        foreach (var group in groups.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) yield return Group(group);
        foreach (var figure in figures.Where(figure => figure.IsUncertain && figure.Id != SlipOwn)) yield return Figure(figure.Id);
        for (var site = 0; site < SlipSites; site++) yield return SlipOwnOf(site);
    }
}
