using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Studies;

/// <summary>
/// How sure a programme is, in the shape that charts show: bands by year, the chance of its targets, and what the cost of building depends on.
/// The same scenario and figures give the same study.
/// </summary>
/// <param name="Spread">Spread of the results and bands of the yearly series, over an ensemble.</param>
/// <param name="Chances">Chance of reaching a value, for each target or for the cost of building.</param>
/// <param name="Tornado">The cost of building with each uncertain number at both ends of its range.</param>
public sealed record UncertaintyStudy(UncertaintyAnswer Spread, IReadOnlyList<ChanceCurve> Chances, SensitivityAnswer Tornado)
{
    /// <summary>Draws of the ensemble.</summary>
    public const int Draws = 16_384;

    /// <summary>Makes the study.</summary>
    /// <param name="document">The scenario.</param>
    /// <param name="draws">Draws of the ensemble, a multiple of eight.</param>
    /// <param name="gone">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static UncertaintyStudy Of(ScenarioDocument document, int draws = Draws, CancellationToken gone = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, LargeQuestion.MostExact);
        var plan = ProgramPlan.Of(document.Scenario, document.Catalogue);
        var ensemble = LargeRun.Of(plan, new(new EvaluationOptions().Seed, draws, ChanceCurve.Quantities(plan)), gone: gone);
        return new(UncertaintyTeller.Tell(plan, ensemble, draws), ChanceCurve.Of(plan, ensemble), Studies.Tornado.Of(document, QuantityId.TotalUsd, gone));
    }
}
