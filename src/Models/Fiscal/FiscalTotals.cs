using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Fiscal;

/// <summary>Sums the lines: totals of years, of all years, present values; each in the scenario's price basis.</summary>
/// <typeparam name="T">The number type.</typeparam>
/// <param name="figures">What the model reads.</param>
/// <param name="a">The numbers.</param>
/// <param name="levels">Price levels.</param>
/// <param name="workspace">Where arrays come from.</param>
/// <param name="gross">[line][year] taxes without incentives, nominal.</param>
/// <param name="relieved">[line][year] taxes not raised, nominal.</param>
/// <param name="services">[year] public services, nominal.</param>
internal sealed class FiscalTotals<T>(
    FiscalFigures figures, Assumptions<T> a, PriceLevels<T> levels, Workspace<T> workspace, T[][] gross, T[][] relieved, T[] services)
    where T : struct, IReal<T>
{
    private const string Nominal = "USD";
    private const int July = 7;

    private readonly T[]? _factors = levels.Deflator is null ? null : [.. Enumerable.Range(0, figures.Years.Count).Select(year => levels.FactorAt(MidYear(figures, year)))];

    /// <summary>The middle of a year, whose prices stand for the whole of it.</summary>
    public static Month MidYear(FiscalFigures figures, int year) => Month.Of(figures.Years.First + year, July);

    /// <summary>The result.</summary>
    /// <param name="property">[site][year] property tax, nominal.</param>
    /// <param name="sales">[site][year] sales tax, nominal.</param>
    /// <param name="detail">Whether lines are wanted by year.</param>
    public FiscalResult<T> Result(T[][] property, T[][] sales, bool detail)
    {
        var (reliefs, nets) = (workspace.Any(figures.Years.Count), workspace.Any(figures.Years.Count));
        var (incentives, net) = (default(T), default(T));
        var (present, presentReliefs, discount) = (default(T), default(T), T.Of(1));
        var rate = T.Of(1) + (a[figures.Common.Discount] * T.Of(1, "year"));
        for (var y = 0; y < figures.Years.Count; y++)
        {
            var (raised, relief) = (default(T), default(T));
            for (var l = 0; l < FiscalLines.Count; l++)
            {
                relief += relieved[l][y];
                if (!FiscalLines.IsFederal((FiscalLine)l)) raised += gross[l][y];
            }

            var left = raised - relief - services[y];
            present += left * discount;
            presentReliefs += relief * discount;
            discount /= rate;
            reliefs[y] = T.Name(Stated(relief, y), "taxes not raised in the year", figures.Money.Usd);
            nets[y] = T.Name(Stated(left, y), "net revenue of state and local governments in the year", figures.Money.Usd);
            incentives += reliefs[y];
            net += nets[y];
        }

        return new(
            T.Name(incentives, "incentives", figures.Money.Usd), T.Name(net, "net revenue of state and local governments", figures.Money.Usd),
            figures.Horizon.AnnualYear is { } year ? nets[year - figures.Years.First] : null,
            T.Name(present, "present value of net revenue", Nominal), T.Name(presentReliefs, "present value of incentives", Nominal),
            property, sales, reliefs, nets, detail ? Detail() : null);
    }

    private FiscalDetail<T> Detail()
    {
        var (without, with, relief) = (new T[FiscalLines.Count][], new T[FiscalLines.Count][], new T[FiscalLines.Count][]);
        for (var l = 0; l < FiscalLines.Count; l++)
        {
            var label = FiscalLines.Label((FiscalLine)l);
            without[l] = StatedAll(gross[l], $"{label}, without incentives");
            relief[l] = StatedAll(relieved[l], $"{label}, not raised");
            with[l] = new T[figures.Years.Count];
            for (var y = 0; y < figures.Years.Count; y++) with[l][y] = T.Name(without[l][y] - relief[l][y], label, figures.Money.Usd);
        }

        return new(without, with, relief, StatedAll(services, "public services in the year"));
    }

    private T[] StatedAll(T[] nominal, string name)
    {
        var stated = workspace.Any(figures.Years.Count);
        for (var y = 0; y < figures.Years.Count; y++) stated[y] = T.Name(Stated(nominal[y], y), name, figures.Money.Usd);
        return stated;
    }

    private T Stated(T nominal, int y) => _factors is null ? nominal : nominal * _factors[y];
}
