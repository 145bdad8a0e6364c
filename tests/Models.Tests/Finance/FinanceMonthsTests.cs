using CsCheck;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class FinanceMonthsTests
{
    /// <summary>Landlords and operators of two sites at random prices, terms and dates.</summary>
    private static readonly Gen<object> s_scenarios =
        from lease in Gen.Bool
        from sculpted in Gen.Bool
        from one in Gen.Bool
        from margin in Gen.Bool
        from price in Gen.Double[0.3, 2]
        from ltv in Gen.Double[0, 1]
        from rate in Gen.Double[0.001, 0.5]
        from tenor in Gen.Int[1, 30]
        from term in Gen.Int[5, 30]
        from late in Gen.Int[1, 12]
        select Scenario(lease, sculpted, one, margin, price, ltv, rate, tenor, term, late);

    [Fact]
    public void In_every_month_up_to_the_opening_the_sources_are_the_uses() => s_scenarios.Sample(scenario =>
    {
        var (finance, count) = Of(scenario);
        var (uses, sources) = (ConstructionView<Real>.Uses(finance.Months!, count), ConstructionView<Real>.Sources(finance.Months!, count));
        var scale = uses.SelectMany(use => use.Usd).Max(usd => Math.Abs(usd.Value));
        for (var m = 0; m < count; m++) Assert.Equal(uses.Sum(use => use.Usd[m].Value), sources.Sum(source => source.Usd[m].Value), 1e-9 * scale);
        // Interest that is added is a use, and the debt pays for it.
        Assert.Equal(finance.Loan!.DebtUsd.Value, sources.Single(source => source.Id == "debt").Usd.Sum(usd => usd.Value), 1e-9 * scale);
    }, iter: 60);

    [Fact]
    public void The_months_of_each_line_sum_to_its_years_and_the_debt_ends_at_nothing() => s_scenarios.Sample(scenario =>
    {
        var (finance, _) = Of(scenario);
        var months = finance.Months!;
        var scale = finance.Lines.SelectMany(line => line.Values()).Max(Math.Abs);
        foreach (var line in Enum.GetValues<FinanceLine>().Where(line => line is not (FinanceLine.StateTax or FinanceLine.Tax)))
        {
            Assert.All(finance.Lines[(int)line].Values().Zip(Yearly(months.Lines[(int)line])), pair => Assert.Equal(pair.First, pair.Second, 1e-9 * scale));
        }

        var taxes = finance.Lines[(int)FinanceLine.Tax].Zip(finance.Lines[(int)FinanceLine.StateTax], (nation, state) => nation.Value + state.Value);
        Assert.All(finance.NetUsd.Zip(taxes, (net, tax) => net.Value - tax).Zip(Yearly(months.NetUsd)), pair => Assert.Equal(pair.First, pair.Second, 1e-8 * scale));
        var loan = finance.Loan!;
        for (var y = 0; y < loan.BalanceUsd.Length; y++) Assert.Equal(loan.BalanceUsd[y].Value, months.BalanceUsd[(y * 12) + 11].Value, 1e-9 * scale);
        Assert.True(Math.Abs(months.BalanceUsd[^1].Value) <= 1e-9 * scale, $"{months.BalanceUsd[^1].Value} of {loan.DebtUsd.Value} is left");
    }, iter: 60);

    [Fact]
    public void Level_service_is_the_monthly_payment_of_a_mortgage()
    {
        var (finance, count) = Of(Scenario(lease: true, sculpted: false, one: false, margin: true, 1, 0.5, 0.0615, 10, 12, 1));
        var months = finance.Months!;
        var payment = -Annuity.Payment(Real.Of(0.0615 / 12), 120, finance.Loan!.DebtUsd, Real.Of(0)).Value;
        for (var m = count; m < count + 120; m++) Programs.Equal(payment, -(months.Lines[(int)FinanceLine.Interest][m] + months.Lines[(int)FinanceLine.Principal][m]).Value);
        Programs.Equal(Annuity.InterestPart(Real.Of(0.0615 / 12), 37, 120, finance.Loan.DebtUsd, Real.Of(0)).Value, months.Lines[(int)FinanceLine.Interest][count + 36].Value);
    }

    [Fact]
    public void Interest_while_building_is_that_of_a_worksheet_by_month()
    {
        var view = Programs.View(Scenario(lease: true, sculpted: false, one: false, margin: true, 2, 0.6, 0.06, 10, 12, 6));
        var (loan, opening) = (view.Result.Finance!.Loan!, view.Plan.Finance.Opening * 12);
        var first = view.Plan.Horizon.Start - Month.Of(view.Plan.Finance.FirstYear, 1);
        var balance = 0.0;
        for (var m = first; m < opening; m++)
        {
            var drawn = 0.6 * view.Result.Buildout.Detail!.FacilityMonths[m - first].Value;
            balance += (balance * 0.005) + drawn + (drawn * 0.0025);
        }

        Programs.Equal(balance, loan.ByCostUsd.Value);
        Assert.Equal(loan.ByCostUsd.Value, loan.DebtUsd.Value);
        Programs.Equal(balance - loan.DrawnUsd.Values().Sum(), loan.AddedInterestUsd.Value, 1e-8);
    }

    [Fact]
    public void Rent_of_a_month_is_that_of_the_megawatts_let_and_rises_each_twelve_months()
    {
        var view = Programs.View(new
        {
            sites = new[] { new { state = "TX", capacityMw = 100, basis = "it", status = "energised", constructionStart = "2024-01", firstPower = "2025-04", fullPower = "2025-04" } },
            finance = new { view = "developer", revenue = new { kind = "lease", usdPerKwMonth = 100, escalator = 0.03, termYears = 10, noiMargin = 0.9 } },
        });
        var rent = view.Result.Finance!.Months!.Lines[(int)FinanceLine.Revenue].Values();
        // Full power in April 2025: the ramp is that month, and operation counts from its middle.
        var april = Month.Of(2025, 4) - Month.Of(view.Plan.Finance.FirstYear, 1);
        Assert.All(rent[..april], usd => Assert.Equal(0, usd));
        Programs.Equal(0.5 * 100_000 * 100, rent[april]);
        for (var m = 1; m < 12; m++) Programs.Equal(100_000 * 100, rent[april + m]);
        Programs.Equal(100_000 * 100 * (0.5 + (0.5 * 1.03)), rent[april + 12]);
        Programs.Equal(100_000 * 100 * 1.03, rent[april + 13]);
        Programs.Equal(0.5 * 100_000 * 100 * Math.Pow(1.03, 9), rent[april + 120]);
        Assert.All(rent[(april + 121)..], usd => Assert.Equal(0, usd, 1e-3));
    }

    private static (FinanceResult<Real> Finance, int Months) Of(object scenario)
    {
        var view = Programs.View(scenario);
        return (view.Result.Finance!, view.Plan.Finance.Opening * Month.PerYear);
    }

    private static double[] Yearly(Real[] months) => [.. months.Values().Chunk(Month.PerYear).Select(year => year.Sum())];

    private static object Scenario(bool lease, bool sculpted, bool one, bool margin, double price, double ltv, double rate, int tenor, int term, int late)
    {
        var revenue = new Dictionary<string, object> { ["kind"] = lease ? "lease" : "gpu-hours", [lease ? "usdPerKwMonth" : "usdPerAcceleratorHour"] = price * (lease ? 150 : 4), ["termYears"] = term, ["escalator"] = 0.02 };
        if (margin) revenue["noiMargin"] = 0.85;
        var finance = new Dictionary<string, object>
        {
            ["view"] = lease ? "developer" : "operator",
            ["debt"] = new { ltv, rate, minimumDscr = 1.25, tenorYears = tenor, amortisation = sculpted ? "sculpted" : "level" },
            ["revenue"] = revenue,
        };
        if (one) finance["site"] = "b";
        return new
        {
            sites = new object[]
            {
                new { id = "a", state = "VA", capacityMw = 150, basis = "it", firstPower = "2027-03" },
                new { id = "b", state = "OH", capacityMw = 250, basis = "facility", firstPower = $"2028-{late:00}" },
            },
            finance,
        };
    }
}
