using Stargate.Economics.Models.Buildout;
using Stargate.Economics.Models.Compute;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Finance;

/// <summary>What the finance model reads. Years are calendar years counted from the first, months from its January.</summary>
/// <param name="View">Whose flows.</param>
/// <param name="Site">The only site that finance is of; null for all.</param>
/// <param name="FirstYear">First calendar year: that of the horizon, for one site that of its first spending.</param>
/// <param name="Years">How many years.</param>
/// <param name="Opening">Index of the first full year after the last full power.</param>
/// <param name="CostYear">Index of the year whose operating cost is moved along the price paths.</param>
/// <param name="ItLifeYears">Life of IT hardware, whole years.</param>
/// <param name="FacilityLifeYears">Life of the facility, whole years.</param>
/// <param name="ItAsSpent">Whether a site's IT is given as spent, so that replacements cost the same.</param>
/// <param name="RealYear">Year whose prices the levelised cost is given in; null for nominal.</param>
/// <param name="PriceYear">Year whose prices real flows are given in.</param>
/// <param name="Money">Units of money.</param>
/// <param name="DiscountRate">Nominal, 1/year.</param>
/// <param name="OperatingPerMw">USD/MW_it/year as given, in place of the lines.</param>
/// <param name="Tax">Taxes on income.</param>
/// <param name="Debt">Debt, or none.</param>
/// <param name="Revenue">Income, or none.</param>
/// <param name="Blocks">When the blocks that finance is of begin to operate.</param>
public sealed record FinanceFigures(
    FinanceView View, FinanceFigures.SiteFigures? Site, int FirstYear, int Years, int Opening, int CostYear, int ItLifeYears, int FacilityLifeYears, bool ItAsSpent,
    int? RealYear, int PriceYear, MoneyUnits Money, Slot DiscountRate, Slot? OperatingPerMw, TaxFigures Tax,
    FinanceFigures.DebtFigures? Debt, FinanceFigures.RevenueFigures? Revenue, IReadOnlyList<FinanceFigures.BlockFigures> Blocks)
{
    /// <summary>The only site that finance is of.</summary>
    /// <param name="Index">Its index.</param>
    /// <param name="Fp8">Dense FP8 rate of its accelerators, Tflops/accelerator.</param>
    public sealed record SiteFigures(int Index, Slot Fp8);

    /// <summary>Debt.</summary>
    /// <param name="Share">Most debt over cost.</param>
    /// <param name="MinimumDscr">Least income over service.</param>
    /// <param name="Rate">1/year; a twelfth of it is charged each month.</param>
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
    /// <param name="Index">Its index among all blocks.</param>
    /// <param name="Site">Index of its site.</param>
    /// <param name="Slips">Whether it can be late.</param>
    /// <param name="Start">Months from January of the first year to the middle of the ramp.</param>
    public sealed record BlockFigures(int Index, int Site, bool Slips, double Start);

    /// <summary>How many years before the first a block may have begun to operate.</summary>
    public int YearsBefore { get; } = Math.Max(0, -(int)Math.Floor(Blocks.Min(block => block.Start) / Month.PerYear));

    /// <summary>Months up to the last payment of the debt; none without debt.</summary>
    public int BorrowedMonths => Debt is null ? 0 : Math.Min(Years, Opening + Debt.TenorYears) * Month.PerYear;

    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    /// <param name="prices">Units of money and the year of real prices.</param>
    /// <param name="buildout">Windows of spending.</param>
    /// <param name="compute">Accelerators of the sites.</param>
    public static FinanceFigures Prepare(PlanContext context, PriceFigures prices, BuildoutFigures buildout, ComputeFigures compute)
    {
        var slots = context.Slots;
        slots.Reader = "finance";
        var (given, only) = (context.Scenario.Finance, context.FinancedSite);
        var sites = context.Sites.Index().Where(site => only is null || site.Index == only).ToList();
        var first = only is { } one ? FirstSpending(context.Horizon, buildout, one).Year : context.Horizon.Start.Year;
        var fullPower = sites.SelectMany(site => site.Item.Blocks).Where(block => block.Counts).Max(block => block.FullPower);
        var (facilityLife, opening) = (Whole(given.FacilityLifeYears?.Value ?? context.Structural("finance.facilityLifeYears", "year")), Math.Max(0, fullPower.Year + 1 - first));
        var revenue = given.Revenue is { } income ? Income(slots, income, opening + facilityLife, facilityLife) : null;
        var all = context.Sites.Index().SelectMany(site => site.Item.Blocks.Where(block => block.Counts).Select(block => (site.Index, Block: block))).Index();
        BlockFigures[] blocks = [.. all.Where(item => only is null || item.Item.Index == only).Select(item => Operating(item.Item.Block, item.Index, item.Item.Index, first))];
        return new(
            given.View, only is { } index ? new(index, compute.Kinds[compute.KindOfSite[index]].Fp8) : null,
            first, opening + Math.Max(facilityLife, given.Revenue?.TermYears is { } term ? Whole(term.Value) : 0), opening, context.Horizon.LastFullPower.Year + 1 - first,
            Whole(given.ItLifeYears?.Value ?? context.Structural("compute.hardwareLifeYears", "year")), facilityLife,
            sites.Any(site => site.Item.ItUsdPerMwIt is not null), context.Scenario.RealYear, prices.PriceYear, prices.Units,
            slots.InputOr(given.DiscountRate, "finance.discountRate", "nominal discount rate", "1/year"),
            given.OperatingUsdPerMwItYear is { } operating ? slots.Input(operating, "operating cost as given", "USD/MW_it/year") : null,
            TaxFigures.Prepare(context), given.Borrows ? Loan(context, given.Debt, PaidYears(revenue, blocks, opening)) : null, revenue, blocks);
    }

    private static int Whole(double years) => Math.Max(1, (int)Math.Round(years, MidpointRounding.AwayFromZero));

    private static Month FirstSpending(Horizon horizon, BuildoutFigures buildout, int site) => horizon.Start
        + Math.Max(0, (int)Math.Floor(buildout.Blocks.Where(block => block.Site == site).Min(block => block.Windows.Min(window => window.Start))));

    private static BlockFigures Operating(Block block, int index, int site, int firstYear)
    {
        var january = Month.Of(firstYear, 1);
        return new(index, site, block.Status != Status.Energised, (block.FirstPower - january + (block.FullPower + 1 - january)) / 2.0);
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
