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

    private const int Halvings = 10;
    private const int Steps = 8;

    /// <summary>
    /// The rate at which flows one period apart are worth nothing: halving of the interval in the discount factor, then Newton's steps
    /// held inside it. Where there are several, the largest that the grid tells apart; <see cref="InternalRates"/> finds all.
    /// </summary>
    /// <param name="flows">[period] flows.</param>
    /// <param name="unit">Unit of the flows.</param>
    public static InternalRate<T> Of<T>(ReadOnlySpan<T> flows, string unit) where T : struct, IReal<T>
    {
        var (one, half, nothing) = (T.Of(1), T.Of(0.5), T.Of(0, unit));
        var (low, high, rising, defined) = Bracket(flows, nothing);
        var middle = (low + high) * half;
        for (var step = 0; step < Halvings + Steps; step++)
        {
            var (worth, slope) = WorthAndSlope(flows, middle, nothing);
            var above = T.Select(rising, worth, nothing - worth);
            low = T.Select(above, low, middle);
            high = T.Select(above, middle, high);
            var halved = (low + high) * half;
            if (step < Halvings)
            {
                middle = halved;
                continue;
            }

            var safe = T.Select(T.Max(slope, nothing - slope), slope, T.Of(1, unit));
            var newton = middle - (worth / safe);
            middle = T.Select(T.Max(low - newton, newton - high), halved, newton);
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
        var before = T.Of(1 / (1 + s_grid[0]));
        var worthBefore = Worth(flows, before, nothing);
        for (var i = 1; i < s_grid.Length; i++)
        {
            var factor = T.Of(1 / (1 + s_grid[i]));
            var worth = Worth(flows, factor, nothing);
            var changes = T.Max(T.Min(worth, nothing - worthBefore), T.Min(worthBefore, nothing - worth));
            var first = T.Select(defined, nothing, changes);
            low = T.Select(first, before, low);
            high = T.Select(first, factor, high);
            rising = T.Select(first, worth - worthBefore, rising);
            defined = T.Max(defined, changes);
            (before, worthBefore) = (factor, worth);
        }

        return (low, high, rising, defined);
    }

    private static T Worth<T>(ReadOnlySpan<T> flows, T factor, T nothing) where T : struct, IReal<T>
    {
        var worth = nothing;
        for (var k = flows.Length - 1; k >= 0; k--) worth = (worth * factor) + flows[k];
        return worth;
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
