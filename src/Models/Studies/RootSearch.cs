namespace Stargate.Economics.Models.Studies;

/// <summary>
/// Finds where a function of one number takes a value: the range is scanned for neighbours on either side of it, and the first
/// such pair with a solution between them is narrowed. Leaves out crossings between two neighbours that are on the same side, and where a function only touches the value.
/// </summary>
public static class RootSearch
{
    /// <summary>Points at which the range is looked at.</summary>
    public const int ScannedPoints = 65;

    /// <summary>How near the result must come, as a part of the larger of the value and the distance between the neighbours.</summary>
    public const double Tolerance = 1e-9;

    private const int MostSteps = 120;

    /// <summary>Looks for a value.</summary>
    /// <param name="function">The function at several arguments; null where it has no value.</param>
    /// <param name="low">Low end of the range.</param>
    /// <param name="high">High end of the range.</param>
    /// <param name="value">The value to reach.</param>
    public static RootResult Of(Func<IReadOnlyList<double>, IReadOnlyList<double?>> function, double low, double high, double value)
    {
        double[] arguments = [.. Enumerable.Range(0, ScannedPoints).Select(p => p == ScannedPoints - 1 ? high : low + ((high - low) * p / (ScannedPoints - 1)))];
        var scanned = arguments.Zip(function(arguments), (at, found) => (At: at, Found: found)).ToList();
        var defined = scanned.Where(point => point.Found is not null).Select(point => new RootPoint(point.At, point.Found!.Value)).ToList();
        RootResult Not(string reason) => new(null, null, reason, scanned[0].Found, scanned[^1].Found, defined);
        if (defined.Count == 0) return Not("The headline has no value anywhere in the range.");
        if (defined.FirstOrDefault(point => point.Value == value) is { } hit) return new(hit.At, hit.Value, null, scanned[0].Found, scanned[^1].Found, defined);
        if (defined.All(point => point.Value == defined[0].Value)) return Not("The headline is the same at every point looked at: it does not depend on this number.");
        var pairs = defined.Zip(defined.Skip(1)).Where(next => (next.First.Value < value) != (next.Second.Value < value)).ToList();
        if (pairs.Count == 0) return Not("There is no solution in the range: at every point looked at the headline lies on one side of the target.");
        return pairs.Select(pair => Root(function, pair.First, pair.Second, value)).FirstOrDefault(root => root is not null) is { } found
            ? new(found.At, found.Value, null, scanned[0].Found, scanned[^1].Found, defined)
            : Not("The headline jumps over the target: dates or whole years change there, and no value in between gives it.");
    }

    /// <summary>The solution between two neighbours; null where the function jumps over the value.</summary>
    private static RootPoint? Root(Func<IReadOnlyList<double>, IReadOnlyList<double?>> function, RootPoint left, RootPoint right, double value)
    {
        var scale = Math.Max(Math.Abs(value), Math.Abs(right.Value - left.Value));
        return Narrow(at => function([at])[0], left, right, value) is { } root && Math.Abs(root.Value - value) <= Tolerance * scale ? root : null;
    }

    /// <summary>
    /// The secant where it leads, else the middle, in a bracket that at least halves every third step.
    /// </summary>
    /// <remarks>Regula falsi after Dowell and Jarratt (1971), the Illinois variant, BIT 11, with bisection as the safeguard.</remarks>
    private static RootPoint? Narrow(Func<double, double?> function, RootPoint left, RootPoint right, double value)
    {
        var (l, r, steps) = (left.Value - value, right.Value - value, 0);
        var best = Math.Abs(l) <= Math.Abs(r) ? left : right;
        while (steps++ < MostSteps && right.At - left.At > double.BitIncrement(Math.Abs(right.At)) - Math.Abs(right.At))
        {
            var secant = left.At + ((right.At - left.At) * (l / (l - r)));
            var at = steps % 3 == 0 || !(secant > left.At && secant < right.At) ? left.At + ((right.At - left.At) / 2) : secant;
            if (at <= left.At || at >= right.At) break;
            if (function(at) is not { } found) return null;
            var point = new RootPoint(at, found);
            if (Math.Abs(found - value) < Math.Abs(best.Value - value)) best = point;
            if (found == value) return point;
            if ((found < value) == (left.Value < value)) (left, l, r) = (point, found - value, r / 2);
            else (right, r, l) = (point, found - value, l / 2);
        }

        return best;
    }
}

/// <summary>A point of a function.</summary>
/// <param name="At">The argument.</param>
/// <param name="Value">The function there.</param>
public sealed record RootPoint(double At, double Value);

/// <summary>Where a function takes a value, or why it does not.</summary>
/// <param name="At">The argument; null without a solution.</param>
/// <param name="Value">The function there.</param>
/// <param name="Reason">Why there is no solution.</param>
/// <param name="AtLow">The function at the low end.</param>
/// <param name="AtHigh">The function at the high end.</param>
/// <param name="Scanned">The points looked at.</param>
public sealed record RootResult(double? At, double? Value, string? Reason, double? AtLow, double? AtHigh, IReadOnlyList<RootPoint> Scanned);
