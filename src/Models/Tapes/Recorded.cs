using System.Diagnostics.CodeAnalysis;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tapes;

/// <summary>
/// A number that writes down how it is made: the models run once over it and leave a <see cref="Tape"/> that makes the same
/// numbers for any draw. A constant stands on no tape, and what follows from constants alone is worked out at once.
/// </summary>
public readonly struct Recorded : IReal<Recorded>
{
    internal Recorded(Tape tape, int step) => (Tape, Step) = (tape, step);

    private Recorded(double value) => Value = value;

    /// <summary>The tape; null for a constant.</summary>
    internal Tape? Tape { get; }

    /// <summary>Step of the tape that makes the number.</summary>
    internal int Step { get; }

    /// <summary>Value of a constant.</summary>
    internal double Value { get; }

    /// <summary>Whether it is the same in every draw.</summary>
    [MemberNotNullWhen(false, nameof(Tape))]
    internal bool IsConstant => Tape is null;

    /// <inheritdoc/>
    public static Recorded operator +(Recorded left, Recorded right) => Record(TapeOperation.Add, left, right);

    /// <inheritdoc/>
    public static Recorded operator -(Recorded left, Recorded right) => Record(TapeOperation.Subtract, left, right);

    /// <inheritdoc/>
    public static Recorded operator *(Recorded left, Recorded right) => Record(TapeOperation.Multiply, left, right);

    /// <inheritdoc/>
    public static Recorded operator /(Recorded left, Recorded right) => Record(TapeOperation.Divide, left, right);

    /// <inheritdoc/>
    public static Recorded Of(double value, string unit = "1") => new(value);

    /// <inheritdoc/>
    public static Recorded Min(Recorded left, Recorded right) => Record(TapeOperation.Min, left, right);

    /// <inheritdoc/>
    public static Recorded Max(Recorded left, Recorded right) => Record(TapeOperation.Max, left, right);

    /// <inheritdoc/>
    public static Recorded Exp(Recorded exponent) => Record(TapeOperation.Exp, exponent, exponent);

    /// <inheritdoc/>
    public static Recorded Log(Recorded argument) => Record(TapeOperation.Log, argument, argument);

    /// <inheritdoc/>
    public static Recorded Pow(Recorded value, int exponent) => WholePower.Of(value, exponent);

    /// <inheritdoc/>
    public static Recorded Pow(Recorded value, Recorded exponent) => Exp(exponent * Log(value));

    /// <inheritdoc/>
    public static Recorded Select(Recorded condition, Recorded then, Recorded otherwise)
    {
        if (condition.IsConstant) return condition.Value > 0 ? then : otherwise;
        return condition.Tape.Select(condition, then, otherwise);
    }

    /// <inheritdoc/>
    public static Recorded Sum(ReadOnlySpan<Recorded> terms)
    {
        var total = default(Recorded);
        foreach (var term in terms) total += term;
        return total;
    }

    /// <inheritdoc/>
    public static Recorded Dot(ReadOnlySpan<double> weights, string unit, ReadOnlySpan<Recorded> terms)
    {
        var total = default(Recorded);
        for (var i = 0; i < terms.Length; i++)
        {
            if (weights[i] != 0) total += terms[i] * Of(weights[i]);
        }

        return total;
    }

    /// <inheritdoc/>
    public static Recorded Name(Recorded value, string name, string unit) => value;

    /// <inheritdoc/>
    public static (double Low, double High) Bounds(Recorded value) =>
        value.IsConstant ? (value.Value, value.Value) : (value.Tape.EndsOf(value.Step).Low, value.Tape.EndsOf(value.Step).High);

    private static Recorded Record(TapeOperation operation, Recorded left, Recorded right) =>
        (left.Tape ?? right.Tape) is { } tape ? tape.Record(operation, left, right) : new(Tape.Apply(operation, left.Value, right.Value));
}
