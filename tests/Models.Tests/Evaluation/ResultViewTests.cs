using System.Text.RegularExpressions;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Evaluation;

public sealed class ResultViewTests
{
    /// <summary>Units of the paths that are no quantity, by the last name of the path; USD stands for the scenario's money.</summary>
    private static readonly (string Path, string Unit)[] s_units =
    [
        ("capacity.*Mw", "MW_it or MW_fac"), ("compute.*.accelerators", "accelerator"), ("compute.*.racks", "rack"), ("compute.*.itMw", "MW_it"),
        ("buildout.target.cumulativeUsd*", "nominal USD"), ("buildout.*.share", "1"), ("buildout.*", "USD"), ("energy.*.mwh*", "MWh"), ("energy.mwh*", "MWh"),
        ("energy.*.usd*", "USD"), ("energy.usd*", "USD"), ("jobs.averageFte.*", "fte"), ("jobs.*.jobYears", "jobyear"), ("jobs.*.operatingFte", "fte"),
        ("jobs.*.wageUsd", "USD/year"), ("jobs.*.averageWageUsd", "USD/year"), ("operatingCost.*", "USD"),
        ("economy.leak*.usd", "USD"), ("economy.leak*.share", "1"), ("economy.industries*.outputUsd", "USD2023"), ("economy.*/operating-year/*.jobs", "job"),
        ("economy.*.labourIncomePerJobUsd", "USD2023/job/year"), ("economy.*/operating-year/*Usd", "USD2023/year"), ("economy.*.jobs", "job·year"), ("economy.*Usd", "USD2023"),
        ("economy.netOperating.*", "job"), ("economy.net.*", "job·year"), ("jobs.residence.*.localShare", "1"), ("jobs.residence.*", "person"),
        ("fiscal.*].jobs", "job"), ("fiscal.costPerJob*.usd", "stated USD/job"), ("fiscal.*ReturnPerIncentiveDollar", "1"), ("fiscal.returnPerIncentiveDollar", "1"), ("fiscal.*", "USD"),
        ("finance.usdPerGwYear*", "stated USD/GW_it/year"), ("finance.acceleratorHourSplit*", "stated USD/accelerator/h"), ("finance.itMw*", "MW_it"),
        ("finance.cashFlow.netRealUsd*", "USD2026"), ("finance.*", "nominal USD"),
    ];

    public static TheoryData<string> Presets() => TestData.PresetIds;

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_quantity_has_the_unit_of_the_contract(string preset)
    {
        var view = Programs.Traced(TestData.Plan(preset));
        Assert.Empty(WrongQuantities(view));
    }

    [Fact]
    public void Every_quantity_in_real_money_has_the_unit_of_the_contract() => Assert.Empty(WrongQuantities(Programs.Traced(Programs.Plan(RealScenario))));

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_other_number_has_the_unit_of_its_path(string preset) => Assert.Empty(WrongPaths(Programs.Traced(TestData.Plan(preset))));

    [Fact]
    public void Every_other_number_in_real_money_has_the_unit_of_its_path() => Assert.Empty(WrongPaths(Programs.Traced(Programs.Plan(RealScenario))));

    [Theory]
    [MemberData(nameof(Presets))]
    public void No_path_stands_twice(string preset)
    {
        // The peak load is quoted in two sections; the paths differ.
        var paths = Programs.View(TestData.Plan(preset)).Paths().Select(pair => pair.Path).ToList();
        Assert.Equal(paths.Distinct().Count(), paths.Count);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_trace_has_the_paths_and_the_values_of_the_plain_result(string preset)
    {
        var plan = TestData.Plan(preset);
        var plain = Programs.View(plan).Paths().Select(pair => (pair.Path, pair.Value.Value));
        Assert.Equal(plain, Programs.Traced(plan).Paths().Select(pair => (pair.Path, pair.Value.Value)));
    }

    private static object RealScenario => new
    {
        priceBasis = "real-2026",
        targets = new { investmentUsd = 1e10, by = "2029-01" },
        sites = new[] { new { state = "TX", capacityMw = 300, basis = "facility" } },
    };

    private static List<string> WrongQuantities(ResultView<Traced> view) => [.. Enum.GetValues<QuantityId>()
        .Where(id => view[id] is { } value && value.Node.Unit.Text != QuantityKeys.Of(id).UnitIn(view.Plan.Prices.Units))
        .Select(id => $"{id} is in {view[id]!.Value.Node.Unit}")];

    private static List<string> WrongPaths(ResultView<Traced> view)
    {
        var quantities = Enum.GetValues<QuantityId>().Select(id => QuantityKeys.Of(id).Path).ToHashSet();
        return [.. view.Paths().Where(pair => !quantities.Contains(pair.Path)).Where(pair => !Fits(pair.Path, pair.Value.Node.Unit.Text, view.Plan.Prices.Money))
            .Select(pair => $"{pair.Path} is in {pair.Value.Node.Unit}").Take(5)];
    }

    private static bool Fits(string path, string unit, string money)
    {
        var wanted = s_units.First(rule => Regex.IsMatch(path, $"^{Regex.Escape(rule.Path).Replace("\\*", ".*", StringComparison.Ordinal)}(\\[[^]]*\\])?$")).Unit;
        return wanted switch
        {
            "MW_it or MW_fac" => unit == (path.Contains("acility", StringComparison.Ordinal) ? "MW_fac" : "MW_it"),
            "nominal USD" => unit == "USD",
            "USD" => unit == money,
            _ when wanted.StartsWith("stated USD", StringComparison.Ordinal) => unit == money + wanted["stated USD".Length..],
            _ => unit == wanted,
        };
    }
}
