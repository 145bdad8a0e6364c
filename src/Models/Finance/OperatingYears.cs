using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>MW in operation by calendar year, and the years of operation that fall in each.</summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class OperatingYears<T> where T : struct, IReal<T>
{
    private readonly FinanceFigures _figures;
    private readonly CapacityResult<T> _capacity;

    /// <summary>[year + <see cref="FinanceFigures.YearsBefore"/>] MW × part of the first year of operation that falls in the calendar year.</summary>
    private readonly T[] _begun;
    private int _first = int.MaxValue;
    private int _last = int.MinValue;

    /// <summary>Spreads the blocks over the years.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="capacity">Load and delay of the blocks.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public OperatingYears(FinanceFigures figures, CapacityResult<T> capacity, Workspace<T> workspace)
    {
        (_figures, _capacity) = (figures, capacity);
        (ItMw, _begun) = (workspace.Zeros(figures.Years), workspace.Zeros(figures.YearsBefore + figures.Years));
        foreach (var block in figures.Blocks) Begin(block);
        var running = default(T);
        for (var y = -figures.YearsBefore; y < figures.Years; y++)
        {
            running += _begun[y + figures.YearsBefore];
            if (y >= 0) ItMw[y] = T.Name(running, "mean IT load in operation", "MW_it");
        }
    }

    /// <summary>[year] mean IT load in operation, MW_it.</summary>
    public T[] ItMw { get; }

    /// <summary>Rent of every block: price × escalation of its lease year × share of the calendar year.</summary>
    /// <param name="perMw">Rent of the first lease year, USD/MW_it.</param>
    /// <param name="growth">1 + escalator.</param>
    /// <param name="term">Lease years.</param>
    /// <param name="into">[year] rent.</param>
    public void Rent(T perMw, T growth, int term, T[] into)
    {
        var price = perMw;
        for (var k = 0; k < term && _first + k < _figures.Years; k++)
        {
            price = T.Name(k == 0 ? price : price * growth, "rent per MW of the lease year", "USD/MW_it");
            for (var y = Math.Max(0, _first + k); y <= Math.Min(_figures.Years - 1, _last + k); y++) into[y] += price * _begun[y - k + _figures.YearsBefore];
        }
    }

    /// <summary>[month + 12 × years before] mean IT load in operation in each month, MW_it; the mean of twelve is that of the year.</summary>
    public T[] Months()
    {
        var before = Month.PerYear * _figures.YearsBefore;
        var months = new T[before + (Month.PerYear * _figures.Years)];
        foreach (var block in _figures.Blocks)
        {
            for (var m = 0; m < months.Length; m++) months[m] += _capacity.BlockItMw[block.Index] * Passed(block, m - before + 1, 1);
        }

        return months;
    }

    private static int Year(double months) => (int)Math.Floor(months / Month.PerYear);

    private void Begin(FinanceFigures.BlockFigures block)
    {
        var (early, late) = block.Slips ? T.Bounds(_capacity.SiteSlip[block.Site]) : (0, 0);
        var (low, high) = (Math.Max(-_figures.YearsBefore, Year(block.Start + early)), Math.Min(_figures.Years - 1, Year(block.Start + late) + 1));
        (_first, _last) = (Math.Min(_first, low), Math.Max(_last, high));
        var before = default(T);
        for (var y = low; y <= high; y++)
        {
            var passed = Passed(block, Month.PerYear * (y + 1), Month.PerYear);
            _begun[y + _figures.YearsBefore] += _capacity.BlockItMw[block.Index] * (passed - before);
            before = passed;
        }
    }

    /// <summary>Share of a span from the beginning of operation that lies before a month, 0 to 1.</summary>
    private T Passed(FinanceFigures.BlockFigures block, int month, int span)
    {
        var months = T.Of(month - block.Start, "month");
        var passed = block.Slips ? months - _capacity.SiteSlip[block.Site] : months;
        return T.Min(T.Max(passed * T.Of(1.0 / span, "1/month"), T.Of(0)), T.Of(1));
    }
}
