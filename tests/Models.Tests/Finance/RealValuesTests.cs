using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class RealValuesTests
{
    private const double Inflation = 0.03;

    [Theory]
    [InlineData("nominal", 2026)]
    [InlineData("real-2019", 2019)]
    [InlineData("real-2040", 2040)]
    public void Real_flows_at_the_real_rate_are_worth_what_is_told(string basis, int year)
    {
        // Fisher: 1 + real rate = (1 + nominal rate) ÷ (1 + inflation). An owner without debt has one flow, so its net is that of the project.
        var view = Programs.View(new { priceBasis = basis, sites = Sites(), finance = new { discountRate = 0.08 }, figures = Figures() });
        var flows = view.Result.Finance!.NetRealUsd.Values();
        var real = (1.08 / (1 + Inflation)) - 1;
        Assert.Equal(year, view.Plan.Finance.PriceYear);
        Programs.Equal(flows.Select((usd, y) => usd / Math.Pow(1 + real, y)).Sum(), view.Number(QuantityId.FinanceNpvRealUsd), 1e-9);
        var nominal = view.Result.Finance.NetUsd.Values();
        for (var y = 0; y < flows.Length; y++) Programs.Equal(nominal[y] * Math.Pow(1 + Inflation, year - view.Plan.Finance.FirstYear - y), flows[y], 1e-9);
    }

    [Fact]
    public void Without_inflation_real_is_nominal()
    {
        var view = Programs.View(new { sites = Sites(), finance = Seller(), figures = Figures(0) });
        Programs.Equal(view.Number(QuantityId.FinanceNpvUsd), view.Number(QuantityId.FinanceNpvRealUsd));
        Programs.Equal(view.Number(QuantityId.EquityIrr), view.Number(QuantityId.RealEquityIrr));
    }

    [Theory]
    [InlineData(QuantityId.FinanceIrr, QuantityId.RealIrr)]
    [InlineData(QuantityId.FinanceIrrBeforeTax, QuantityId.RealIrrBeforeTax)]
    [InlineData(QuantityId.EquityIrr, QuantityId.RealEquityIrr)]
    [InlineData(QuantityId.EquityIrrBeforeTax, QuantityId.RealEquityIrrBeforeTax)]
    public void A_real_rate_of_return_is_the_nominal_one_over_inflation(QuantityId nominal, QuantityId real)
    {
        var view = Programs.View(new { sites = Sites(), finance = Seller(), figures = Figures() });
        Programs.Equal((1 + view.Number(nominal)) / (1 + Inflation), 1 + view.Number(real));
    }

    [Fact]
    public void The_real_return_of_the_equity_makes_its_real_flows_worth_nothing()
    {
        var view = Programs.View(new { sites = Sites(), finance = Seller(), figures = Figures() });
        var flows = view.Result.Finance!.NetRealUsd.Values();
        var worth = flows.Select((usd, y) => usd / Math.Pow(1 + view.Number(QuantityId.RealEquityIrr), y)).Sum();
        Assert.True(Math.Abs(worth) < 1e-6 * flows.Max());
    }

    private static object[] Sites() => [new { state = "TX", capacityMw = 300, basis = "it", firstPower = "2028-01" }];

    private static object Seller() => new { view = "operator", debt = new { ltv = 0.5 }, revenue = new { kind = "gpu-hours", usdPerAcceleratorHour = 6 } };

    private static Dictionary<string, double> Figures(double inflation = Inflation) => new() { ["escalation.generalInflation"] = inflation };
}
