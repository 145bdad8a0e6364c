using CsCheck;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class AnnuityTests
{
    private static readonly Real s_none = Real.Of(0);

    [Theory]
    // Short, Packey and Holt (1995), NREL/TP-462-5173: UCRF = d(1 + d)^N ÷ ((1 + d)^N − 1); values as in the interest tables of
    // Blank and Tarquin, Engineering Economy (A/P columns).
    [InlineData(0.07, 3, 0.38105)]
    [InlineData(0.07, 5, 0.24389)]
    [InlineData(0.07, 7, 0.18555)]
    [InlineData(0.07, 14, 0.11434)]
    [InlineData(0.10, 10, 0.16275)]
    [InlineData(0.10, 20, 0.11746)]
    public void The_recovery_factor_is_that_of_the_interest_tables(double rate, int years, double expected)
    {
        Assert.Equal(expected, Annuity.CapitalRecoveryFactor(Real.Of(rate), years).Value, 5);
        Assert.Equal(expected, Annuity.CapitalRecoveryFactor(Real.Of(rate), Real.Of(years)).Value, 5);
    }

    [Fact]
    public void Without_interest_a_loan_is_repaid_in_equal_parts()
    {
        Assert.Equal(0.25, Annuity.CapitalRecoveryFactor(Real.Of(0), 4).Value, 15);
        Assert.Equal(0.25, Annuity.CapitalRecoveryFactor(Real.Of(0), Real.Of(4.0)).Value, 6);
    }

    [Fact]
    public void The_payments_are_worth_the_loan() =>
        Gen.Select(Gen.Double[-0.2, 0.5], Gen.Int[1, 40]).Sample((rate, years) =>
        {
            var payment = Annuity.CapitalRecoveryFactor(Real.Of(rate), years).Value;
            var worth = Enumerable.Range(1, years).Sum(year => payment * Math.Pow(1 + rate, -year));
            return Math.Abs(worth - 1) < 1e-10;
        });

    // https://support.microsoft.com/en-US/excel/functions/pmt-function, to its printed cents; so are IPMT and PPMT below.
    [Theory]
    [InlineData(0.08 / 12, 10, 10_000, 0, -1_037.03)]
    [InlineData(0.06 / 12, 18 * 12, 0, 50_000, -129.08)]
    // https://help.claris.com/en/pro-help/content/pmt.html: a car of 21,000 USD over 48 months at 6.9 %.
    [InlineData(0.069 / 12, 48, 21_000, 0, -501.90)]
    // https://developer.mescius.com/spreadjs/docs/formulareference/FormulaFunctions/financial-functions/PMT
    [InlineData(0.06 / 12, 15, 5_000, 0, -346.82)]
    // https://help.adobe.com/ja_JP/livecycle/10.0/DesignerFormCalcRef (function Pmt): 855.17604207164 and 3403.82145169876.
    [InlineData(0.0475 / 12, 25 * 12, 150_000, 0, -855.17604207164)]
    [InlineData(0.085, 12, 25_000, 0, -3_403.82145169876)]
    public void A_payment_is_that_of_PMT(double rate, int periods, double present, double future, double expected) =>
        Assert.Equal(expected, Annuity.Payment(Real.Of(rate), periods, Real.Of(present), Real.Of(future)).Value, 2);

    [Fact]
    public void A_payment_at_the_start_is_smaller_by_one_period_of_interest() =>
        Assert.Equal(-1_030.16, Annuity.Payment(Real.Of(0.08 / 12), 10, Real.Of(10_000), s_none, atStart: true).Value, 2);

    [Theory]
    // https://support.microsoft.com/en-us/excel/ipmt-function
    [InlineData(0.10 / 12, 1, 36, 8_000, -66.67)]
    [InlineData(0.10, 3, 3, 8_000, -292.45)]
    public void Interest_is_that_of_IPMT(double rate, int period, int periods, double present, double expected) =>
        Assert.Equal(expected, Annuity.InterestPart(Real.Of(rate), period, periods, Real.Of(present), s_none).Value, 2);

    [Theory]
    // https://support.microsoft.com/en-us/Excel/functions/ppmt-function
    [InlineData(0.10 / 12, 1, 24, 2_000, -75.62)]
    [InlineData(0.08, 10, 10, 200_000, -27_598.05)]
    public void Principal_is_that_of_PPMT(double rate, int period, int periods, double present, double expected) =>
        Assert.Equal(expected, Annuity.PrincipalPart(Real.Of(rate), period, periods, Real.Of(present), s_none).Value, 2);

    [Fact]
    public void Principal_parts_sum_to_the_loan() =>
        Gen.Select(Gen.Double[-0.02, 0.3], Gen.Int[1, 40]).Sample((rate, periods) =>
            Math.Abs(Enumerable.Range(1, periods).Sum(k => Annuity.PrincipalPart(Real.Of(rate), k, periods, Real.Of(1_000), s_none).Value) + 1_000) < 1e-7);
}
