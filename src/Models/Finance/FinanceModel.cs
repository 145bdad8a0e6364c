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
/// Yearly nominal flows of whoever builds, to the end of the facility or of the term: cost, income, operating cost of the first full
/// year moved on the paths of its prices, property tax of the fiscal model, replaced hardware, debt, tax. Leaves out: sales tax, state
/// income tax, working capital, hedges and refinancing.
/// </summary>
/// <typeparam name="T">The number type.</typeparam>
public sealed class FinanceModel<T> where T : struct, IReal<T>
{
    private const string Usd = "USD";
    private const double HoursPerYear = 8_760;
    private const double LeastUsd = 1e-6;
    private const double LeastMw = 1e-9;
    private const int MidYear = 7;
    private static readonly FinanceLine[] s_operating = [FinanceLine.Energy, FinanceLine.Staff, FinanceLine.Maintenance, FinanceLine.Other];

    private readonly FinanceFigures _figures;
    private readonly Assumptions<T> _a;
    private readonly PriceLevels<T> _levels;
    private readonly CapacityResult<T> _capacity;
    private readonly ComputeResult<T> _compute;
    private readonly BuildoutResult<T> _buildout;
    private readonly T _nominal;
    private readonly Workspace<T> _workspace;
    private readonly T[][] _lines;
    private readonly OperatingYears<T> _operating;

