using System.Globalization;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Answers;

/// <summary>Joins the value at central figures with the percentiles of the draws, or says why there is no value.</summary>
internal sealed class QuantityTeller
{
    private readonly ResultView<Real> _view;
    private readonly double?[] _undefined = new double?[QuantityKeys.Count];
    private readonly Percentiles?[] _percentiles = new Percentiles?[QuantityKeys.Count];

    /// <summary>Takes the percentiles of every quantity once.</summary>
    public QuantityTeller(ResultView<Real> view, Ensemble? ensemble)
    {
        _view = view;
        if (ensemble is null) return;
        Parallel.For(0, _percentiles.Length, q => _percentiles[q] = ensemble.Values[q] is { } values ? Of((QuantityId)q, values) : null);
    }

    /// <summary>The quantity.</summary>
    public Quantity this[QuantityId id]
    {
        get
        {
            var unit = QuantityKeys.Of(id).UnitIn(_view.Plan.Prices.Units);
            var (low, middle, high) = Ends(id);
            return view(id) is { } value
                ? new(value, unit, low, middle, high, UndefinedShare: _undefined[(int)id])
                : new(null, unit, null, null, null, Reason(id));
            double? view(QuantityId quantity) => _view[quantity]?.Value;
        }
    }

    /// <summary>The quantity with the five tags given.</summary>
    public JobQuantity Tagged(QuantityId id, string phase, string effect, string measure, string geography, string period)
    {
        var quantity = this[id];
        return new(quantity.Value, quantity.Unit, quantity.P5, quantity.P50, quantity.P95, quantity.Reason, phase, effect, measure, geography, period);
    }

    /// <summary>The quantity with the five tags of a number of direct jobs.</summary>
    public JobQuantity Jobs(QuantityId id, string phase, string measure)
    {
        var states = _view.Plan.Economy.States;
        var period = phase == "operations" ? _view.Plan.Horizon.AnnualYear?.ToString(CultureInfo.InvariantCulture) ?? "none" : "build";
        return Tagged(id, phase, "direct", measure, states.Count == 1 ? states[0] : "US", period);
    }

    /// <summary>The quantity where the scenario has one; null where it does not apply.</summary>
    public Quantity? IfAny(QuantityId id) => _view[id] is null ? null : this[id];

    /// <summary>Percentiles as drawn; infinite where draws do not reach it.</summary>
    public Percentiles? Raw(QuantityId id) => _percentiles[(int)id];

    private Percentiles? Of(QuantityId id, double[] values)
    {
        if (!QuantityKeys.CanBeUndefined(id)) return Percentiles.Of(values);
        double[] defined = [.. values.Where(value => !double.IsNaN(value))];
        if (defined.Length < values.Length) _undefined[(int)id] = (values.Length - defined.Length) / (double)values.Length;
        return defined.Length == 0 ? null : Percentiles.Of(defined);
    }

    private (double? Low, double? Middle, double? High) Ends(QuantityId id) =>
        _percentiles[(int)id] is { } ends ? (ends.P5, ends.P50, ends.P95) : (null, null, null);

    private string Reason(QuantityId id) => id switch
    {
        QuantityId.Bf16Exaflops or QuantityId.Fp4Exaflops or QuantityId.HbmPetabytes =>
            $"No such figure is published for {string.Join(", ", Unpublished(id))}.",
        QuantityId.FundingGapUsd => "No funding was given: name commitments or sources in finance.funding.",
        QuantityId.DebtUsd or QuantityId.ConstructionInterestUsd or QuantityId.MinimumDscr or QuantityId.AverageDscr when _view.Plan.Finance.Debt is null =>
            "There is no debt: the view owner borrows only where finance.debt is given.",
        _ when IsIncome(id) && _view.Plan.Finance.Revenue is null =>
            "The view owner has no income; give finance.view developer or operator with a revenue.",
        _ when QuantityKeys.CanBeUndefined(id) && _view.Result.Finance is not null =>
            id is QuantityId.MinimumDscr or QuantityId.AverageDscr ? "The income carries no debt, so there is no service to cover."
            : id == QuantityId.PaybackYears ? "The money does not come back." : "At no rate from −90 % to 1,000 % are the flows worth nothing: what comes back is too little, too much, or nothing is paid.",
        QuantityId.TargetRemainingGw => "Nothing is spent in the horizon, so there is no price to count GW by.",
        _ when _view.Plan.Horizon.AnnualYear is { } year => $"With the delay of the sites nothing has power in {year}, the first full year after the planned full power.",
        _ => $"The horizon ends in {_view.Plan.Horizon.End}; it has no full calendar year after the last full power in {_view.Plan.Horizon.LastFullPower}.",
    };

    private static bool IsIncome(QuantityId id) => QuantityKeys.CanBeUndefined(id)
        || id is QuantityId.MinimumDscr or QuantityId.AverageDscr or QuantityId.EquityMultiple or QuantityId.YieldOnCost
            or QuantityId.RevenueTotalUsd or QuantityId.RevenueFirstYearUsd or QuantityId.AverageNoiUsd;

    private IEnumerable<string> Unpublished(QuantityId id) => _view.Plan.Compute.Kinds
        .Where(kind => (id == QuantityId.Bf16Exaflops ? kind.Bf16 : id == QuantityId.Fp4Exaflops ? kind.Fp4 : kind.Hbm) is null)
        .Select(kind => kind.Name);
}
