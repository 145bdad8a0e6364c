using CsCheck;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Tests.Tapes;

public sealed class TapeKernelTests
{
    private const int Draws = 72;

    [Theory]
    [MemberData(nameof(TestData.PresetIds), MemberType = typeof(TestData))]
    public void Machine_code_gives_the_bits_of_the_models(string preset) => Same(TestData.Plan(preset));

    [Fact]
    public void So_it_does_for_any_scenario() =>
        ScenarioGen.Valid.Sample(json => Same(ProgramPlan.Of(TestData.Scenario(json), TestData.Catalogue)), iter: 25, threads: 1);

    [Fact]
    public void A_number_that_no_result_reads_is_not_drawn()
    {
        var plan = TestData.Plan("one-gigawatt");
        var sampler = new SlotSampler(plan, 1);
        var columns = new DrawColumns(plan, [QuantityId.ItMw]);
        var needed = TapeKernel.Prepare(plan, columns, sampler.Drawn, 1)();
        var tax = sampler.Drawn.Index().First(slot => plan.Slots[slot.Item].Reference.StartsWith("fiscal.", StringComparison.Ordinal)).Index;
        var delay = sampler.Drawn.Index().First(slot => plan.Slots[slot.Item].Reference == "schedule.slipSharedMonths").Index;
        Assert.False(needed.Needs(tax));
        Assert.True(needed.Needs(delay));
    }

    private static void Same(ProgramPlan plan)
    {
        var columns = new DrawColumns(plan, Enum.GetValues<QuantityId>());
        var sampler = new SlotSampler(plan, 11);
        double[][] draws = [.. sampler.Drawn.Select(slot => Values(plan, sampler, slot))];
        var (expected, actual) = (Room(columns.Count), Room(columns.Count));
        new ModelKernel(plan, columns, sampler.Drawn).Run(draws, expected, 0, Draws);
        var kernel = TapeKernel.Prepare(plan, columns, sampler.Drawn, 2)();
        for (var d = 0; d < draws.Length; d++)
        {
            if (!kernel.Needs(d)) draws[d].AsSpan().Fill(double.NaN);
        }

        kernel.Run(draws, actual, 0, Draws);
        for (var c = 0; c < columns.Count; c++) Assert.Equal(expected[c], actual[c]);
    }

    private static double[] Values(ProgramPlan plan, SlotSampler sampler, int slot)
    {
        var (common, values) = (new double[Draws], new double[Draws]);
        if (plan.Slots[slot].Group is { } group) sampler.Normals(Models.Catalogue.DimensionNames.Group(group), 0, common);
        sampler.Values(slot, 0, common, values);
        return values;
    }

    private static double[][] Room(int columns) => [.. Enumerable.Range(0, columns).Select(_ => new double[Draws])];
}
