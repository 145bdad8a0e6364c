using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Tests.Compute;

public sealed class ComputeModelTests
{
    // Abilene: 843 MW of IT load at 2,100 W of all-in IT power for each GB200 (Epoch AI), 72 in a rack.
    private static readonly ResultView<Models.Numbers.Real> s_abilene = Programs.View(new
    {
        figures = new Dictionary<string, double> { ["accelerator.gb200-nvl72.allInWatts"] = 2100 },
        sites = new[] { new { state = "TX", accelerator = "gb200-nvl72", capacityMw = 843, basis = "it" } },
    });

    [Fact]
    public void Abilene_carries_four_hundred_thousand_accelerators() =>
        // 843e6 ÷ 2100 = 401,428.57; the printed figure has no decimals.
        Assert.Equal(401_429, s_abilene.Number(QuantityId.Accelerators), 0.5);

    [Fact]
    public void Racks_are_accelerators_over_those_of_a_rack() => Programs.Equal(843e6 / 2100 / 72, s_abilene.Number(QuantityId.Racks));

    [Fact]
    public void Equivalents_are_the_dense_rate_over_that_of_one_h100() =>
        // 5,000 dense FP8 Tflops over 1,979 of the H100 SXM data sheet.
        Programs.Equal(843e6 / 2100 * 5000 / TestData.Catalogue["accelerator.h100-sxm.fp8Tflops"].Central, s_abilene.Number(QuantityId.H100Equivalents));

    [Fact]
    public void Peak_rates_are_those_of_all_accelerators()
    {
        Programs.Equal(843e6 / 2100 * 2500e-6, s_abilene.Number(QuantityId.Bf16Exaflops));
        Programs.Equal(843e6 / 2100 * 5000e-6, s_abilene.Number(QuantityId.Fp8Exaflops));
        Programs.Equal(843e6 / 2100 * 10000e-6, s_abilene.Number(QuantityId.Fp4Exaflops));
    }

    [Fact]
    public void Chip_power_stands_beside_and_is_less_than_the_it_load() => Programs.Equal(843e6 / 2100 * 1200 / 1e6, s_abilene.Number(QuantityId.ChipMw));

    [Fact]
    public void A_thousand_h100_are_a_thousand_equivalents()
    {
        var watts = TestData.Catalogue["accelerator.h100-sxm.allInWatts"].Central;
        var view = Programs.View(new { sites = new[] { new { state = "TX", accelerator = "h100-sxm", capacityMw = watts / 1000, basis = "it" } } });
        Programs.Equal(1000, view.Number(QuantityId.Accelerators));
        Programs.Equal(1000, view.Number(QuantityId.H100Equivalents));
    }

    [Fact]
    public void A_rate_that_is_not_published_has_a_reason_and_no_number()
    {
        var answer = Evaluator.Evaluate(
            TestData.Scenario("""{ "sites": [ { "state": "TX", "accelerator": "h100-sxm", "capacityMw": 10, "basis": "it" } ] }"""), TestData.Catalogue, new(Ranges: false));
        Assert.Null(answer.Compute!.PeakFp4Exaflops.Value);
        Assert.Contains("H100", answer.Compute.PeakFp4Exaflops.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void Kinds_sum_to_the_totals(string preset)
    {
        var view = Programs.View(TestData.Plan(preset));
        Programs.Equal(view.Number(QuantityId.Accelerators), view.Result.Compute.KindAccelerators.Values().Sum());
        Programs.Equal(view.Number(QuantityId.Racks), view.Result.Compute.KindRacks.Values().Sum());
        Programs.Equal(view.Number(QuantityId.ItMw), view.Result.Compute.KindItMw.Values().Sum());
    }

    public static TheoryData<string> Presets() => TestData.PresetIds;
}
