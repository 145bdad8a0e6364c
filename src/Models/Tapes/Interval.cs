using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tapes;

/// <summary>
/// Ends between which a number lies in every draw. Rounding to nearest never changes the order of two results, so the ends of a
/// step follow from the ends of what it reads; only the two series, exp and log, get room for their last digits.
/// </summary>
/// <remarks>Moore, Kearfott and Cloud (2009), Introduction to Interval Analysis, chapter 2.</remarks>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct Interval(double Low, double High)
{
    private const double Room = 1e-12;

    /// <summary>Any number, or none.</summary>
    public static readonly Interval Anything = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Whether it has finite ends.</summary>
    public bool IsFinite => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Ends of what a step of one or two numbers gives.</summary>
    /// <param name="operation">What it does.</param>
    /// <param name="left">The first number.</param>
    /// <param name="right">The second.</param>
    public static Interval Of(TapeOperation operation, Interval left, Interval right) => Known(operation switch
    {
        TapeOperation.Add => new(left.Low + right.Low, left.High + right.High),
        TapeOperation.Subtract => new(left.Low - right.High, left.High - right.Low),
        TapeOperation.Multiply => Corners(left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High),
        TapeOperation.Divide => right is { Low: <= 0, High: >= 0 }
            ? Anything : Corners(left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High),
        TapeOperation.Min => new(Math.Min(left.Low, right.Low), Math.Min(left.High, right.High)),
        TapeOperation.Max => new(Math.Max(left.Low, right.Low), Math.Max(left.High, right.High)),
        TapeOperation.Exp => new(Elementary.Exp(left.Low) * (1 - Room), Elementary.Exp(left.High) * (1 + Room)),
        TapeOperation.Log => left.Low > 0 ? new(Below(Elementary.Log(left.Low)), Above(Elementary.Log(left.High))) : Anything,
        _ => Anything,
    });

    /// <summary>Ends of either of two numbers.</summary>
    public static Interval Either(Interval left, Interval right) => Known(new(Math.Min(left.Low, right.Low), Math.Max(left.High, right.High)));

    /// <summary>Ends with room for rounding.</summary>
    public static Interval Around(double low, double high) => new(Below(low), Above(high));

    private static double Below(double end) => end - (Math.Abs(end) * Room);

    private static double Above(double end) => end + (Math.Abs(end) * Room);

    private static Interval Corners(double a, double b, double c, double d) => new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));

    private static Interval Known(Interval ends) => double.IsNaN(ends.Low) || double.IsNaN(ends.High) ? Anything : ends;
}
