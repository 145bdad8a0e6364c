namespace Stargate.Economics.Models.Numbers;

/// <summary>One double: the answer. Costs what hand-written double arithmetic costs.</summary>
/// <param name="value">The number.</param>
public readonly struct Real(double value) : IReal<Real>
{
    /// <summary>The number itself, in the unit of the formula that made it.</summary>
    public double Value { get; } = value;

    /// <inheritdoc/>
    public static Real operator +(Real left, Real right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    public static Real operator -(Real left, Real right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    public static Real operator *(Real left, Real right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    public static Real operator /(Real left, Real right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    public static Real Of(double value, string unit = "1") => new(value);

    /// <inheritdoc/>
    public static Real Min(Real left, Real right) => left.Value < right.Value ? left : right;

    /// <inheritdoc/>
    public static Real Max(Real left, Real right) => left.Value > right.Value ? left : right;

    /// <inheritdoc/>
    public static Real Exp(Real exponent) => new(Elementary.Exp(exponent.Value));

    /// <inheritdoc/>
    public static Real Log(Real argument) => new(Elementary.Log(argument.Value));

    /// <inheritdoc/>
    public static Real Pow(Real value, int exponent) => WholePower.Of(value, exponent);

    /// <inheritdoc/>
    public static Real Pow(Real value, Real exponent) => Exp(exponent * Log(value));

    /// <inheritdoc/>
    public static Real Select(Real condition, Real then, Real otherwise) => condition.Value > 0 ? then : otherwise;

    /// <inheritdoc/>
    public static Real Sum(ReadOnlySpan<Real> terms)
    {
        var total = 0.0;
        foreach (var term in terms) total += term.Value;
        return new(total);
    }

    /// <inheritdoc/>
    public static Real Dot(ReadOnlySpan<double> weights, string unit, ReadOnlySpan<Real> terms)
    {
        var total = 0.0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (weights[i] != 0) total += terms[i].Value * weights[i];
        }

        return new(total);
    }

    /// <inheritdoc/>
    public static Real Name(Real value, string name, string unit) => value;

    /// <inheritdoc/>
    public static (double Low, double High) Bounds(Real value) => (value.Value, value.Value);
}
