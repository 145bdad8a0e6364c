using System.Globalization;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Validation;

/// <summary>
/// Runs the model on the public sites, on round campuses and on check cases, and holds it against what was published. Leaves out
/// whether the published numbers are right: many are announcements, and some descend from the same few sources as the model's figures, which
/// each row says.
/// </summary>
public static class ValidationModel
{
    /// <summary>Part by which a number of spending by itself, which has no draws, may differ from a published one and still agree: what multipliers of tables of other years differ by.</summary>
    public const double TablesDiffer = 0.08;

    /// <summary>All comparisons; some seconds of work.</summary>
    /// <param name="catalogue">The figures and the record.</param>
    /// <param name="options">Seed and draws.</param>
    public static ValidationAnswer Evaluate(Catalogue.Catalogue catalogue, EvaluationOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(options);
        var observations = catalogue.Tables.Observations.Values.Concat(BenchmarkObservations.Of(catalogue)).ToList();
        var rows = new Dictionary<string, ValidationRow>(StringComparer.Ordinal);
        foreach (var same in observations.GroupBy(observation => observation.Subject))
        {
            var run = SubjectRun.Of(same.Key, catalogue, options);
            foreach (var observation in same) rows[observation.Id] = Row(observation, run, catalogue);
        }

        var ordered = observations.Select(observation => rows[observation.Id]).ToList();
        return new(
            ProgramModel.Version, catalogue.Version.Id, catalogue.Version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            options.Seed, options.Draws, Summary(ordered), ordered, BenchmarkObservations.LeftOut);
    }

    /// <summary>Whether a published number and the model agree.</summary>
    /// <param name="published">The published number.</param>
    /// <param name="model">The model's number with its range.</param>
    /// <param name="slack">Part by which a number without a range is widened to both sides.</param>
    public static Agreement Agreement(PublishedNumber published, Quantity model, double slack = 0)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(model);
        if (model.Value is not { } value) return Validation.Agreement.Misses;
        var (low, central, high) = (published.Low, published.Central, published.High);
        var (least, most) = (Math.Min(model.P5 ?? (value * (1 - slack)), value), Math.Max(model.P95 ?? (value * (1 + slack)), value));
        var (within, overlaps) = published.Bound switch
        {
            Bound.AtLeast => (central <= value, central <= most),
            Bound.AtMost => (value <= central, least <= central),
            _ when least == most => (low <= value && value <= high, false),
            _ => (least <= central && central <= most, low <= most && least <= high),
        };
        return within ? Validation.Agreement.Within : overlaps ? Validation.Agreement.Overlaps : Validation.Agreement.Misses;
    }

    private static ValidationRow Row(Observation observation, SubjectRun run, Catalogue.Catalogue catalogue)
    {
        var measure = Measures.All[observation.Measure];
        var model = run[measure];
        var source = string.Join("; ", observation.SourceIds.Select(id => catalogue.Sources[id].Publisher).Distinct(StringComparer.Ordinal));
        var published = new PublishedNumber(
            observation.Low, observation.Central, observation.High, observation.Bound, observation.Date, observation.Basis, source, observation.SourceIds);
        return new(
            observation.Id, observation.Group, observation.Subject, run.Name, observation.Label, measure.Label, measure.Unit, observation.Kinship,
            published, model, (model.Value / observation.Central) - 1, Agreement(published, model, TablesDiffer), observation.Miss);
    }

    private static List<AgreementCount> Summary(IReadOnlyList<ValidationRow> rows) =>
        [.. from kinship in Enum.GetValues<Kinship>()
            from grouping in ValidationGroup.All
            let same = rows.Where(row => row.Kinship == kinship && row.Group == grouping.Id).ToList()
            where same.Count > 0
            select new AgreementCount(
                grouping.Id, grouping.Title, kinship, same.Count, Count(same, Validation.Agreement.Within), Count(same, Validation.Agreement.Overlaps),
                Count(same, Validation.Agreement.Misses), MedianGap(same))];

    private static int Count(List<ValidationRow> rows, Agreement agreement) => rows.Count(row => row.Agreement == agreement);

    private static double? MedianGap(List<ValidationRow> rows)
    {
        var gaps = rows.Where(row => row.Published.Bound == Bound.About).Select(row => row.Gap).OfType<double>().ToArray();
        return gaps.Length == 0 ? null : Percentiles.At(gaps, 0.5);
    }
}
