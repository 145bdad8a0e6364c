using CsCheck;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class SobolTests
{
    // Joe and Kuo's program prints these for three dimensions (web.maths.unsw.edu.au/~fkuo/sobol, in Gray-code order).
    private static readonly double[][] s_published =
    [
        [0, 0, 0],
        [0.5, 0.5, 0.5],
        [0.75, 0.25, 0.25],
        [0.25, 0.75, 0.75],
        [0.375, 0.375, 0.625],
        [0.875, 0.875, 0.125],
        [0.625, 0.125, 0.875],
        [0.125, 0.625, 0.375],
        [0.1875, 0.3125, 0.9375],
        [0.6875, 0.8125, 0.4375],
    ];

    [Fact]
    public void Unscrambled_points_are_the_published_ones()
    {
        for (var k = 0; k < s_published.Length; k++)
            Assert.Equal(s_published[k], Enumerable.Range(0, 3).Select(dimension => Sobol.Unscrambled(dimension, k ^ (k >> 1))));
    }

    [Fact]
    public void The_third_point_of_five_dimensions_is_the_published_one() =>
        // Documentation of torch.quasirandom.SobolEngine, which uses the same direction numbers.
        Assert.Equal([0.75, 0.25, 0.25, 0.25, 0.75], Enumerable.Range(0, 5).Select(dimension => Sobol.Unscrambled(dimension, 3)));

    [Fact]
    public void Polynomials_are_those_of_the_published_table()
    {
        // Column a of new-joe-kuo-6.21201, rows d = 2 to 30: the coefficients between the first and the last.
        int[] published = [0, 1, 1, 2, 1, 4, 2, 4, 7, 11, 13, 14, 1, 13, 16, 19, 22, 25, 1, 4, 7, 8, 14, 19, 21, 28, 31, 32, 37];
        Assert.Equal(published, PrimitivePolynomials.UpTo(7).Take(published.Length).Select(p =>
            (int)((p - (1u << System.Numerics.BitOperations.Log2(p))) >> 1)));
    }

    [Fact]
    public void There_are_as_many_primitive_polynomials_as_theory_says() =>
        // φ(2^s − 1) / s of degree s: OEIS A011260.
        Assert.Equal([1, 1, 2, 2, 6, 6, 18, 16, 48, 60, 176, 144, 630, 756, 1800], PrimitivePolynomials.UpTo(15)
            .CountBy(System.Numerics.BitOperations.Log2).Select(degree => degree.Value));

    [Fact]
    public void Every_aligned_block_has_one_point_in_each_of_its_equal_parts() =>
        Gen.Select(Gen.ULong, Gen.Int[0, Sobol.NetDimensions - 1], Gen.Int[0, 11], Gen.Int[0, 50]).Sample((seed, dimension, m, block) =>
        {
            var uniforms = new double[1 << m];
            Sobol.Fill(seed, dimension, block << m, uniforms);
            return uniforms.Select(u => (int)(u * uniforms.Length)).Distinct().Count() == uniforms.Length;
        }, iter: 2_000);

    [Fact]
    public void The_first_two_dimensions_fill_the_square_as_a_net()
    {
        const int m = 8;
        double[] x = new double[1 << m], y = new double[1 << m];
        Sobol.Fill(5, 0, 0, x);
        Sobol.Fill(5, 1, 0, y);
        for (var split = 0; split <= m; split++)
        {
            var cells = x.Zip(y, (a, b) => ((int)(a * (1 << split)), (int)(b * (1 << (m - split)))));
            Assert.Equal(1 << m, cells.Distinct().Count());
        }
    }

    [Fact]
    public void A_fill_is_its_elements_one_by_one() =>
        Gen.Select(Gen.ULong, Gen.Int[0, Sobol.NetDimensions + 9], Gen.Int[0, 1 << 20], Gen.Int[0, 100]).Sample(
        (seed, dimension, first, n) =>
        {
            var uniforms = new double[n];
            Sobol.Fill(seed, dimension, first, uniforms);
            return Enumerable.Range(0, n).All(i => uniforms[i].Equals(Sobol.Uniform(seed, dimension, first + i)));
        });

    [Fact]
    public void The_last_index_can_be_filled()
    {
        var uniforms = new double[37];
        Sobol.Fill(1, 9, int.MaxValue - 37, uniforms);
        Assert.Equal(Sobol.Uniform(1, 9, int.MaxValue - 1), uniforms[^1]);
    }

    [Fact]
    public void Seed_dimension_and_index_alone_decide_whatever_the_threads_do()
    {
        (int Dimension, int Index)[] asked = [.. Enumerable.Range(0, 4_000).Select(i => (i * 7 % 4_000, i * 31 % 5_000))];
        var alone = asked.Select(at => Sobol.Uniform(3, at.Dimension, at.Index)).ToArray();
        Assert.Equal(alone, asked.AsParallel().AsOrdered().Select(at => Sobol.Uniform(3, at.Dimension, at.Index)));
        Assert.Equal(alone.Reverse(), asked.Reverse().Select(at => Sobol.Uniform(3, at.Dimension, at.Index)));
    }

    [Fact]
    public void Coordinates_stay_inside_the_open_interval() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 5_000], Gen.Int[0, int.MaxValue]).Sample((seed, dimension, index) =>
            Sobol.Uniform(seed, dimension, index) is > 0 and < 1);

    [Fact]
    public void Another_seed_gives_other_points() =>
        Assert.All(Enumerable.Range(0, 5_000), dimension =>
            Assert.NotEqual(Sobol.Uniform(1, dimension, 7), Sobol.Uniform(2, dimension, 7)));

    [Fact]
    public void A_point_is_uniform_over_seeds()
    {
        // Standard error of the mean of 4,096 uniforms: 0.0045.
        Assert.All([(0, 0), (1, 5), (300, 77), (2_000, 1_000), (4_000, 3)], at =>
            Assert.Equal(0.5, Enumerable.Range(0, 4_096).Average(seed => Sobol.Uniform((ulong)seed, at.Item1, at.Item2)), 0.018));
    }

    [Fact]
    public void Three_hundred_dimensions_are_closer_to_uncorrelated_than_random_numbers()
    {
        const int dimensions = 300, draws = 2_048;
        var columns = Enumerable.Range(0, dimensions).Select(dimension =>
        {
            var uniforms = new double[draws];
            Sobol.Fill(11, dimension, 0, uniforms);
            return DriverColumns.Of("x", "x", uniforms);
        }).ToArray();
        var squares = Enumerable.Range(0, dimensions).SelectMany(i => Enumerable.Range(0, i).Select(j =>
            Math.Pow(Standardised.Dot(columns[i][0], columns[j][0]), 2))).ToArray();
        Assert.True(squares.Average() * draws < 0.25, $"mean squared correlation {squares.Average() * draws} of random numbers'");
        Assert.True(squares.Max() < 0.1, $"largest squared correlation {squares.Max()}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    public void A_smooth_integral_over_eight_dimensions_settles_much_sooner_than_with_random_numbers(int firstDimension)
    {
        // ∏ (1 + (x − 1/2) / (j + 1)) has the mean 1; with random numbers its error after n draws is σ / √n.
        const int draws = 4_096, repeats = 16;
        var variance = Enumerable.Range(1, 8).Aggregate(1.0, (product, j) => product * (1 + (1 / (12.0 * (j + 1) * (j + 1))))) - 1;
        var squaredError = Enumerable.Range(1, repeats).Average(seed =>
        {
            var columns = Enumerable.Range(0, 8).Select(j =>
            {
                var uniforms = new double[draws];
                Sobol.Fill((ulong)seed, firstDimension + j, 0, uniforms);
                return uniforms;
            }).ToArray();
            var mean = Enumerable.Range(0, draws).Average(k =>
                Enumerable.Range(0, 8).Aggregate(1.0, (product, j) => product * (1 + ((columns[j][k] - 0.5) / (j + 2)))));
            return Math.Pow(mean - 1, 2);
        });
        Assert.True(Math.Sqrt(squaredError) < Math.Sqrt(variance / draws) / 10,
            $"error {Math.Sqrt(squaredError)}, with random numbers {Math.Sqrt(variance / draws)}");
    }
}
