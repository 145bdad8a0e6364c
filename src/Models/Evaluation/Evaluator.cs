using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>Scenario in, complete answer out.</summary>
public static class Evaluator
{
    /// <summary>Evaluates a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="catalogue">The figures.</param>
    /// <param name="options">What is wanted.</param>
    /// <param name="gone">Stops the ensemble.</param>
    public static Answer Evaluate(Scenario scenario, Catalogue.Catalogue catalogue, EvaluationOptions options, CancellationToken gone = default)
    {
        var plan = ProgramPlan.Of(scenario, catalogue);
        var central = Assumptions.Central(plan.Slots);
        var view = new ResultView<Numbers.Real>(plan, central, ProgramModel.Evaluate(plan, central, detail: true));
        var ensemble = options.Ranges ? EnsembleRun.Of(plan, options.Seed, options.Draws, options.Threads, options.Wants("economy"), gone) : null;
        return new AnswerBuilder(view, ensemble, options).Build();
    }
}
