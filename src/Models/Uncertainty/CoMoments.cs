namespace Stargate.Economics.Models.Uncertainty;

/// <summary>
/// Number, means and sums of products of deviations of several results drawn together. Parts are merged in a fixed order, so
/// sums round alike whoever computed the parts.
/// </summary>
/// <remarks>Chan, Golub and LeVeque (1983), Algorithms for computing the sample variance, The American Statistician 37(3).</remarks>
/// <param name="results">How many results.</param>
public sealed class CoMoments(int results)
{
    private readonly double[] _means = new double[results];
    private readonly double[,] _products = new double[results, results];

    /// <summary>Draws counted.</summary>
    public long Count { get; private set; }

    /// <summary>Mean of a result.</summary>
    public double Mean(int result) => _means[result];

    /// <summary>Sample variance of a result; 0 for fewer than two draws.</summary>
    public double Variance(int result) => Count < 2 ? 0 : _products[result, result] / (Count - 1);

    /// <summary>Correlation coefficient of two results, −1 to 1; null where one of them does not vary.</summary>
    public double? Correlation(int left, int right)
    {
        var spread = Math.Sqrt(_products[left, left] * _products[right, right]);
        if (!(spread > 0)) return null;
        return left == right ? 1 : Math.Clamp(_products[left, right] / spread, -1, 1);
    }

    /// <summary>The moments of draws that stand side by side.</summary>
    /// <param name="columns">[result][draw] finite numbers; deviations are left in their place.</param>
    /// <param name="draws">How many draws.</param>
    public static CoMoments Of(double[][] columns, int draws)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var moments = new CoMoments(columns.Length) { Count = draws };
        if (draws == 0) return moments;
        for (var r = 0; r < columns.Length; r++)
        {
            var column = columns[r].AsSpan(0, draws);
            // The first draw as origin keeps the digits of a mean far from zero, and a constant constant.
            var origin = column[0];
            foreach (ref var value in column) value -= origin;
            var shift = Standardised.Sum(column) / draws;
            foreach (ref var value in column) value -= shift;
            moments._means[r] = origin + shift;
            for (var other = 0; other <= r; other++) moments._products[r, other] = moments._products[other, r] = Standardised.Dot(column, columns[other].AsSpan(0, draws));
        }

        return moments;
    }

    /// <summary>Adds the draws of another part.</summary>
    public void Add(CoMoments part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Count == 0) return;
        var both = Count + part.Count;
        var weight = (double)Count * part.Count / both;
        for (var r = 0; r < _means.Length; r++)
        {
            var between = (part._means[r] - _means[r]) * weight;
            for (var other = 0; other < _means.Length; other++) _products[r, other] += part._products[r, other] + (between * (part._means[other] - _means[other]));
        }

        for (var r = 0; r < _means.Length; r++) _means[r] += (part._means[r] - _means[r]) * part.Count / both;
        Count = both;
    }
}
