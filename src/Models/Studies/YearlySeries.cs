using System.Globalization;
using System.Text.RegularExpressions;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Studies;

/// <summary>The yearly series of two results side by side: every path of the results that ends in a year.</summary>
internal static partial class YearlySeries
{
    /// <summary>The series that either result has.</summary>
    public static IReadOnlyList<ComparedSeries> Of(ResultView<Real> a, ResultView<Real> b)
    {
        var (left, right) = (Read(a), Read(b));
        var first = Math.Min(a.Plan.Horizon.Years[0], b.Plan.Horizon.Years[0]);
        int[] years = [.. Enumerable.Range(first, Math.Max(a.Plan.Horizon.Years[^1], b.Plan.Horizon.Years[^1]) - first + 1)];
        IReadOnlyList<double?> Row(Dictionary<string, Dictionary<int, double>> series, string path) =>
            [.. years.Select(year => series.TryGetValue(path, out var known) && known.TryGetValue(year, out var value) ? value : (double?)null)];
        return [.. left.Keys.Union(right.Keys, StringComparer.Ordinal).Select(path => new ComparedSeries(path, years, Row(left, path), Row(right, path)))];
    }

    private static Dictionary<string, Dictionary<int, double>> Read(ResultView<Real> view)
    {
        var series = new Dictionary<string, Dictionary<int, double>>(StringComparer.Ordinal);
        foreach (var (path, value) in view.Paths())
        {
            if (Year().Match(path) is not { Success: true } match || !double.IsFinite(value.Value)) continue;
            var name = match.Groups[1].Value;
            if (!series.TryGetValue(name, out var years)) series[name] = years = [];
            years[int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)] = value.Value;
        }

        return series;
    }

    [GeneratedRegex(@"^(.+)\[(\d{4})\]$")]
    private static partial Regex Year();
}
