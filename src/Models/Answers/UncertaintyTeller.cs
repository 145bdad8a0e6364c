using System.Globalization;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells a large ensemble.</summary>
public static class UncertaintyTeller
{
    private const int ShownBins = 64;

    private static readonly double[] s_probabilities = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

    /// <summary>The headlines where none are named.</summary>
    public static IReadOnlyList<QuantityId> Usual(ProgramPlan plan) => HeadlineTeller.Of(plan);

    /// <summary>The answer.</summary>
    /// <param name="plan">The programme.</param>
    /// <param name="ensemble">Its draws, folded.</param>
    /// <param name="asked">Draws that were asked for.</param>
    public static UncertaintyAnswer Tell(ProgramPlan plan, LargeEnsemble ensemble, int asked)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ensemble);
        var question = ensemble.Question;
        var central = FanSeries.Central(plan);
        return new(
            ScenarioHash.Of(plan.Scenario, plan.Catalogue), ProgramModel.Version, plan.Catalogue.Version.Id, plan.Scenario.Name, question.Seed, question.Draws,
            [.. question.Headlines.Select((id, h) => Headline(plan, ensemble, id, h))], Correlation(ensemble),
            [.. LargeTarget.Of(plan).Select((target, t) => new TargetChance(target.Id, target.Label, QuantityKeys.Of(target.Quantity).Path, (double)ensemble.Reached[t] / question.Draws))],
            [.. FanSeries.All.Select((series, s) => Fan(plan, series, ensemble.Fans[s], central[s]))], [.. Warnings(ensemble, asked)]);
    }

    private static HeadlineSpread Headline(ProgramPlan plan, LargeEnsemble ensemble, QuantityId id, int h)
    {
        var (key, counts, moments) = (QuantityKeys.Of(id), ensemble.Headlines[h], ensemble.Each[h]);
        var known = counts.Count > 0;
        double[] edges = [.. Enumerable.Range(0, ShownBins + 1).Select(edge => edge == ShownBins ? counts.High : counts.Low + ((counts.High - counts.Low) * edge / ShownBins))];
        var shown = counts.Coarse(ShownBins);
        return new(
            key.Path, key.Label, key.UnitIn(plan.Prices.Units), known ? moments.Mean(0) : null, known ? Math.Sqrt(moments.Variance(0)) : null,
            known ? Percentiles(ensemble.Exact?[h], counts) : null, ensemble.Exact is null ? counts.Width : 0,
            new(edges, shown, counts.Below, counts.Above), new(edges, Exceedance(counts, shown)), 1 - ((double)counts.Count / ensemble.Question.Draws));
    }

    private static SpreadPercentiles Percentiles(double[]? values, BinnedCounts counts)
    {
        double[] of;
        if (values is null) of = [.. s_probabilities.Select(probability => counts.At(probability)!.Value)];
        else
        {
            of = new double[s_probabilities.Length];
            Uncertainty.Percentiles.At(Array.FindAll(values, double.IsFinite), s_probabilities, of);
        }

        return new(of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8]);
    }

    /// <summary>Fraction at each edge or above it.</summary>
    private static double[] Exceedance(BinnedCounts counts, int[] shown)
    {
        var chances = new double[shown.Length + 1];
        var above = (long)counts.Above;
        var all = Math.Max(counts.Count, 1);
        chances[^1] = (double)above / all;
        for (var edge = shown.Length - 1; edge >= 0; edge--) chances[edge] = (double)(above += shown[edge]) / all;
        return chances;
    }

    private static CorrelationAnswer Correlation(LargeEnsemble ensemble)
    {
        var ids = ensemble.Question.Headlines;
        var all = Enumerable.Range(0, ids.Count);
        return new([.. ids.Select(id => QuantityKeys.Of(id).Path)], [.. all.Select(row => (double?[])[.. all.Select(column => ensemble.Moments.Correlation(row, column))])], ensemble.Moments.Count);
    }

    private static FanBands Fan(ProgramPlan plan, (string Path, string Unit, string Label) series, IReadOnlyList<BinnedCounts> years, double[] central) => new(
        series.Path, series.Label, series.Unit == "USD" ? plan.Prices.Money : series.Unit, years.Max(year => year.Width),
        [.. years.Select((year, y) => new FanYear(plan.Horizon.FirstYear + y, central[y], year.At(0.05), year.At(0.25), year.At(0.5), year.At(0.75), year.At(0.95)))]);

    private static IEnumerable<Warning> Warnings(LargeEnsemble ensemble, int asked)
    {
        var question = ensemble.Question;
        if (asked != question.Draws)
            yield return new("draws", string.Create(CultureInfo.InvariantCulture, $"Draws are made eight at a time: {asked} asked for, {question.Draws} made."));
        for (var h = 0; h < question.Headlines.Count; h++)
        {
            var (key, count) = (QuantityKeys.Of(question.Headlines[h]), ensemble.Headlines[h].Count);
            if (count < question.Draws)
                yield return new(key.Path, string.Create(CultureInfo.InvariantCulture, $"{question.Draws - count} of {question.Draws} draws have no number; everything said of this result is of the others."));
        }
    }
}
