using System.Text.Json;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>
/// Two scenarios side by side, and what makes the difference: hybrids that have some groups of changes from one and the rest from the
/// other, and each group's mean effect over all orders. Leaves out ranges: all values are at central figures.
/// </summary>
public static class Comparison
{
    /// <summary>Compares.</summary>
    /// <param name="request">The two scenarios.</param>
    /// <param name="gone">Stops the study.</param>
    public static ComparisonAnswer Of(ComparisonRequest request, CancellationToken gone)
    {
        var (a, b) = (request.A, request.B);
        var hybrid = new ScenarioHybrid(a, b);
        var changed = hybrid.Changed;
        var values = Hybrids(request, hybrid, changed, gone);
        var parts = Parts(changed.Count, set => values[set] is null);
        string[] names = [.. parts.Select(part => string.Join('+', changed.Where((_, g) => (part >> g & 1) != 0).Select(ChangeGroups.NameOf)))];
        var (left, right) = (View(a), View(b));
        return new(
            ScenarioHash.Of(a.Scenario, a.Catalogue), ScenarioHash.Of(b.Scenario, b.Catalogue), a.Scenario.Name, b.Scenario.Name, names,
            [.. request.Headlines.Select(id => Tell(id, left.Plan, names, [.. Unions(parts).Select(set => values[set]![(int)id])]))],
            YearlySeries.Of(left, right));
    }

    /// <summary>[set of groups from b] quantities; null where the hybrid is no valid scenario.</summary>
    private static double?[]?[] Hybrids(ComparisonRequest request, ScenarioHybrid hybrid, IReadOnlyList<ChangeGroup> changed, CancellationToken gone)
    {
        var values = new double?[1 << changed.Count][];
        Parallel.For(0, values.Length, new ParallelOptions { CancellationToken = gone }, set =>
        {
            var scenario = set == 0 ? request.A.Scenario
                : set == values.Length - 1 ? request.B.Scenario
                : request.A.Read(hybrid.Mix(group => changed.Select((known, g) => known == group && (set >> g & 1) != 0).Contains(true))).Scenario;
            if (scenario is not null) values[set] = StudiedHeadline.ValuesOf(ProgramPlan.Of(scenario, request.A.Catalogue));
        });
        return values;
    }

    /// <summary>The groups as bits, joined until no union of them is a hybrid that cannot be computed.</summary>
    private static List<int> Parts(int groups, Func<int, bool> isInvalid)
    {
        List<int> parts = [.. Enumerable.Range(0, groups).Select(g => 1 << g)];
        while (Unions(parts).FirstOrDefault(isInvalid) is var invalid and not 0)
        {
            var (inside, outside) = (parts.First(part => (part & invalid) != 0), parts.First(part => (part & invalid) == 0));
            parts[parts.IndexOf(inside)] = inside | outside;
            parts.Remove(outside);
        }

        return parts;
    }

    /// <summary>Every union of some parts, none first and all last: bit p of its place says whether part p is in it.</summary>
    private static IEnumerable<int> Unions(List<int> parts) =>
        Enumerable.Range(0, 1 << parts.Count).Select(chosen => parts.Where((_, p) => (chosen >> p & 1) != 0).Sum());

    private static ComparedHeadline Tell(QuantityId id, ProgramPlan plan, IReadOnlyList<string> names, IReadOnlyList<double?> values)
    {
        var key = QuantityKeys.Of(id);
        var (a, b) = (values[0], values[^1]);
        var reason = a is null || b is null ? "One of the two has no meaningful answer."
            : values.Contains(null) ? "Some mixture of the two has no meaningful answer, so the difference cannot be divided." : null;
        var effects = reason is null ? Shapley.Of([.. values.Select(value => value!.Value)]) : [];
        ComparisonDriver[] drivers = [.. names.Zip(effects, (name, effect) => new ComparisonDriver(name, effect))];
        return new(key.Path, key.Label, key.UnitIn(plan.Prices.Units), a, b, b - a, drivers, reason is null ? Waterfall(a!.Value, b!.Value, drivers) : [], reason);
    }

    private static List<WaterfallStep> Waterfall(double a, double b, IReadOnlyList<ComparisonDriver> drivers)
    {
        List<WaterfallStep> steps = [new("a", 0, a)];
        var level = a;
        foreach (var driver in drivers) steps.Add(new(driver.Change, level, level += driver.Value));
        steps.Add(new("b", 0, b));
        return steps;
    }

    private static ResultView<Real> View(ScenarioDocument document)
    {
        var plan = ProgramPlan.Of(document.Scenario, document.Catalogue);
        var central = Assumptions.Central(plan.Slots);
        return new(plan, central, ProgramModel.Evaluate(plan, central, detail: true));
    }
}

/// <summary>What a comparison is asked for.</summary>
/// <param name="A">One scenario.</param>
/// <param name="B">The other.</param>
/// <param name="Headlines">The headlines.</param>
public sealed record ComparisonRequest(ScenarioDocument A, ScenarioDocument B, IReadOnlyList<QuantityId> Headlines)
{
    /// <summary>Reads a request, or lists every fault.</summary>
    public static (ComparisonRequest? Request, IReadOnlyList<InputError> Errors) Read(JsonElement root, Catalogue.Catalogue catalogue)
    {
        var reader = new StudyReader(catalogue);
        var members = reader.Json.Members(root, "", "a", "b", "headlines");
        var (a, b) = (reader.Scenario(members, "a"), reader.Scenario(members, "b"));
        var headlines = reader.Headlines(members, "headlines");
        if (a is not null && b is not null && a.Scenario.RealYear != b.Scenario.RealYear)
        {
            reader.Fault(new("/b/priceBasis", "Give both scenarios the same priceBasis: dollars of different years cannot be subtracted.", Basis(b), Basis(a)));
        }

        return reader.Errors.Count > 0 ? (null, reader.Errors) : (new(a!, b!, headlines ?? StudyReader.Usual(a!, b!)), []);
    }

    private static string Basis(ScenarioDocument document) =>
        document.Scenario.RealYear is { } year ? System.FormattableString.Invariant($"real-{year}") : "nominal";
}
