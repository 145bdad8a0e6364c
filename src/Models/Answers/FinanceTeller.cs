using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Finance;
using Stargate.Economics.Models.Numbers;
using Stargate.Economics.Models.Scenarios;

namespace Stargate.Economics.Models.Answers;

/// <summary>Tells the section of finance.</summary>
internal static class FinanceTeller
{
    /// <summary>The section.</summary>
    public static FinanceAnswer Tell(ResultView<Real> view, QuantityTeller tell)
    {
        var finance = view.Result.Finance;
        var figures = view.Plan.Finance;
        return new(
            FinanceReader.s_views[(int)figures.View], tell[QuantityId.FinanceNpvUsd], tell[QuantityId.FinanceIrr], tell[QuantityId.FinanceIrrBeforeTax],
            tell[QuantityId.EquityIrr], tell[QuantityId.EquityIrrBeforeTax], RealRate(view, tell), tell[QuantityId.PaybackYears],
            tell[QuantityId.MinimumDscr], tell[QuantityId.AverageDscr], tell[QuantityId.EquityMultiple], tell[QuantityId.YieldOnCost],
            tell[QuantityId.LevelisedUsdPerAcceleratorHour], tell[QuantityId.LevelisedUsdPerH100Hour], tell[QuantityId.LevelisedUsdPerZettaflop],
            finance is null ? new Dictionary<string, double>() : Parts(LevelisedCost<Real>.HourParts, finance.Levelised.HourSplit),
            tell[QuantityId.FinanceAnnualOpexUsd], finance is null ? [] : Yearly(finance.Levelised),
            figures.Revenue is null ? null : new(tell[QuantityId.RevenueTotalUsd], tell[QuantityId.RevenueFirstYearUsd], tell[QuantityId.AverageNoiUsd]),
            finance?.Loan is { } loan ? Debt(loan, figures, tell) : null,
            tell[QuantityId.FundingGapUsd], FundingTeller.Tell(view),
            finance is null ? [] : view.FinanceYears, CapacityTeller.Values(finance?.ItMw ?? []),
            CapacityTeller.Values(finance?.Lines[(int)FinanceLine.Revenue] ?? []), CapacityTeller.Values(finance?.NoiUsd ?? []),
            new(finance is null ? [] : [.. finance.Lines.Select((line, l) => new CashFlowLine(
                FinanceLines.Id((FinanceLine)l), FinanceLines.Label((FinanceLine)l), CapacityTeller.Values(line), line.Sum(usd => usd.Value)))],
                CapacityTeller.Values(finance?.NetUsd ?? [])));
    }

    private static double? RealRate(ResultView<Real> view, QuantityTeller tell)
    {
        var inflation = view.Plan.Slots[view.Plan.Prices.General.Index].Central;
        return tell[QuantityId.FinanceIrr].Value is { } nominal ? ((1 + nominal) / (1 + inflation)) - 1 : null;
    }

    private static IReadOnlyList<YearlyCost> Yearly(LevelisedCost<Real> cost) =>
        [.. cost.LifeYears.Select((life, l) => new YearlyCost(life, cost.UsdPerGwYear[l].Value, Parts(LevelisedCost<Real>.Parts, cost.Split[l])))];

    private static Dictionary<string, double> Parts(IReadOnlyList<string> names, Real[] values) =>
        names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second.Value, StringComparer.Ordinal);

    private static DebtTerms Debt(Loan<Real> loan, FinanceFigures figures, QuantityTeller tell) => new(
        tell[QuantityId.DebtUsd], tell[QuantityId.ConstructionInterestUsd], loan.ByCostUsd.Value, loan.ByIncomeUsd?.Value,
        loan.ByIncomeUsd is { } income && income.Value < loan.ByCostUsd.Value ? "dscr" : "ltv",
        FinanceReader.s_amortisations[figures.Debt!.Sculpted ? 1 : 0], CapacityTeller.Values(loan.BalanceUsd));
}
