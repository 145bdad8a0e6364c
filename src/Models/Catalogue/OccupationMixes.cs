namespace Stargate.Economics.Models.Catalogue;

/// <summary>Which occupations do which work, from the ids of the shares: occupationMix.{work}.{soc}.</summary>
internal static class OccupationMixes
{
    private const string Family = "occupationMix.";

    /// <summary>SOC codes by kind of work, in the order of the files.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IReadOnlyList<Figure> figures)
    {
        var mixes = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var figure in figures.Where(figure => figure.Id.StartsWith(Family, StringComparison.Ordinal)))
        {
            var parts = figure.Id[Family.Length..].Split('.');
            if (parts.Length != 2) continue;
            if (!mixes.TryGetValue(parts[0], out var codes)) mixes[parts[0]] = codes = [];
            codes.Add(parts[1]);
        }

        return mixes.ToDictionary(mix => mix.Key, mix => (IReadOnlyList<string>)mix.Value, StringComparer.Ordinal);
    }
}
