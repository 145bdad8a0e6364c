using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Buildout;

/// <summary>Spending on the build-out by month. It is gathered at prices of the epoch and priced once, since one path moves all facilities and one all IT.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class SpendingMonths<T> where T : struct, IReal<T>
{
    private readonly PriceLevels<T> _levels;
    private readonly Workspace<T> _workspace;
    private readonly T[] _facilityAsSpent;
    private readonly T[] _itAsSpent;

    public SpendingMonths(int months, PriceLevels<T> levels, Workspace<T> workspace)
    {
        (_levels, _workspace) = (levels, workspace);
        (Facility, It) = (workspace.Zeros(months), workspace.Zeros(months));
        (_facilityAsSpent, _itAsSpent) = (workspace.Zeros(months), workspace.Zeros(months));
    }

    /// <summary>[month] facility; nominal once priced.</summary>
    public T[] Facility { get; }

    /// <summary>[month] IT; nominal once priced.</summary>
    public T[] It { get; }

    /// <summary>Spends on a window.</summary>
    /// <param name="spread">Windows of the site.</param>
    /// <param name="window">The window.</param>
    /// <param name="perMw">Its cost, USD/MW_it.</param>
    /// <param name="asSpent">Whether no price level moves it.</param>
    public void Add(SiteSpread<T> spread, int window, T perMw, bool asSpent)
    {
        spread.AddTo(window, perMw, window == (int)SpendWindow.Hardware ? asSpent ? _itAsSpent : It : asSpent ? _facilityAsSpent : Facility);
    }

    /// <summary>Moves what was gathered to the prices of its months.</summary>
    public void Price()
    {
        for (var m = 0; m < Facility.Length; m++)
        {
            Facility[m] = (Facility[m] * _levels.ConstructionMonths[m]) + _facilityAsSpent[m];
            It[m] = (It[m] * _levels.HardwareMonths[m]) + _itAsSpent[m];
        }
    }

    /// <summary>[month] facility, and IT where wanted, nominal.</summary>
    public T[] Nominal(bool withIt)
    {
        if (!withIt) return Facility;
        var nominal = _workspace.Any(Facility.Length);
        for (var m = 0; m < nominal.Length; m++) nominal[m] = Facility[m] + It[m];
        return nominal;
    }

    /// <summary>[month] nominal money in the price basis.</summary>
    public T[] Stated(T[] nominal)
    {
        if (_levels.Deflator is null) return nominal;
        var stated = _workspace.Any(nominal.Length);
        for (var m = 0; m < stated.Length; m++) stated[m] = _levels.Stated(nominal[m], m);
        return stated;
    }
}
