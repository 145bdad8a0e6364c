using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Studies;

/// <summary>Indices of one factor.</summary>
/// <param name="First">First-order index.</param>
/// <param name="Total">Total-effect index.</param>
/// <param name="Interval">95 percent intervals of both.</param>
public sealed record SobolIndex(double First, double Total, SobolInterval Interval);

/// <summary>
/// How the variance of a function of independent uniform numbers divides over its inputs, by running it on two samples and on
/// mixtures of them. A factor is one input or several that are taken together.
/// </summary>
/// <remarks>
/// Both indices by Jansen (1999), Analysis of variance designs for model output, Computer Physics Communications 117; design of
/// Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics Communications 181, table 2 (b) and (f).
/// Intervals by the percentile bootstrap (Efron 1979; Archer, Saltelli and Sobol' 1997).
/// </remarks>
public static class SobolIndices
{
    private const int Resamples = 200;
    private const int Tail = 5;

    /// <summary>The indices of every factor.</summary>
    /// <param name="factors">How many uniform inputs each factor has.</param>
    /// <param name="draws">Rows of each of the two samples.</param>
    /// <param name="seed">Chooses the samples.</param>
    /// <param name="evaluate">The function over columns [input][row], each column of <paramref name="draws"/> numbers from 0 to 1; gives one result a row.</param>
    /// <returns>One index a factor; null where the results have no variance, or one of them is no number.</returns>
    public static IReadOnlyList<SobolIndex>? Of(IReadOnlyList<int> factors, int draws, int seed, Func<IReadOnlyList<double[]>, double[]> evaluate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 2);
        var inputs = factors.Sum();
        var (left, right) = (Columns(0, inputs, draws, seed), Columns(inputs, inputs, draws, seed));
        var (a, b) = (evaluate(left), evaluate(right));
        if (!IsUsable(a, b)) return null;
        var indices = new SobolIndex[factors.Count];
        var first = 0;
        for (var f = 0; f < indices.Length; f++)
        {
            double[][] mixed = [.. left];
            Array.Copy(right, first, mixed, first, factors[f]);
            first += factors[f];
            var exchanged = evaluate(mixed);
            if (!exchanged.All(double.IsFinite)) return null;
            indices[f] = Index(a, b, exchanged, (ulong)seed);
        }

        return indices;
    }

    private static double[][] Columns(int first, int count, int draws, int seed) => [.. Enumerable.Range(first, count).Select(dimension =>
    {
        var column = new double[draws];
        Sobol.Fill((ulong)seed, dimension, 0, column);
        return column;
    })];

    private static bool IsUsable(double[] a, double[] b) => a.All(double.IsFinite) && b.All(double.IsFinite) && (a.Any(value => value != a[0]) || b.Any(value => value != a[0]));

    private static SobolIndex Index(double[] a, double[] b, double[] exchanged, ulong seed)
    {
        var (first, total) = Estimate(a, b, exchanged, row => row);
        var (firsts, totals) = (new double[Resamples], new double[Resamples]);
        for (var r = 0; r < Resamples; r++)
        {
            var key = Hash.Of(seed, (ulong)r);
            (firsts[r], totals[r]) = Estimate(a, b, exchanged, row => (int)(Hash.Of(key, (ulong)row) % (ulong)a.Length));
        }

        Array.Sort(firsts);
        Array.Sort(totals);
        return new(first, total, new(firsts[Tail], firsts[^(Tail + 1)], totals[Tail], totals[^(Tail + 1)]));
    }

    /// <summary>1 − ½ E[(f(B) − f(AB))²] ÷ V and ½ E[(f(A) − f(AB))²] ÷ V, with V over both samples.</summary>
    private static (double First, double Total) Estimate(double[] a, double[] b, double[] exchanged, Func<int, int> row)
    {
        var (sum, unlike, moved) = (0.0, 0.0, 0.0);
        for (var k = 0; k < a.Length; k++)
        {
            var at = row(k);
            sum += a[at] + b[at];
            unlike += (b[at] - exchanged[at]) * (b[at] - exchanged[at]);
            moved += (a[at] - exchanged[at]) * (a[at] - exchanged[at]);
        }

        var mean = sum / (2 * a.Length);
        var variance = 0.0;
        for (var k = 0; k < a.Length; k++)
        {
            var at = row(k);
            variance += ((a[at] - mean) * (a[at] - mean)) + ((b[at] - mean) * (b[at] - mean));
        }

        // Both numerators carry ½ ÷ n, the variance 1 ÷ 2n.
        return variance > 0 ? (1 - (unlike / variance), moved / variance) : (0, 0);
    }
}
