using System.Globalization;
using Stargate.Economics.Models.Evaluation;
using Stargate.Economics.Models.Prices;
using Stargate.Economics.Models.Scenarios;
using Stargate.Economics.Models.Time;

namespace Stargate.Economics.Models.Fiscal;

/// <summary>What the fiscal model reads.</summary>
/// <param name="Horizon">The months.</param>
/// <param name="Years">Calendar years of the model.</param>
/// <param name="Money">Units of money.</param>
/// <param name="Prices">Rates of the price paths.</param>
/// <param name="Sites">The sites.</param>
/// <param name="Common">What is the same everywhere.</param>
/// <param name="HardwareLifeYears">Whole years after which hardware is replaced.</param>
/// <param name="AsOf">Month whose prices public services are given at.</param>
public sealed record FiscalFigures(
    Horizon Horizon, FiscalYears Years, MoneyUnits Money, PriceFigures Prices, IReadOnlyList<FiscalFigures.SiteFigures> Sites,
    FiscalFigures.CommonFigures Common, int HardwareLifeYears, Month AsOf)
{
    private const int AssessedYears = 5;

    /// <summary>What is the same everywhere.</summary>
    /// <param name="Decline">Yearly decline of the assessed value of building and plant, 1/year.</param>
    /// <param name="Assessed">[tax year after purchase] assessed share of the cost of hardware; the last holds on.</param>
    /// <param name="Materials">Share of facility cost under sales tax.</param>
    /// <param name="FederalIncome">Federal income tax over pay.</param>
    /// <param name="StateIncome">Paid state income tax as a share of the top rate.</param>
    /// <param name="SocialInsurance">Social Security and Medicare over pay.</param>
    /// <param name="FederalCorporate">Federal corporate rate.</param>
    /// <param name="TaxableProfit">Share of surplus taxed as corporate profit.</param>
    /// <param name="ContractorProfit">Contractors' profit over the line.</param>
    /// <param name="Utility">Taxes on utilities over the bill.</param>
    /// <param name="Discount">Discount rate of public money, 1/year.</param>
    public sealed record CommonFigures(
        Slot Decline, IReadOnlyList<Slot> Assessed, Slot Materials, Slot FederalIncome, Slot StateIncome, Slot SocialInsurance, Slot FederalCorporate,
        Slot TaxableProfit, Slot ContractorProfit, Slot Utility, Slot Discount);

    /// <summary>One site.</summary>
    /// <param name="Property">Property taxes by level.</param>
    /// <param name="EquipmentTaxed">1 where the state taxes equipment as property, else 0.</param>
    /// <param name="SalesState">State sales tax rate.</param>
    /// <param name="SalesCombined">State and mean local rate.</param>
    /// <param name="IncomeTop">Top rate of the state's income tax.</param>
    /// <param name="CorporateTop">Top rate of the state's corporate tax.</param>
    /// <param name="Abatement">Abatement of property tax, or none.</param>
    /// <param name="Exemption">Exemption from sales tax, or none.</param>
    /// <param name="Services">Public services, USD/year; null where not given.</param>
    /// <param name="ServicesFrom">Index of the first year of services: the year of first power.</param>
    public sealed record SiteFigures(
        IReadOnlyList<PropertyLevel> Property, Slot EquipmentTaxed, Slot SalesState, Slot SalesCombined, Slot IncomeTop, Slot CorporateTop,
        Relief? Abatement, Relief? Exemption, Slot? Services, int ServicesFrom);

    /// <summary>Property tax of one level.</summary>
    /// <param name="Line">Its line.</param>
    /// <param name="Rate">Over assessed value.</param>
    /// <param name="Abated">Whether the level takes part in the abatement.</param>
    public sealed record PropertyLevel(FiscalLine Line, Slot Rate, bool Abated);

    /// <summary>A tax that is not raised in part for a time.</summary>
    /// <param name="Share">Fraction that is not raised.</param>
    /// <param name="First">Index of the first year.</param>
    /// <param name="End">Index after the last year.</param>
    /// <param name="Levels">Levels that take part.</param>
    public sealed record Relief(Slot Share, int First, int End, IReadOnlyList<string> Levels)
    {
        /// <summary>Whether it holds in a year.</summary>
        public bool Holds(int year) => year >= First && year < End;
    }

    /// <summary>Collects the figures of a scenario.</summary>
    /// <param name="context">The context.</param>
    /// <param name="prices">Price paths.</param>
    /// <param name="lifeMonths">Months after which hardware is replaced.</param>
    public static FiscalFigures Prepare(PlanContext context, PriceFigures prices, int lifeMonths)
    {
        var slots = context.Slots;
        slots.Reader = "fiscal";
        var years = FiscalYears.Of(context.Horizon, context.Sites);
        var asOf = context.Catalogue.Version.AsOf;
        return new(
            context.Horizon, years, prices.Units, prices, [.. context.Sites.Select(site => SiteOf(slots, site, years))], CommonOf(slots),
            Math.Max(1, (int)Math.Round(lifeMonths / (double)Month.PerYear, MidpointRounding.AwayFromZero)), Month.Of(asOf.Year, asOf.Month));
    }

    private static CommonFigures CommonOf(SlotList slots) => new(
        slots.Figure("fiscal.realPropertyDeclinePerYear", "1/year"),
        [.. Enumerable.Range(1, AssessedYears).Select(year => slots.Figure(string.Create(CultureInfo.InvariantCulture, $"fiscal.assessedHardwareShare.year{year}"), "1"))],
        slots.Figure("fiscal.taxableMaterialsShare", "1"), slots.Figure("fiscal.federalIncomeTaxShare", "1"), slots.Figure("fiscal.stateIncomeTaxShare", "1"),
        slots.Figure("fiscal.socialInsuranceRate", "1"), slots.Figure("fiscal.federalCorporateRate", "1"), slots.Figure("fiscal.taxableProfitShare", "1"),
        slots.Figure("economy.contractorProfitShare", "1"), slots.Figure("fiscal.utilityTaxShare", "1"), slots.Figure("fiscal.publicDiscountRatePerYear", "1/year"));

    private static SiteFigures SiteOf(SlotList slots, Site site, FiscalYears years)
    {
        Slot Of(string family) => slots.Figure($"fiscal.{family}.{site.State}", "1");
        var (abatement, exemption) = (site.Incentives.PropertyTaxAbatement, site.Incentives.SalesTaxExemption);
        var services = site.Incentives.PublicServiceUsdPerYear;
        var firstPower = site.Blocks.Where(block => block.Counts).Min(block => block.FirstPower);
        return new(
            PropertyOf(slots, site), Of("equipmentTaxed"), Of("salesTaxState"), Of("salesTaxCombined"), Of("individualIncomeTopRate"), Of("corporateIncomeTopRate"),
            abatement is null ? null : ReliefOf(slots, abatement, FiscalYears.AbatementStart(site), years, $"share of property tax not raised from {site.Name}"),
            exemption is null ? null : ReliefOf(slots, exemption, exemption is { Years: null, StartYear: null } ? years.First : FiscalYears.ExemptionStart(site), years, $"share of sales tax not raised from {site.Name}"),
            services is null ? null : slots.Input(services, $"public services for {site.Name}", "USD/year"), Math.Max(0, firstPower.Year - years.First));
    }

    private static IReadOnlyList<PropertyLevel> PropertyOf(SlotList slots, Site site)
    {
        var abated = site.Incentives.PropertyTaxAbatement?.Levels ?? [];
        // The one national rate is of all levels together, so that any abatement is one of it.
        slots.Figure("fiscal.propertyTaxRate", "1");
        if (site.PropertyTaxRates is not { } rates) return [new(FiscalLine.LocalProperty, slots.Figure("fiscal.propertyTaxRate", "1"), abated.Count > 0)];
        return
        [
            .. new[] { (FiscalLine.CountyProperty, rates.County), (FiscalLine.CityProperty, rates.City), (FiscalLine.DistrictProperty, rates.District) }
                .Where(level => level.Item2 is not null)
                .Select(level => new PropertyLevel(
                    level.Item1, slots.Input(level.Item2!, $"property tax rate, {FiscalLines.Level(level.Item1)}, {site.Name}", "1"), abated.Contains(FiscalLines.Level(level.Item1)))),
        ];
    }

    private static Relief ReliefOf(SlotList slots, TaxTerms terms, int start, FiscalYears years, string label)
    {
        var first = start - years.First;
        return new(slots.Input(terms.Share, label, "1"), first, terms.Years is { } count ? first + count : years.Count, terms.Levels);
    }
}
