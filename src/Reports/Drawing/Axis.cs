using Stargate.Economics.Models.Wording;

namespace Stargate.Economics.Reports.Drawing;

/// <summary>Round marks on an axis of values.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Marks">Multiples of 1, 2, 2.5 or 5 times a power of ten.</param>
/// <param name="Step">Rounding with which the marks are exact.</param>
internal sealed record Axis(double Low, double High, IReadOnlyList<double> Marks, double Step)
{
    private static readonly double[] s_steps = [1, 2, 2.5, 5, 10];

    /// <summary>An axis that holds the values and, unless told otherwise, zero.</summary>
    /// <param name="low">Smallest value.</param>
    /// <param name="high">Largest value.</param>
    /// <param name="intervals">About how many intervals.</param>
    /// <param name="zero">Whether the axis must hold zero.</param>
    public static Axis Of(double low, double high, int intervals, bool zero = true)
    {
        if (zero) (low, high) = (Math.Min(0, low), Math.Max(0, high));
        if (high - low <= 0) high = low + 1;
        var rough = (high - low) / intervals;
        var power = Rounding.PowerOfTen(rough);
        var chosen = s_steps.First(candidate => candidate * power >= rough * 0.999);
        var step = chosen * power;
        var (first, last) = ((int)Math.Floor((low / step) + 1e-9), (int)Math.Ceiling((high / step) - 1e-9));
        var marks = Enumerable.Range(first, last - first + 1).Select(place => place * step).ToList();
        return new(marks[0], marks[^1], marks, chosen == 2.5 ? power / 10 : power);
    }

    /// <summary>A mark, in the unit of the numbers that are drawn on the axis.</summary>
    public string Text(double mark, ColumnText drawn) => drawn.Numbers.Write(mark, drawn.Rounding with { Step = Step });
}
