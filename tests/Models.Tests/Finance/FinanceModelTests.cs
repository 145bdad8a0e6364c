using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class FinanceModelTests
{
    private static readonly object s_gigawatt = new
    {
        sites = new[] { new { state = "TX", capacityMw = 1000, basis = "it", itUsdPerMwIt = 25_600_000, facilityUsdPerMwIt = 12_400_000 } },
        finance = new { discountRate = 0.07, facilityLifeYears = 14, operatingUsdPerMwItYear = 900_000 },
    };

    /// <summary>A landlord of 300 MW of IT load over 12 years at 2.5 % a year more.</summary>
    private static object Lease(string amortisation = "level", double ltv = 0.7, double minimumDscr = 1.3, double perKw = 130, double facility = 11_000_000) => new
    {
        sites = new[] { new { state = "TX", capacityMw = 300, basis = "it", facilityUsdPerMwIt = facility } },
        finance = new
        {
            view = "developer",
            discountRate = 0.08,
            debt = new { ltv, minimumDscr, rate = 0.0615, tenorYears = 12, amortisation },
            revenue = new { kind = "lease", usdPerKwMonth = perKw, escalator = 0.025, termYears = 12, noiMargin = 0.9 },
        },
    };

    private static FinanceResult<Real> Of(object scenario) => Programs.View(scenario).Result.Finance!;

    [Fact]
    public void Nobody_buys_hardware_for_less_than_half_its_life()
    {
        var view = Programs.View(new
        {
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
            finance = new { view = "operator", itLifeYears = 5, facilityLifeYears = 14, revenue = new { kind = "gpu-hours", usdPerAcceleratorHour = 4 } },
        });
        var refresh = view.Result.Finance!.Lines[(int)FinanceLine.Refresh].Values();
        Assert.Contains(refresh, usd => usd < 0);
        Assert.All(refresh[^2..], usd => Assert.Equal(0, usd));
        Assert.NotNull(view[QuantityId.FinanceIrr]);
    }

    [Theory]
    [InlineData("level")]
    [InlineData("sculpted")]
    public void Debt_is_repaid_while_there_is_income_and_its_cover_holds(string amortisation)
    {
        // A term of 15 years from the middle of the ramp ends before 15 years from the opening do.
        var view = Programs.View(new
        {
            sites = new[] { new { state = "TX", capacityMw = 300, basis = "it" } },
            finance = new
            {
                view = "developer",
                debt = new { ltv = 0.9, minimumDscr = 1.3, rate = 0.06, tenorYears = 15, amortisation },
                revenue = new { kind = "lease", usdPerKwMonth = 155, termYears = 15, noiMargin = 0.9 },
            },
        });
        Assert.True(view.Plan.Finance.Debt!.TenorYears < 15);
        Assert.True(view.Number(QuantityId.DebtUsd) > 0);
        Assert.InRange(view.Number(QuantityId.MinimumDscr), 1.3 - 1e-9, 3);
    }

    [Fact]
    public void A_lease_gives_what_a_worksheet_gives()
    {
        var view = Programs.View(Lease());
        // 300,000 kW × 130 USD × 12 months; times (1.025^12 − 1) ÷ 0.025 over the term; 90 % of it is income, 11 million USD per MW the cost.
        const double first = 300_000.0 * 130 * 12;
        var total = first * ((Math.Pow(1.025, 12) - 1) / 0.025);
        Programs.Equal(first, view.Number(QuantityId.RevenueFirstYearUsd), 1e-3);
        Programs.Equal(total, view.Number(QuantityId.RevenueTotalUsd), 1e-3);
        Programs.Equal(total * 0.9 / 12, view.Number(QuantityId.AverageNoiUsd), 1e-3);
        Programs.Equal(total * 0.9 / 12 / (300 * 11e6), view.Number(QuantityId.YieldOnCost), 1e-3);
    }

    [Theory]
    [InlineData("level", 0.7, 1.3)]
    [InlineData("sculpted", 0.7, 1.3)]
    [InlineData("level", 0.9, 2.5)]
    [InlineData("sculpted", 0.9, 2.5)]
    public void The_debt_is_repaid_and_no_more_than_cost_and_income_allow(string amortisation, double ltv, double cover)
    {
        var finance = Of(Lease(amortisation, ltv, cover));
        var loan = finance.Loan!;
        Assert.True(loan.DebtUsd.Value > 1e8);
        Assert.True(Math.Abs(loan.BalanceUsd[^1].Value) < 1e-6 * loan.DebtUsd.Value);
        Assert.Equal(Math.Min(loan.ByCostUsd.Value, loan.ByIncomeUsd!.Value.Value), loan.DebtUsd.Value);
        Programs.Equal(loan.PrincipalUsd.Values().Sum(), loan.DebtUsd.Value);
        Programs.Equal(loan.DebtUsd.Value, loan.DrawnUsd.Values().Sum() + loan.AddedInterestUsd.Value);
        if (loan.ByIncomeUsd!.Value.Value < loan.ByCostUsd.Value) Programs.Equal(cover, finance.Income!.MinimumDscr!.Value.Value, 1e-6);
        else Assert.True(finance.Income!.MinimumDscr!.Value.Value >= cover);
    }

    [Fact]
    public void Lines_sum_to_the_flow_of_the_equity()
    {
        foreach (var scenario in new[] { Lease(), Lease("sculpted"), Operator(6.0), s_gigawatt })
        {
            var finance = Of(scenario);
            for (var y = 0; y < finance.NetUsd.Length; y++) Assert.Equal(finance.Lines.Sum(line => line[y].Value), finance.NetUsd[y].Value, 1e-3);
        }
    }

    [Fact]
    public void What_is_built_is_what_the_build_out_costs()
    {
        var view = Programs.View("""{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""");
        var finance = view.Result.Finance!;
        Programs.Equal(view.Number(QuantityId.BuildoutFacilityUsd), -finance.Lines[(int)FinanceLine.Facility].Values().Sum());
        Programs.Equal(view.Number(QuantityId.ItUsd), -finance.Lines[(int)FinanceLine.It].Values().Sum());
        Programs.EqualSeries(view.FacilityUsd.Values(), [.. finance.Lines[(int)FinanceLine.Facility].Values().Take(view.FacilityUsd.Length).Select(usd => -usd)]);
    }

    [Fact]
    public void The_operating_cost_of_the_opening_year_is_that_of_the_section()
    {
        var view = Programs.View("""{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""");
        Programs.Equal(view.Number(QuantityId.OperatingCostUsd), view.Number(QuantityId.FinanceAnnualOpexUsd), 1e-6);
    }

    [Fact]
    public void Twice_the_site_is_worth_twice_as_much_at_the_same_rate()
    {
        var (one, two) = (Programs.View(Operator(6.0)), Programs.View(Operator(6.0, 2)));
        Programs.Equal(2 * one.Number(QuantityId.FinanceNpvUsd), two.Number(QuantityId.FinanceNpvUsd), 1e-6);
        Programs.Equal(one.Number(QuantityId.FinanceIrr), two.Number(QuantityId.FinanceIrr), 1e-6);
        Programs.Equal(one.Number(QuantityId.EquityIrr), two.Number(QuantityId.EquityIrr), 1e-6);
    }

    [Fact]
    public void The_rates_are_those_of_the_scanning_solver()
    {
        var finance = Of(Operator(7.0));
        Assert.Equal(InternalRates.Of(finance.NetUsd.Values()).Rate!.Value, finance.Income!.Equity.Rate.Value, 9);
        Assert.True(finance.Income.ProjectBeforeTax.Rate.Value > finance.Income.Project.Rate.Value);
    }

    [Fact]
    public void A_dearer_site_is_worth_less() =>
        Gen.Double[5e6, 2e7].Sample(facility => Programs.View(Lease(facility: facility)).Number(QuantityId.FinanceNpvUsd)
            > Programs.View(Lease(facility: facility * 1.1)).Number(QuantityId.FinanceNpvUsd), iter: 10);

    [Fact]
    public void An_owner_has_no_return_and_a_reason()
    {
        var view = Programs.View("""{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}]}""");
        Assert.Null(view[QuantityId.FinanceIrr]);
        Assert.True(view.Number(QuantityId.FinanceNpvUsd) < 0);
    }

    [Fact]
    public void A_return_that_some_draws_have_not_is_told_with_their_share_and_the_drivers_of_the_others()
    {
        // At some price between a loss in every draw and a return in every draw, some have one and some have none.
        var told = Enumerable.Range(1, 40).Select(k => Evaluator.Evaluate(TestData.Scenario(System.Text.Json.JsonSerializer.Serialize(Operator(0.05 * k))), TestData.Catalogue, new(Draws: 256)))
            .First(answer => answer.Finance!.Irr is { Value: not null, UndefinedShare: > 0.02 and < 0.98 });
        var irr = told.Headlines.Single(headline => headline.Id == "finance.irr");
        Assert.Equal(told.Finance!.Irr.P5, irr.P5);
        Assert.Equal(1, irr.Drivers.Sum(driver => driver.Share), 9);
        Assert.Contains("of the draws have none", irr.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Returns_are_headlines_where_there_is_an_income_and_the_gap_where_there_is_funding()
    {
        static string[] Ids(object scenario) => [.. Evaluator.Evaluate(TestData.Scenario(System.Text.Json.JsonSerializer.Serialize(scenario)), TestData.Catalogue, new(Ranges: false))
            .Headlines.Select(headline => headline.Id).Where(id => id.StartsWith("finance.", StringComparison.Ordinal))];
        Assert.Equal(["finance.usdPerAcceleratorHour", "finance.levelisedUsdPerGwYear", "finance.npvUsd", "finance.irr"], Ids(Operator(6.0)));
        Assert.Equal(["finance.usdPerAcceleratorHour", "finance.levelisedUsdPerGwYear"], Ids(s_gigawatt));
        Assert.Equal(
            ["finance.usdPerAcceleratorHour", "finance.levelisedUsdPerGwYear", "finance.fundingGapUsd"],
            Ids(new { sites = new[] { new { state = "TX", capacityMw = 100, basis = "it" } }, finance = new { funding = new { } } }));
    }

    private static object Operator(double price, int times = 1) => new
    {
        sites = Enumerable.Range(1, times).Select(k => new { id = $"s{k}", state = "TX", capacityMw = 500, basis = "it" }).ToArray(),
        finance = new { view = "operator", debt = new { ltv = 0.6 }, revenue = new { kind = "gpu-hours", usdPerAcceleratorHour = price, escalator = -0.05, termYears = 14 } },
    };
}
