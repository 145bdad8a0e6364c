using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Time;

/// <summary>
/// A price level by month that grows at a yearly rate, and from a month on at another: (1 + rate)^(months ÷ 12), with whole
/// years by repeated squaring and the months in between by exp(log(1 + rate) ÷ 12).
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class PricePath<T> where T : struct, IReal<T>
{
    private readonly Month _epoch;
    private readonly Month? _turn;
    private readonly Growth _near;
    private readonly Growth? _later;

    /// <summary>A path with one rate throughout.</summary>
    /// <param name="rate">Rate, 1/year, above −1.</param>
    /// <param name="epoch">The month at which the level is 1.</param>
    /// <param name="workspace">Where arrays come from; new ones where null.</param>
    public PricePath(T rate, Month epoch, Workspace<T>? workspace = null)
    {
        _epoch = epoch;
        _near = new(rate, workspace ?? new());
    }

    /// <summary>A path with a near and a later rate.</summary>
    /// <param name="near">Rate up to <paramref name="turn"/>, 1/year.</param>
    /// <param name="later">Rate after it, 1/year.</param>
    /// <param name="turn">Last month of the near rate; not before <paramref name="epoch"/>.</param>
    /// <param name="epoch">The month at which the level is 1.</param>
    /// <param name="workspace">Where arrays come from; new ones where null.</param>
    public PricePath(T near, T later, Month turn, Month epoch, Workspace<T>? workspace = null)
    {
        workspace ??= new();
        _epoch = epoch;
        _turn = turn;
        _near = new(near, workspace);
        _later = new(later, workspace);
    }

    /// <summary>The level in a month, 1 at the epoch.</summary>
    public T At(Month month)
    {
        if (_later is null || _turn is not { } turn || month <= turn) return _near.Over(month - _epoch);
        return _near.Over(turn - _epoch) * _later.Over(month - turn);
    }

    /// <summary>Levels of consecutive months.</summary>
    /// <param name="start">The first month.</param>
    /// <param name="levels">Where they go.</param>
    public void Fill(Month start, Span<T> levels)
    {
        var near = _later is not null && _turn is { } turn ? Math.Clamp(turn - start + 1, 0, levels.Length) : levels.Length;
        _near.Fill(start - _epoch, levels[..near]);
        if (near == levels.Length) return;
        var atTurn = _near.Over(_turn!.Value - _epoch);
        var later = levels[near..];
        _later!.Fill(start + near - _turn.Value, later);
        foreach (ref var level in later) level = atTurn * level;
    }

    /// <summary>Powers of one rate, each computed once, on first use.</summary>
    private sealed class Growth
    {
        private const int FirstYear = -14;
        private const int Years = 64;

        private readonly T _yearly;
        private readonly T[] _months;
        private readonly T[] _years;
        private ulong _known;

        public Growth(T rate, Workspace<T> workspace)
        {
            (_months, _years) = (workspace.Any(Month.PerYear), workspace.Any(Years));
            _yearly = T.Of(1) + (rate * T.Of(1, "year"));
            var monthly = T.Exp(T.Log(_yearly) / T.Of(Month.PerYear));
            for (var months = 1; months < Month.PerYear; months++) _months[months] = T.Pow(monthly, months);
        }

        public T Over(int months)
        {
            var years = Math.DivRem(months, Month.PerYear, out var rest);
            if (rest < 0) (years, rest) = (years - 1, rest + Month.PerYear);
            return rest == 0 ? Power(years) : Power(years) * _months[rest];
        }

        public void Fill(int first, Span<T> into)
        {
            var years = Math.DivRem(first, Month.PerYear, out var rest);
            if (rest < 0) (years, rest) = (years - 1, rest + Month.PerYear);
            for (var i = 0; i < into.Length; years++, rest = 0)
            {
                var power = Power(years);
                for (; rest < Month.PerYear && i < into.Length; rest++, i++) into[i] = rest == 0 ? power : power * _months[rest];
            }
        }

        private T Power(int years)
        {
            var index = years - FirstYear;
            if ((uint)index >= Years) return T.Pow(_yearly, years);
            var bit = 1ul << index;
            if ((_known & bit) != 0) return _years[index];
            _known |= bit;
            return _years[index] = T.Pow(_yearly, years);
        }
    }
}
