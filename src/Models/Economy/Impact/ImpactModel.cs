using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>
/// Effects of spending on an economy. It leaves out what the input–output model leaves out (prices, capacity, time), margins between producer and
/// purchaser (they are purchases from 42 and 484), what is displaced, and what the region sells to the rest of the country in answer to purchases there.
/// </summary>
public static class ImpactModel
{
    /// <summary>The effects of the spending of a question.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="tables">The tables that it is asked of.</param>
    public static ImpactResult Evaluate(ImpactQuestion question, IoTables tables)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(tables);
        var lines = question.Spending.Select(spending => ImpactLine.Of(spending, question, tables)).ToList();
        var pay = question.Direct is null ? null : tables.Prices.Deflator(PriceSeries.AllItems, question.PriceYear);
        EconomyTotals? own = question.Direct is { } direct ? OwnWork(direct.JobYears, direct.LabourIncomeUsd * pay!.Factor) : null;
        var nation = Effects(tables.Region(IoTables.Nation, question.Method), own, question.Spending, lines, line => line.DomesticTableUsd);
        if (question.Region == IoTables.Nation) return new(question, lines, pay, [nation]);
        var region = Effects(tables.Region(question.Region, question.Method), own, question.Spending, lines, line => line.LocalTableUsd);
        return new(question, lines, pay, [region, nation.Without(region, ImpactEffects.RestOfUs), nation]);
    }

    /// <summary>
    /// The project's own work as an effect: counted at its pay, which is its value added and its output, as work on own account is (System of National
    /// Accounts 2008, paragraph 6.125); it carries no tax on production.
    /// </summary>
    private static EconomyTotals OwnWork(double jobYears, double labourIncomeUsd) => new(jobYears, labourIncomeUsd, labourIncomeUsd, labourIncomeUsd, 0);

    private static ImpactEffects Effects(
        RegionModel model, EconomyTotals? own, IReadOnlyList<ImpactSpending> spending, List<ImpactLine> lines, Func<ImpactLine, double> demandUsd)
    {
        double Sum(Func<int, double> perUsd)
        {
            var sum = 0.0;
            for (var i = 0; i < lines.Count; i++) sum += perUsd(spending[i].Industry) * demandUsd(lines[i]);
            return sum;
        }

        var inIndustry = EconomyTotals.Of(measure => Sum(industry => model.Direct(measure, industry)));
        var typeOne = EconomyTotals.Of(measure => Sum(industry => model.PerUsd(measure, industry)));
        var direct = own ?? inIndustry;
        var indirect = own is null ? typeOne - inIndustry : typeOne;
        var income = direct.LabourIncomeUsd + indirect.LabourIncomeUsd;
        return new(model.Region, direct, indirect, EconomyTotals.Of(measure => model.InducedPerIncomeUsd(measure) * income));
    }
}
