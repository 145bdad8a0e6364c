namespace Stargate.Economics.Models.Uncertainty;

/// <summary>Keeps account of how strongly pairs of dimensions are expected to be correlated over the first 2^m points.</summary>
/// <remarks>
/// Under nested uniform scrambling a coordinate's variance splits over its binary digits, digit i carrying 3 · 4^−i of it, spread
/// evenly over the 2^(i−1) combinations of matrix row i with rows above it. Two dimensions correlate over the first 2^m points exactly
/// through the combinations that agree in their first m columns, so the expected squared correlation is the sum of the products of
/// their weights. Owen (1997), Monte Carlo variance of scrambled net quadrature, SIAM Journal on Numerical Analysis 34(5). Digits
/// after the third carry 1.6 % of the variance and are left out.
/// </remarks>
internal sealed class PairQuality
{
    /// <summary>Columns that are looked at: the pairs are judged over up to 2^13 = 8,192 points.</summary>
    public const int Columns = 13;

    private const int FewestColumns = 10;
    private const int Combinations = 7;

    // Variance per combination, in 64ths of the first digit's: a digit carries a quarter of the one before, split evenly.
    private static ReadOnlySpan<byte> Weights => [64, 8, 8, 1, 1, 1, 1];

    private readonly int[][] _totals = [.. Enumerable.Range(FewestColumns, Columns - FewestColumns + 1).Select(m => new int[1 << m])];

    /// <summary>Expected squared correlations with the dimensions added so far, summed; each in units of its value for random
    /// points, and summed over 2^10 to 2^13 points. Only comparisons mean anything.</summary>
    /// <param name="columns">At least <see cref="Columns"/> columns of a generator matrix, bit 0 being the first row.</param>
    public long Cost(ReadOnlySpan<uint> columns)
    {
        Span<int> combinations = stackalloc int[Combinations];
        Combine(columns, combinations);
        var cost = 0L;
        for (var size = 0; size < _totals.Length; size++)
        {
            var mask = _totals[size].Length - 1;
            var sum = 0L;
            for (var i = 0; i < Combinations; i++) sum += (long)Weights[i] * _totals[size][combinations[i] & mask];
            cost += sum << size;
        }
        return cost;
    }

    /// <summary>Counts a dimension among those that later ones are judged against.</summary>
    /// <param name="columns">At least <see cref="Columns"/> columns of a generator matrix, bit 0 being the first row.</param>
    public void Add(ReadOnlySpan<uint> columns)
    {
        Span<int> combinations = stackalloc int[Combinations];
        Combine(columns, combinations);
        foreach (var total in _totals)
            for (var i = 0; i < Combinations; i++) total[combinations[i] & (total.Length - 1)] += Weights[i];
    }

    private static void Combine(ReadOnlySpan<uint> columns, Span<int> combinations)
    {
        int first = 0, second = 0, third = 0;
        for (var column = 0; column < Columns; column++)
        {
            first |= (int)(columns[column] & 1) << column;
            second |= (int)((columns[column] >> 1) & 1) << column;
            third |= (int)((columns[column] >> 2) & 1) << column;
        }
        combinations[0] = first;
        combinations[1] = second;
        combinations[2] = second ^ first;
        combinations[3] = third;
        combinations[4] = third ^ first;
        combinations[5] = third ^ second;
        combinations[6] = third ^ second ^ first;
    }
}
