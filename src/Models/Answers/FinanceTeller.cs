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
            FinanceReader.s_views[(int)figures.View], view.Plan.Scenario.Finance.Site, figures.PriceYear, tell[QuantityId.FinanceNpvUsd], tell[QuantityId.FinanceNpvRealUsd],
            tell[QuantityId.FinanceIrr], tell[QuantityId.FinanceIrrBeforeTax], tell[QuantityId.EquityIrr], tell[QuantityId.EquityIrrBeforeTax],
            tell[QuantityId.RealIrr], tell[QuantityId.RealIrrBeforeTax], tell[QuantityId.RealEquityIrr], tell[QuantityId.RealEquityIrrBeforeTax], tell[QuantityId.PaybackYears],
            tell[QuantityId.MinimumDscr], tell[QuantityId.AverageDscr], tell[QuantityId.EquityMultiple], tell[QuantityId.YieldOnCost],
            tell[QuantityId.LevelisedUsdPerAcceleratorHour], tell[QuantityId.LevelisedUsdPerH100Hour], tell[QuantityId.LevelisedUsdPerZettaflop],
            finance is null ? new Dictionary<string, double>() : Parts(LevelisedCost<Real>.HourParts, finance.Levelised.HourSplit),
            tell[QuantityId.FinanceAnnualOpexUsd], tell[QuantityId.LevelisedUsdPerGwYear], finance is null ? [] : Yearly(finance.Levelised, tell),
            figures.Revenue is null ? null : new(tell[QuantityId.RevenueTotalUsd], tell[QuantityId.RevenueFirstYearUsd], tell[QuantityId.AverageNoiUsd]),
            finance?.Loan is { } loan ? Debt(loan, finance.Months!, figures, tell) : null,
            finance is { Loan: not null } ? ConstructionTeller.Tell(finance.Months!, figures) : null,
            tell[QuantityId.FundingGapUsd], FundingTeller.Tell(view),
            finance is null ? [] : view.FinanceYears, CapacityTeller.Values(finance?.ItMw ?? []),
            CapacityTeller.Values(finance?.Lines[(int)FinanceLine.Revenue] ?? []), CapacityTeller.Values(finance?.NoiUsd ?? []),
            new(finance is null ? [] : [.. finance.Lines.Select((line, l) => new CashFlowLine(
                FinanceLines.Id((FinanceLine)l), FinanceLines.Label((FinanceLine)l), CapacityTeller.Values(line), line.Sum(usd => usd.Value)))],
                CapacityTeller.Values(finance?.NetUsd ?? []), CapacityTeller.Values(finance?.NetRealUsd ?? [])));
    }

    private static IReadOnlyList<YearlyCost> Yearly(LevelisedCost<Real> cost, QuantityTeller tell) => [.. cost.LifeYears.Select((life, l) =>
    {
        var told = tell[QuantityId.UsdPerGwYearOf3 + l];
        return new YearlyCost(life, cost.UsdPerGwYear[l].Value, told.P5, told.P50, told.P95, Parts(LevelisedCost<Real>.Parts, cost.Split[l]));
    })];

    private static Dictionary<string, double> Parts(IReadOnlyList<string> names, Real[] values) =>
        names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second.Value, StringComparer.Ordinal);

    private static DebtTerms Debt(Loan<Real> loan, FinanceMonths<Real> months, FinanceFigures figures, QuantityTeller tell) => new(
        tell[QuantityId.DebtUsd], tell[QuantityId.ConstructionInterestUsd], loan.ByCostUsd.Value, loan.ByIncomeUsd?.Value,
        loan.ByIncomeUsd is { } income && income.Value < loan.ByCostUsd.Value ? "dscr" : "ltv",
        FinanceReader.s_amortisations[figures.Debt!.Sculpted ? 1 : 0], CapacityTeller.Values(loan.BalanceUsd),
        new(ConstructionTeller.Months(figures, figures.BorrowedMonths), CapacityTeller.Values(months.BalanceUsd.Take(figures.BorrowedMonths))));
}
