using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Prices;

/// <summary>Price levels by month. A price is moved from its date to another month by the ratio of the two levels; nothing else moves prices.</summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class PriceLevels<T> where T : struct, IReal<T>
{
    private const int MidYear = 7;

    private readonly PriceFigures _figures;
    private readonly Assumptions<T> _a;

    /// <summary>The month at which every level is 1.</summary>
    public static readonly Month Epoch = Month.Of(2024, MidYear);

    /// <summary>Builds the levels.</summary>
    /// <param name="figures">What they are made from.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="horizon">The months that arrays cover.</param>
    /// <param name="months">Whether levels of running costs are wanted over the whole horizon, or only in the annual year.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public PriceLevels(PriceFigures figures, Assumptions<T> a, Horizon horizon, bool months, Workspace<T> workspace)
    {
        (_figures, _a) = (figures, a);
        Construction = new(a[figures.Construction], a[figures.ConstructionLongRun], Month.Later(figures.ConstructionTurn, Epoch), Epoch, workspace);
        Hardware = new(T.Of(0, "1/year") - a[figures.HardwareDecline], Epoch, workspace);
        Wages = new(a[figures.Wages], Epoch, workspace);
        Electricity = new(a[figures.Electricity], Epoch, workspace);
        Gas = new(a[figures.Gas], Epoch, workspace);
        Contract = new(a[figures.Contract], Epoch, workspace);
        General = new(a[figures.General], Epoch, workspace);
        ConstructionMonths = Months(Construction, horizon, workspace, "construction price level, July 2024 = 1");
        HardwareMonths = Months(Hardware, horizon, workspace, "price level of accelerators, July 2024 = 1");
        WageMonths = Months(Wages, horizon, workspace, "wage level, July 2024 = 1");
        var (first, count) = months ? (0, horizon.Count) : horizon.AnnualYear is { } annual ? horizon.MonthsOf(annual) : (0, 0);
        ElectricityMonths = Part(Electricity, horizon, first, count, workspace);
        GasMonths = Part(Gas, horizon, first, count, workspace);
        ContractMonths = Part(Contract, horizon, first, count, workspace);
        GeneralMonths = Part(General, horizon, first, count, workspace);
        (StatedUnit, StatedMwUnit) = (figures.Units.PerNominalUsd, figures.Units.MwPerNominalUsd);
        Deflator = figures.RealYear is { } year ? Deflate(figures, a, horizon, year) : null;
    }

    /// <summary>Construction.</summary>
    public PricePath<T> Construction { get; }

    /// <summary>One kind of accelerator.</summary>
    public PricePath<T> Hardware { get; }

    /// <summary>Wages.</summary>
    public PricePath<T> Wages { get; }

    /// <summary>Retail electricity.</summary>
    public PricePath<T> Electricity { get; }

    /// <summary>Gas.</summary>
    public PricePath<T> Gas { get; }

    /// <summary>Contracts for electricity.</summary>
    public PricePath<T> Contract { get; }

    /// <summary>General inflation.</summary>
    public PricePath<T> General { get; }

    /// <summary>[month] construction.</summary>
    public T[] ConstructionMonths { get; }

    /// <summary>[month] accelerators.</summary>
    public T[] HardwareMonths { get; }

    /// <summary>[month] wages.</summary>
    public T[] WageMonths { get; }

    /// <summary>[month] retail electricity; only months in which running costs are wanted, as the next three.</summary>
    public T[] ElectricityMonths { get; }

    /// <summary>[month] gas.</summary>
    public T[] GasMonths { get; }

    /// <summary>[month] contracts for electricity.</summary>
    public T[] ContractMonths { get; }

    /// <summary>[month] general inflation.</summary>
    public T[] GeneralMonths { get; }

    /// <summary>[month] from nominal to real money; null where money is nominal.</summary>
    public T[]? Deflator { get; }

    /// <summary>Unit of what one nominal USD becomes in the price basis.</summary>
    public string StatedUnit { get; }

    /// <summary>Unit of IT load times a price level in the price basis.</summary>
    public string StatedMwUnit { get; }

    /// <summary>Nominal money of a month in the scenario's price basis.</summary>
    /// <param name="nominal">Nominal money.</param>
    /// <param name="month">Month of the horizon.</param>
    public T Stated(T nominal, int month) => Deflator is null ? nominal : nominal * Deflator[month];

    /// <summary>What one nominal USD of a month, of the horizon or not, becomes in the price basis; only where money is real.</summary>
    /// <param name="month">The month.</param>
    /// <exception cref="InvalidOperationException">Money is nominal.</exception>
    public T FactorAt(Month month)
    {
        var year = _figures.RealYear ?? throw new InvalidOperationException("Money is nominal.");
        var basis = ConsumerPrices(_figures, _a, Month.Of(year, MidYear));
        return T.Name(basis / ConsumerPrices(_figures, _a, month) * T.Of(1, StatedUnit), "deflator by consumer prices", StatedUnit);
    }

    private static T[] Months(PricePath<T> path, Horizon horizon, Workspace<T> workspace, string name)
    {
        var months = workspace.Any(horizon.Count);
        path.Fill(horizon.Start, months);
        for (var m = 0; m < months.Length; m++) months[m] = T.Name(months[m], name, "1");
        return months;
    }

    private static T[] Part(PricePath<T> path, Horizon horizon, int first, int count, Workspace<T> workspace)
    {
        var months = workspace.Any(horizon.Count);
        path.Fill(horizon.Start + first, months.AsSpan(first, count));
        return months;
    }

    private T[] Deflate(PriceFigures figures, Assumptions<T> a, Horizon horizon, int year)
    {
        var unit = figures.Units.PerNominalUsd;
        var basis = ConsumerPrices(figures, a, Month.Of(year, MidYear));
        var deflator = new T[horizon.Count];
        for (var m = 0; m < deflator.Length; m++)
        {
            deflator[m] = T.Name(basis / ConsumerPrices(figures, a, horizon.Start + m) * T.Of(1, unit), "deflator by consumer prices", unit);
        }

        return deflator;
    }

    /// <summary>Consumer prices: along straight lines between the 1 July values of the data, beyond them at general inflation.</summary>
    private T ConsumerPrices(PriceFigures figures, Assumptions<T> a, Month month)
    {
        var first = Month.Of(figures.ConsumerPrices.Keys.Min(), MidYear);
        var last = Month.Of(figures.ConsumerPrices.Keys.Max(), MidYear);
        if (month <= first) return a[figures.ConsumerPrices[first.Year]] * General.At(month) / General.At(first);
        if (month >= last) return a[figures.ConsumerPrices[last.Year]] * General.At(month) / General.At(last);
        var year = (month - (MidYear - 1)).Year;
        var part = (month - Month.Of(year, MidYear)) / (double)Month.PerYear;
        var (from, to) = (a[figures.ConsumerPrices[year]], a[figures.ConsumerPrices[year + 1]]);
        return from + ((to - from) * T.Of(part));
    }
}
