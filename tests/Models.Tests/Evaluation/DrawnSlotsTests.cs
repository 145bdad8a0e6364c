using System.Runtime.CompilerServices;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Tests.Evaluation;

public sealed class DrawnSlotsTests
{
    private static readonly EvaluationOptions s_ordinary = new();

    [Fact]
    public void Draws_of_an_ordinary_evaluation_are_kept()
    {
        var plan = TestData.Plan("one-gigawatt");
        var (one, other) = (new DrawnSlots(plan, s_ordinary.Seed, s_ordinary.Draws), new DrawnSlots(plan, s_ordinary.Seed, s_ordinary.Draws));
        Assert.Same(First(one), First(other));
    }

    [Theory]
    [InlineData(99, EvaluationOptions.DefaultDraws)]
    [InlineData(1, 64)]
    public void Draws_of_another_seed_or_number_are_not_kept(int seed, int draws)
    {
        var values = Draw(seed, draws);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.False(values.IsAlive);
    }

    [Fact]
    public void What_a_scenario_replaces_is_not_kept()
    {
        double[] Shell(double high)
        {
            var json = $$"""{ "sites": [ { "state": "TX", "capacityMw": 100, "basis": "it" } ], "figures": { "facility.shell": { "value": 2, "low": 1, "high": {{high}} } } }""";
            var plan = Programs.Plan(json);
            return new DrawnSlots(plan, s_ordinary.Seed, s_ordinary.Draws).Values[plan.Slots.ToList().FindIndex(slot => slot.Reference == "facility.shell")]!;
        }

        Assert.True(Shell(3).Max() <= 3);
        Assert.True(Shell(9).Max() > 3);
    }

    [Fact]
    public void Every_draw_lies_between_the_ends_of_its_slot()
    {
        var plan = TestData.Plan("stargate");
        var drawn = new DrawnSlots(plan, 5, 512);
        Programs.None(plan.Slots.Where((slot, s) => drawn.Values[s] is { } values && !values.All(value => value >= slot.Low && value <= slot.High)).Select(slot => slot.Reference));
    }

    [Fact]
    public void Only_what_is_uncertain_is_drawn()
    {
        var plan = TestData.Plan("stargate");
        var drawn = new DrawnSlots(plan, 5, 64);
        Assert.All(plan.Slots.Select((slot, s) => (slot.IsUncertain, Drawn: drawn.Values[s] is not null)), slot => Assert.Equal(slot.IsUncertain, slot.Drawn));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Draw(int seed, int draws) => new(First(new(TestData.Plan("one-gigawatt"), seed, draws)));

    private static double[] First(DrawnSlots drawn) => drawn.Values.OfType<double[]>().First();
}
