using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Tracing;

namespace Stargate.Economics.Models.Tests.Levers;

public sealed class LeverModelTests
{
    /// <summary>Relative; differences of doubles of one size lose a few digits.</summary>
    private const double Tolerance = 1e-9;

    [Fact]
    public void Efficient_cooling_lowers_energy_by_one_minus_the_ratio_of_the_two_pues()
    {
        var answer = Evaluate("""{"efficientCooling":{"annualPue":1.08}}""", """,{"annualPue":1.20}""");
        var energy = Delta(answer, "efficientCooling", "energy.annualMwh");
        Near(-(1 - (1.08 / 1.20)), energy.Value!.Value / energy.Without!.Value);
        Assert.Equal(0, Delta(answer, "efficientCooling", "capacity.itMw").Value);
        Assert.Equal(0, Delta(answer, "efficientCooling", "buildout.totalUsd").Value);
    }

    [Fact]
    public void Efficient_cooling_never_makes_a_site_worse()
    {
        var answer = Evaluate("""{"efficientCooling":{"annualPue":1.30}}""", """,{"annualPue":1.10}""");
        Assert.Equal(0, Delta(answer, "efficientCooling", "energy.annualMwh").Value);
    }

    [Fact]
    public void Efficient_cooling_works_on_a_site_with_a_given_load_factor_too()
    {
        var answer = Evaluate("""{"efficientCooling":{"annualPue":1.08}}""", """,{"annualPue":1.20,"siteLoadFactor":0.7}""");
        var energy = Delta(answer, "efficientCooling", "energy.annualMwh");
        Near(1.08 / 1.20, energy.With!.Value / energy.Without!.Value);
    }

    [Fact]
    public void Renewables_for_all_energy_bring_market_based_emissions_to_zero_and_leave_location_based_ones()
    {
        var answer = Evaluate("""{"renewables":{"share":1}}""");
        Assert.Equal(0, answer.Energy!.Emissions.Scope2MarketTonnes.Value!.Value, 6);
        Near(0, Delta(answer, "renewables", "energy.emissions.scope2LocationTonnes").Value!.Value / answer.Energy.Emissions.Scope2LocationTonnes.Value!.Value);
        Near(1, answer.Energy.RenewableShare.Value!.Value);
    }

    [Fact]
    public void A_share_of_renewables_lowers_market_based_emissions_by_that_share()
    {
        var emissions = Delta(Evaluate("""{"renewables":{"share":0.8}}"""), "renewables", "energy.emissions.scope2MarketTonnes");
        Near(0.2, emissions.With!.Value / emissions.Without!.Value);
    }

    [Fact]
    public void Better_algorithms_do_more_work_with_the_same_megawatts_unless_told_otherwise()
    {
        var answer = Evaluate("""{"algorithmicEfficiency":{"computeReductionPerYear":0.2}}""");
        foreach (var id in new[] { "capacity.itMw", "energy.peakFacilityMw", "energy.annualMwh", "buildout.totalUsd", "compute.accelerators" })
        {
            Assert.Equal(0, Delta(answer, "algorithmicEfficiency", id).Value);
        }

        Assert.True(Delta(answer, "algorithmicEfficiency", "compute.effectiveH100Equivalents").Value > 0);
    }

    [Theory]
    [InlineData("fewerAccelerators", "capacity.itMw")]
    [InlineData("lessEnergy", "energy.annualMwh")]
    public void Other_modes_save_what_their_name_says_by_the_compounded_reduction(string mode, string id)
    {
        var answer = Evaluate($$$"""{"algorithmicEfficiency":{"mode":"{{{mode}}}","computeReductionPerYear":0.2}}""");
        var delta = Delta(answer, "algorithmicEfficiency", id);
        // From the data's month, November 2026, to July of the first full year, 2030, are 44 months.
        Near(Math.Pow(0.8, 44 / 12.0), delta.With!.Value / delta.Without!.Value);
        Near(0, Delta(answer, "algorithmicEfficiency", "compute.effectiveH100Equivalents").Value!.Value / answer.Compute!.H100Equivalents.Value!.Value);
    }

    [Fact]
    public void Flexible_load_lowers_the_firm_peak_and_earns_its_value()
    {
        var answer = Evaluate("""{"smartGrid":{"flexibleShare":0.1}}""", figures: ""","figures":{"lever.smartGrid.revenueUsdPerKwYear":100,"lever.smartGrid.curtailedShare":0.01}""");
        Near(1400 * 0.9, answer.Energy!.FirmPeakMw.Value!.Value);
        Near(1400 * 0.1 * 1000 * 100, answer.Energy.FlexibilityUsd.Value!.Value);
        var energy = Delta(answer, "smartGrid", "energy.annualMwh");
        Near(1 - (0.1 * 0.01), energy.With!.Value / energy.Without!.Value);
    }

    [Fact]
    public void Without_levers_there_is_no_section()
    {
        Assert.Null(Evaluate("{}").Levers);
    }

    [Fact]
    public void A_change_is_traced_to_the_number_that_the_answer_has()
    {
        const string levers = """{"renewables":{"share":0.5},"efficientCooling":{}}""";
        var answer = Evaluate(levers);
        var trace = Tracer.Trace(TestData.Scenario(Json(levers)), TestData.Catalogue, "levers[renewables].deltas[energy.annualUsd]", null).Document!;
        Assert.Equal(Delta(answer, "renewables", "energy.annualUsd").Value, trace.Nodes[trace.Root].Value);
        Assert.Contains(trace.Nodes.Values, node => node.Figure == "lever.renewables.solarShare");
    }

    private static Answer Evaluate(string levers, string site = "", string figures = "") =>
        Evaluator.Evaluate(TestData.Scenario(Json(levers, site, figures)), TestData.Catalogue, new EvaluationOptions(Ranges: false));

    private static string Json(string levers, string site = "", string figures = "")
    {
        var extra = site.Length == 0 ? "" : "," + site[2..^1];
        return $$"""{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"{{extra}}}],"levers":{{levers}}{{figures}}}""";
    }

    private static LeverDelta Delta(Answer answer, string lever, string id) =>
        answer.Levers!.Single(told => told.Lever == lever).Deltas.Single(delta => delta.Id == id);

    private static void Near(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= Tolerance * Math.Max(1, Math.Abs(expected)), $"{expected} ≠ {actual}");
}
