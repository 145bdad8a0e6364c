using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Tapes;

/// <summary>
/// The steps by which a programme's results follow from the numbers that differ from draw to draw. A step that was taken before
/// is not taken again, and one that changes nothing (plus 0, times 1, the smaller of two that never overlap) is left out, so
/// that every result has the bits that the models give; only the sign of a zero may differ.
/// </summary>
internal sealed class Tape
{
    private readonly List<(TapeOperation Operation, int A, int B, int C)> _steps = [];
    private readonly List<Interval> _ends = [];
    private readonly List<double> _values = [];
    private readonly Dictionary<long, int> _constants = [];
    private readonly Dictionary<(TapeOperation, int, int, int), int> _known = [];

    /// <summary>How many steps there are.</summary>
    public int Count => _steps.Count;

    /// <summary>A step: what it does and the steps that it reads, as many as the operation needs.</summary>
    public (TapeOperation Operation, int A, int B, int C) this[int step] => _steps[step];

    /// <summary>Ends of what a step gives.</summary>
    public Interval EndsOf(int step) => _ends[step];

    /// <summary>Value of a constant.</summary>
    public double ValueOf(int step) => _values[step];

    /// <summary>Adds a number that differs from draw to draw.</summary>
    /// <param name="low">Its smallest value.</param>
    /// <param name="high">Its largest.</param>
    public Recorded Input(double low, double high) => new(this, Write((TapeOperation.Input, 0, 0, 0), Interval.Around(low, high)));

    /// <summary>The step that gives a number; a constant gets one.</summary>
    public int StepOf(Recorded number)
    {
        if (!number.IsConstant) return number.Step;
        var bits = BitConverter.DoubleToInt64Bits(number.Value);
        if (_constants.TryGetValue(bits, out var known)) return known;
        return _constants[bits] = Write((TapeOperation.Constant, 0, 0, 0), new(number.Value, number.Value), number.Value);
    }

    /// <summary>Records a step of one or two numbers.</summary>
    public Recorded Record(TapeOperation operation, Recorded left, Recorded right)
    {
        var (a, b) = (Ends(left), Ends(right));
        if (Same(operation, left, right, a, b) is { } same) return same;
        var (first, second) = (StepOf(left), StepOf(right));
        if (operation is TapeOperation.Add or TapeOperation.Multiply && first > second) (first, second) = (second, first);
        var ends = Interval.Of(operation, a, b);
        if (operation == TapeOperation.Multiply && first == second) ends = ends with { Low = Math.Max(ends.Low, 0) };
        return Find((operation, first, second, 0), ends);
    }

    /// <summary>Records a choice.</summary>
    public Recorded Select(Recorded condition, Recorded then, Recorded otherwise)
    {
        var ends = EndsOf(condition.Step);
        if (ends.Low > 0) return then;
        if (ends.High <= 0) return otherwise;
        return Find((TapeOperation.Select, condition.Step, StepOf(then), StepOf(otherwise)), Interval.Either(Ends(then), Ends(otherwise)));
    }

    /// <summary>Works a step out on plain numbers.</summary>
    public static double Apply(TapeOperation operation, double left, double right) => operation switch
    {
        TapeOperation.Add => left + right,
        TapeOperation.Subtract => left - right,
        TapeOperation.Multiply => left * right,
        TapeOperation.Divide => left / right,
        TapeOperation.Min => left < right ? left : right,
        TapeOperation.Max => left > right ? left : right,
        TapeOperation.Exp => Elementary.Exp(left),
        TapeOperation.Log => Elementary.Log(left),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "Reads other than one or two numbers."),
    };

    private Interval Ends(Recorded number) => number.IsConstant ? new(number.Value, number.Value) : EndsOf(number.Step);

    /// <summary>The number that a step would only repeat; null where it does more.</summary>
    private static Recorded? Same(TapeOperation operation, Recorded left, Recorded right, Interval a, Interval b)
    {
        bool Is(Recorded number, double value) => number.IsConstant && number.Value == value;
        return operation switch
        {
            TapeOperation.Add when Is(left, 0) => right,
            TapeOperation.Add or TapeOperation.Subtract when Is(right, 0) => left,
            TapeOperation.Multiply when (Is(left, 0) && b.IsFinite) || (Is(right, 0) && a.IsFinite) => default(Recorded),
            TapeOperation.Multiply when Is(left, 1) => right,
            TapeOperation.Multiply or TapeOperation.Divide when Is(right, 1) => left,
            TapeOperation.Divide when Is(left, 0) && b.IsFinite && (b.Low > 0 || b.High < 0) => default(Recorded),
            TapeOperation.Min when a.High <= b.Low => left,
            TapeOperation.Min when b.High <= a.Low => right,
            TapeOperation.Max when a.Low >= b.High => left,
            TapeOperation.Max when b.Low >= a.High => right,
            _ => null,
        };
    }

    private Recorded Find((TapeOperation, int, int, int) step, Interval ends)
    {
        if (!_known.TryGetValue(step, out var known)) _known[step] = known = Write(step, ends);
        return new(this, known);
    }

    private int Write((TapeOperation, int, int, int) step, Interval ends, double value = 0)
    {
        _steps.Add(step);
        _ends.Add(ends);
        _values.Add(value);
        return _steps.Count - 1;
    }
}
