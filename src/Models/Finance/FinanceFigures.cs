using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>What the finance model reads. Everything is counted in calendar years from the first year of the horizon.</summary>
/// <param name="View">Whose flows.</param>
/// <param name="FirstYear">First calendar year.</param>
/// <param name="Years">How many years.</param>
/// <param name="Opening">Index of the first full year after the last full power.</param>
/// <param name="ItLifeYears">Life of IT hardware, whole years.</param>
/// <param name="FacilityLifeYears">Life of the facility, whole years.</param>
/// <param name="ItAsSpent">Whether a site's IT is given as spent, so that replacements cost the same.</param>
/// <param name="RealYear">Year whose prices the levelised cost is given in; null for nominal.</param>
/// <param name="Money">Units of money.</param>
/// <param name="DiscountRate">Nominal, 1/year.</param>
/// <param name="OperatingPerMw">USD/MW_it/year as given, in place of the lines.</param>
/// <param name="TaxRate">On income.</param>
/// <param name="LossLimit">Share of taxable income that carried losses may offset.</param>
/// <param name="Bonus">Bonus depreciation as in force.</param>
/// <param name="Debt">Debt, or none.</param>
/// <param name="Revenue">Income, or none.</param>
/// <param name="Blocks">[block] when it begins to operate.</param>
public sealed record FinanceFigures(
    FinanceView View, int FirstYear, int Years, int Opening, int ItLifeYears, int FacilityLifeYears, bool ItAsSpent, int? RealYear, MoneyUnits Money,
    Slot DiscountRate, Slot? OperatingPerMw, Slot TaxRate, Slot LossLimit, double Bonus,
    FinanceFigures.DebtFigures? Debt, FinanceFigures.RevenueFigures? Revenue, IReadOnlyList<FinanceFigures.BlockFigures> Blocks)
{
    /// <summary>The first year of service from which bonus depreciation is in force again (property placed in service after 19 January 2025).</summary>
    public const int FirstBonusYear = 2025;

    /// <summary>Debt.</summary>
    /// <param name="Share">Most debt over cost.</param>
    /// <param name="MinimumDscr">Least income over service.</param>
    /// <param name="Rate">1/year.</param>
    /// <param name="FeeShare">Fees over debt.</param>
    /// <param name="TenorYears">Years of repayment from the opening year on.</param>
    /// <param name="AskedTenorYears">Years that were asked for; more than the tenor where income ends before.</param>
    /// <param name="ReserveMonths">Service held in reserve.</param>
    /// <param name="Sculpted">Whether service follows income.</param>
    public sealed record DebtFigures(Slot Share, Slot MinimumDscr, Slot Rate, Slot FeeShare, int TenorYears, int AskedTenorYears, Slot ReserveMonths, bool Sculpted);

    /// <summary>Income.</summary>
    /// <param name="Lease">Whether a lease is paid.</param>
    /// <param name="Price">USD/kW/month, or USD/accelerator/h.</param>
    /// <param name="Utilisation">Share of hours sold; none with a lease.</param>
    /// <param name="Escalator">1/year, or none.</param>
    /// <param name="TermYears">Years of income of a block; more than there are where none are given, so that income ends with the flows.</param>
    /// <param name="AverageYears">Years that averages are taken over: the term, or the life of the facility.</param>
    /// <param name="NoiMargin">Net operating income over revenue, or none.</param>
    public sealed record RevenueFigures(bool Lease, Slot Price, Slot? Utilisation, Slot? Escalator, int TermYears, int AverageYears, Slot? NoiMargin);

    /// <summary>One block, which operates from the middle of its ramp on: as many MW-years as the smooth ramp.</summary>
    /// <param name="Site">Index of its site.</param>
    /// <param name="Slips">Whether it can be late.</param>
    /// <param name="Start">Months from January of the first year to the middle of the ramp.</param>
    public sealed record BlockFigures(int Site, bool Slips, double Start);

    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    /// <param name="money">Units of money.</param>
    public static FinanceFigures Prepare(PlanContext context, MoneyUnits money)
    {
        var slots = context.Slots;
        slots.Reader = "finance";
        var given = context.Scenario.Finance;
        var facilityLife = Whole(given.FacilityLifeYears?.Value ?? context.Structural("finance.facilityLifeYears", "year"));
        var first = context.Horizon.Start.Year;
        var opening = context.Horizon.LastFullPower.Year + 1 - first;
        var revenue = given.Revenue is { } income ? Income(slots, income, opening + facilityLife, facilityLife) : null;
        BlockFigures[] blocks = [.. context.Sites.SelectMany((site, index) => site.Blocks.Where(block => block.Counts).Select(block => Operating(block, index, first)))];
        return new(
            given.View, first, opening + Math.Max(facilityLife, given.Revenue?.TermYears is { } term ? Whole(term.Value) : 0), opening,
            Whole(given.ItLifeYears?.Value ?? context.Structural("compute.hardwareLifeYears", "year")), facilityLife,
            context.Sites.Any(site => site.ItUsdPerMwIt is not null), context.Scenario.RealYear, money,
            slots.InputOr(given.DiscountRate, "finance.discountRate", "nominal discount rate", "1/year"),
            given.OperatingUsdPerMwItYear is { } operating ? slots.Input(operating, "operating cost as given", "USD/MW_it/year") : null,
            slots.Figure("finance.federalTaxRate", "1"), slots.Figure("finance.lossLimit", "1"), context.Structural("finance.bonusDepreciation", "1"),
            given.View == FinanceView.Owner && given.Debt is null ? null : Loan(context, given.Debt, PaidYears(revenue, blocks, opening)), revenue, blocks);
    }

    private static int Whole(double years) => Math.Max(1, (int)Math.Round(years, MidpointRounding.AwayFromZero));

    private static BlockFigures Operating(Block block, int site, int firstYear)
    {
        var january = Month.Of(firstYear, 1);
        return new(site, block.Status != Status.Energised, (block.FirstPower - january + (block.FullPower + 1 - january)) / 2.0);
    }

    private static RevenueFigures Income(SlotList slots, RevenueInputs income, int toTheEnd, int facilityLife) => new(
        income.Lease, slots.Input(income.Price, income.Lease ? "rent" : "price of an accelerator-hour", income.Lease ? "USD/kW/month" : "USD/accelerator/h"),
        income.Lease ? null : slots.InputOr(income.Utilisation, "finance.utilisation", "share of hours sold", "1"),
        income.Escalator is { } escalator ? slots.Input(escalator, "yearly change of the price", "1/year") : null,
        income.TermYears is { } term ? Whole(term.Value) : toTheEnd, income.TermYears is { } years ? Whole(years.Value) : facilityLife,
        income.NoiMargin is { } margin ? slots.Input(margin, "net operating income over revenue", "1") : null);

    /// <summary>Full years of income from the opening on, until the term of the first block ends; nobody lends for longer.</summary>
    private static int PaidYears(RevenueFigures? revenue, BlockFigures[] blocks, int opening) => revenue is null
        ? int.MaxValue
        : Math.Max(1, (int)Math.Floor((blocks.Min(block => block.Start) / Month.PerYear) + revenue.TermYears) - opening);

    private static DebtFigures Loan(PlanContext context, DebtInputs? given, int paidYears)
    {
        var slots = context.Slots;
        var asked = Whole(given?.TenorYears?.Value ?? context.Structural("finance.debtTenorYears", "year"));
        return new(
            slots.InputOr(given?.Ltv, "finance.debtShare", "debt over cost", "1"), slots.InputOr(given?.MinimumDscr, "finance.minimumDscr", "least debt service cover", "1"),
            slots.InputOr(given?.Rate, "finance.debtRate", "rate of the debt", "1/year"), slots.Figure("finance.debtFeeShare", "1"),
            Math.Min(asked, paidYears), asked, slots.Figure("finance.debtReserveMonths", "month"),
            given?.Sculpted ?? false);
    }
}
