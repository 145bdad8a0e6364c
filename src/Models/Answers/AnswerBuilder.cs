using System.Globalization;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells a result as an answer: the only way from models to JSON and PDF.</summary>
/// <param name="view">The result at central figures.</param>
/// <param name="ensemble">The draws; null without ranges.</param>
/// <param name="options">What is wanted.</param>
internal sealed class AnswerBuilder(ResultView<Real> view, Ensemble? ensemble, EvaluationOptions options)
{
    private readonly ProgramPlan _plan = view.Plan;
    private readonly QuantityTeller _tell = new(view, ensemble);

    /// <summary>The answer.</summary>
    public Answer Build()
    {
        var catalogue = _plan.Catalogue;
        var headlines = new HeadlineTeller(_plan, _tell, ensemble).Headlines(options);
        return new(
            ScenarioHash.Of(_plan.Scenario, catalogue), ProgramModel.Version, catalogue.Version.Id,
            catalogue.Version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), options.Seed, ensemble?.Draws ?? 0,
            _plan.Scenario.RealYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"real-{year}") : "nominal",
            _plan.Scenario.Name, InputEchoes.Of(_plan), new Warnings(_plan, view, _tell).All(), headlines,
            options.Wants("capacity") ? CapacityTeller.Tell(view, _tell) : null,
            options.Wants("compute") ? ComputeTeller.Tell(view, _tell) : null,
            options.Wants("buildout") ? new BuildoutTeller(view, _tell, ensemble).Tell() : null,
            options.Wants("energy") ? EnergyTeller.Tell(view, _tell) : null,
            options.Wants("jobs") ? JobsTeller.Tell(view, _tell, new(view, _tell, ensemble)) : null,
            options.Wants("operatingCost") ? OperatingCostTeller.Tell(view, _tell) : null,
            options.Wants("economy") ? new EconomyTeller(view, _tell, ensemble).Tell() : null,
            options.Wants("fiscal") ? FiscalTeller.Tell(view, _tell) : null,
            options.Wants("finance") ? FinanceTeller.Tell(view, _tell) : null,
            LeverTeller.Tell(view));
    }
}
