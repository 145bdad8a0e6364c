using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Tracing;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Studies;

/// <summary>
/// Explains one number of a result in plain words, by rules: what the trace and the ensemble say, and nothing else. Numbers that are no
/// quotable quantity, such as one year of a series, have no range and no drivers.
/// </summary>
public static class Explanation
{
    private const int MostDrivers = 3;
    private const int MostParts = 3;
    private const int LongestPart = 160;

    /// <summary>The source that stands for estimates of our own; the paragraph counts those by themselves.</summary>
    private const string OwnEstimate = "ESTIMATE";

    /// <summary>Explains.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="catalogue">The figures.</param>
    /// <param name="path">Result path.</param>
    /// <param name="gone">Stops the ensemble.</param>
    public static ExplanationResult Of(Scenario scenario, Catalogue.Catalogue catalogue, string path, CancellationToken gone)
    {
        var plan = ProgramPlan.Of(scenario, catalogue);
        if (Tracer.Find(plan, path, out var nearest) is not { } root) return new(null, $"The result has no number at '{path}'.", nearest);
        var options = new EvaluationOptions();
        var (quantity, drivers) = StudiedHeadline.Find(path) is { } id
            ? Quotable(plan, id, EnsembleRun.Of(plan, options.Seed, options.Draws, gone: gone))
            : (new Quantity(root.Value, root.Unit.Text), []);
        var leaves = TraceLeaves.Of(root);
        var figures = leaves.Select(catalogue.Find).OfType<Catalogue.Figure>().Where(figure => !scenario.Figures.ContainsKey(figure.Id)).ToList();
        var sources = figures.SelectMany(figure => figure.SourceIds).Where(source => source != OwnEstimate).GroupBy(source => source, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ExplainedSource(group.Key, catalogue.Sources[group.Key].Title, catalogue.Sources[group.Key].Publisher, group.Count())).ToList();
        var label = StudiedHeadline.Find(path) is { } known ? QuantityKeys.Of(known).Label : root.Name ?? path;
        var parts = Parts(root);
        var paragraph = new Paragraph();
        var text = paragraph.Write(label, quantity, drivers, Formula.Of(root), parts, figures, sources, leaves.Count(leaf => leaf.StartsWith('/') || scenario.Figures.ContainsKey(leaf)));
        return new(new(path, ScenarioHash.Of(scenario, catalogue), quantity, text, paragraph.Numbers, Formula.Of(root), parts, drivers, sources), null, []);
    }

    private static List<ExplainedPart> Parts(TraceNode root)
    {
        var parts = new List<ExplainedPart>();
        foreach (var input in root.Inputs)
        {
            if (input.Name is { } name && Formula.Of(input) is { Length: <= LongestPart } formula && parts.All(part => part.Name != name)) parts.Add(new(name, formula));
        }

        return parts.Count <= MostParts ? parts : [];
    }

    private static (Quantity Quantity, IReadOnlyList<Driver> Drivers) Quotable(ProgramPlan plan, QuantityId id, Ensemble ensemble)
    {
        var central = Assumptions.Central(plan.Slots);
        var quantity = new QuantityTeller(new ResultView<Real>(plan, central, ProgramModel.Evaluate(plan, central, detail: true)), ensemble)[id];
        if (ensemble.Values[(int)id] is not { } values) return (quantity, []);
        var shares = Drivers.SharesWhereDefined(values, ensemble.Drivers).Where(driver => driver.Id is not (Drivers.InteractionId or Drivers.OtherId)).Take(MostDrivers);
        return (quantity, [.. shares.Select(driver => new Driver(driver.Id, driver.Label, driver.Share))]);
    }
}

/// <summary>An explanation, or why there is none.</summary>
/// <param name="Answer">The explanation.</param>
/// <param name="Error">Why there is none.</param>
/// <param name="NearestPaths">Paths of this result that are spelt most like the one asked for.</param>
public sealed record ExplanationResult(ExplanationAnswer? Answer, string? Error, IReadOnlyList<string> NearestPaths);