    private FinanceModel(
        FinanceFigures figures, Assumptions<T> a, PriceLevels<T> levels, CapacityResult<T> capacity, ComputeResult<T> compute, BuildoutResult<T> buildout,
        Horizon horizon, Workspace<T> workspace)
    {
        (_figures, _a, _levels, _capacity, _compute, _buildout, _workspace) = (figures, a, levels, capacity, compute, buildout, workspace);
        _nominal = OperatingPerMw.StatedAtOpening(figures, levels, horizon);
        _lines = new T[FinanceLines.Count][];
        for (var l = 0; l < _lines.Length; l++) _lines[l] = workspace.Zeros(figures.Years);
        _operating = new(figures, capacity, workspace);
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
    /// <param name="workspace">Where arrays come from.</param>
    /// <returns>The result; null where there is no full year of operation to take the operating cost from, and none is given.</returns>
    public static FinanceResult<T>? Evaluate(
        FinanceFigures figures, Assumptions<T> a, PriceLevels<T> levels, CapacityResult<T> capacity, ComputeResult<T> compute, BuildoutResult<T> buildout,
        OperatingCostResult<T> operating, T[][] propertyTax, int taxYear, Horizon horizon, Workspace<T> workspace) =>
        figures.OperatingPerMw is null && operating.Annual is null
            ? null
            : new FinanceModel<T>(figures, a, levels, capacity, compute, buildout, horizon, workspace).Run(operating.Annual, propertyTax, taxYear);

    private T[] this[FinanceLine line] => _lines[(int)line];

    private FinanceResult<T> Run(AnnualOperatingCost<T>? annual, T[][] propertyTax, int taxYear)
    {
        var rate = _a[_figures.DiscountRate] * T.Of(1, "year");
        var inflation = _levels.General.At(PriceLevels<T>.Epoch + Month.PerYear);
        var stated = _figures.RealYear is null ? rate : T.Name(((T.Of(1) + rate) / inflation) - T.Of(1), "real discount rate", "1");
        var levelised = LevelisedCost<T>.Of(_figures, stated, _capacity.ItMw, _buildout, _compute, OperatingPerMw.Of(_figures, _a, annual, OperatingPerMw.All, _nominal));
        Build();
        Operate(annual);
        PropertyTaxes.Pay(_figures, propertyTax, taxYear, this[FinanceLine.PropertyTax]);
        Receive();
        var noi = Noi();
        this[FinanceLine.Salvage][_figures.Years - 1] = Salvage();
        var depreciation = Depreciation();
        var taxed = _workspace.Zeros(_figures.Years);
        var unlevered = _workspace.Zeros(_figures.Years);
        for (var y = 0; y < taxed.Length; y++) taxed[y] = noi[y];
        taxed[^1] += this[FinanceLine.Salvage][^1] - Undepreciated(depreciation);
        if (_figures.Revenue is not null) IncomeTax.Levy(_figures, _a, taxed, depreciation, [], unlevered);
        var loan = _figures.Debt is { } terms ? Loan<T>.Of(_figures, terms, _a, Cost(), _figures.Revenue is null ? null : noi, _workspace) : null;
        if (loan is not null) Borrow(loan);
        var before = Sum(FinanceLine.Facility, FinanceLine.Salvage);
        var project = _workspace.Zeros(_figures.Years);
        for (var y = 0; y < project.Length; y++) project[y] = T.Name(before[y] - unlevered[y], "flow before finance and after tax", Usd);
        if (_figures.Revenue is not null) Tax(taxed, depreciation, loan);
        var net = Sum(FinanceLine.Facility, FinanceLine.Reserve);
        var opex = T.Of(0, Usd);
        foreach (var line in s_operating) opex -= this[line][_figures.Opening];
        return new(
            levelised, T.Name(opex, "operating cost of the opening year", Usd),
            T.Name(Discounting.NetPresentValue<T>(project, rate), "present value of the flows before finance and after tax", Usd),
            _figures.Revenue is { } revenue ? FinanceReturns.Of(_figures, revenue, new(FirstPrice(revenue) * _capacity.ItMw, this[FinanceLine.Revenue], noi, Cost(), before, project, net, this[FinanceLine.Tax]), loan, _workspace) : null, loan, _lines, net, noi, _operating.ItMw);
    }

    private void Build()
    {
        var (facility, it) = (this[FinanceLine.Facility], this[FinanceLine.It]);
        var none = T.Of(0, Usd);
        var owns = _figures.View != FinanceView.Developer;
        for (var y = 0; y < Math.Min(_figures.Years, _buildout.FacilityNominalUsd.Length); y++)
        {
            facility[y] = T.Name(none - _buildout.FacilityNominalUsd[y], "facility", Usd);
            if (owns) it[y] = T.Name(none - _buildout.ItNominalUsd[y], "IT", Usd);
        }

        if (!owns) return;
        var refresh = this[FinanceLine.Refresh];
        for (var y = 0; y < it.Length; y++)
        {
            // Nobody buys hardware for less than half its life: the last set runs to the end.
            for (var again = y + _figures.ItLifeYears; again + (_figures.ItLifeYears / 2.0) <= it.Length; again += _figures.ItLifeYears)
            {
                refresh[again] += _figures.ItAsSpent ? it[y] : it[y] * Level(_levels.Hardware, again, y);
            }
        }
    }

    private T Level(PricePath<T> path, int year, int from) =>
        path.At(Month.Of(_figures.FirstYear + year, MidYear)) / path.At(Month.Of(_figures.FirstYear + from, MidYear));

    private void Operate(AnnualOperatingCost<T>? annual)
    {
        var perMw = OperatingPerMw.Of(_figures, _a, annual, _figures.View == FinanceView.Developer ? OperatingPerMw.Landlord : OperatingPerMw.All, _nominal);
        for (var part = 0; part < s_operating.Length; part++)
        {
            var line = this[s_operating[part]];
            var path = part == 0 ? _levels.Electricity : part == 1 ? _levels.Wages : _levels.General;
            for (var y = 0; y < line.Length; y++)
            {
                var level = _figures.OperatingPerMw is null ? Level(path, y, _figures.Opening) : T.Of(1);
                var spent = perMw[part] / _nominal * _operating.ItMw[y] * level * T.Of(1, "year");
                line[y] = T.Name(T.Of(0, Usd) - spent, FinanceLines.Label(s_operating[part]), Usd);
            }
        }
    }

    private void Receive()
    {
        if (_figures.Revenue is not { } revenue) return;
        _operating.Rent(FirstPrice(revenue), Growth(revenue), revenue.TermYears, this[FinanceLine.Revenue]);
        for (var y = 0; y < _figures.Years; y++) this[FinanceLine.Revenue][y] = T.Name(this[FinanceLine.Revenue][y], "revenue", Usd);
    }

    private T Growth(FinanceFigures.RevenueFigures revenue) => T.Of(1) + (revenue.Escalator is { } escalator ? _a[escalator] * T.Of(1, "year") : T.Of(0));

    /// <summary>Income of a first year per MW of IT load.</summary>
    private T FirstPrice(FinanceFigures.RevenueFigures revenue)
    {
        if (revenue.Lease) return _a[revenue.Price] * T.Of(1_000 * Month.PerYear, "kW·month/MW_it");
        var accelerators = _compute.Accelerators / _capacity.ItMw;
        return _a[revenue.Price] * accelerators * T.Of(HoursPerYear, "h") * _a[revenue.Utilisation!.Value];
    }

    private T[] Noi()
    {
        var noi = _workspace.Zeros(_figures.Years);
        if (_figures.Revenue?.NoiMargin is { } margin)
        {
            // The margin stands for all operating cost, so the lines go into one that keeps the sum.
            for (var y = 0; y < noi.Length; y++)
            {
                foreach (var line in s_operating) this[line][y] = T.Of(0, Usd);
                noi[y] = T.Name(this[FinanceLine.Revenue][y] * _a[margin], "net operating income", Usd);
                this[FinanceLine.Other][y] = T.Name(noi[y] - this[FinanceLine.Revenue][y], FinanceLines.Label(FinanceLine.Other), Usd);
            }

            return noi;
        }

        for (var y = 0; y < noi.Length; y++)
        {
            noi[y] = this[FinanceLine.Revenue][y];
            foreach (var line in s_operating) noi[y] += this[line][y];
            noi[y] += this[FinanceLine.PropertyTax][y];
            noi[y] = T.Name(noi[y], "net operating income", Usd);
        }

        return noi;
    }

    private T FacilityShare(params ReadOnlySpan<Component> components)
    {
        var sum = default(T);
        foreach (var component in components) sum += _buildout.ComponentUsd[(int)component];
        return sum / T.Max(_buildout.FacilityUsd, T.Of(LeastUsd, _figures.Money.Usd));
    }

    /// <summary>Land at cost, and hardware by the part of its life that is left.</summary>
    private T Salvage()
    {
        var land = T.Sum(this[FinanceLine.Facility]) * FacilityShare(Component.Land);
        var hardware = T.Of(0, Usd);
        for (var y = 0; y < _figures.Years; y++)
        {
            var left = 1 - ((double)(_figures.Years - y) / _figures.ItLifeYears);
            if (left > 0) hardware += (this[FinanceLine.It][y] + this[FinanceLine.Refresh][y]) * T.Of(left);
        }

        return T.Name(T.Of(0, Usd) - land - hardware, "value left at the end", Usd);
    }

    private T[] Cost()
    {
        var cost = _workspace.Zeros(_figures.Years);
        for (var y = 0; y < cost.Length; y++) cost[y] = T.Of(0, Usd) - this[FinanceLine.Facility][y] - this[FinanceLine.It][y];
        return cost;
    }

    /// <summary>Facility and first hardware enter service as their MW do; replacements when they are bought.</summary>
    private T[] Depreciation()
    {
        var depreciation = _workspace.Zeros(_figures.Years);
        if (_figures.Revenue is null) return depreciation;
        var (hardware, plant, building) = (_workspace.Zeros(_figures.Years), _workspace.Zeros(_figures.Years), _workspace.Zeros(_figures.Years));
        var minus = T.Of(-1);
        var (facility, it) = (T.Sum(this[FinanceLine.Facility]) * minus, T.Sum(this[FinanceLine.It]) * minus);
        var land = facility * FacilityShare(Component.Land);
        var fifteen = facility * FacilityShare(
            Component.SiteWork, Component.Electrical, Component.Cooling, Component.FitOut, Component.Fibre, Component.GridConnection, Component.OnSiteGeneration);
        var last = T.Max(_operating.ItMw[^1], T.Of(LeastMw, "MW_it"));
        for (var y = 0; y < _figures.Years; y++)
        {
            var enters = (y == 0 ? _operating.ItMw[0] : _operating.ItMw[y] - _operating.ItMw[y - 1]) / last;
            hardware[y] = (it * enters) - this[FinanceLine.Refresh][y];
            plant[y] = fifteen * enters;
            building[y] = (facility - fifteen - land) * enters;
        }

        IncomeTax.Depreciate(_figures, hardware, 5, depreciation);
        IncomeTax.Depreciate(_figures, plant, 15, depreciation);
        IncomeTax.Depreciate(_figures, building, 39, depreciation);
        return depreciation;
    }

    private T Undepreciated(T[] depreciation) =>
        (T.Of(-1) * (T.Sum(this[FinanceLine.Facility]) + T.Sum(this[FinanceLine.It]) + T.Sum(this[FinanceLine.Refresh]))) - T.Sum(depreciation);

    private void Borrow(Loan<T> loan)
    {
        var none = T.Of(0, Usd);
        for (var y = 0; y < _figures.Years; y++)
        {
            this[FinanceLine.DebtDrawn][y] = loan.DrawnUsd[y];
            this[FinanceLine.Interest][y] = none - loan.InterestUsd[y];
            this[FinanceLine.Principal][y] = none - loan.PrincipalUsd[y];
        }

        var opening = Math.Max(0, _figures.Opening - 1);
        var repaid = Math.Min(_figures.Years, _figures.Opening + _figures.Debt!.TenorYears) - 1;
        this[FinanceLine.Fees][opening] = none - loan.FeesUsd;
        this[FinanceLine.Reserve][opening] += none - loan.ReserveUsd;
        this[FinanceLine.Reserve][repaid] += loan.ReserveUsd;
    }

    private void Tax(T[] taxed, T[] depreciation, Loan<T>? loan)
    {
        var levied = _workspace.Zeros(_figures.Years);
        IncomeTax.Levy(_figures, _a, taxed, depreciation, loan is null ? [] : loan.InterestUsd, levied);
        for (var y = 0; y < levied.Length; y++) this[FinanceLine.Tax][y] = T.Of(0, Usd) - levied[y];
    }

    private T[] Sum(FinanceLine first, FinanceLine last)
    {
        var sum = _workspace.Zeros(_figures.Years);
        for (var y = 0; y < sum.Length; y++)
        {
            for (var line = first; line <= last; line++) sum[y] += this[line][y];
            sum[y] = T.Name(sum[y], "flow of the year", Usd);
        }

        return sum;
    }
}
