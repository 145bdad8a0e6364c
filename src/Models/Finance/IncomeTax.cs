using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Finance;

/// <summary>
/// Income taxes of the nation and of the states, with depreciation by classes and losses carried forward; the state's is deducted from the
/// federal income. States take the federal income, each by its share of the IT load. Leaves out: states' own depreciation and loss rules, taxes
/// on gross receipts (Nevada, Ohio, Texas, Washington), the limit on interest, and credits.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class IncomeTax<T> where T : struct, IReal<T>
{
    private const string Usd = "USD";
    private const double LeastMw = 1e-9;

    private readonly FinanceFigures _figures;
    private readonly Assumptions<T> _a;
    private readonly T[] _income;
    private readonly T _stateRate;

    /// <summary>Depreciates what the flows build.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="flows">Flows before finance and tax.</param>
    /// <param name="scope">What finance is of.</param>
    /// <param name="capacity">Load of the sites.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public IncomeTax(FinanceFigures figures, Assumptions<T> a, FinanceFlows<T> flows, FinanceScope<T> scope, CapacityResult<T> capacity, Workspace<T> workspace)
    {
        (_figures, _a, _income) = (figures, a, workspace.Zeros(figures.Years));
        _stateRate = StateRate(capacity);
        var depreciation = Depreciation(flows, scope, workspace);
        for (var y = 0; y < _income.Length; y++) _income[y] = flows.Noi[y] - depreciation[y];
        var built = T.Sum(flows[FinanceLine.Facility]) + T.Sum(flows[FinanceLine.It]) + T.Sum(flows[FinanceLine.Refresh]);
        _income[^1] += flows[FinanceLine.Salvage][^1] + built + T.Sum(depreciation);
    }

    /// <summary>Taxes of each year.</summary>
    /// <param name="interest">[year] interest, USD; empty for none.</param>
    /// <param name="state">[year] state tax, USD.</param>
    /// <param name="federal">[year] federal tax, USD.</param>
    public void Levy(ReadOnlySpan<T> interest, T[] state, T[] federal)
    {
        var (stateLosses, federalLosses, none) = (T.Of(0, Usd), T.Of(0, Usd), T.Of(0, Usd));
        for (var y = 0; y < _income.Length; y++)
        {
            var taxable = none + _income[y] - (interest.IsEmpty ? default : interest[y]);
            state[y] = T.Name(Taxed(taxable, ref stateLosses) * _stateRate, "state income tax", Usd);
            federal[y] = T.Name(Taxed(taxable - state[y], ref federalLosses) * _a[_figures.Tax.Federal], "federal income tax", Usd);
        }
    }

    private T Taxed(T income, ref T losses)
    {
        var none = T.Of(0, Usd);
        var profit = T.Max(income, none);
        var used = T.Min(losses, profit * _a[_figures.Tax.LossLimit]);
        losses = losses - used + T.Max(none - income, none);
        return profit - used;
    }

    /// <summary>Rate of the states, weighted by the IT load of the sites.</summary>
    private T StateRate(CapacityResult<T> capacity)
    {
        if (_figures.Site is { } only) return T.Name(_a[_figures.Tax.States[only.Index]], "rate of state income tax", "1");
        var weighted = default(T);
        for (var s = 0; s < _figures.Tax.States.Count; s++) weighted += capacity.SiteItMw[s] * _a[_figures.Tax.States[s]];
        return T.Name(weighted / capacity.ItMw, "rate of state income tax", "1");
    }

    /// <summary>Facility and first hardware enter service as their MW do; replacements when they are bought.</summary>
    private T[] Depreciation(FinanceFlows<T> flows, FinanceScope<T> scope, Workspace<T> workspace)
    {
        var (into, money) = (workspace.Zeros(_figures.Years), _figures.Money.Usd);
        var minus = T.Of(-1);
        var (facility, it) = (T.Sum(flows[FinanceLine.Facility]) * minus, T.Sum(flows[FinanceLine.It]) * minus);
        var land = facility * scope.FacilityShare(money, Component.Land);
        var plant = facility * scope.FacilityShare(
            money, Component.SiteWork, Component.Electrical, Component.Cooling, Component.FitOut, Component.Fibre, Component.GridConnection, Component.OnSiteGeneration);
        var itMw = flows.Years.ItMw;
        var last = T.Max(itMw[^1], T.Of(LeastMw, "MW_it"));
        for (var y = 0; y < into.Length; y++)
        {
            var enters = (y == 0 ? itMw[0] : itMw[y] - itMw[y - 1]) / last;
            Deduct(_figures.Tax.Hardware, (it * enters) - flows[FinanceLine.Refresh][y], y, into);
            Deduct(_figures.Tax.Plant, plant * enters, y, into);
            Deduct(_figures.Tax.Building, (facility - plant - land) * enters, y, into);
        }

        return into;
    }

    private void Deduct(TaxFigures.Table table, T placed, int y, T[] into)
    {
        if (T.Bounds(placed) is (0, 0)) return;
        var rates = table.Of(_figures.FirstYear + y);
        for (var k = 0; k < rates.Length && y + k < into.Length; k++) into[y + k] += placed * T.Of(rates[k]);
    }
}
