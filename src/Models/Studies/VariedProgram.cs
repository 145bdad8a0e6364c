using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Studies;

/// <summary>
/// The results of a scenario as a function of some of its numbers. Each point is what a run of the changed scenario gives, bit for
/// bit. Points that differ only in numbers that no date, window or choice depends on share one plan and are evaluated eight at
/// a time; for the others the changed scenario is read and prepared anew.
/// </summary>
public sealed class VariedProgram
{
    private const int KeptFamilies = 64;

    private readonly ScenarioDocument _document;
    private readonly IReadOnlyList<VariedNumber> _numbers;
    private readonly IReadOnlyList<(double Low, double High)> _ends;
    private readonly bool[] _isSlot;
    private readonly Dictionary<string, Family> _families = new(StringComparer.Ordinal);

    /// <summary>Finds out which of the numbers are only slots of a plan.</summary>
    /// <param name="document">The scenario.</param>
    /// <param name="numbers">The numbers that will be moved.</param>
    /// <param name="ends">Between what each will be moved.</param>
    public VariedProgram(ScenarioDocument document, IReadOnlyList<VariedNumber> numbers, IReadOnlyList<(double Low, double High)> ends)
    {
        (_document, _numbers, _ends) = (document, numbers, ends);
        _isSlot = [.. numbers.Select((number, n) => IsSlot(document, number, ends[n]))];
        var corners = Enumerable.Range(0, 1 << numbers.Count).Select(corner => document.With([.. numbers.Select((number, n) => (number, (corner >> n & 1) == 0 ? ends[n].Low : ends[n].High))]));
        Faults = corners.FirstOrDefault(corner => corner.Scenario is not null) is not null ? [] : document.With([.. numbers.Select((number, n) => (number, ends[n].Low))]).Errors;
    }

    /// <summary>What is wrong with the scenario at every corner of the range; nothing where some corner can be computed.</summary>
    public IReadOnlyList<InputError> Faults { get; }

    /// <summary>How many times the scenario must be read and prepared for every combination of so many values of each number.</summary>
    /// <param name="counts">[number] how many values.</param>
    public long Plans(IReadOnlyList<int> counts)
    {
        var isShared = Prepare([.. _ends.Select(end => end.Low)]).Plan is not null;
        return counts.Where((_, n) => !_isSlot[n] || !isShared).Aggregate(1L, (plans, count) => plans * count);
    }

    /// <summary>Evaluates points.</summary>
    /// <param name="points">[point][number].</param>
    /// <param name="gone">Stops the run.</param>
    public IReadOnlyList<PointResult> Evaluate(IReadOnlyList<double[]> points, CancellationToken gone)
    {
        var results = new PointResult[points.Count];
        var tasks = Enumerable.Range(0, points.Count).GroupBy(p => Key(points[p])).SelectMany(group =>
        {
            int[] members = [.. group];
            var family = FamilyOf(group.Key, points[members[0]]);
            return members.Chunk(family.Plan is null ? 1 : Lanes.Count).Select(chunk => (family, chunk));
        }).ToList();
        Parallel.ForEach(tasks, new ParallelOptions { CancellationToken = gone }, () => new SlotBench(), (task, _, bench) =>
        {
            if (task.family.Plan is null) results[task.chunk[0]] = Single(points[task.chunk[0]]);
            else Eight(bench, task.family.Plan, task.family.Slots, points, task.chunk, results);
            return bench;
        }, _ => { });
        return results;
    }

    private static void Eight(SlotBench bench, ProgramPlan plan, Slot[][] slots, IReadOnlyList<double[]> points, int[] chunk, PointResult[] results)
    {
        var settings = chunk.Select(p => (IReadOnlyList<SlotValue>)[.. slots.SelectMany((own, n) => own.Select(slot => new SlotValue(slot, points[p][n])))]).ToList();
        var values = bench.Eight(plan, settings);
        for (var i = 0; i < chunk.Length; i++) results[chunk[i]] = new(values[i], null);
    }

    private PointResult Single(double[] point)
    {
        var reading = _document.With([.. _numbers.Select((number, n) => (number, point[n]))]);
        return reading.Scenario is { } scenario
            ? new(StudiedHeadline.ValuesOf(ProgramPlan.Of(scenario, _document.Catalogue)), null)
            : new(null, reading.Errors[0].Message);
    }

    private string Key(double[] point) =>
        string.Join(' ', point.Where((_, n) => !_isSlot[n]).Select(value => BitConverter.DoubleToInt64Bits(value).ToString("x", System.Globalization.CultureInfo.InvariantCulture)));

    private Family FamilyOf(string key, double[] like)
    {
        if (_families.TryGetValue(key, out var known)) return known;
        if (_families.Count == KeptFamilies) _families.Clear();
        return _families[key] = Prepare(like);
    }

    /// <summary>One plan for all points that differ from one only in slots, where every corner of their box has the same dates.</summary>
    private Family Prepare(double[] like)
    {
        if (!_isSlot.Contains(true)) return new(null, []);
        int[] free = [.. Enumerable.Range(0, like.Length).Where(n => _isSlot[n])];
        var corners = Enumerable.Range(0, 1 << free.Length).Select(corner => _document.With([.. _numbers.Select((number, n) =>
        {
            var place = Array.IndexOf(free, n);
            return (number, place < 0 ? like[n] : (corner >> place & 1) == 0 ? _ends[n].Low : _ends[n].High);
        })]).Scenario).ToList();
        if (corners[0] is not { } first || corners.Any(corner => corner is null || !Dates(corner).SequenceEqual(Dates(first)))) return new(null, []);
        var plan = ProgramPlan.Of(first, _document.Catalogue);
        return new(plan, [.. _numbers.Select((number, n) => _isSlot[n] ? SlotsOf(plan, number) : [])]);
    }

    private static bool IsSlot(ScenarioDocument document, VariedNumber number, (double Low, double High) ends)
    {
        if (document.With([(number, ends.Low)]).Scenario is not { } low || document.With([(number, ends.High)]).Scenario is not { } high || !Dates(low).SequenceEqual(Dates(high))) return false;
        var plan = ProgramPlan.Of(low, document.Catalogue);
        var slots = SlotsOf(plan, number);
        return slots.Length > 0 && !slots.Any(slot => plan.Slots[slot.Index].IsStructural);
    }

    private static Slot[] SlotsOf(ProgramPlan plan, VariedNumber number) =>
        [.. Enumerable.Range(0, plan.Slots.Count).Where(s => plan.Slots[s].Reference == number.Reference).Select(s => new Slot(s))];

    private static IEnumerable<object> Dates(Scenario scenario) =>
        scenario.Sites.SelectMany(site => site.Blocks).Select(block => (object)(block.ConstructionStart, block.FirstPower, block.FullPower));

    private sealed record Family(ProgramPlan? Plan, Slot[][] Slots);
}

/// <summary>The results at one point.</summary>
/// <param name="Values">[<see cref="QuantityId"/>]; null where there is no meaningful answer, or altogether where the point is no valid scenario.</param>
/// <param name="Reason">Why the point is no valid scenario.</param>
public sealed record PointResult(IReadOnlyList<double?>? Values, string? Reason);
