namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>Reads the price series and their yearly values.</summary>
internal static class PriceReader
{
    /// <summary>The indices; faults go to the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="industries">Codes of the industries.</param>
    /// <param name="baseYear">Year of the prices of the tables.</param>
    public static PriceIndices Read(IoFiles files, IReadOnlyCollection<string> industries, int baseYear)
    {
        var points = ReadPoints(files);
        var series = new List<PriceSeries>();
        foreach (var row in files.Rows("price-series", "series", "name", "base", "measures", "source_ids"))
        {
            var (id, measures) = (row.Required("series"), row.Required("measures"));
            if (measures != PriceSeries.AllItems && !industries.Contains(measures)) row.Fault("measures", $"'{measures}' is neither an industry nor {PriceSeries.AllItems}.");
            if (series.Any(known => known.Id == id)) row.Fault("series", $"'{id}' stands twice.");
            var own = points.GetValueOrDefault(id) ?? [];
            if (!own.ContainsKey(baseYear)) row.Fault("series", $"'{id}' has no value for {baseYear}, the year of the tables.");
            series.Add(new(id, row.Required("name"), row.Required("base"), measures, files.Sources(row), own));
        }

        foreach (var id in points.Keys.Where(id => series.All(known => known.Id != id))) files.Fault("price-indices", $"The series '{id}' is not described in price-series.csv.");
        RequireReach(files, series, baseYear);
        return new(series, baseYear);
    }

    private static Dictionary<string, Dictionary<int, PricePoint>> ReadPoints(IoFiles files)
    {
        var points = new Dictionary<string, Dictionary<int, PricePoint>>(StringComparer.Ordinal);
        foreach (var row in files.Rows("price-indices", "series", "year", "index", "stage", "note"))
        {
            var id = row.Required("series");
            if (!points.TryGetValue(id, out var own)) points[id] = own = [];
            var year = row.Number("year");
            if (year != double.Truncate(year) || year is < 1900 or > 2100) row.Fault("year", $"'{row["year"]}' is no year.");
            else if (!own.TryAdd((int)year, new(row.Positive("index"), row.OneOf("stage", "actual", "part-year", "projection"), row["note"]))) row.Fault("year", $"'{id}' has {year} twice.");
        }

        return points;
    }

    /// <summary>Consumer prices join every year with the base year and, where an industry's own series end earlier, with their end.</summary>
    private static void RequireReach(IoFiles files, List<PriceSeries> series, int baseYear)
    {
        var all = series.Where(known => known.Measures == PriceSeries.AllItems).ToList();
        var years = all.SelectMany(known => known.Points.Keys).Distinct().Order().ToList();
        foreach (var year in years.Where(year => !all.Exists(known => known.Joins(year, baseYear)))) files.Fault("price-indices", $"No series of all items joins {year} and {baseYear}.");
        foreach (var own in series.Except(all).GroupBy(known => known.Measures))
        {
            var last = own.First().Points.Keys.DefaultIfEmpty(baseYear).Max();
            foreach (var year in years.Where(year => !own.Any(known => known.Joins(year, baseYear)) && !all.Exists(known => known.Joins(year, last))))
            {
                files.Fault("price-indices", $"No series joins {year} and {last} for '{own.Key}'.");
            }
        }
    }
}
