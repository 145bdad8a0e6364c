using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Uncertainty;

/// <summary>
/// One tail of the beta distribution whose shapes a and b sum to 6, integrated from its end to its middle in the log-odds
/// s = ln(x / (1 − x)), where the density is the smooth x^a (1 − x)^b.
/// </summary>
/// <remarks>Corrected trapezoidal rule: Davis and Rabinowitz (1984), Methods of numerical integration, 2nd edition, section 2.9.
/// Equal steps need no logarithm or power after the first. The relative error of an area is below 1e-5.</remarks>
internal readonly ref struct BetaTail
{
    /// <summary>PERT's λ: how many times the mode counts in the mean, where each end counts once.</summary>
    public const double PertWeight = 4;

    private const double ShapeSum = PertWeight + 2;
    private const double StepTimesShape = 0.25;
    private const int StepsBelowMiddle = 150;
    private const int StepsAboveMiddle = 3;

    private readonly double[] _places = new double[StepsBelowMiddle + StepsAboveMiddle + 1];
    private readonly double[] _areas = new double[StepsBelowMiddle + StepsAboveMiddle + 1];
    private readonly double[] _densities = new double[StepsBelowMiddle + StepsAboveMiddle + 1];

    /// <summary>Integrates the tail next to x = 0.</summary>
    /// <param name="a">Shape at this end, 1 to 5.</param>
    /// <param name="b">Shape at the other end, 6 − a.</param>
    public BetaTail(double a, double b)
    {
        // Kerman (2011), A closed-form approximation for the median of the beta distribution, arXiv:1111.0433.
        var middle = Elementary.Log((a - (1.0 / 3)) / (b - (1.0 / 3)));
        var step = StepTimesShape / a;
        var start = middle - (StepsBelowMiddle * step);
        var odds = Elementary.Exp(start);
        var oddsToA = Elementary.Exp(start * a);
        var (oddsFactor, oddsToAFactor) = (Elementary.Exp(step), Elementary.Exp(StepTimesShape));
        var area = oddsToA * StartSeries(a, odds);
        var (lastDensity, lastSlope) = (0.0, 0.0);
        for (var i = 0; i < _places.Length; i++)
        {
            var rest = 1 / (1 + odds);
            var place = odds * rest;
            var density = oddsToA * (rest * rest * rest) * (rest * rest * rest);
            var slope = density * (a - (ShapeSum * place));
            if (i > 0) area += (step / 2 * (lastDensity + density)) + (step * step / 12 * (lastSlope - slope));
            _places[i] = place;
            _areas[i] = area;
            _densities[i] = density;
            (lastDensity, lastSlope) = (density, slope);
            odds *= oddsFactor;
            oddsToA *= oddsToAFactor;
        }
    }

    /// <summary>Area from the end to the middle, not normalised; with that of the other tail it makes the whole.</summary>
    public double AreaToMiddle => _areas[StepsBelowMiddle];

    /// <summary>Distances from this end, as fractions of the range, at the tail probabilities of <see cref="TailKnots"/>.</summary>
    /// <param name="total">Area under the whole density.</param>
    public double[] Quantiles(double total)
    {
        var quantiles = new double[TailKnots.Median + 1];
        var interval = 0;
        for (var knot = 1; knot <= TailKnots.Median; knot++)
        {
            var area = TailKnots.Tail(knot) * total;
            while (interval < _areas.Length - 2 && _areas[interval + 1] < area) interval++;
            quantiles[knot] = Math.Max(Place(interval, area), quantiles[knot - 1]);
        }
        return quantiles;
    }

    // ∫ e^(a s) (1 + e^s)^−6 ds from −∞, over e^(a s), by powers of the odds e^s, which are small at the start.
    private static double StartSeries(double a, double odds) =>
        (1 / a) - (odds * ((6 / (a + 1)) - (odds * ((21 / (a + 2)) - (odds * (56 / (a + 3)))))));

    // Cubic Hermite interpolation of place over area: its slope dx/dF is x (1 − x) over the density in s.
    private double Place(int interval, double area)
    {
        var width = _areas[interval + 1] - _areas[interval];
        var t = (area - _areas[interval]) / width;
        var (before, after) = (_places[interval], _places[interval + 1]);
        var slopeBefore = before * (1 - before) / _densities[interval] * width;
        var slopeAfter = after * (1 - after) / _densities[interval + 1] * width;
        var rise = after - before;
        return before + (t * (slopeBefore + (t * ((3 * rise) - (2 * slopeBefore) - slopeAfter
            + (t * (slopeBefore + slopeAfter - (2 * rise)))))));
    }
}
