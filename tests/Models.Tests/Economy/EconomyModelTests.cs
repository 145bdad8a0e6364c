using CsCheck;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Jobs;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Economy;

/// <summary>What any programme's effects on the economy must keep.</summary>
public sealed class EconomyModelTests
{
    private const int Scenarios = 10_000;

    public static TheoryData<string> Presets() => TestData.PresetIds;

    [Theory]
    [MemberData(nameof(Presets))]
    public void Effects_of_a_preset_keep_every_identity(string preset) => Programs.None(Faults(Programs.View(TestData.Plan(preset))));

    [Fact]
    public void Effects_of_any_programme_keep_every_identity() =>
        ScenarioGen.Valid.Sample(json => !Faults(Programs.View(json)).Any(), iter: Scenarios);

    [Fact]
    public void With_no_local_share_of_it_the_price_of_accelerators_moves_nothing_in_the_state()
    {
        ResultView<Real> At(double price) => Programs.View(new
        {
            sites = new[] { new { state = "TX", capacityMw = 1000, basis = "it" } },
            figures = new Dictionary<string, double> { ["economy.localFactor.it"] = 0, ["accelerator.gb200-nvl72.rackPriceUsd"] = price },
        });
        var (cheap, dear) = (At(3_000_000), At(4_500_000));
        foreach (var effect in Enum.GetValues<Effect>()) Assert.Equal(Jobs(cheap.Result.Economy.Build, 0, effect), Jobs(dear.Result.Economy.Build, 0, effect));
        Assert.Equal(Jobs(cheap.Result.Economy.Operating!, 0, Effect.Total), Jobs(dear.Result.Economy.Operating!, 0, Effect.Total));
        Assert.True(Jobs(cheap.Result.Economy.Build, 2, Effect.Total) < Jobs(dear.Result.Economy.Build, 2, Effect.Total));
        // Every IT line is a share of the rack, so all IT is dearer by half and the facility is as it was.
        Programs.Equal(cheap.Number(QuantityId.TotalUsd) + (0.5 * cheap.Number(QuantityId.ItUsd)), dear.Number(QuantityId.TotalUsd));
    }

    [Fact]
    public void A_local_share_given_for_a_line_takes_the_place_of_the_datas()
    {
        ResultView<Real> Share(double share) => Programs.View(new
        {
            sites = new[] { new { state = "NM", capacityMw = 500, basis = "it" } },
            economy = new { lines = new { shell = new { localShare = share } } },
        });
        var (none, all) = (Share(0), Share(1));
        Assert.True(Jobs(none.Result.Economy.Build, 0, Effect.Indirect) < Jobs(all.Result.Economy.Build, 0, Effect.Indirect));
        Programs.Equal(Jobs(none.Result.Economy.Build, 2, Effect.Indirect), Jobs(all.Result.Economy.Build, 2, Effect.Indirect));
    }

    [Fact]
    public void The_factor_for_size_lowers_a_states_indirect_jobs_and_none_of_the_nations()
    {
        object Site(object economy) => new { economy, sites = new[] { new { state = "OH", capacityMw = 500, basis = "it" } } };
        var (plain, sized) = (Programs.View(Site(new { method = "slq" })).Result.Economy.Build, Programs.View(Site(new { method = "slq-size", delta = 0.3 })).Result.Economy.Build);
        Assert.True(Jobs(sized, 0, Effect.Indirect) < Jobs(plain, 0, Effect.Indirect));
        Programs.Equal(Jobs(plain, 2, Effect.Indirect), Jobs(sized, 2, Effect.Indirect));
    }

    [Fact]
    public void A_state_with_few_builders_sends_for_more_of_them()
    {
        double Local(string state) => Programs.View(new { sites = new[] { new { state, capacityMw = 1000, basis = "it" } } }).Result.Economy.Residence[0].LocalShare.Value;
        Assert.True(Local("WY") < Local("TX"));
    }

