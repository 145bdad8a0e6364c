using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>Yearly nominal flows before finance and income tax: cost, operating cost, income, property tax, replaced hardware, what is left at the end.</summary>
/// <typeparam name="T">The number type.</typeparam>
internal sealed class FinanceFlows<T> where T : struct, IReal<T>
{
    /// <summary>Lines of operating cost.</summary>
    public static readonly IReadOnlyList<FinanceLine> Operating = [FinanceLine.Energy, FinanceLine.Staff, FinanceLine.Maintenance, FinanceLine.Other];

    private const string Usd = "USD";
    private const double HoursPerYear = 8_760;
    private const int MidYear = 7;

    private readonly FinanceFigures _figures;
    private readonly Assumptions<T> _a;
    private readonly PriceLevels<T> _levels;
    private readonly FinanceScope<T> _scope;
    private readonly Workspace<T> _workspace;
    private readonly int _offset;

    /// <summary>Starts with nothing.</summary>
    /// <param name="figures">What the model reads.</param>
    /// <param name="a">The numbers.</param>
    /// <param name="levels">Price levels.</param>
    /// <param name="scope">What finance is of.</param>
    /// <param name="years">MW in operation.</param>
    /// <param name="firstYear">First year of the spending.</param>
    /// <param name="workspace">Where arrays come from.</param>
    public FinanceFlows(FinanceFigures figures, Assumptions<T> a, PriceLevels<T> levels, FinanceScope<T> scope, OperatingYears<T> years, int firstYear, Workspace<T> workspace)
    {
        (_figures, _a, _levels, _scope, Years, _workspace, _offset) = (figures, a, levels, scope, years, workspace, figures.FirstYear - firstYear);
        Lines = new T[FinanceLines.Count][];
        for (var l = 0; l < Lines.Length; l++) Lines[l] = workspace.Zeros(figures.Years);
        PerMw = new T[Operating.Count][];
        for (var part = 0; part < PerMw.Length; part++) PerMw[part] = workspace.Zeros(figures.Years);
        Noi = workspace.Zeros(figures.Years);
    }

    /// <summary>[<see cref="FinanceLine"/>][year] flows, received positive.</summary>
    public T[][] Lines { get; }

    /// <summary>[operating line][year] cost per MW in operation, nominal USD/MW_it/year.</summary>
    public T[][] PerMw { get; }

    /// <summary>[year] net operating income.</summary>
    public T[] Noi { get; }

    /// <summary>MW in operation.</summary>
    public OperatingYears<T> Years { get; }

    /// <summary>One line.</summary>
    public T[] this[FinanceLine line] => Lines[(int)line];

    /// <summary>Income of a first year per MW of IT load.</summary>
    public T FirstPrice()
    {
        var revenue = _figures.Revenue!;
        if (revenue.Lease) return _a[revenue.Price] * T.Of(1_000 * Month.PerYear, "kW·month/MW_it");
        return _a[revenue.Price] * (_scope.Accelerators / _scope.ItMw) * T.Of(HoursPerYear, "h") * _a[revenue.Utilisation!.Value];
    }

    /// <summary>1 + the yearly change of the price.</summary>
    public T Growth() => T.Of(1) + (_figures.Revenue!.Escalator is { } escalator ? _a[escalator] * T.Of(1, "year") : T.Of(0));

    /// <summary>Whether hardware bought in a year is bought again in another: nobody buys hardware for less than half its life, the last set runs to the end.</summary>
    public bool IsReplaced(int again) => again + (_figures.ItLifeYears / 2.0) <= _figures.Years;

    /// <summary>What hardware bought again costs over what it cost.</summary>
    public T Again(int year, int from) => _figures.ItAsSpent ? T.Of(1) : Level(_levels.Hardware, year) / Level(_levels.Hardware, from);

    /// <summary>Fills the lines.</summary>
    /// <param name="perMw">[energy, staff, maintenance, other] that the view bears, nominal, of the year of the operating cost.</param>
    /// <param name="propertyTax">[year] property tax.</param>
    public void Fill(T[] perMw, T[] propertyTax)
    {
        Build();
        Operate(perMw);
        PropertyTaxes.Pay(_figures, propertyTax, this[FinanceLine.PropertyTax]);
        if (_figures.Revenue is { } revenue)
        {
            Years.Rent(FirstPrice(), Growth(), revenue.TermYears, this[FinanceLine.Revenue]);
            for (var y = 0; y < _figures.Years; y++) this[FinanceLine.Revenue][y] = T.Name(this[FinanceLine.Revenue][y], "revenue", Usd);
        }

        Earn();
        this[FinanceLine.Salvage][_figures.Years - 1] = Salvage();
    }

