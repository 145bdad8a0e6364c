using CsCheck;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class DiscountingTests
{
    private static Real[] Reals(params double[] flows) => [.. flows.Select(flow => Real.Of(flow))];

    private static double Npv(double rate, int first, params double[] flows) => Discounting.NetPresentValue<Real>(Reals(flows), Real.Of(rate), first).Value;

    // The documented example of the spreadsheet function NPV, whose first flow falls at the end of the first period.
    [Fact]
    public void Value_is_that_of_NPV() => Assert.Equal(1_188.44, Npv(0.10, 1, -10_000, 3_000, 4_200, 6_800), 2);

    // https://numpy.org/doc/1.17/reference/generated/numpy.npv.html, after Gitman, Principles of managerial finance, page 346: the first flow falls today.
    [Fact]
    public void Value_is_that_of_the_library_and_its_textbook() => Assert.Equal(-0.0084785916384548798, Npv(0.281, 0, -100, 39, 59, 55, 20), 12);

    [Fact]
    public void A_flow_of_today_is_not_discounted() => Assert.Equal(4.1322, Npv(0.10, 0, -100, 60, 60), 4);

    // https://support.microsoft.com/zh-cn/excel/functions/xirr-function, which prints 0.373362535 or 37.3 %.
    [Fact]
    public void Dated_flows_have_the_values_of_XNPV_and_XIRR()
    {
        DateOnly[] dates = [new(2008, 1, 1), new(2008, 3, 1), new(2008, 10, 30), new(2009, 2, 15), new(2009, 4, 1)];
        int[] days = [.. dates.Select(date => date.DayNumber - dates[0].DayNumber)];
        double[] flows = [-10_000, 2_750, 4_250, 3_250, 2_750];
        Assert.Equal(2_086.647602, Discounting.NetPresentValueOfDated<Real>(Reals(flows), days, Real.Of(0.09)).Value, 6);
        // The spreadsheet stops within 0.000001 percent.
        Assert.Equal(0.373362535, InternalRates.Of(flows, [.. days.Select(day => day / Discounting.DaysPerYear)]).Rate!.Value, 1e-8);
    }

    // https://support.microsoft.com/en-US/excel/functions/mirr-function, which prints 13 %, −5 % and 13 %.
    [Theory]
    [InlineData(5, 0.12, 0.1261)]
    [InlineData(3, 0.12, -0.0480)]
    [InlineData(5, 0.14, 0.1348)]
    public void The_modified_rate_is_that_of_MIRR(int years, double reinvest, double expected)
    {
        double[] flows = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];
        Assert.Equal(expected, Discounting.ModifiedInternalRate(flows.AsSpan(0, years + 1), 0.10, reinvest)!.Value, 4);
    }

    [Fact]
    public void There_is_no_modified_rate_where_nothing_is_paid() => Assert.Null(Discounting.ModifiedInternalRate([1, 2], 0.1, 0.1));

    [Theory]
    [InlineData(new double[] { -100, 60, 60 }, 1 + (40.0 / 60))]
    [InlineData(new double[] { -100, 150, -80, 60 }, 2 + (30.0 / 60))]
    [InlineData(new double[] { 10, 20 }, 0.0)]
    [InlineData(new double[] { -100, 50 }, null)]
    public void Money_is_back_when_it_stays_back(double[] flows, double? expected) => Assert.Equal(expected, Discounting.Payback(flows));

    [Fact]
    public void Both_ways_to_the_payback_agree_where_flows_come_after_the_outlay() =>
        Gen.Double[1, 100].Array[2, 30].Sample(received =>
        {
            double[] flows = [-received.Sum() * 0.7, .. received];
            var (periods, missing) = Discounting.Payback<Real>(Reals(flows), "1");
            return missing.Value == 0 && Math.Abs(periods.Value - Discounting.Payback(flows)!.Value) < 1e-9;
        });

    [Fact]
    public void Twice_the_flows_are_worth_twice_as_much() =>
        Gen.Select(Gen.Double[-0.5, 0.5], Gen.Double[-1e6, 1e6].Array[1, 60]).Sample((rate, flows) =>
            Npv(rate, 0, [.. flows.Select(flow => 2 * flow)]) == 2 * Npv(rate, 0, flows));
}
