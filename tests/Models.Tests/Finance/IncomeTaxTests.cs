using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class IncomeTaxTests
{
    private const double Federal = 0.21;

    [Theory]
    [InlineData("NC", null, 0.025)]
    [InlineData("NC", "TX", 0.0125)]
    [InlineData("NC", "VA", 0.0425)]
    public void The_tax_of_the_states_is_weighted_by_load_and_deducted_from_the_income_of_the_nation(string state, string? second, double rate)
    {
        // Income B pays s·B to the state and f·(B − s·B) to the nation: 2.5 % in North Carolina, 6 % in Virginia, none in Texas.
        var finance = Programs.View(Scenario(state, second)).Result.Finance!;
        var (paid, nation) = (-finance.Lines[(int)FinanceLine.StateTax][^4].Value, -finance.Lines[(int)FinanceLine.Tax][^4].Value);
        Assert.True(paid > 1e6);
        Programs.Equal(rate, paid / ((nation / Federal) + paid), 1e-6);
    }

    [Theory]
    [InlineData("TX")]
    [InlineData("OH")]
    [InlineData("WA")]
    [InlineData("NV")]
    public void States_that_tax_receipts_or_nothing_have_no_tax_on_income(string state)
    {
        var finance = Programs.View(Scenario(state)).Result.Finance!;
        Assert.All(finance.Lines[(int)FinanceLine.StateTax].Values(), usd => Assert.Equal(0, usd));
        Assert.Contains(finance.Lines[(int)FinanceLine.Tax].Values(), usd => usd < 0);
    }

    [Fact]
    public void A_tax_of_the_state_lowers_the_return_after_tax_and_no_other()
    {
        var (with, without) = (Programs.View(Scenario("NC", rate: null)), Programs.View(Scenario("NC", rate: 0)));
        Assert.True(with.Number(QuantityId.FinanceIrr) < without.Number(QuantityId.FinanceIrr));
        Assert.True(with.Number(QuantityId.EquityIrr) < without.Number(QuantityId.EquityIrr));
        Programs.Equal(without.Number(QuantityId.FinanceIrrBeforeTax), with.Number(QuantityId.FinanceIrrBeforeTax));
    }

    [Fact]
    public void What_is_deducted_in_all_years_is_what_was_paid_for_less_what_is_left()
    {
        // Without interest: Σ taxable income = Σ net operating income + value left − cost; what is not taxed was lost.
        var finance = Programs.View(Scenario("TX", price: 12)).Result.Finance!;
        var taxed = -finance.Lines[(int)FinanceLine.Tax].Values().Sum() / Federal;
        var income = finance.NoiUsd.Values().Sum() + new[] { FinanceLine.Facility, FinanceLine.It, FinanceLine.Refresh, FinanceLine.Salvage }.Sum(line => finance.Lines[(int)line].Values().Sum());
        Programs.Equal(income, taxed, 1e-6);
    }

    private static object Scenario(string state, string? second = null, double? rate = null, double price = 8) => new
    {
        sites = new[] { state, second }.OfType<string>().Select((where, k) => new { id = $"s{k}", state = where, capacityMw = 200, basis = "it" }).ToArray(),
        finance = new { view = "operator", itLifeYears = 30, debt = new { ltv = 0 }, revenue = new { kind = "gpu-hours", usdPerAcceleratorHour = price } },
        figures = rate is { } given ? new Dictionary<string, double> { [$"fiscal.corporateIncomeTopRate.{state}"] = given } : [],
    };
}
