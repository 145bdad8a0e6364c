namespace Stargate.Economics.Models.Wording;

/// <summary>How a number and its range are rounded: both the same way, so that they can be compared.</summary>
/// <param name="Step">The number is printed as a multiple of this; a power of ten.</param>
/// <param name="Scale">The number is printed in these: 1, or 10⁶, 10⁹, 10¹².</param>
public readonly record struct Rounding(double Step, double Scale)
{
    /// <summary>Digits after the point.</summary>
    public int Decimals => Step >= Scale ? 0 : (int)Math.Round(Math.Log10(Scale / Step));

    /// <summary>
    /// Rounds by the width of the range: the step is the power of ten of which 20 to 200 make the width. Never more than four
    /// digits of the largest of the three numbers, never fewer than two of the value. Without a range, or where the range has no
    /// width, four digits, of which zeros after the point are left out.
    /// </summary>
    /// <param name="value">The value, or null.</param>
    /// <param name="low">Low end of the range, or null.</param>
    /// <param name="high">High end of the range, or null.</param>
    public static Rounding Of(double? value, double? low, double? high)
    {
        var largest = Largest([value ?? 0, low ?? 0, high ?? 0]);
        if (largest == 0) return new(1, 1);
        var fourDigits = PowerOfTen(largest) / 1_000;
        var width = (high - low) ?? 0;
        var leading = value is { } v && v != 0 ? Math.Abs(v) : largest;
        if (width <= 0) return new(WithoutZeros(fourDigits, ScaleOf(leading), [leading]), ScaleOf(leading));
        var step = Math.Max(PowerOfTen(width / 20), fourDigits);
        return new(Math.Min(step, PowerOfTen(leading) / 10), ScaleOf(leading));
    }

    /// <summary>One rounding for numbers without ranges that stand in one column or on one axis.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="digits">Digits of the largest.</param>
    /// <param name="least">The step is no smaller than this, such as that of their total.</param>
    public static Rounding OfAll(IEnumerable<double> values, int digits, double least = 0)
    {
        var all = values.Where(double.IsFinite).ToList();
        var largest = Largest(all);
        if (largest == 0) return new(1, 1);
        var step = Math.Max(PowerOfTen(largest) / Math.Pow(10, digits - 1), least);
        return new(WithoutZeros(step, ScaleOf(largest), all), ScaleOf(largest));
    }

    /// <summary>The largest power of ten that is no larger than the size of the number.</summary>
    public static double PowerOfTen(double value)
    {
        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(value)));
        if (Math.Pow(10, exponent + 1) <= Math.Abs(value)) exponent++; // a platform's logarithm may fall just short
        return exponent >= 0 ? Math.Pow(10, exponent) : 1 / Math.Pow(10, -exponent);
    }

    /// <summary>The number as a multiple of the step, in units of the scale.</summary>
    public double Apply(double value) => Step < Scale
        ? Math.Round(value / Scale, Math.Min(Decimals, 15), MidpointRounding.AwayFromZero)
        : Math.Round(value / Step, MidpointRounding.AwayFromZero) * Step / Scale;

    /// <summary>The step, made coarser up to the scale as long as all numbers are multiples of it.</summary>
    private static double WithoutZeros(double step, double scale, IReadOnlyList<double> values)
    {
        while (step < scale && values.All(value => Math.Abs((value / (step * 10)) - Math.Round(value / (step * 10))) < 1e-9)) step *= 10;
        return step;
    }

    private static double Largest(IEnumerable<double> values) =>
        values.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();

    private static double ScaleOf(double value) => value switch
    {
        >= 1e12 => 1e12,
        >= 1e9 => 1e9,
        >= 1e6 => 1e6,
        _ => 1,
    };
}