    /// <summary>Parts of what the identities ask for that do not hold.</summary>
    private static IEnumerable<string> Faults(ResultView<Real> view)
    {
        var economy = view.Result.Economy;
        foreach (var fault in Grid(economy.Build, "build").Concat(economy.Operating is { } operating ? Grid(operating, "operating") : [])) yield return fault;
        var detail = economy.Detail!;
        for (var cell = 0; cell < economy.Build.Cells.Count; cell++)
        {
            var years = detail.Years.Sum(year => year.Cells[cell].Value);
            if (!Near(economy.Build.Cells[cell].Value, years, 1)) yield return $"years sum to {years:R}, not {economy.Build.Cells[cell].Value:R}";
        }

        var leak = view.Economy.Leak.Sum(row => row.Usd.Value);
        if (!Near(view.Number(QuantityId.TotalUsd), leak, 1)) yield return $"the leak sums to {leak:R}, not {view.Number(QuantityId.TotalUsd):R}";
        if (view.Economy.Leak.Any(row => row.Usd.Value < -1)) yield return "a place loses money";
        if (economy.Residence.Any(residence => residence.LocalShare.Value is < 0 or > 1)) yield return "more builders than there are";
        foreach (var effect in new[] { Effect.Indirect, Effect.Induced })
        {
            var phases = economy.PhaseJobs.Take((int)JobPhase.Operations).Sum(phase => phase[effect - Effect.Indirect].Value);
            if (!Near(Jobs(economy.Build, economy.Build.Nation, effect), phases, 1e-3)) yield return $"phases of {effect} sum to {phases:R}";
        }

        if (!Near(view.Result.Jobs.BuildJobYears.Value, Jobs(economy.Build, economy.Build.Nation, Effect.Direct), 1e-3)) yield return "direct jobs are not those of the jobs model";
        var output = detail.IndustryOutput.Sum(usd => usd.Value);
        var told = economy.Build[economy.Build.Nation, Effect.Indirect, EconomyMeasure.Output].Value + economy.Build[economy.Build.Nation, Effect.Induced, EconomyMeasure.Output].Value;
        if (!Near(told, output, 1)) yield return $"industries put out {output:R}, not {told:R}";
    }

    private static IEnumerable<string> Grid(EffectGrid<Real> grid, string period)
    {
        foreach (var measure in Enum.GetValues<EconomyMeasure>())
        {
            for (var g = 0; g < grid.Geographies; g++)
            {
                var sum = grid[g, Effect.Direct, measure].Value + grid[g, Effect.Indirect, measure].Value + grid[g, Effect.Induced, measure].Value;
                if (!Near(sum, grid[g, Effect.Total, measure].Value, 1e-3)) yield return $"{period}: {measure} of {g} does not sum";
                if (measure != EconomyMeasure.ProductionTax && grid[g, Effect.Total, measure].Value < -1e-3) yield return $"{period}: {measure} of {g} is negative";
            }
        }

        // What a dollar of pay brings in induced jobs is one number for each region: the tables', not the programme's.
        var nation = TestData.Catalogue.InputOutput.Region(IoTables.Nation, RegionMethod.Slq);
        var pay = grid[grid.Nation, Effect.Direct, EconomyMeasure.LabourIncome].Value + grid[grid.Nation, Effect.Indirect, EconomyMeasure.LabourIncome].Value;
        if (Math.Abs((pay * nation.InducedPerIncomeUsd(EconomyMeasure.Jobs)) - Jobs(grid, grid.Nation, Effect.Induced)) > 0.01) yield return $"{period}: induced jobs are not those of the pay";
    }

    private static double Jobs(EffectGrid<Real> grid, int geography, Effect effect) => grid[geography, effect, EconomyMeasure.Jobs].Value;

    private static bool Near(double expected, double actual, double least) => Math.Abs(expected - actual) <= Programs.SumTolerance * Math.Max(Math.Abs(expected), least / Programs.SumTolerance);
}
