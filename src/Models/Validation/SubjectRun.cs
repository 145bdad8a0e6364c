using System.Text.Json;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Economy.Impact;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Validation;

/// <summary>A subject, evaluated at central figures and over the draws.</summary>
internal sealed class SubjectRun
{
    private readonly Measure.Run _central;
    private readonly Measure.Run[] _draws;

    private SubjectRun(string name, Measure.Run central, Measure.Run[] draws) => (Name, _central, _draws) = (name, central, draws);

    /// <summary>The name of its scenario.</summary>
    public string Name { get; }

    /// <summary>Evaluates a subject.</summary>
    /// <param name="subject">Its name.</param>
    /// <param name="catalogue">The figures.</param>
    /// <param name="options">Seed and draws.</param>
    /// <exception cref="InvalidOperationException">It is no valid scenario: a fault in the data.</exception>
    public static SubjectRun Of(string subject, Catalogue.Catalogue catalogue, EvaluationOptions options)
    {
        if (Subjects.Impact(subject) is { } question) return Spending(subject, question, catalogue);
        var scenario = Read(subject, catalogue);
        var plan = ProgramPlan.Of(scenario, catalogue);
        var figures = Assumptions.Central(plan.Slots);
        var view = new ResultView<Real>(plan, figures, ProgramModel.Evaluate(plan, figures, detail: true));
        var ensemble = EnsembleRun.Of(plan, options.Seed, options.Draws, options.Threads);
        var blocks = scenario.Sites.SelectMany(site => site.Blocks).ToList();
        var start = blocks.Min(block => block.ConstructionStart);
        var (first, full) = (blocks.Min(block => block.FirstPower) - start, blocks.Max(block => block.FullPower) - start);
        var slips = Slips(plan, options);
        return new(
            scenario.Name,
            new(id => view[id]?.Value ?? double.NaN, first, full, 0),
            [.. Enumerable.Range(0, options.Draws).Select(k => new Measure.Run(
                id => ensemble.Values[(int)id] is { } values ? values[k] : double.NaN, first, full, slips.Sum(slip => slip[k])))]);
    }

    /// <summary>A measure with its range; without a value where it has no meaningful answer.</summary>
    public Quantity this[Measure measure]
    {
        get
        {
            var value = measure.Of(_central);
            if (!double.IsFinite(value)) return new(null, measure.Unit, Reason: "The model has no such number for this subject.");
            if (_draws.Length == 0) return new(value, measure.Unit);
            var range = Percentiles.Of([.. _draws.Select(measure.Of)]);
            return new(value, measure.Unit, range.P5, range.P50, range.P95);
        }
    }

    /// <summary>Spending by itself, which has no draws.</summary>
    private static SubjectRun Spending(string subject, string question, Catalogue.Catalogue catalogue)
    {
        using var document = JsonDocument.Parse(question);
        var (asked, errors) = ImpactReader.Read(document.RootElement, catalogue.InputOutput);
        if (asked is null) throw new InvalidOperationException($"The subject '{subject}' is no valid question: {string.Join("; ", errors)}");
        var result = ImpactModel.Evaluate(asked, catalogue.InputOutput);
        return new(Name(result), new(_ => double.NaN, double.NaN, double.NaN, 0, result), []);

        static string Name(ImpactResult result) => $"{result.Lines[0].Industry.Name}, {result.Question.Region}, prices of {result.Question.PriceYear}";
    }

    private static Scenario Read(string subject, Catalogue.Catalogue catalogue)
    {
        var json = Subjects.Scenario(subject, catalogue.Presets) ?? throw new InvalidOperationException($"'{subject}' names nothing that can be evaluated.");
        using var document = JsonDocument.Parse(json);
        var reading = ScenarioReader.Read(document.RootElement, catalogue);
        return reading.Scenario ?? throw new InvalidOperationException($"The subject '{subject}' is no valid scenario: {string.Join("; ", reading.Errors)}");
    }

    /// <summary>The delays that add up for a programme of one site.</summary>
    private static List<double[]> Slips(ProgramPlan plan, EvaluationOptions options)
    {
        var drawn = new DrawnSlots(plan, options.Seed, options.Draws).Values;
        return [.. plan.Slots.Select((slot, s) => slot.Reference.StartsWith("schedule.slip", StringComparison.Ordinal) ? drawn[s] : null).OfType<double[]>()];
    }
}
