using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>Every internal rate of return of a row of flows.</summary>
/// <param name="Rates">The rates above −1, rising; fractions per year or period.</param>
/// <param name="Reason">Why there is no single rate; null where there is one.</param>
public sealed record InternalRates(IReadOnlyList<double> Rates, string? Reason)
{
    private const double LargestLog = 30;
    private const int Cells = 3_000;
    private const int MostSteps = 200;
    private const double Touching = 1e-13;

    /// <summary>The rate; null where there is none, or more than one.</summary>
    public double? Rate => Rates.Count == 1 ? Rates[0] : null;

    /// <summary>The rates of flows one period apart.</summary>
    /// <param name="flows">Flows, finite.</param>
    public static InternalRates Of(ReadOnlySpan<double> flows)
    {
        var times = new double[flows.Length];
        for (var k = 0; k < times.Length; k++) times[k] = k;
        return Of(flows, times);
    }

    /// <summary>The rates of flows at any times, by the logarithm of 1 + rate: scanned for changes of sign, each closed in by Newton's steps held inside it.</summary>
    /// <param name="flows">Flows, finite.</param>
    /// <param name="times">When each falls, in periods, from 0 on.</param>
    public static InternalRates Of(ReadOnlySpan<double> flows, ReadOnlySpan<double> times)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(times.Length, flows.Length);
        var curve = Curve.Of(flows, times);
        if (!curve.HasBothSigns) return new([], "The flows do not change sign: nothing is paid, or nothing is received, so no rate makes them worth nothing.");
        var rates = new List<double>();
        var (before, atBefore) = (-LargestLog, curve.At(-LargestLog).Worth);
        var (last, atLast) = (double.NaN, double.NaN);
        for (var cell = 1; cell <= Cells; cell++)
        {
            var here = LargestLog * ((2.0 * cell / Cells) - 1);
            var atHere = curve.At(here).Worth;
            if (atBefore == 0) rates.Add(before);
            else if (atBefore * atHere < 0) rates.Add(Close(curve, before, here));
            else if (atLast * atBefore > 0 && atHere * atBefore > 0 && Math.Abs(atBefore) < Math.Abs(atLast) && Math.Abs(atBefore) <= Math.Abs(atHere)) Dip(curve, last, here, rates);
            (last, atLast, before, atBefore) = (before, atBefore, here, atHere);
        }

        var found = rates.Select(log => Elementary.Exp(log) - 1).Order().ToList();
        return new(found, found.Count switch
        {
            0 => "The flows change sign, but no rate makes them worth nothing.",
            1 => null,
            _ => "Several rates make the flows worth nothing, so none of them is the return; they are in irrRoots. Judge the flows by their present value.",
        });
    }

    /// <summary>Newton's steps held inside an interval with one change of sign; the interval is halved where they leave it or are slow.</summary>
    private static double Close(Curve curve, double low, double high)
    {
        var rising = curve.At(high).Worth > 0;
        var at = (low + high) / 2;
        for (var step = 0; step < MostSteps; step++)
        {
            var (worth, slope) = curve.At(at);
            if (worth == 0) return at;
            if (worth > 0 == rising) high = at;
            else low = at;
            var newton = at - (worth / slope);
            var next = newton > low && newton < high ? newton : (low + high) / 2;
            if (next == at || high - low <= double.Epsilon + (Math.Abs(at) * 1e-16)) return next;
            at = next;
        }

        return at;
    }

    /// <summary>Between two points of one sign with a smaller value between them, the value may dip below nothing, or touch it.</summary>
    private static void Dip(Curve curve, double low, double high, List<double> rates)
    {
        var (left, right) = (low, high);
        for (var step = 0; step < MostSteps && right - left > 1e-13 * LargestLog; step++)
        {
            var (a, b) = (left + ((right - left) / 3), right - ((right - left) / 3));
            var sign = Math.Sign(curve.At(low).Worth);
            if (sign * curve.At(a).Worth < sign * curve.At(b).Worth) right = b;
            else left = a;
        }

        var middle = (left + right) / 2;
        var lowest = curve.At(middle).Worth;
        var touching = Touching * curve.SizeAt(middle);
        if (lowest * curve.At(low).Worth < 0 && Math.Abs(lowest) > touching) rates.AddRange([Close(curve, low, middle), Close(curve, middle, high)]);
        else if (Math.Abs(lowest) <= touching) rates.Add(middle);
    }

    /// <summary>Present value over the logarithm of 1 + rate, scaled so that no power can run out of the numbers: the same sign, the same roots.</summary>
    private sealed class Curve(double[] flows, double[] times)
    {
        public static Curve Of(ReadOnlySpan<double> flows, ReadOnlySpan<double> times)
        {
            var largest = 0.0;
            foreach (var flow in flows) largest = Math.Max(largest, Math.Abs(flow));
            var (kept, at) = (new List<double>(), new List<double>());
            for (var k = 0; k < flows.Length; k++)
            {
                if (flows[k] == 0) continue;
                kept.Add(flows[k] / largest);
                at.Add(times[k]);
            }

            var first = at.Count == 0 ? 0 : at.Min();
            return new([.. kept], [.. at.Select(time => time - first)]);
        }

        public bool HasBothSigns => flows.Any(flow => flow > 0) && flows.Any(flow => flow < 0);

        private readonly double _span = times.Length == 0 ? 0 : times.Max();

        /// <summary>Sum of the terms without their signs: what rounding is measured by.</summary>
        public double SizeAt(double log)
        {
            var shift = log < 0 ? _span : 0;
            return flows.Select((flow, k) => Math.Abs(flow) * Elementary.Exp(log * (shift - times[k]))).Sum();
        }

        public (double Worth, double Slope) At(double log)
        {
            var (worth, slope) = (0.0, 0.0);
            var shift = log < 0 ? _span : 0;
            for (var k = 0; k < flows.Length; k++)
            {
                var term = flows[k] * Elementary.Exp(log * (shift - times[k]));
                worth += term;
                slope += term * (shift - times[k]);
            }

            return (worth, slope);
        }
    }
}
