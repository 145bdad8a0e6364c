using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>The standard normal distribution (mean 0, variance 1): the scale on which correlated figures share a factor.</summary>
/// <remarks>Leaves out other means and variances: scale the result.</remarks>
public static class Normal
{
    private const double CentralHalfWidth = 0.425;
    private const double TailBreak = 5;
    private const double ContinuedFractionFrom = 7.07106781186547;
    private const double LeastVectorTail = 1e-10;
    private const double SmallestNormal = 2.2250738585072014e-308;
    private const double SquareRootOfTwoPi = 2.5066282746310002;

    /// <summary>The value that a standard normal variable stays below with the given probability: Φ⁻¹.</summary>
    /// <param name="probability">Fraction from 0 to 1.</param>
    /// <returns>Standard deviations from the mean, relative error below 1e-15; −∞ at 0 and +∞ at 1, and no further out than
    /// −37.5 for a probability that is not 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is below 0, above 1 or not a number.</exception>
    /// <remarks>Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics 37(3),
    /// routine PPND16.</remarks>
    public static double Quantile(double probability)
    {
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "Give a probability from 0 to 1.");
        var fromCentre = probability - 0.5;
        if (Math.Abs(fromCentre) <= CentralHalfWidth)
        {
            var s = (CentralHalfWidth * CentralHalfWidth) - (fromCentre * fromCentre);
            return fromCentre * Polynomial(CentreAbove, s) / Polynomial(CentreBelow, s);
        }
        var tail = fromCentre < 0 ? probability : 1 - probability;
        if (tail == 0) return fromCentre < 0 ? double.NegativeInfinity : double.PositiveInfinity;
        var r = Math.Sqrt(-Elementary.Log(Math.Max(tail, SmallestNormal)));
        var distance = r <= TailBreak
            ? Polynomial(TailAbove, r - 1.6) / Polynomial(TailBelow, r - 1.6)
            : Polynomial(FarTailAbove, r - TailBreak) / Polynomial(FarTailBelow, r - TailBreak);
        return fromCentre < 0 ? -distance : distance;
    }

    /// <summary>The probability that a standard normal variable is at most the given value: Φ.</summary>
    /// <param name="value">Standard deviations from the mean; infinities allowed.</param>
    /// <returns>Fraction from 0 to 1, absolute error below 1e-12; not a number for not a number.</returns>
    /// <remarks>Hart (1968), Computer Approximations, algorithm 5666, in the form of West (2005), Better approximations to
    /// cumulative normal functions, Wilmott Magazine, May.</remarks>
    public static double Cumulative(double value)
    {
        var distance = Math.Abs(value);
        var tail = distance > 38 ? 0 : Tail(distance);
        return value > 0 ? 1 - tail : tail;
    }

    /// <summary>Replaces probabilities by what <see cref="Quantile(double)"/> makes of them, bit for bit.</summary>
    /// <param name="probabilities">Fractions from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A probability is below 0, above 1 or not a number.</exception>
    public static void Quantiles(Span<double> probabilities)
    {
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(probabilities);
        for (var i = 0; i < vectors.Length; i++)
        {
            var p = vectors[i];
            var within = Vector512.GreaterThan(p, Vector512.Create(LeastVectorTail)) & Vector512.LessThan(p, Vector512.Create(1 - LeastVectorTail));
            if (Vector512.EqualsAll(within.AsInt64(), Vector512<long>.AllBitsSet)) vectors[i] = Quantile(p);
            else Singly(probabilities.Slice(i * Vector512<double>.Count, Vector512<double>.Count));
        }

        Singly(probabilities[(vectors.Length * Vector512<double>.Count)..]);
    }

    /// <summary>Replaces values by what <see cref="Cumulative"/> makes of them, bit for bit.</summary>
    /// <param name="values">Standard deviations from the mean.</param>
    public static void Cumulatives(Span<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector512<double>>(values);
        for (var i = 0; i < vectors.Length; i++)
        {
            var distance = Vector512.Abs(vectors[i]);
            if (Vector512.LessThanAll(distance, Vector512.Create(ContinuedFractionFrom)))
            {
                var bell = Elementary.Exp(Vector512.Create(-0.5) * distance * distance);
                var tail = bell * Polynomial(HartAbove, distance) / Polynomial(HartBelow, distance);
                vectors[i] = Vector512.ConditionalSelect(Vector512.GreaterThan(vectors[i], Vector512<double>.Zero), Vector512<double>.One - tail, tail);
                continue;
            }

            foreach (ref var value in values.Slice(i * Vector512<double>.Count, Vector512<double>.Count)) value = Cumulative(value);
        }

        foreach (ref var value in values[(vectors.Length * Vector512<double>.Count)..]) value = Cumulative(value);
    }

    private static void Singly(Span<double> probabilities)
    {
        foreach (ref var probability in probabilities) probability = Quantile(probability);
    }

    // Both branches for all eight; probabilities so near an end that the outer tail would be needed do not come here.
    private static Vector512<double> Quantile(Vector512<double> probability)
    {
        var fromCentre = probability - Vector512.Create(0.5);
        var s = Vector512.Create(CentralHalfWidth * CentralHalfWidth) - (fromCentre * fromCentre);
        var centre = fromCentre * Polynomial(CentreAbove, s) / Polynomial(CentreBelow, s);
        var isCentre = Vector512.LessThanOrEqual(Vector512.Abs(fromCentre), Vector512.Create(CentralHalfWidth));
        if (Vector512.EqualsAll(isCentre.AsInt64(), Vector512<long>.AllBitsSet)) return centre;
        var isLow = Vector512.LessThan(fromCentre, Vector512<double>.Zero);
        var tail = Vector512.ConditionalSelect(isLow, probability, Vector512<double>.One - probability);
        var r = Vector512.Sqrt(-Elementary.Log(tail)) - Vector512.Create(1.6);
        var distance = Polynomial(TailAbove, r) / Polynomial(TailBelow, r);
        return Vector512.ConditionalSelect(isCentre, centre, Vector512.ConditionalSelect(isLow, -distance, distance));
    }

    private static double Tail(double distance)
    {
        var bell = Elementary.Exp(-0.5 * distance * distance);
        if (distance < ContinuedFractionFrom) return bell * Polynomial(HartAbove, distance) / Polynomial(HartBelow, distance);
        var fraction = distance + 0.65;
        for (var level = 4; level >= 1; level--) fraction = distance + (level / fraction);
        return bell / (fraction * SquareRootOfTwoPi);
    }

    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = 0.0;
        for (var power = coefficients.Length - 1; power >= 0; power--) sum = (sum * x) + coefficients[power];
        return sum;
    }

    private static Vector512<double> Polynomial(ReadOnlySpan<double> coefficients, Vector512<double> x)
    {
        var sum = Vector512<double>.Zero;
        for (var power = coefficients.Length - 1; power >= 0; power--) sum = (sum * x) + Vector512.Create(coefficients[power]);
        return sum;
    }

    // Coefficients by rising power, as printed in the two sources.
    private static ReadOnlySpan<double> CentreAbove =>
    [
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
    ];

    private static ReadOnlySpan<double> CentreBelow =>
    [
        1, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
    ];

    private static ReadOnlySpan<double> TailAbove =>
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> TailBelow =>
    [
        1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> FarTailAbove =>
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> FarTailBelow =>
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    private static ReadOnlySpan<double> HartAbove =>
    [
        220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383,
        6.37396220353165, 0.700383064443688, 3.52624965998911e-2,
    ];

    private static ReadOnlySpan<double> HartBelow =>
    [
        440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674,
        86.7807322029461, 16.064177579207, 1.75566716318264, 8.83883476483184e-2,
    ];
}
