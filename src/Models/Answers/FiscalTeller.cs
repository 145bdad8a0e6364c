using System.Globalization;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Fiscal;
using Stargate.Economics.Models.Numbers;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the fiscal section.</summary>
internal static class FiscalTeller
{
    private const string NoIncentive = "The scenario has no incentive; give one at /sites/0/incentives.";

    private static readonly Dictionary<string, string> s_jobs = new(StringComparer.Ordinal)
    {
        ["any"] = "Jobs of any kind in the nation: direct, indirect and induced, of an operating year and of the average build year",
        ["directWithBuild"] = "Direct jobs: permanent ones and the average of the build years",
        ["directPermanent"] = "Direct permanent jobs",
        ["attributablePermanent"] = "Direct permanent jobs that would not have come otherwise",
    };

    private static readonly string[] s_notes =
    [
        "Taxes on the programme itself. Taxes of suppliers and of households that spend their pay are in the economy section and must not be added: taxes on utilities are in both.",
        "Incentives are taxes not raised; where the project would have come anyway they are lost, where it would not, they are not. netOfIncentivesUsd weighs the two by the but-for share.",
        "Tax on the operator's own profit is not here: it depends on revenue, debt and depreciation.",
        "Property tax without rates of the site is one national rate for all local levels together, of which any abatement is taken; school districts often do not take part. Give propertyTaxRates and the levels of the abatement where they are known.",
        "The build-out counts the whole grid connection, whoever pays it. What utilities spend beyond the connection is in no number here.",
        "Hardware is replaced at the end of its life for the same load through all years, at prices on their path.",
    ];

    private const string MinimumTake =
        "What a tariff's minimum take bills for demand that is not used is in the spending on electricity, not in the cost of the grid connection; energy.minimumTake tells it.";

    /// <summary>The section.</summary>
    public static FiscalAnswer Tell(ResultView<Real> view, QuantityTeller tell)
    {
        var (result, told) = (view.Result.Fiscal, view.Fiscal);
        var detail = result.Detail!;
        var (payback, paybackReason) = Payback(view.Plan, result);
        return new(
            view.Plan.Fiscal.Years.All,
            [.. told.Lines.Select(line => new JurisdictionRow(
                FiscalView<Real>.Id(line), FiscalLines.Level(line), FiscalLines.Tax(line), FiscalLines.Label(line),
                CapacityTeller.Values(detail.WithUsd[(int)line]), CapacityTeller.Values(detail.ReliefUsd[(int)line])))],
            CapacityTeller.Values(result.IncentiveYears), CapacityTeller.Values(detail.ServicesUsd), CapacityTeller.Values(result.NetRevenueYears),
            tell[QuantityId.IncentivesUsd], tell[QuantityId.NetRevenueUsd], tell[QuantityId.FirstYearNetRevenueUsd], tell[QuantityId.FiscalPresentValueUsd],
            payback, paybackReason, told.Return?.Value, told.AttributableReturn?.Value, told.NetOfIncentives?.Value, told.Return is null ? NoIncentive : null,
            [.. told.CostPerJob.Select(row => new CostPerJobRow(row.Definition, s_jobs[row.Definition], row.Usd?.Value, row.Jobs?.Value, Reason(view.Plan, row.Jobs, row.Usd)))],
            [.. told.GridCost.Select(row => new GridCostRow(row.Payer, row.Usd.Value))],
            view.UnusedDemandUsd is null ? s_notes : [.. s_notes, MinimumTake]);
    }

    private static (int? Year, string? Reason) Payback(ProgramPlan plan, FiscalResult<Real> result)
    {
        if (result.IncentivesUsd.Value == 0) return (null, NoIncentive);
        var years = plan.Fiscal.Years;
        var (sum, first) = (0.0, 0);
        for (var y = 0; y < years.Count; y++)
        {
            sum += result.NetRevenueYears[y].Value - result.IncentiveYears[y].Value;
            if (sum < 0) first = y + 1;
        }

        return first < years.Count
            ? (years.First + first, null)
            : (null, string.Create(CultureInfo.InvariantCulture, $"Net revenue does not reach the incentives by {years.First + years.Count - 1}, 25 years after the last incentive."));
    }

    private static string? Reason(ProgramPlan plan, Real? jobs, Real? usd) => (jobs, usd) switch
    {
        (_, not null) => null,
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"The horizon ends in {plan.Horizon.End}; it has no full calendar year after the last full power in {plan.Horizon.LastFullPower}."),
        _ => "not defined: there are no such jobs.",
    };
}
