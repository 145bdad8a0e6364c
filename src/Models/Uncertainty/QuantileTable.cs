namespace Stargate.Economics.Models.Uncertainty;

/// <summary>
/// The quantile function of one uncertain figure as a table: a probability in, a value out. The table runs from the median to
/// either end with sixteen knots to each halving of the tail's probability, down to 2^−33, and is linear between knots; so it never
/// falls, not even by rounding.
/// </summary>
/// <remarks>Leaves out distributions without ends. A PERT value is within 1e-4 of the range of the exact quantile from
/// probability 2^−33 to 1 − 2^−33, the outermost that <see cref="Sobol"/> gives; beyond them it is a straight line to the end.
/// PERT is the beta distribution with the shapes 1 + 4 (central − low) / (high − low) and 1 + 4 (high − central) / (high − low):
/// Malcolm, Roseboom, Clark and Fazar (1959), Application of a technique for research and development program evaluation,
/// Operations Research 7(5); Vose (2008), Risk analysis, 3rd edition.</remarks>
public sealed class QuantileTable
{
    private readonly double[] _knots;

    private QuantileTable(double[] knots) => _knots = knots;

    /// <summary>Makes the table of a figure.</summary>
    /// <param name="kind">How belief is spread.</param>
    /// <param name="low">Smallest possible value, any unit.</param>
    /// <param name="central">Most likely value (PERT), the value itself (fixed), or ignored (uniform); from low to high.</param>
    /// <param name="high">Largest possible value.</param>
    /// <returns>A constant where low equals high.</returns>
    /// <exception cref="ArgumentException">The three are not finite and in rising order, or span more than a double can hold.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public static QuantileTable Of(DistributionKind kind, double low, double central, double high)
    {
        if (!(low <= central && central <= high && double.IsFinite(high - low)))
            throw new ArgumentException($"Give finite low ≤ central ≤ high, not {low}, {central}, {high}.", nameof(central));
        return kind switch
        {
            DistributionKind.Fixed => Uniform(central, central),
            DistributionKind.Uniform => Uniform(low, high),
            DistributionKind.Pert => low < high ? Pert(low, central, high) : Uniform(low, high),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown distribution."),
        };
    }

    /// <summary>The value that the figure stays below with the given probability: never less for a larger probability.</summary>
    /// <param name="uniform">Probability, fraction from 0 (exactly low) to 1 (exactly high).</param>
    /// <returns>From low to high, in the unit of both.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is below 0, above 1 or not a number.</exception>
    public double this[double uniform]
    {
        get
        {
            if (!(uniform >= 0 && uniform <= 1))
                throw new ArgumentOutOfRangeException(nameof(uniform), uniform, "Give a probability from 0 to 1.");
            return TailKnots.Interpolate(_knots, uniform);
        }
    }

    /// <summary>Looks up many probabilities: each value is what the indexer gives.</summary>
    /// <param name="uniforms">Probabilities, fractions from 0 to 1.</param>
    /// <param name="values">Receives the values; at least as long, may be the same memory.</param>
    /// <exception cref="ArgumentException">There is too little room for the values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability is below 0, above 1 or not a number.</exception>
    public void Apply(ReadOnlySpan<double> uniforms, Span<double> values)
    {
        if (values.Length < uniforms.Length) throw new ArgumentException("Give room for a value per probability.", nameof(values));
        foreach (var uniform in uniforms)
        {
            if (!(uniform >= 0 && uniform <= 1)) throw new ArgumentOutOfRangeException(nameof(uniforms), uniform, "Give probabilities from 0 to 1.");
        }

        TailKnots.Interpolate(_knots, uniforms, values);
    }

    private static QuantileTable Uniform(double low, double high)
    {
        var fractions = new double[TailKnots.Median + 1];
        for (var knot = 0; knot < fractions.Length; knot++) fractions[knot] = TailKnots.Tail(knot);
        return Scaled(low, high, fractions, fractions);
    }

    private static QuantileTable Pert(double low, double central, double high)
    {
        var toCentral = BetaTail.PertWeight * ((central - low) / (high - low));
        var toHigh = BetaTail.PertWeight * ((high - central) / (high - low));
        var rising = new BetaTail(1 + toCentral, 1 + toHigh);
        var falling = new BetaTail(1 + toHigh, 1 + toCentral);
        var total = rising.AreaToMiddle + falling.AreaToMiddle;
        return Scaled(low, high, rising.Quantiles(total), falling.Quantiles(total));
    }

    // Each knot is measured from its own end, so that both ends are exact and both tails keep their digits.
    private static QuantileTable Scaled(double low, double high, double[] fromLow, double[] fromHigh)
    {
        var range = high - low;
        var knots = new double[TailKnots.Count];
        for (var knot = 0; knot <= TailKnots.Median; knot++) knots[knot] = low + (range * fromLow[knot]);
        for (var knot = 0; knot < TailKnots.Median; knot++) knots[^(knot + 1)] = high - (range * fromHigh[knot]);
        for (var knot = 1; knot < knots.Length; knot++) knots[knot] = Math.Min(Math.Max(knots[knot], knots[knot - 1]), high);
        return new(knots);
    }
}
