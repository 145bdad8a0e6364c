using CsCheck;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Tests.Uncertainty;

public sealed class BinnedCountsTests
{
    [Fact]
    public void A_percentile_is_off_by_a_bin_at_most_between_the_edges() => Gen.Double[0, 1].Array[50, 3_000].Sample(values =>
    {
        var counts = new BinnedCounts(0, 1);
        counts.Add(values);
        Array.Sort(values);
        return Enumerable.Range(0, 21).All(step =>
        {
            var rank = (int)(step * 0.05 * (values.Length - 1));
            var found = counts.At(step * 0.05)!.Value;
            return found >= values[rank] - counts.Width && found <= values[Math.Min(rank + 1, values.Length - 1)] + counts.Width;
        });
    }, iter: 200);

    [Fact]
    public void Percentiles_never_fall()
    {
        var counts = BinnedCounts.Around([1, 2, 3, 4]);
        counts.Add([-50, -7, 1, 1, 2, 2.5, 3, 3.9, 4, 4, 60, 70]);
        var found = Enumerable.Range(0, 101).Select(p => counts.At(p / 100.0)!.Value).ToArray();
        Assert.Equal(found.Order(), found);
        Assert.Equal((2, 2), (counts.Below, counts.Above));
        Assert.All(found, value => Assert.InRange(value, -50, 70));
    }

    [Fact]
    public void A_constant_is_its_own_percentiles()
    {
        var counts = BinnedCounts.Around([7, 7]);
        counts.Add([7, 7, 7]);
        Assert.Equal((7.0, 7.0, 7.0), (counts.At(0), counts.At(0.5), counts.At(1)));
    }

    [Fact]
    public void What_is_no_number_is_passed_over()
    {
        var counts = BinnedCounts.Around([double.NaN, double.PositiveInfinity]);
        counts.Add([double.NaN, double.NegativeInfinity]);
        Assert.Equal(0, counts.Count);
        Assert.Null(counts.At(0.5));
    }

    // The mode, mean and median of a symmetric PERT are its centre.
    [Fact]
    public void The_median_of_a_symmetric_figure_is_its_centre_at_ten_thousand_draws()
    {
        var values = new double[10_000];
        Sobol.Fill(3, 12, 0, values);
        QuantileTable.Of(DistributionKind.Pert, 80, 100, 120).Apply(values, values);
        var counts = BinnedCounts.Around(values.AsSpan(0, 2_048));
        counts.Add(values);
        Assert.InRange(counts.At(0.5)!.Value, 99.5, 100.5);
        Assert.InRange(Percentiles.At(values, 0.5), 99.5, 100.5);
    }
}
