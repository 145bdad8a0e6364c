using System.Text.Json;
using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>Moves one number of a scenario until a headline has a given value.</summary>
public static class GoalSeek
{
    /// <summary>Seeks.</summary>
    /// <param name="request">What is sought.</param>
    /// <param name="gone">Stops the study.</param>
    public static GoalSeekAnswer Of(GoalSeekRequest request, CancellationToken gone)
    {
        var (document, vary) = (request.Document, request.Vary);
        var found = RootSearch.Of(Function(document, vary, request.Headline, gone), vary.Low, vary.High, request.Target);
        var plan = ProgramPlan.Of(document.Scenario, document.Catalogue);
        var change = new VariedRange(vary.Number.Path, vary.Number.Label, vary.Number.Bounds.Unit, vary.Low, vary.High, found.AtLow, found.AtHigh);
        var solution = found.At is { } at ? document.With([(vary.Number, at)]).Scenario : null;
        return new(
            solution is not null, found.At, StudiedHeadline.Of(request.Headline, plan, found.Value), request.Target, change, found.Reason,
            solution is null ? null : Evaluator.Evaluate(solution, document.Catalogue, new EvaluationOptions(Ranges: false), gone));
    }

    /// <summary>A headline as a function of one number.</summary>
    internal static Func<IReadOnlyList<double>, IReadOnlyList<double?>> Function(ScenarioDocument document, VaryRequest vary, QuantityId headline, CancellationToken gone)
    {
        var program = new VariedProgram(document, [vary.Number], [(vary.Low, vary.High)]);
        return arguments => [.. program.Evaluate([.. arguments.Select(at => new[] { at })], gone).Select(point => point.Values?[(int)headline])];
    }
}

/// <summary>What a goal-seek is asked for.</summary>
/// <param name="Document">The scenario.</param>
/// <param name="Headline">The headline to bring to a value.</param>
/// <param name="Target">The value.</param>
/// <param name="Vary">The number to move.</param>
public sealed record GoalSeekRequest(ScenarioDocument Document, QuantityId Headline, double Target, VaryRequest Vary)
{
    /// <summary>Reads a request, or lists every fault.</summary>
    public static (GoalSeekRequest? Request, IReadOnlyList<InputError> Errors) Read(JsonElement root, Catalogue.Catalogue catalogue)
    {
        var reader = new StudyReader(catalogue);
        var members = reader.Json.Members(root, "", "scenario", "target", "vary");
        var document = reader.Scenario(members, "scenario");
        var target = reader.Object(members, "target", "path", "value");
        var headline = reader.Headline(target.TryGetValue("path", out var path) ? path : null, "/target/path");
        var value = reader.Number(target, "value", "/target");
        var vary = reader.Object(members, "vary", "path", "low", "high");
        var number = reader.Path(vary, "/vary", document);
        var ends = number is null ? null : reader.Ends(vary, "/vary", number);
        if (ends is { } range) reader.MustWork(new(document!, [number!], [range]), "/vary");
        return reader.Errors.Count > 0 ? (null, reader.Errors) : (new(document!, headline!.Value, value!.Value, new(number!, ends!.Value.Low, ends.Value.High)), []);
    }
}

/// <summary>A number to move, and between what.</summary>
/// <param name="Number">The number.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
public sealed record VaryRequest(VariedNumber Number, double Low, double High);

/// <summary>The value that was sought, or why there is none.</summary>
/// <param name="Solved">Whether there is one.</param>
/// <param name="Value">The value of the number that was moved; absent without a solution.</param>
/// <param name="Headline">The headline there; without a value where there is no solution.</param>
/// <param name="Target">The value that was asked for.</param>
/// <param name="Vary">The number that was moved, and the headline at the ends of its range.</param>
/// <param name="Reason">Why there is no solution.</param>
/// <param name="Result">The complete answer to the scenario with that value, at central figures; absent without a solution.</param>
public sealed record GoalSeekAnswer(bool Solved, double? Value, StudiedHeadline Headline, double Target, VariedRange Vary, string? Reason, Answer? Result);

/// <summary>A number that was moved.</summary>
/// <param name="Path">JSON pointer or figure id, as given.</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Low end of the range.</param>
/// <param name="High">High end of the range.</param>
/// <param name="HeadlineAtLow">The headline at the low end, for a break-even that of b less that of a; absent where there is no meaningful answer.</param>
/// <param name="HeadlineAtHigh">The same at the high end.</param>
public sealed record VariedRange(string Path, string Label, string Unit, double Low, double High, double? HeadlineAtLow, double? HeadlineAtHigh);
