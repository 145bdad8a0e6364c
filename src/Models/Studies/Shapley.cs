using System.Numerics;

namespace Stargate.Economics.Models.Studies;

/// <summary>Divides what several changes do together: each gets its mean effect over all orders in which they could be made.</summary>
/// <remarks>Shapley (1953), A value for n-person games, Contributions to the Theory of Games II.</remarks>
public static class Shapley
{
    /// <summary>The value of each change; they sum to the value of all less the value of none.</summary>
    /// <param name="values">[set of changes as bits], 2^n of them.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> values)
    {
        var changes = BitOperations.TrailingZeroCount(values.Count);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, 1 << changes);
        var weights = Weights(changes);
        return [.. Enumerable.Range(0, changes).Select(change => Enumerable.Range(0, values.Count).Where(set => (set >> change & 1) == 0)
            .Sum(set => weights[BitOperations.PopCount((uint)set)] * (values[set | 1 << change] - values[set])))];
    }

    /// <summary>k! (n − k − 1)! ÷ n! for k changes made before, which is 1 ÷ (n · (n − 1 over k)).</summary>
    private static double[] Weights(int changes)
    {
        var weights = new double[changes];
        var choose = 1.0;
        for (var before = 0; before < changes; before++)
        {
            weights[before] = 1 / (changes * choose);
            choose = choose * (changes - 1 - before) / (before + 1);
        }

        return weights;
    }
}
