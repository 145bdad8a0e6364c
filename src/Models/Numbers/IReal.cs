namespace Stargate.Economics.Models.Numbers;

/// <summary>
/// The number type that every formula is written over. What comes out of a formula depends on it: a value
/// (<see cref="Real"/>), eight values (<see cref="Lanes"/>), or a value with its unit and the tree of how it came about
/// (<see cref="Traced"/>). All three give the same bits.
/// </summary>
/// <remarks>
/// The default of each type is a zero that takes part in any sum, whatever its unit, and leaves no mark in a trace: an
/// array of sums starts as it is allocated.
/// </remarks>
/// <typeparam name="T">The implementing type.</typeparam>
public interface IReal<T> where T : struct, IReal<T>
{
    /// <summary>Sum of two quantities of one unit.</summary>
    static abstract T operator +(T left, T right);

    /// <summary>Difference of two quantities of one unit.</summary>
    static abstract T operator -(T left, T right);

    /// <summary>Product; units multiply.</summary>
    static abstract T operator *(T left, T right);

    /// <summary>Quotient; units divide.</summary>
    static abstract T operator /(T left, T right);

    /// <summary>A constant of the formula: a definition, never a figure that someone could dispute.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">Its unit, such as "h/year".</param>
    static abstract T Of(double value, string unit = "1");

    /// <summary>The smaller of two quantities of one unit.</summary>
    static abstract T Min(T left, T right);

    /// <summary>The larger of two quantities of one unit.</summary>
    static abstract T Max(T left, T right);

    /// <summary>e to the power of a pure number.</summary>
    static abstract T Exp(T exponent);

    /// <summary>Natural logarithm of a positive pure number.</summary>
    static abstract T Log(T argument);

    /// <summary>A whole power by repeated squaring; a negative exponent gives the reciprocal.</summary>
    /// <param name="value">A pure number.</param>
    /// <param name="exponent">A whole number.</param>
    static abstract T Pow(T value, int exponent);

    /// <summary>Any power of a positive pure number: exp(y · log x).</summary>
    /// <param name="value">A pure number above 0.</param>
    /// <param name="exponent">A pure number.</param>
    static abstract T Pow(T value, T exponent);

    /// <summary><paramref name="then"/> where <paramref name="condition"/> is above 0, else <paramref name="otherwise"/>.</summary>
    static abstract T Select(T condition, T then, T otherwise);

    /// <summary>Sum of many quantities of one unit, in order.</summary>
    static abstract T Sum(ReadOnlySpan<T> terms);

    /// <summary>Sum of terms weighted by plain numbers, in order; terms of weight 0 are left out.</summary>
    /// <param name="weights">One weight for each term.</param>
    /// <param name="unit">Unit of the weights.</param>
    /// <param name="terms">Quantities of one unit.</param>
    static abstract T Dot(ReadOnlySpan<double> weights, string unit, ReadOnlySpan<T> terms);

    /// <summary>Names a quantity that a reader would quote. On <see cref="Traced"/> this asserts the unit; elsewhere it does nothing.</summary>
    /// <param name="value">The quantity.</param>
    /// <param name="name">Its name as a reader would say it.</param>
    /// <param name="unit">The unit that it must have.</param>
    /// <exception cref="UnitMismatchException">On <see cref="Traced"/>: the unit is another one.</exception>
    static abstract T Name(T value, string name, string unit);

    /// <summary>Smallest and largest value that this number holds. Only for leaving out work whose result is exactly zero.</summary>
    static abstract (double Low, double High) Bounds(T value);
}
