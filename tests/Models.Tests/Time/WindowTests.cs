using CsCheck;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Tests.Time;

public sealed class WindowTests
{
    private const int Months = 240;

    private static readonly Gen<(double Start, double Length, double Slip)> s_inside = Gen.Select(Gen.Double[0, 100], Gen.Double[1, 60], Gen.Double[0, 40]);

    [Fact]
    public void Shares_of_a_window_in_the_horizon_sum_to_one() => s_inside.Sample((start, length, slip) =>
    {
        var shares = Spread(start, length, slip, out var total);
        // Telescoping: the sum of differences is off by one rounding a month at most.
        return Math.Abs(total - 1) < 1e-12 && Math.Abs(shares.Sum() - 1) < 1e-12;
    });

    [Fact]
    public void No_share_is_negative() => s_inside.Sample((start, length, slip) => Spread(start, length, slip, out _).All(share => share >= -1e-15));

    [Fact]
    public void Nothing_is_spent_outside_the_window() => s_inside.Sample((start, length, slip) =>
    {
        var shares = Spread(start, length, slip, out _);
        return shares.Select((share, month) => share == 0 || (month + 1 > start + slip && month < start + slip + length)).All(inside => inside);
    });

    [Fact]
    public void A_whole_month_of_delay_moves_every_share_by_a_month() => s_inside.Sample((start, length, _) =>
    {
        var (on, late) = (Spread(start, length, 0, out var _), Spread(start, length, 1, out var _));
        return Enumerable.Range(0, Months - 1).All(m => Math.Abs(on[m] - late[m + 1]) < 1e-12);
    });

    [Fact]
    public void What_lies_before_the_horizon_is_left_out() => Gen.Double[1, 60].Sample(length =>
    {
        // Half of the window lies before the first month: smooth(1/2) = 1/2.
        Spread(-length / 2, length, 0, out var total);
        return Math.Abs(total - 0.5) < 1e-12;
    });

    [Fact]
    public void Half_is_spent_in_the_middle() => Assert.Equal(0.5, Curve.Smooth(Real.Of(0.5)).Value);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void The_curve_is_held_at_its_ends(double progress, double share) => Assert.Equal(share, Curve.Smooth(Real.Of(progress)).Value);

    [Fact]
    public void The_curve_is_the_beta_distribution_function() =>
        // Beta(2, 2) has the density 6p(1 − p); its integral by the trapezoidal rule.
        Gen.Double[0, 1].Sample(p =>
        {
            const int steps = 2000;
            var sum = 0.0;
            for (var i = 0; i < steps; i++)
            {
                var (a, b) = (p * i / steps, p * (i + 1) / steps);
                sum += ((6 * a * (1 - a)) + (6 * b * (1 - b))) / 2 * (b - a);
            }

            return Math.Abs(sum - Curve.Smooth(Real.Of(p)).Value) < 1e-6;
        });

    private static double[] Spread(double start, double length, double slip, out double total)
    {
        var shares = new Real[Months];
        var (first, count) = new Window(start, length).Spread(Real.Of(slip), slip, slip, Months, shares, out var sum);
        total = sum.Value;
        var all = new double[Months];
        for (var i = 0; i < count; i++) all[first + i] = shares[i].Value;
        return all;
    }
}
