using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>MW in operation by calendar year, and the lease years that fall in each.</summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class OperatingYears<T> where T : struct, IReal<T>
{
    private readonly FinanceFigures _figures;
    private readonly CapacityResult<T> _capacity;

    /// <summary>Spreads the blocks over the years.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="capacity">Load and delay of the blocks.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public OperatingYears(FinanceFigures figures, CapacityResult<T> capacity, Workspace<T> workspace)
    {
        (_figures, _capacity) = (figures, capacity);
        ItMw = workspace.Zeros(figures.Years);
        for (var b = 0; b < figures.Blocks.Count; b++)
        {
            var (low, high) = Ends(b);
            for (var y = Math.Max(0, Year(low)); y < figures.Years; y++)
            {
                ItMw[y] += y > Year(high) ? capacity.BlockItMw[b] : capacity.BlockItMw[b] * Part(b, y, 0);
            }
        }

        for (var y = 0; y < figures.Years; y++) ItMw[y] = T.Name(ItMw[y], "mean IT load in operation", "MW_it");
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
        for (var k = 0; k < term; k++)
        {
            var price = T.Name(perMw * T.Pow(growth, k), "rent per MW of the lease year", "USD/MW_it");
            for (var b = 0; b < _figures.Blocks.Count; b++)
            {
                var (low, high) = Ends(b);
                var rent = _capacity.BlockItMw[b] * price;
                for (var y = Math.Max(0, Year(low) + k); y <= Math.Min(_figures.Years - 1, Year(high) + k + 1); y++)
                {
                    var before = y == 0 ? default : Part(b, y - 1, k);
                    into[y] += rent * (Part(b, y, k) - before);
                }
            }
        }
    }

    private static int Year(double months) => (int)Math.Floor(months / Month.PerYear);

    private (double Low, double High) Ends(int b)
    {
        var block = _figures.Blocks[b];
        var (early, late) = block.Slips ? T.Bounds(_capacity.SiteSlip[block.Site]) : (0, 0);
        return (block.Start + early, block.Start + late);
    }

    /// <summary>Share of year k of operation that lies before the end of a calendar year.</summary>
    private T Part(int b, int year, int k)
    {
        var block = _figures.Blocks[b];
        var months = T.Of((Month.PerYear * (year + 1)) - block.Start - (Month.PerYear * k), "month");
        var passed = block.Slips ? months - _capacity.SiteSlip[block.Site] : months;
        return T.Min(T.Max(passed / T.Of(Month.PerYear, "month"), T.Of(0)), T.Of(1));
    }
}
