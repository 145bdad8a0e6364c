using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Answers;

/// <summary>Everything that went into an evaluation: the scenario as read, then each figure with its source.</summary>
internal static class InputEchoes
{
    /// <summary>The inputs of a plan.</summary>
    public static IReadOnlyList<InputEcho> Of(ProgramPlan plan)
    {
        var inputs = plan.Scenario.Echo
            .Where(echo => !echo.Path.StartsWith("/figures/", StringComparison.Ordinal))
            .Select(echo => new InputEcho(echo.Path, echo.Value, echo.Unit, echo.Low, echo.High, echo.Status, null, echo.Source, null));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. inputs, .. plan.Slots.Where(slot => slot.Figure is not null && seen.Add(slot.Reference)).Select(Figure)];
    }

    private static InputEcho Figure(SlotEntry slot)
    {
        var figure = slot.Figure!;
        var ranged = slot.High > slot.Low;
        return new(
            slot.Reference, slot.Central, slot.Unit, ranged ? slot.Low : null, ranged ? slot.High : null, slot.Replaced ? "user" : "default",
            slot.Label, slot.Replaced ? "the scenario" : string.Join("; ", figure.SourceIds), slot.Replaced ? null : figure.Quality);
    }
}
