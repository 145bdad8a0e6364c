using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>Finds the value of a number, the same in two scenarios, at which both have the same headline.</summary>
public static class BreakEven
{
    /// <summary>Seeks.</summary>
    /// <param name="request">What is sought.</param>
    /// <param name="gone">Stops the study.</param>
    public static BreakEvenAnswer Of(BreakEvenRequest request, CancellationToken gone)
    {
        var (a, b) = (Side(request.A, request, gone), Side(request.B, request, gone));
        var found = RootSearch.Of(arguments => [.. a(arguments).Zip(b(arguments), (left, right) => right - left)], request.Low, request.High, 0);
        var number = request.VaryA;
        double? At(Func<IReadOnlyList<double>, IReadOnlyList<double?>> side) => found.At is { } at ? side([at])[0] : null;
        var plan = ProgramPlan.Of(request.A.Scenario, request.A.Catalogue);
        return new(
            found.At is not null, found.At, StudiedHeadline.Of(request.Headline, plan, At(a)), At(b),
            new(number.Path, number.Label, number.Bounds.Unit, request.Low, request.High, found.AtLow, found.AtHigh), found.Reason);
    }

    private static Func<IReadOnlyList<double>, IReadOnlyList<double?>> Side(ScenarioDocument document, BreakEvenRequest request, CancellationToken gone)
    {
        var number = ReferenceEquals(document, request.A) ? request.VaryA : request.VaryB;
        if (number is not null) return GoalSeek.Function(document, new(number, request.Low, request.High), request.Headline, gone);
        var still = StudiedHeadline.ValuesOf(ProgramPlan.Of(document.Scenario, document.Catalogue))[(int)request.Headline];
        return arguments => [.. arguments.Select(_ => still)];
    }
}

/// <summary>What a break-even is asked for.</summary>
/// <param name="A">One scenario.</param>
/// <param name="B">The other.</param>
/// <param name="Headline">The headline.</param>
/// <param name="VaryA">The number in a.</param>
/// <param name="VaryB">The number in b; null where b has none at that path and stays as it is.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
public sealed record BreakEvenRequest(ScenarioDocument A, ScenarioDocument B, QuantityId Headline, VariedNumber VaryA, VariedNumber? VaryB, double Low, double High)
{
    /// <summary>Reads a request, or lists every fault.</summary>
    public static (BreakEvenRequest? Request, IReadOnlyList<InputError> Errors) Read(JsonElement root, Catalogue.Catalogue catalogue)
    {
        var reader = new StudyReader(catalogue);
        var members = reader.Json.Members(root, "", "a", "b", "headline", "vary");
        var (a, b) = (reader.Scenario(members, "a"), reader.Scenario(members, "b"));
        var headline = reader.Headline(members.TryGetValue("headline", out var named) ? named : null, "/headline");
        var vary = reader.Object(members, "vary", "path", "low", "high");
        var number = reader.Path(vary, "/vary", a);
        // A figure stands in both; a number of the scenario may stand in a alone and then leaves b as it is.
        var other = number is null || b is null ? null : VariedNumber.Find(number.Path, b).Number;
        var ends = number is null ? null : reader.Ends(vary, "/vary", number);
        if (ends is { } range) reader.MustWork(new(a!, [number!], [range]), "/vary");
        if (other is not null && ends is { } same) reader.MustWork(new(b!, [other], [same]), "/vary");
        return reader.Errors.Count > 0 ? (null, reader.Errors) : (new(a!, b!, headline!.Value, number!, other, ends!.Value.Low, ends.Value.High), []);
    }
}

/// <summary>Where two scenarios have the same headline, or why there is no such value.</summary>
/// <param name="Solved">Whether there is one.</param>
/// <param name="Value">The value of the number; absent without a solution.</param>
/// <param name="Headline">The headline of a there; without a value where there is no solution.</param>
/// <param name="HeadlineOfB">The headline of b there, which is the same but for the tolerance.</param>
/// <param name="Vary">The number that was moved, and by how much b's headline exceeds a's at the ends of its range.</param>
/// <param name="Reason">Why there is no solution.</param>
public sealed record BreakEvenAnswer(bool Solved, double? Value, StudiedHeadline Headline, double? HeadlineOfB, VariedRange Vary, string? Reason);
