using CsCheck;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class QuantileTableTests
{
    private static readonly Gen<(double Low, double Central, double High)> s_ranges =
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[0, 1e6], Gen.Double[0, 1], (low, width, share) =>
            (low, Math.Clamp(low + (share * width), low, low + width), low + width));

    [Theory]
    [InlineData(0)]
    [InlineData(0.03)]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(1)]
    public void Pert_quantiles_are_those_of_the_beta_distribution(double central)
    {
        var table = QuantileTable.Of(DistributionKind.Pert, 0, central, 1);
        var (places, probabilities) = BetaDistribution(1 + (4 * central), 5 - (4 * central));
        var least = 1.0 / (1L << 33);
        for (var i = 0; i < places.Length; i++)
            if (probabilities[i] >= least && probabilities[i] <= 1 - least) Assert.Equal(places[i], table[probabilities[i]], 1e-4);
    }

    [Fact]
    public void Pert_with_its_mode_at_an_end_is_a_power() =>
        // Beta(1, 5): F(x) = 1 − (1 − x)^5.
        Gen.Double[0, 1].Sample(u => Math.Abs(QuantileTable.Of(DistributionKind.Pert, 0, 0, 1)[u] - (1 - Math.Pow(1 - u, 0.2))) < 1e-4);

    [Fact]
    public void The_mean_is_the_pert_mean() => s_ranges.Sample((low, central, high) =>
    {
        var table = QuantileTable.Of(DistributionKind.Pert, low, central, high);
        var mean = Enumerable.Range(0, 4_096).Average(i => table[(i + 0.5) / 4_096]);
        return Math.Abs(mean - ((low + (4 * central) + high) / 6)) <= (1e-3 * (high - low)) + 1e-6;
    }, iter: 300);

    [Fact]
    public void A_larger_probability_never_gives_less() =>
        Gen.Select(s_ranges, Gen.Enum<DistributionKind>(), Gen.Double[0, 1],
                Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, 1e-9], Gen.Const(0.0)))
            .Sample((range, kind, u, step) =>
            {
                var table = QuantileTable.Of(kind, range.Low, range.Central, range.High);
                return table[u] <= table[Math.Min(1, Math.BitIncrement(u + step))];
            });

    [Fact]
    public void Values_never_fall_from_knot_to_knot_nor_beside_the_knots()
    {
        var table = QuantileTable.Of(DistributionKind.Pert, 0.1, 0.37, 1.3);
        var tails = Enumerable.Range(0, TailKnots.Median + 1).Select(TailKnots.Tail).ToArray();
        var near = tails.Concat(tails.Select(tail => 1 - tail)).SelectMany(u => new[] { Math.BitDecrement(u), u, Math.BitIncrement(u) })
            .Where(u => u is >= 0 and <= 1).Order().Select(u => table[u]).ToArray();
        for (var i = 1; i < near.Length; i++) Assert.True(near[i - 1] <= near[i]);
    }

    [Fact]
    public void The_ends_are_exact() =>
        Gen.Select(s_ranges, Gen.OneOf(Gen.Const(DistributionKind.Pert), Gen.Const(DistributionKind.Uniform))).Sample((range, kind) =>
        {
            var table = QuantileTable.Of(kind, range.Low, range.Central, range.High);
            return table[0].Equals(range.Low) && table[1].Equals(range.High);
        });

    [Fact]
    public void Uniform_is_a_straight_line() =>
        Gen.Double[0, 1].Sample(u => Math.Abs(QuantileTable.Of(DistributionKind.Uniform, 2, 3, 7)[u] - (2 + (5 * u))) < 1e-14 * 7);

    [Fact]
    public void Fixed_is_central_everywhere() => Gen.Select(s_ranges, Gen.Double[0, 1]).Sample((range, u) =>
        QuantileTable.Of(DistributionKind.Fixed, range.Low, range.Central, range.High)[u].Equals(range.Central));

    [Fact]
    public void A_range_without_width_is_a_constant() => Gen.Select(Gen.Enum<DistributionKind>(), Gen.Double[0, 1]).Sample((kind, u) =>
        QuantileTable.Of(kind, 0.3, 0.3, 0.3)[u].Equals(0.3));

    [Fact]
    public void Turning_a_range_round_turns_its_values_round() => Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Sample((central, u) =>
        Math.Abs(QuantileTable.Of(DistributionKind.Pert, 0, central, 1)[u]
            + QuantileTable.Of(DistributionKind.Pert, -1, -central, 0)[1 - u]) < 1e-5);

    [Fact]
    public void Many_at_once_are_one_by_one()
    {
        var uniforms = new double[1_000];
        Sobol.Fill(1, 3, 0, uniforms);
        var table = QuantileTable.Of(DistributionKind.Pert, 1, 2, 5);
        var values = new double[1_000];
        table.Apply(uniforms, values);
        Assert.Equal(uniforms.Select(u => table[u]), values);
    }

    [Theory]
    [InlineData(2, 1, 3)]
    [InlineData(1, 4, 3)]
    [InlineData(double.NaN, 1, 3)]
    [InlineData(1, 2, double.PositiveInfinity)]
    public void Ends_out_of_order_are_refused(double low, double central, double high) =>
        Assert.Throws<ArgumentException>(() => QuantileTable.Of(DistributionKind.Pert, low, central, high));

    [Theory]
    [InlineData(-1e-300)]
    [InlineData(1.0000001)]
    [InlineData(double.NaN)]
    public void Only_probabilities_are_looked_up(double notAProbability)
    {
        var table = QuantileTable.Of(DistributionKind.Pert, 1, 2, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[notAProbability]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Apply([notAProbability], new double[1]));
    }

    // Integrated in the angle, x = sin²(angle), by Simpson's rule: another way than the table's.
    private static (double[] Places, double[] Probabilities) BetaDistribution(double a, double b)
    {
        const int steps = 50_000;
        var (places, areas) = (new double[steps + 1], new double[steps + 1]);
        for (var i = 1; i <= steps; i++)
        {
            var (from, to) = (Math.PI / 2 * (i - 1) / steps, Math.PI / 2 * i / steps);
            places[i] = Math.Pow(Math.Sin(to), 2);
            areas[i] = areas[i - 1] + ((to - from) / 6 * (Density(from) + (4 * Density((from + to) / 2)) + Density(to)));
        }
        return (places, [.. areas.Select(area => area / areas[steps])]);

        double Density(double angle) => 2 * Math.Pow(Math.Sin(angle), (2 * a) - 1) * Math.Pow(Math.Abs(Math.Cos(angle)), (2 * b) - 1);
    }
}
