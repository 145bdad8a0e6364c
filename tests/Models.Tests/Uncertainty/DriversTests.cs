using CsCheck;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class DriversTests
{
    private const int Draws = 2_048;

    private static readonly double[][] s_uniforms = [.. Enumerable.Range(0, 40).Select(dimension =>
    {
        var uniforms = new double[Draws];
        Sobol.Fill(2_025, dimension, 0, uniforms);
        return uniforms;
    })];

    [Fact]
    public void A_sum_is_shared_by_the_variances_of_its_terms()
    {
        var output = Output(k => (3 * X(0, k)) + (2 * X(1, k)) + (1 * X(2, k)));
        var shares = Drivers.Shares(output, [Single("c", 2), Single("b", 1), Single("a", 0), Single("idle", 3)]);
        Assert.Equal(["a", "b", "c", Drivers.InteractionId], shares.Where(share => share.Id != Drivers.OtherId).Select(share => share.Id));
        Assert.Equal(9 / 14.0, Share(shares, "a"), 0.02);
        Assert.Equal(4 / 14.0, Share(shares, "b"), 0.02);
        Assert.Equal(1 / 14.0, Share(shares, "c"), 0.02);
        Assert.Equal(0, Share(shares, Drivers.InteractionId), 0.02);
    }

    [Fact]
    public void Where_draws_have_no_value_the_drivers_are_those_of_the_others()
    {
        var output = Output(k => k % 3 == 0 ? double.NaN : (3 * X(0, k)) + X(1, k));
        int[] kept = [.. Enumerable.Range(0, Draws).Where(k => k % 3 != 0)];
        DriverColumns Kept(string id, int column) => DriverColumns.Of(id, id, [.. kept.Select(k => s_uniforms[column][k])]);
        Assert.Equal(
            Drivers.Shares([.. kept.Select(k => output[k])], [Kept("a", 0), Kept("b", 1)]).Select(share => Math.Round(share.Share, 12)),
            Drivers.SharesWhereDefined(output, [DriverColumns.Of("a", "a", s_uniforms[0]), DriverColumns.Of("b", "b", s_uniforms[1])]).Select(share => Math.Round(share.Share, 12)));
        Assert.Empty(Drivers.SharesWhereDefined(Output(k => k < 2 ? k : double.NaN), [Single("a", 0)]));
    }

    [Fact]
    public void A_correlation_group_is_one_driver()
    {
        var output = Output(k => X(0, k) + X(1, k) + X(2, k) + X(3, k));
        var group = DriverColumns.Of("prices", "Prices", s_uniforms[0], s_uniforms[1], s_uniforms[2]);
        var shares = Drivers.Shares(output, [Single("own", 3), group]);
        Assert.Equal(0.75, Share(shares, "prices"), 0.02);
        Assert.Equal(0.25, Share(shares, "own"), 0.02);
    }

    [Fact]
    public void What_acts_only_jointly_is_interaction()
    {
        var shares = Drivers.Shares(Output(k => X(0, k) * X(1, k)), [Single("a", 0), Single("b", 1)]);
        Assert.Equal(1, Share(shares, Drivers.InteractionId), 0.02);
    }

    [Fact]
    public void Small_drivers_are_summed_as_other()
    {
        // 30 drivers of 0.1 % each beside one of 97 %.
        var small = Math.Sqrt(0.001 / 0.97);
        var output = Output(k => X(0, k) + Enumerable.Range(1, 30).Sum(d => small * X(d, k)));
        var shares = Drivers.Shares(output, [.. Enumerable.Range(0, 31).Select(d => Single($"d{d}", d))]);
        Assert.Equal(["d0", Drivers.OtherId, Drivers.InteractionId], shares.Select(share => share.Id));
        Assert.Equal(0.03, Share(shares, Drivers.OtherId), 0.02);
    }

    [Fact]
    public void Shares_sum_to_one_and_fall() =>
        Gen.Double[-1, 1].Array[40].Sample(weights =>
        {
            var output = Output(k => Enumerable.Range(0, 40).Sum(d => weights[d] * X(d, k)) + (5 * X(0, k) * X(1, k)));
            var shares = Drivers.Shares(output, [.. Enumerable.Range(0, 40).Select(d => Single($"d{d}", d))]);
            var own = shares.Where(share => share.Id is not (Drivers.OtherId or Drivers.InteractionId))
                .Select(share => share.Share).ToArray();
            return Math.Abs(shares.Sum(share => share.Share) - 1) < 1e-12 && shares.All(share => share.Share >= 0)
                && own.SequenceEqual(own.OrderDescending()) && own.All(share => share >= Drivers.LeastShare)
                && shares[^1].Id == Drivers.InteractionId;
        }, iter: 50);

    [Fact]
    public void Unit_and_origin_of_the_result_do_not_matter() =>
        Gen.Select(Gen.Double[-9, 9], Gen.Double[-1e3, 1e3]).Sample((power, origin) =>
        {
            DriverColumns[] drivers = [Single("a", 0), Single("b", 1)];
            var scale = Math.Pow(10, power);
            var plain = Drivers.Shares(Output(k => X(0, k) + (2 * X(1, k))), drivers);
            var moved = Drivers.Shares(Output(k => scale * (origin + X(0, k) + (2 * X(1, k)))), drivers);
            return Math.Abs(Share(plain, "a") - Share(moved, "a")) < 1e-9;
        }, iter: 100);

    [Fact]
    public void Drivers_that_overlap_are_scaled_to_one()
    {
        var shares = Drivers.Shares(s_uniforms[0], [Single("twin b", 0), Single("twin a", 0)]);
        Assert.Equal(["twin a", "twin b", Drivers.InteractionId], shares.Select(share => share.Id));
        Assert.Equal(0.5, Share(shares, "twin a"), 1e-12);
        Assert.Equal(1, shares.Sum(share => share.Share), 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(-1e300)]
    public void A_constant_result_has_no_drivers(double constant) =>
        Assert.Empty(Drivers.Shares(Output(_ => constant), [Single("a", 0)]));

    [Fact]
    public void A_result_that_is_constant_but_for_rounding_has_no_drivers() =>
        Assert.Empty(Drivers.Shares(Output(k => 1e6 * (X(0, k) + 1) / (X(0, k) + 1)), [Single("a", 0)]));

    [Fact]
    public void A_result_that_is_infinite_in_some_draw_has_no_drivers() =>
        Assert.Empty(Drivers.Shares(Output(k => k == 7 ? double.PositiveInfinity : X(0, k)), [Single("a", 0)]));

    [Fact]
    public void A_driver_that_never_moved_has_no_share() =>
        Assert.DoesNotContain(
            Drivers.Shares(s_uniforms[0], [Single("a", 0), DriverColumns.Of("still", "still", new double[Draws])]),
            share => share.Id is "still" or Drivers.OtherId);

    [Fact]
    public void Columns_are_standardised()
    {
        var column = Single("a", 5);
        Assert.Equal(0, column[0].ToArray().Sum(), 1e-12);
        Assert.Equal(1, column[0].ToArray().Sum(x => x * x), 1e-12);
        Assert.Equal((Draws, 1), (column.Draws, column.Count));
    }

    [Fact]
    public void Dot_products_of_any_length_are_sums_of_products() =>
        Gen.Int[0, 200].SelectMany(n => Gen.Select(Gen.Double[-1, 1].Array[n], Gen.Double[-1, 1].Array[n])).Sample((left, right) =>
            Math.Abs(Standardised.Dot(left, right) - left.Zip(right, (a, b) => a * b).Sum()) < 1e-12);

    [Fact]
    public void What_does_not_fit_together_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Drivers.Shares(new double[3], [Single("a", 0)]));
        Assert.Throws<ArgumentException>(() => Drivers.Shares(new double[2], []));
        Assert.Throws<ArgumentException>(() => Drivers.Shares(Output(_ => double.NaN), [Single("a", 0)]));
        Assert.Throws<ArgumentException>(() => DriverColumns.Of("a", "a"));
        Assert.Throws<ArgumentException>(() => DriverColumns.Of("a", "a", new double[3], new double[4]));
        Assert.Throws<ArgumentException>(() => DriverColumns.Of("a", "a", [1, 2, double.NaN]));
    }

    private static double X(int dimension, int draw) => s_uniforms[dimension][draw] - 0.5;

    private static double[] Output(Func<int, double> result) => [.. Enumerable.Range(0, Draws).Select(result)];

    private static DriverColumns Single(string id, int dimension) => DriverColumns.Of(id, id, s_uniforms[dimension]);

    private static double Share(IReadOnlyList<DriverShare> shares, string id) =>
        shares.SingleOrDefault(share => share.Id == id)?.Share ?? 0;
}
