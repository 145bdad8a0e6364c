using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Internal rate of return over the number type: as many steps for every flow, so that eight draws go through at once.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Rate">Fraction per period; means nothing where <paramref name="Defined"/> is not above 0.</param>
/// <param name="Defined">Above 0 where the present value changes its sign between two rates of the grid of <see cref="InternalRate"/>.</param>
public readonly record struct InternalRate<T>(T Rate, T Defined) where T : struct, IReal<T>;

/// <summary>Ways to the internal rate of return.</summary>
public static class InternalRate
{
    /// <summary>Smallest rate that is looked for, fraction per period.</summary>
    public const double Lowest = -0.9;

    /// <summary>Largest rate that is looked for, fraction per period.</summary>
    public const double Highest = 10;

    /// <summary>Rates between which a change of sign is looked for, from the largest down; none is a round number, so that flows made by hand have none of them as their rate.</summary>
    private static readonly double[] s_grid = [Highest, 2.91, 0.973, 0.4837, 0.2971, 0.1933, 0.1373, 0.0873, 0.0511, 0.0193, -0.0071, -0.0531, -0.1573, -0.4111, Lowest];

    private const int Together = 4;
    private const int Quarterings = 4;
    private const int Steps = 7;

    /// <summary>
    /// The rate at which flows one period apart are worth nothing: quarters of the interval in the discount factor, then Newton's steps
    /// held inside it. Where there are several, the largest that the grid tells apart; <see cref="InternalRates"/> finds all.
    /// </summary>
    /// <param name="flows">[period] flows.</param>
    /// <param name="unit">Unit of the flows.</param>
    public static InternalRate<T> Of<T>(ReadOnlySpan<T> flows, string unit) where T : struct, IReal<T>
    {
        var (one, half, nothing) = (T.Of(1), T.Of(0.5), T.Of(0, unit));
        var (low, high, rising, defined) = Bracket(flows, nothing);
        for (var step = 0; step < Quarterings; step++) (low, high) = Quarter(flows, low, high, rising, nothing);
        var middle = (low + high) * half;
        for (var step = 0; step < Steps; step++)
        {
            var (worth, slope) = WorthAndSlope(flows, middle, nothing);
            var above = T.Select(rising, worth, nothing - worth);
            low = T.Select(above, low, middle);
            high = T.Select(above, middle, high);
            var safe = T.Select(T.Max(slope, nothing - slope), slope, T.Of(1, unit));
            var newton = middle - (worth / safe);
            middle = T.Select(T.Max(low - newton, newton - high), (low + high) * half, newton);
        }

        return new((one / middle) - one, defined / T.Of(1, unit));
    }

    /// <summary>
    /// The first interval of the grid, from the largest rate down, in which the present value changes its sign, as discount factors:
    /// flows that end with a payment have a second, lower rate that means nothing to an investor.
    /// </summary>
    private static (T Low, T High, T Rising, T Defined) Bracket<T>(ReadOnlySpan<T> flows, T nothing) where T : struct, IReal<T>
    {
        var (low, high, rising, defined) = (T.Of(1 / (1 + Highest)), T.Of(1 / (1 + Lowest)), nothing, nothing);
        var (before, worthBefore) = (nothing, nothing);
        for (var i = 0; i < s_grid.Length; i += Together)
        {
            // The last of the grid stands for those beyond it: between equal factors nothing changes.
            T Factor(int k) => T.Of(1 / (1 + s_grid[Math.Min(i + k, s_grid.Length - 1)]));
            var (first, second, third, fourth) = (Factor(0), Factor(1), Factor(2), Factor(3));
            var worths = Worth(flows, first, second, third, fourth, nothing);
            if (i > 0) Narrow(before, worthBefore, first, worths.First);
            Narrow(first, worths.First, second, worths.Second);
            Narrow(second, worths.Second, third, worths.Third);
            Narrow(third, worths.Third, fourth, worths.Fourth);
            (before, worthBefore) = (fourth, worths.Fourth);
        }

        return (low, high, rising, defined);

        void Narrow(T from, T worthFrom, T to, T worthTo)
        {
            var changes = T.Max(T.Min(worthTo, nothing - worthFrom), T.Min(worthFrom, nothing - worthTo));
            var first = T.Select(defined, nothing, changes);
            low = T.Select(first, from, low);
            high = T.Select(first, to, high);
            rising = T.Select(first, worthTo - worthFrom, rising);
            defined = T.Max(defined, changes);
        }
    }

    /// <summary>The first quarter of an interval in which the present value changes its sign.</summary>
    private static (T Low, T High) Quarter<T>(ReadOnlySpan<T> flows, T low, T high, T rising, T nothing) where T : struct, IReal<T>
    {
        var quarter = (high - low) * T.Of(0.25);
        var (first, second, third) = (low + quarter, low + quarter + quarter, high - quarter);
        var worths = Worth(flows, first, second, third, high, nothing);
        T Above(T worth) => T.Select(rising, worth, nothing - worth);
        var one = Above(worths.First);
        var two = T.Max(one, Above(worths.Second));
        var three = T.Max(two, Above(worths.Third));
        return (
            T.Select(three, T.Select(two, T.Select(one, low, first), second), third),
            T.Select(one, first, T.Select(two, second, T.Select(three, third, high))));
    }

    /// <summary>Present values at four factors at once: each is a chain of dependent steps, and four of them take the time of one.</summary>
    private static (T First, T Second, T Third, T Fourth) Worth<T>(ReadOnlySpan<T> flows, T first, T second, T third, T fourth, T nothing) where T : struct, IReal<T>
    {
        var (one, two, three, four) = (nothing, nothing, nothing, nothing);
        for (var k = flows.Length - 1; k >= 0; k--)
        {
            var flow = flows[k];
            one = (one * first) + flow;
            two = (two * second) + flow;
            three = (three * third) + flow;
            four = (four * fourth) + flow;
        }

        return (one, two, three, four);
    }

    private static (T Worth, T Slope) WorthAndSlope<T>(ReadOnlySpan<T> flows, T factor, T nothing) where T : struct, IReal<T>
    {
        var (worth, slope) = (nothing, nothing);
        for (var k = flows.Length - 1; k >= 0; k--)
        {
            slope = (slope * factor) + worth;
            worth = (worth * factor) + flows[k];
        }

        return (worth, slope);
    }
}
