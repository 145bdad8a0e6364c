using System.Runtime.Intrinsics;
using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests;

public sealed class ProgramModelTests
{
    [Fact]
    public void A_result_has_the_same_bits_with_and_without_detail() => OverScenarios(plan =>
    {
        var central = Assumptions.Central(plan.Slots);
        return Differences(Bits(ProgramModel.Evaluate(plan, central, detail: true)), Bits(ProgramModel.Evaluate(plan, central, detail: false)));
    });

    [Fact]
    public void Every_lane_has_the_bits_of_the_single_evaluation() => OverScenarios(plan =>
    {
        var real = Bits(ProgramModel.Evaluate(plan, Assumptions.Central(plan.Slots), detail: false));
        var lanes = Lanes(plan, [.. plan.Slots.Select(slot => Vector512.Create(slot.Central))]);
        return Enumerable.Range(0, 8).Select(lane => Differences(real, lanes(lane))).FirstOrDefault(text => text.Length > 0) ?? "";
    });

    [Fact]
    public void A_traced_result_has_the_bits_of_the_plain_one() => OverScenarios(plan => Differences(
        Bits(ProgramModel.Evaluate(plan, Assumptions.Central(plan.Slots), detail: true)),
        Bits(ProgramModel.Evaluate(plan, Assumptions.Traced(plan.Slots), detail: true))));

    [Fact]
    public void Eight_draws_at_once_have_the_bits_of_eight_evaluations() => OverScenarios(plan =>
    {
        var draws = plan.Slots.Select((slot, s) => Vector512.Create([.. Enumerable.Range(0, 8).Select(lane => Drawn(slot, s, lane))])).ToArray();
        var lanes = Lanes(plan, draws);
        for (var lane = 0; lane < 8; lane++)
        {
            var one = new Assumptions<Real>([.. draws.Select(draw => Real.Of(draw[lane]))]);
            var text = Differences(Bits(ProgramModel.Evaluate(plan, one, detail: false)), lanes(lane));
            if (text.Length > 0) return $"lane {lane}: {text}";
        }

        return "";
    });

    [Fact]
    public void A_workspace_used_again_changes_no_bit() => OverScenarios(plan =>
    {
        var central = Assumptions.Central(plan.Slots);
        var workspace = new Workspace<Real>();
        var other = new Assumptions<Real>([.. plan.Slots.Select(slot => Real.Of(slot.High))]);
        ProgramModel.Evaluate(plan, other, detail: false, workspace);
        return Differences(Bits(ProgramModel.Evaluate(plan, central, detail: false)), Bits(ProgramModel.Evaluate(plan, central, detail: false, workspace)));
    });

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_preset_is_consistent_in_its_units(string preset) => Assert.NotEmpty(Programs.Traced(TestData.Plan(preset)).Paths());

    [Fact]
    public void Every_scenario_is_consistent_in_its_units() => OverScenarios(plan => Programs.Traced(plan).Paths().Any() ? "" : "no path");

    [Fact]
    public void Every_number_of_every_scenario_is_finite() => OverScenarios(plan =>
        string.Join("; ", Programs.View(plan).Paths().Where(pair => !double.IsFinite(pair.Value.Value)).Select(pair => $"{pair.Path} {pair.Value.Value}").Take(3)));

    [Theory]
    [InlineData("2040-01", "2045-12")]
    [InlineData("2016-01", "2018-12")]
    [InlineData("2030-02", "2030-02")]
    public void A_horizon_beside_the_programme_still_has_finite_numbers(string start, string end)
    {
        var view = Programs.View(new
        {
            horizon = new { start, end },
            targets = new { investmentUsd = 1e9, by = "2029-01" },
            sites = new[] { new { state = "TX", capacityMw = 100, basis = "it", constructionStart = "2024-01", firstPower = "2025-06", fullPower = "2025-12" } },
        });
        Assert.Empty(view.Paths().Where(pair => !double.IsFinite(pair.Value.Value)).Select(pair => pair.Path));
    }

    public static TheoryData<string> Presets() => TestData.PresetIds;

    private static void OverScenarios(Func<ProgramPlan, string> fault) =>
        ScenarioGen.Valid.Sample(json => Assert.Equal("", fault(Programs.Plan(json))), iter: 60, print: json => json);

    /// <summary>A value between the ends of a slot, another one in each lane.</summary>
    private static double Drawn(SlotEntry slot, int s, int lane)
    {
        var part = ((s * 5) + (lane * 3)) % 8 / 7.0;
        return slot.IsUncertain ? slot.Low + (part * (slot.High - slot.Low)) : slot.Central;
    }

    private static Func<int, long?[]> Lanes(ProgramPlan plan, Vector512<double>[] slots)
    {
        var quantities = new Lanes?[QuantityKeys.Count];
        Quantities.Collect(ProgramModel.Evaluate(plan, new Assumptions<Lanes>([.. slots.Select(slot => new Lanes(slot))]), detail: false), quantities);
        // A rate of return that some of the eight draws have not is not a number in those.
        return lane => [.. quantities.Select(quantity => quantity is { } q && !double.IsNaN(q.Values[lane]) ? Bits(q.Values[lane]) : (long?)null)];
    }

    private static long?[] Bits(ProgramResult<Real> result)
    {
        var quantities = new Real?[QuantityKeys.Count];
        Quantities.Collect(result, quantities);
        return [.. quantities.Select(quantity => quantity is { } q ? Bits(q.Value) : (long?)null)];
    }

    private static long?[] Bits(ProgramResult<Traced> result)
    {
        var quantities = new Traced?[QuantityKeys.Count];
        Quantities.Collect(result, quantities);
        return [.. quantities.Select(quantity => quantity is { } q ? Bits(q.Value) : (long?)null)];
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private static string Differences(long?[] expected, long?[] found) => string.Join("; ", Enumerable.Range(0, expected.Length)
        .Where(q => expected[q] != found[q])
        .Select(q => $"{(QuantityId)q}: {Text(expected[q])} and {Text(found[q])}").Take(3));

    private static string Text(long? bits) => bits is { } b ? BitConverter.Int64BitsToDouble(b).ToString("R", System.Globalization.CultureInfo.InvariantCulture) : "none";
}
