using System.Collections.Immutable;
using Stargate.Economics.Models.Evaluation;

namespace Stargate.Economics.Models.Finance;

/// <summary>What the taxes on income read.</summary>
/// <param name="Federal">Federal rate.</param>
/// <param name="LossLimit">Share of taxable income that carried losses may offset.</param>
/// <param name="States">[site] rate of its state.</param>
/// <param name="Hardware">Depreciation of hardware, 5 years.</param>
/// <param name="Plant">Depreciation of plant and land improvements, 15 years.</param>
/// <param name="Building">Depreciation of the rest of the building, 39 years.</param>
public sealed record TaxFigures(
    Slot Federal, Slot LossLimit, IReadOnlyList<Slot> States, TaxFigures.Table Hardware, TaxFigures.Table Plant, TaxFigures.Table Building)
{
    /// <summary>The first year of service from which bonus depreciation is in force again (property placed in service after 19 January 2025).</summary>
    public const int FirstBonusYear = 2025;

    private const int July = 7;

    /// <summary>Shares of the basis that are deducted in each year of service.</summary>
    /// <param name="Plain">Without bonus.</param>
    /// <param name="WithBonus">With the bonus as in force.</param>
    public sealed record Table(ImmutableArray<double> Plain, ImmutableArray<double> WithBonus)
    {
        /// <summary>The shares for what enters service in a calendar year.</summary>
        public ReadOnlySpan<double> Of(int year) => (year < FirstBonusYear ? Plain : WithBonus).AsSpan();
    }

    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    public static TaxFigures Prepare(PlanContext context)
    {
        var slots = context.Slots;
        var bonus = context.Structural("finance.bonusDepreciation", "1");
        Table Personal(decimal years) => new(Deducted(Macrs.Rates(years, MacrsConvention.HalfYear)), Deducted(Macrs.Rates(years, MacrsConvention.HalfYear, bonus: bonus)));
        var building = Deducted(Macrs.Rates(39, MacrsConvention.MidMonth, month: July));
        return new(
            slots.Figure("finance.federalTaxRate", "1"), slots.Figure("finance.lossLimit", "1"),
            [.. context.Sites.Select(site => slots.Figure($"fiscal.corporateIncomeTopRate.{site.State}", "1"))], Personal(5), Personal(15), new(building, building));
    }

    /// <summary>The years up to the last in which something is deducted: a whole bonus leaves one.</summary>
    private static ImmutableArray<double> Deducted(IReadOnlyList<double> rates) => [.. rates.Take(1 + rates.Index().Last(year => year.Item != 0).Index)];
}