    /// <summary>[year] cost of building.</summary>
    public T[] Cost()
    {
        var cost = _workspace.Zeros(_figures.Years);
        for (var y = 0; y < cost.Length; y++) cost[y] = T.Of(0, Usd) - this[FinanceLine.Facility][y] - this[FinanceLine.It][y];
        return cost;
    }

    /// <summary>[year] sum of consecutive lines, on top of another sum if one is given.</summary>
    public T[] Sum(FinanceLine first, FinanceLine last, T[]? onTop = null)
    {
        var sum = _workspace.Zeros(_figures.Years);
        onTop?.CopyTo(sum, 0);
        for (var line = first; line <= last; line++)
        {
            var flows = this[line];
            for (var y = 0; y < sum.Length; y++) sum[y] += flows[y];
        }

        for (var y = 0; y < sum.Length; y++) sum[y] = T.Name(sum[y], "flow of the year", Usd);
        return sum;
    }

    private void Build()
    {
        var (facility, it, refresh) = (this[FinanceLine.Facility], this[FinanceLine.It], this[FinanceLine.Refresh]);
        var (none, owns, spending) = (T.Of(0, Usd), _figures.View != FinanceView.Developer, _scope.Spending);
        for (var y = Math.Max(0, -_offset); y < Math.Min(_figures.Years, spending.FacilityNominalUsd.Length - _offset); y++)
        {
            facility[y] = T.Name(none - spending.FacilityNominalUsd[y + _offset], "facility", Usd);
            if (owns) it[y] = T.Name(none - spending.ItNominalUsd[y + _offset], "IT", Usd);
        }

        for (var y = 0; owns && y < it.Length; y++)
        {
            for (var again = y + _figures.ItLifeYears; IsReplaced(again); again += _figures.ItLifeYears) refresh[again] += it[y] * Again(again, y);
        }
    }

    private T Level(PricePath<T> path, int year) => path.At(Month.Of(_figures.FirstYear + year, MidYear));

    /// <summary>Prices of a year are those of its middle, in each of its months.</summary>
    private void Operate(T[] perMw)
    {
        for (var part = 0; part < PerMw.Length; part++)
        {
            var line = this[Operating[part]];
            var path = part == 0 ? _levels.Electricity : part == 1 ? _levels.Wages : _levels.General;
            var given = _figures.OperatingPerMw is not null;
            var atEpoch = given ? perMw[part] : perMw[part] / Level(path, _figures.CostYear);
            for (var y = 0; y < line.Length; y++)
            {
                PerMw[part][y] = given ? atEpoch : atEpoch * Level(path, y);
                line[y] = T.Name(T.Of(0, Usd) - (PerMw[part][y] * Years.ItMw[y] * T.Of(1, "year")), FinanceLines.Label(Operating[part]), Usd);
            }
        }
    }

    private void Earn()
    {
        for (var y = 0; y < Noi.Length; y++)
        {
            if (_figures.Revenue?.NoiMargin is { } margin)
            {
                // The margin stands for all operating cost, so the lines go into one that keeps the sum.
                foreach (var line in Operating) this[line][y] = T.Of(0, Usd);
                var kept = T.Name(this[FinanceLine.Revenue][y] * _a[margin], "net operating income", Usd);
                this[FinanceLine.Other][y] = T.Name(kept - this[FinanceLine.Revenue][y], FinanceLines.Label(FinanceLine.Other), Usd);
                Noi[y] = kept;
                continue;
            }

            var income = this[FinanceLine.Revenue][y];
            foreach (var line in Operating) income += this[line][y];
            Noi[y] = T.Name(income + this[FinanceLine.PropertyTax][y], "net operating income", Usd);
        }
    }

    /// <summary>Land at cost, and hardware by the part of its life that is left.</summary>
    private T Salvage()
    {
        var land = T.Sum(this[FinanceLine.Facility]) * _scope.FacilityShare(_figures.Money.Usd, Component.Land);
        var hardware = T.Of(0, Usd);
        for (var y = Math.Max(0, _figures.Years - _figures.ItLifeYears); y < _figures.Years; y++)
        {
            var left = 1 - ((double)(_figures.Years - y) / _figures.ItLifeYears);
            if (left > 0) hardware += (this[FinanceLine.It][y] + this[FinanceLine.Refresh][y]) * T.Of(left);
        }

        return T.Name(T.Of(0, Usd) - land - hardware, "value left at the end", Usd);
    }
}
