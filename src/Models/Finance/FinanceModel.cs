using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Capacity;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.OperatingCost;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>
/// Nominal flows of whoever builds, to the end of the facility or of the term: cost, income, operating cost of the first full year moved on the
/// paths of its prices, property tax of the fiscal model, replaced hardware, debt, taxes on income. Debt, rent and running costs are of months,
/// tables and returns of years. Leaves out: sales tax, working capital, hedges and refinancing.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class FinanceModel<T> where T : struct, IReal<T>
{
    private const string Usd = "USD";
    private const int MidYear = 7;

    private readonly FinanceFigures _figures;
    private readonly Assumptions<T> _a;
    private readonly PriceLevels<T> _levels;
    private readonly Horizon _horizon;
    private readonly Workspace<T> _workspace;
    private readonly FinanceScope<T> _scope;
    private readonly FinanceFlows<T> _flows;
    private readonly T _rate;
    private readonly T _inflation;

    private FinanceModel(FinanceFigures figures, Assumptions<T> a, PriceLevels<T> levels, FinanceScope<T> scope, OperatingYears<T> years, Horizon horizon, Workspace<T> workspace)
    {
        (_figures, _a, _levels, _scope, _horizon, _workspace) = (figures, a, levels, scope, horizon, workspace);
        _flows = new(figures, a, levels, scope, years, horizon.Start.Year, workspace);
        _rate = a[figures.DiscountRate] * T.Of(1, "year");
        _inflation = levels.General.At(PriceLevels<T>.Epoch + Month.PerYear);
    }

    /// <summary>Evaluates the model.</summary>
    /// <param name="figures">What it reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="capacity">Load and delay.</param>
    /// <param name="compute">Accelerators.</param>
    /// <param name="buildout">Cost.</param>
    /// <param name="operating">Operating cost.</param>
    /// <param name="propertyTax">[site][year] property tax, nominal.</param>
    /// <param name="taxYear">First year of it.</param>
    /// <param name="horizon">The months of the other models.</param>
    /// <param name="detail">Whether flows by month and real flows are wanted.</param>
    /// <param name="workspace">Where arrays come from.</param>
    /// <returns>The result; null where there is no full year of operation to take the operating cost from, and none is given.</returns>
    public static FinanceResult<T>? Evaluate(
        FinanceFigures figures, Assumptions<T> a, PriceLevels<T> levels, CapacityResult<T> capacity, ComputeResult<T> compute, BuildoutResult<T> buildout,
        OperatingCostResult<T> operating, T[][] propertyTax, int taxYear, Horizon horizon, bool detail, Workspace<T> workspace)
    {
        if (figures.OperatingPerMw is null && operating.Annual is null) return null;
        var scope = FinanceScope<T>.Of(figures, a, capacity, compute, buildout, operating.Annual, horizon);
        var model = new FinanceModel<T>(figures, a, levels, scope, new(figures, capacity, workspace), horizon, workspace);
        return model.Run(capacity, PropertyTaxes.ByYear(figures, propertyTax, taxYear, workspace), detail);
    }

    private FinanceResult<T> Run(CapacityResult<T> capacity, T[] propertyTax, bool detail)
    {
        var levelised = Level(propertyTax);
        _flows.Fill(PerMw(_figures.View == FinanceView.Developer ? OperatingPerMw.Landlord : OperatingPerMw.All, T.Of(1) / Stated()), propertyTax);
        var loan = _figures.Debt is { } terms ? Loan<T>.Of(_figures, terms, _a, Cost(), _figures.Revenue is null ? null : _flows.Noi, _workspace) : null;
        if (loan is not null) Borrow(loan);
        var before = _flows.Sum(FinanceLine.Facility, FinanceLine.Salvage);
        var project = Tax(capacity, before, loan);
        var net = _flows.Sum(FinanceLine.StateTax, FinanceLine.Reserve, before);
        var npv = T.Name(Discounting.NetPresentValue<T>(project, _rate), "present value of the flows before finance and after tax", Usd);
        return new(
            levelised, Opex(), npv, T.Name(npv * Real(0), "present value of the flows before finance and after tax, real", _figures.Money.RealUsd),
            _figures.Revenue is { } revenue ? FinanceReturns.Of(_figures, revenue, Returned(before, project, net), loan) : null, loan, _flows.Lines, net, _flows.Noi, _flows.Years.ItMw,
            detail ? [.. net.Select((usd, y) => T.Name(usd * Real(y), "flow of the equity, real", _figures.Money.RealUsd))] : [],
            detail ? FinanceMonths<T>.Of(_figures, _a, _flows, Months(_scope.Spending.FacilityMonths), Months(_scope.Spending.ItMonths), loan) : null);
    }

    /// <summary>What one nominal USD of the year of the operating cost is in the price basis.</summary>
    private T Stated() => OperatingPerMw.StatedAtOpening(_figures, _levels, _horizon);

    private T[] PerMw(IReadOnlyList<OperatingLine> borne, T factor)
    {
        var parts = OperatingPerMw.Of(_figures, _a, _scope, borne, Stated());
        for (var part = 0; part < parts.Length; part++) parts[part] *= factor;
        return parts;
    }

    /// <summary>The levelised cost; property tax as the level payment of the same worth over the life of the facility.</summary>
    private LevelisedCost<T> Level(T[] propertyTax)
    {
        var stated = _figures.RealYear is null ? _rate : T.Name(((T.Of(1) + _rate) / _inflation) - T.Of(1), "real discount rate", "1");
        var worth = Discounting.NetPresentValue<T>(propertyTax.AsSpan(_figures.Opening, _figures.FacilityLifeYears), _rate, firstFlowAt: 1) + T.Of(0, Usd);
        var level = worth * Stated() * Annuity.CapitalRecoveryFactor(stated, _figures.FacilityLifeYears) * T.Of(1, "1/year");
        return LevelisedCost<T>.Of(
            _figures, stated, _scope, PerMw(OperatingPerMw.All, T.Of(1)), T.Name(level / _scope.ItMw, "levelled property tax per MW of IT load", $"{_figures.Money.Usd}/MW_it/year"));
    }

    /// <summary>Months of the horizon as months from January of the first year.</summary>
    private T[] Months(T[] spent)
    {
        var months = new T[spent.Length == 0 ? 0 : _figures.Years * Month.PerYear];
        for (var m = Math.Max(0, -MonthsBefore); m < spent.Length && m + MonthsBefore < months.Length; m++) months[m + MonthsBefore] = spent[m];
        return months;
    }

    /// <summary>Months from January of the first year to the start of the horizon.</summary>
    private int MonthsBefore => _horizon.Start - Month.Of(_figures.FirstYear, 1);

    /// <summary>[month] cost of building to the opening.</summary>
    private ReadOnlySpan<T> Cost()
    {
        var cost = _workspace.Zeros(_figures.Opening * Month.PerYear);
        var (before, facility, it) = (MonthsBefore, _scope.Spending.FacilityMonths, _scope.Spending.ItMonths);
        for (var m = Math.Max(0, before); m < cost.Length && m - before < facility.Length; m++) cost[m] = facility[m - before];
        for (var m = Math.Max(0, before); m < cost.Length && m - before < it.Length; m++) cost[m] += it[m - before];
        return cost;
    }

    private void Borrow(Loan<T> loan)
    {
        var none = T.Of(0, Usd);
        for (var y = 0; y < _figures.Years; y++)
        {
            _flows[FinanceLine.DebtDrawn][y] = loan.DrawnUsd[y];
            _flows[FinanceLine.Interest][y] = none - loan.InterestUsd[y];
            _flows[FinanceLine.Principal][y] = none - loan.PrincipalUsd[y];
        }

        var opening = Math.Max(0, _figures.Opening - 1);
        var repaid = Math.Min(_figures.Years, _figures.Opening + _figures.Debt!.TenorYears) - 1;
        _flows[FinanceLine.Fees][opening] = none - loan.FeesUsd;
        _flows[FinanceLine.Reserve][opening] += none - loan.ReserveUsd;
        _flows[FinanceLine.Reserve][repaid] += loan.ReserveUsd;
    }

    /// <summary>Fills the lines of tax; returns the flow of the project after the tax that it would pay without debt.</summary>
    private T[] Tax(CapacityResult<T> capacity, T[] before, Loan<T>? loan)
    {
        if (_figures.Revenue is null) return before;
        var tax = new IncomeTax<T>(_figures, _a, _flows, _scope, capacity, _workspace);
        var (state, federal, project) = (_workspace.Zeros(_figures.Years), _workspace.Zeros(_figures.Years), _workspace.Zeros(_figures.Years));
        tax.Levy([], state, federal);
        for (var y = 0; y < project.Length; y++) project[y] = T.Name(before[y] - state[y] - federal[y], "flow before finance and after tax", Usd);
        tax.Levy(loan is null ? [] : loan.InterestUsd, state, federal);
        for (var y = 0; y < project.Length; y++)
        {
            _flows[FinanceLine.StateTax][y] = T.Of(0, Usd) - state[y];
            _flows[FinanceLine.Tax][y] = T.Of(0, Usd) - federal[y];
        }

        return project;
    }

    private FinanceReturns.Flows<T> Returned(T[] before, T[] project, T[] net)
    {
        var beforeTax = _workspace.Zeros(_figures.Years);
        for (var y = 0; y < net.Length; y++) beforeTax[y] = net[y] - _flows[FinanceLine.StateTax][y] - _flows[FinanceLine.Tax][y];
        return new(_flows.FirstPrice() * _scope.ItMw, _flows[FinanceLine.Revenue], _flows.Noi, _flows.Cost(), before, project, net, beforeTax, _inflation);
    }

    private T Opex()
    {
        var opex = T.Of(0, Usd);
        foreach (var line in FinanceFlows<T>.Operating) opex -= _flows[line][_figures.Opening];
        return T.Name(opex, "operating cost of the opening year", Usd);
    }

    /// <summary>What one USD of the middle of a year is in the prices of the price year, by general inflation.</summary>
    private T Real(int year) =>
        _levels.General.At(Month.Of(_figures.PriceYear, MidYear)) / _levels.General.At(Month.Of(_figures.FirstYear + year, MidYear)) * T.Of(1, $"{_figures.Money.RealUsd}/{Usd}");
}
