using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Studies;

namespace Stargate.Economics.Models.Tests.Studies;

public sealed class VariedProgramTests
{
    private static readonly CancellationToken s_never = CancellationToken.None;

    [Fact]
    public void Every_number_of_a_scenario_moved_gives_what_a_run_of_the_changed_scenario_gives()
    {
        var faults = new List<string>();
        foreach (var member in InputMembers.Of(TestData.Catalogue).Where(member => member.Bounds is not null && !member.Pointer.StartsWith("/figures/", StringComparison.Ordinal)))
        {
            var document = StudyFixtures.Document(member.With(member.Example));
            var number = document.Number(member.Pointer.Replace("/*", "/0", StringComparison.Ordinal).Replace("/0/supply/0/capacityMw", "/0/supply/1/capacityMw", StringComparison.Ordinal));
            faults.AddRange(Differences(document, [number], [(number.Low, number.Low + ((number.High - number.Low) * 0.01))], member.Pointer));
        }

        Programs.None(faults);
    }

    [Theory]
    [InlineData(StudyFixtures.Dated)]
    [InlineData(StudyFixtures.Open)]
    public void Every_figure_moved_gives_what_a_run_of_the_changed_scenario_gives(string scenario)
    {
        var document = StudyFixtures.Document(scenario);
        var figures = InputMembers.Of(TestData.Catalogue).Where(member => member.Pointer.StartsWith("/figures/", StringComparison.Ordinal)).Select(member => document.Number(member.Pointer));
        var read = ProgramPlan.Of(document.Scenario, TestData.Catalogue).Slots.Select(slot => slot.Reference).ToHashSet();
        Programs.None(figures.Where(figure => read.Contains(figure.Reference)).SelectMany(figure =>
            Differences(document, [figure], [(figure.Low, figure.Low == figure.High ? figure.Low + 1 : figure.High)], figure.Path)));
    }

    [Fact]
    public void Two_numbers_of_any_scenario_moved_at_once_give_what_a_run_gives() =>
        Gen.Select(ScenarioGen.Valid, Gen.OneOf("facility.electrical", "schedule.designMonths", "schedule.slipSharedMonths", "escalation.construction", "capacity.peakPue", "compute.hardwareLifeYears"), Gen.Double[0.2, 3])
            .Sample((scenario, figure, factor) =>
            {
                var document = StudyFixtures.Document(scenario);
                var (number, capacity) = (document.Number(figure), document.Number("/sites/0/blocks/0/capacityMw"));
                var mw = document.Scenario.Sites[0].Blocks[0].Capacity.Value;
                return !Differences(document, [number, capacity], [(number.Low, number.High == number.Low ? number.Low + 1 : number.High), (Math.Min(mw, mw * factor), Math.Min(20_000, mw * Math.Max(1, factor)))], figure).Any();
            }, iter: 40);

    [Fact]
    public void A_number_that_only_enters_formulas_shares_one_plan()
    {
        var document = StudyFixtures.Document(StudyFixtures.Dated);
        Assert.Equal(1, new VariedProgram(document, [document.Number("/sites/0/capacityMw")], [(100, 900)]).Plans([21]));
        Assert.Equal(21, new VariedProgram(document, [document.Number("schedule.designMonths"), document.Number("facility.electrical")], [(3, 9), (3e6, 5e6)]).Plans([21, 10]));
    }

    [Fact]
    public void A_range_at_the_place_gives_way_to_the_number()
    {
        var document = StudyFixtures.Document("""{"sites":[{"state":"TX","capacityMw":{"value":100,"low":90,"high":110},"basis":"it"}]}""");
        var changed = document.With([(document.Number("/sites/0/capacityMw"), 500)]).Scenario!.Sites[0].Blocks[0].Capacity;
        Assert.Equal((500.0, null, null), (changed.Value, changed.Low, changed.High));
    }

    [Theory]
    [InlineData("/sites/3/capacityMw")]
    [InlineData("/sites/00/capacityMw")]
    [InlineData("/sites/99999999999999999999/capacityMw")]
    [InlineData("/figures/")]
    [InlineData("/")]
    [InlineData("/sites/0/capacity")]
    [InlineData("/sites/0/state")]
    [InlineData("/levers/renewables/share")]
    [InlineData("facility.electrics")]
    [InlineData("benchmark.it.bernstein-2025")]
    public void A_path_that_names_no_number_is_refused_with_advice(string path)
    {
        var (number, message, allowed) = VariedNumber.Find(path, StudyFixtures.Document(StudyFixtures.Dated));
        Assert.Null(number);
        Assert.NotEmpty(message!);
        Assert.NotEmpty(allowed!);
    }

    private static IEnumerable<string> Differences(ScenarioDocument document, VariedNumber[] numbers, (double Low, double High)[] ends, string what)
    {
        double[][] points = [.. Enumerable.Range(0, 11).Select(p => ends.Select((end, n) => end.Low + ((end.High - end.Low) * (n == 0 ? p : (7 * p) % 11) / 10)).ToArray())];
        var found = new VariedProgram(document, numbers, ends).Evaluate(points, s_never);
        for (var p = 0; p < points.Length; p++)
        {
            var single = StudyFixtures.Run(document.With([.. numbers.Zip(points[p])]).Scenario);
            if (single is null != found[p].Values is null) yield return $"{what} at {string.Join(", ", points[p])}: valid in one way only";
            else if (single is not null && !single.SequenceEqual(found[p].Values!)) yield return $"{what} at {string.Join(", ", points[p])}";
        }
    }
}
