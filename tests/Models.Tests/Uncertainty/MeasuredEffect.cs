using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

/// <summary>What one figure does to the headlines of the presets.</summary>
/// <param name="Id">Figure id.</param>
/// <param name="Group">Its correlation group, or none.</param>
/// <param name="Mean">Share of a headline's variance, mean over all headlines of all presets.</param>
/// <param name="Headlines">The same by headline, mean over the presets that have it.</param>
/// <param name="Quality">primary, secondary or estimate.</param>
internal sealed record MeasuredEffect(string Id, string? Group, double Mean, IReadOnlyDictionary<string, double> Headlines, string Quality)
{
    /// <summary>
    /// Effects of every figure that varies, largest first: squared correlation of the figure with the headline, less its expected value for an unrelated
    /// figure. Of a figure in a correlation group only its own part is correlated; divided by the part of its variance that is its own, this is what the
    /// figure would explain if it moved by itself. The delays of all sites count as one figure.
    /// </summary>
    public static IReadOnlyList<MeasuredEffect> All(Models.Catalogue.Catalogue catalogue)
    {
        var shares = new Dictionary<(string Figure, string Headline), double>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var preset in catalogue.Presets)
        {
            var scenario = TestData.Preset(preset.Id);
            var options = new EvaluationOptions();
            var plan = ProgramPlan.Of(scenario, catalogue);
            var ensemble = EnsembleRun.Of(plan, options.Seed, options.Draws);
            foreach (var headline in Evaluator.Evaluate(scenario, catalogue, new(Ranges: false)).Headlines)
            {
                var quantity = Enumerable.Range(0, QuantityKeys.Count).Single(q => QuantityKeys.Of((QuantityId)q).Path == headline.Id);
                if (ensemble.Values[quantity] is not { } values) continue;
                counts[headline.Label] = counts.GetValueOrDefault(headline.Label) + 1;
                foreach (var (figure, share) in ensemble.Drivers.SelectMany(driver => Parts(plan, driver, values)))
                    shares[(figure, headline.Label)] = shares.GetValueOrDefault((figure, headline.Label)) + share;
            }
        }

        var all = counts.Values.Sum();
        return
        [
            .. shares.GroupBy(pair => pair.Key.Figure, StringComparer.Ordinal).Select(same =>
            {
                var figure = catalogue.Find(same.Key == "slip" ? "schedule.slipOwnMonths" : same.Key);
                return new MeasuredEffect(
                    same.Key, figure?.CorrelationGroup, same.Sum(pair => pair.Value) / all,
                    same.ToDictionary(pair => pair.Key.Headline, pair => pair.Value / counts[pair.Key.Headline]), figure?.Quality ?? "");
            }).OrderByDescending(effect => effect.Mean).ThenBy(effect => effect.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Mean share by driver as the answers tell it, a correlation group as one.</summary>
    public static IReadOnlyList<(string Id, string Label, double Mean)> Drivers(Models.Catalogue.Catalogue catalogue)
    {
        var headlines = catalogue.Presets.SelectMany(preset => Evaluator.Evaluate(TestData.Preset(preset.Id), catalogue, new()).Headlines).Where(headline => headline.Drivers.Count > 0).ToList();
        return
        [
            .. headlines.SelectMany(headline => headline.Drivers).GroupBy(driver => (driver.Figure, driver.Label))
                .Select(same => (same.Key.Figure, same.Key.Label, same.Sum(driver => driver.Share) / headlines.Count))
                .OrderByDescending(driver => driver.Item3).ThenBy(driver => driver.Figure, StringComparer.Ordinal),
        ];
    }

    /// <summary>A driver by figure. The first column of a group is its common factor, which is no figure's own.</summary>
    private static IEnumerable<(string Figure, double Share)> Parts(ProgramPlan plan, DriverColumns driver, double[] output)
    {
        if (!plan.Correlations.TryGetValue(driver.Id, out var common))
        {
            for (var column = 0; column < driver.Count; column++) yield return (driver.Id, Explained(driver, column, output));
            yield break;
        }

        var members = plan.Slots.Where(slot => slot.IsUncertain && slot.Group == driver.Id).ToList();
        Assert.Equal(driver.Count, members.Count + 1);
        for (var m = 0; m < members.Count; m++) yield return (members[m].Reference, Explained(driver, m + 1, output) / (1 - common));
    }

    private static double Explained(DriverColumns driver, int column, double[] output)
    {
        var y = new double[output.Length];
        if (Standardised.Write(output, y) != Spread.Varies) return 0;
        var squared = Math.Pow(Standardised.Dot(driver[column], y), 2);
        return Math.Max(0, squared - ((1 - squared) / (y.Length - 2)));
    }
}
