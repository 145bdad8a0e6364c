using System.Runtime.Intrinsics;
using CsCheck;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tests.Finance;

public sealed class InternalRateTests
{
    private static readonly Gen<double[]> s_projects =
        from outlay in Gen.Double[1e-3, 1e12]
        from received in Gen.Double[-0.2, 1].Array[1, 50]
        select (double[])[-outlay, .. received.Select(part => part * outlay)];

    // The documented examples of the spreadsheet function IRR, to their printed tenth of a percent.
    [Theory]
    [InlineData(new double[] { -70_000, 12_000, 15_000, 18_000, 21_000 }, -0.021)]
    [InlineData(new double[] { -70_000, 12_000, 15_000, 18_000, 21_000, 26_000 }, 0.087)]
    [InlineData(new double[] { -70_000, 12_000, 15_000 }, -0.444)]
    public void The_rate_is_that_of_IRR(double[] flows, double expected) => Assert.Equal(expected, InternalRates.Of(flows).Rate!.Value, 3);

    // https://numpy.org/numpy-financial/latest, and its page of irr.
    [Theory]
    [InlineData(new double[] { -250_000, 100_000, 150_000, 200_000, 250_000, 300_000 }, 0.5672303344358536, 12)]
    [InlineData(new double[] { -100, 39, 59, 55, 20 }, 0.28095, 5)]
    public void The_rate_is_that_of_the_library(double[] flows, double expected, int digits)
    {
        Assert.Equal(expected, InternalRates.Of(flows).Rate!.Value, digits);
        Assert.Equal(expected, InternalRate.Of<Real>([.. flows.Select(flow => Real.Of(flow))], "USD").Rate.Value, digits);
    }

    [Fact]
    public void Several_rates_are_all_found_and_none_is_called_the_return()
    {
        var two = InternalRates.Of([-100, 230, -132]);
        Assert.Equal(0.1, two.Rates[0], 12);
        Assert.Equal(0.2, two.Rates[1], 12);
        Assert.Null(two.Rate);
        // (x − 1.1)(x − 1.2)(x − 1.3) of x = 1 + rate.
        var three = InternalRates.Of([1, -3.6, 4.31, -1.716]);
        Assert.Equal([0.1, 0.2, 0.3], three.Rates.Select(rate => Math.Round(rate, 9)));
    }

    [Fact]
    public void Two_rates_close_to_each_other_are_both_found()
    {
        var near = InternalRates.Of([-1, 2.201, -1.1 * 1.101]);
        Assert.Equal(2, near.Rates.Count);
        Assert.Equal(0.1, near.Rates[0], 9);
        Assert.Equal(0.101, near.Rates[1], 9);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3 })]
    [InlineData(new double[] { -1, -2 })]
    [InlineData(new double[] { 0, 0 })]
    public void Without_a_change_of_sign_there_is_a_reason(double[] flows)
    {
        var none = InternalRates.Of(flows);
        Assert.Empty(none.Rates);
        Assert.Contains("do not change sign", none.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_sign_without_a_rate_is_told_apart() => Assert.Contains("no rate", InternalRates.Of([1, -1, 1]).Reason, StringComparison.Ordinal);

    [Fact]
    public void At_every_rate_the_flows_are_worth_nothing() => s_projects.Sample(flows =>
        // Nearer to −1 the rate itself has no room for the digits of 1 + rate.
        InternalRates.Of(flows).Rates.Where(rate => rate > -0.99).All(rate => Math.Abs(Worth(flows, rate)) <= 1e-9 * Size(flows, rate)));

    [Fact]
    public void Twice_the_flows_have_the_same_rates() => s_projects.Sample(flows =>
        InternalRates.Of(flows).Rates.SequenceEqual(InternalRates.Of([.. flows.Select(flow => 2 * flow)]).Rates));

    [Fact]
    public void Eight_at_once_agree_with_one_by_one_to_a_billionth()
    {
        var compared = 0;
        Gen.Int[1, 40].SelectMany(years => Gen.Double[0, 1].Array[years].Array[Lanes.Count].Select(Gen.Double[0.2, 20].Array[Lanes.Count])).Sample((received, outlays) =>
        {
            double[][] flows = [.. received.Zip(outlays, (parts, outlay) => (double[])[-outlay, .. parts])];
            var lanes = InternalRate.Of<Lanes>([.. Enumerable.Range(0, flows[0].Length).Select(k => new Lanes(Vector512.Create([.. flows.Select(flow => flow[k])])))], "USD");
            for (var lane = 0; lane < Lanes.Count; lane++)
            {
                var alone = InternalRates.Of(flows[lane]);
                var inside = alone.Rate is > InternalRate.Lowest + 1e-6 and < InternalRate.Highest - 1e-6;
                if (alone.Rate is null || inside) Assert.Equal(inside, lanes.Defined.Values[lane] > 0);
                if (!inside) continue;
                Assert.Equal(alone.Rate!.Value, lanes.Rate.Values[lane], 9);
                var real = InternalRate.Of<Real>([.. flows[lane].Select(flow => Real.Of(flow))], "USD");
                Assert.Equal(BitConverter.DoubleToInt64Bits(real.Rate.Value), BitConverter.DoubleToInt64Bits(lanes.Rate.Values[lane]));
                Interlocked.Increment(ref compared);
            }
        }, iter: 400);
        Assert.InRange(compared, 1_000, int.MaxValue);
    }

    [Fact]
    public void Flows_that_end_with_a_payment_have_the_larger_of_their_two_rates()
    {
        double[] flows = [-100, 60, 60, 60, -20];
        var all = InternalRates.Of(flows);
        var found = InternalRate.Of<Real>([.. flows.Select(flow => Real.Of(flow))], "USD");
        Assert.Equal(2, all.Rates.Count);
        Assert.True(found.Defined.Value > 0);
        Assert.Equal(all.Rates[^1], found.Rate.Value, 9);
    }

    [Fact]
    public void A_lane_without_a_rate_says_so_and_holds_a_number()
    {
        var none = InternalRate.Of<Real>([Real.Of(-1), Real.Of(-2), Real.Of(0)], "USD");
        Assert.False(none.Defined.Value > 0);
        Assert.True(double.IsFinite(none.Rate.Value));
    }

    private static double Worth(double[] flows, double rate) => flows.Select((flow, k) => flow * Math.Pow(1 + rate, -k)).Sum();

    private static double Size(double[] flows, double rate) => flows.Select((flow, k) => Math.Abs(flow * Math.Pow(1 + rate, -k))).Sum();
}
