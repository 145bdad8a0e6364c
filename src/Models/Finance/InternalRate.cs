using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Internal rate of return over the number type: as many steps for every flow, so that eight draws go through at once.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="Rate">Fraction per period; means nothing where <paramref name="Defined"/> is not above 0.</param>
/// <param name="Defined">Above 0 where the present value changes its sign between the ends of <see cref="InternalRate"/>.</param>
public readonly record struct InternalRate<T>(T Rate, T Defined) where T : struct, IReal<T>;

/// <summary>Ways to the internal rate of return.</summary>
public static class InternalRate
{
    /// <summary>Smallest rate that is looked for, fraction per period.</summary>
    public const double Lowest = -0.9;

    /// <summary>Largest rate that is looked for, fraction per period.</summary>
    public const double Highest = 10;

    private const int Halvings = 10;
    private const int Steps = 8;

    /// <summary>
    /// The rate at which flows one period apart are worth nothing: halving of the interval in the discount factor, then Newton's steps
    /// held inside it. Where there are several, one of them; <see cref="InternalRates"/> finds all.
    /// </summary>
    /// <param name="flows">[period] flows.</param>
    /// <param name="unit">Unit of the flows.</param>
    public static InternalRate<T> Of<T>(ReadOnlySpan<T> flows, string unit) where T : struct, IReal<T>
    {
        var (one, half, nothing) = (T.Of(1), T.Of(0.5), T.Of(0, unit));
        var (low, high) = (T.Of(1 / (1 + Highest)), T.Of(1 / (1 + Lowest)));
        var middle = one / T.Of(1 + Expected);
        var (atLow, atHigh) = (Worth(flows, low, nothing), Worth(flows, high, nothing));
        var defined = T.Max(T.Min(atHigh, nothing - atLow), T.Min(atLow, nothing - atHigh));
        var rising = atHigh - atLow;
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

    private const double Expected = 0.1;

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
