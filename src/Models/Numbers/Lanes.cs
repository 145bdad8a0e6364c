using System.Runtime.Intrinsics;

namespace Stargate.Economics.Models.Numbers;

/// <summary>Eight doubles side by side: eight draws of the ensemble through one pass of the formulas.</summary>
/// <param name="values">The eight numbers.</param>
public readonly struct Lanes(Vector512<double> values) : IReal<Lanes>
{
    /// <summary>How many numbers stand side by side, on every machine.</summary>
    public const int Count = 8;

    /// <summary>The eight numbers, in the unit of the formula that made them.</summary>
    public Vector512<double> Values { get; } = values;

    /// <inheritdoc/>
    public static Lanes operator +(Lanes left, Lanes right) => new(left.Values + right.Values);

    /// <inheritdoc/>
    public static Lanes operator -(Lanes left, Lanes right) => new(left.Values - right.Values);

    /// <inheritdoc/>
    public static Lanes operator *(Lanes left, Lanes right) => new(left.Values * right.Values);

    /// <inheritdoc/>
    public static Lanes operator /(Lanes left, Lanes right) => new(left.Values / right.Values);

    /// <inheritdoc/>
    public static Lanes Of(double value, string unit = "1") => new(Vector512.Create(value));

    /// <inheritdoc/>
    public static Lanes Min(Lanes left, Lanes right) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(left.Values, right.Values), left.Values, right.Values));

    /// <inheritdoc/>
    public static Lanes Max(Lanes left, Lanes right) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(left.Values, right.Values), left.Values, right.Values));

    /// <inheritdoc/>
    public static Lanes Exp(Lanes exponent) => new(Elementary.Exp(exponent.Values));

    /// <inheritdoc/>
    public static Lanes Log(Lanes argument) => new(Elementary.Log(argument.Values));

    /// <inheritdoc/>
    public static Lanes Pow(Lanes value, int exponent) => WholePower.Of(value, exponent);

    /// <inheritdoc/>
    public static Lanes Pow(Lanes value, Lanes exponent) => Exp(exponent * Log(value));

    /// <inheritdoc/>
    public static Lanes Select(Lanes condition, Lanes then, Lanes otherwise) =>
        new(Vector512.ConditionalSelect(
            Vector512.GreaterThan(condition.Values, Vector512<double>.Zero), then.Values, otherwise.Values));

    /// <inheritdoc/>
    public static Lanes Sum(ReadOnlySpan<Lanes> terms)
    {
        var total = Vector512<double>.Zero;
        foreach (var term in terms) total += term.Values;
        return new(total);
    }

    /// <inheritdoc/>
    public static Lanes Dot(ReadOnlySpan<double> weights, string unit, ReadOnlySpan<Lanes> terms)
    {
        var total = Vector512<double>.Zero;
        for (var i = 0; i < terms.Length; i++)
        {
            if (weights[i] != 0) total += terms[i].Values * Vector512.Create(weights[i]);
        }

        return new(total);
    }

    /// <inheritdoc/>
    public static Lanes Name(Lanes value, string name, string unit) => value;

    /// <inheritdoc/>
    public static (double Low, double High) Bounds(Lanes value)
    {
        var low = value.Values[0];
        var high = low;
        for (var i = 1; i < Count; i++)
        {
            low = Math.Min(low, value.Values[i]);
            high = Math.Max(high, value.Values[i]);
        }

        return (low, high);
    }
}
