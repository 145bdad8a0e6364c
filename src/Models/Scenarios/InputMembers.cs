using System.Globalization;
using System.Text.Json;
using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Economy;
using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>Everything that a scenario can say: its members, and the figures that it can replace. Bounds and words are those that the readers check.</summary>
public sealed class InputMembers
{
    private const string Whole = """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it"}],$}""";
    private const string OnSite = """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it",$}]}""";
    private const string OnBlock = """{"sites":[{"state":"TX","blocks":[{"capacityMw":200,"basis":"it",$}]}]}""";
    private const string OnPlant = """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it","supply":[{"technology":"grid","share":0.7},{"technology":"gas-combined-cycle","share":0.3,$}]}]}""";
    private const string OnTariff = """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it","supply":[{"technology":"grid","share":1,"tariff":{$}}]}]}""";

    private static readonly string s_text = string.Create(CultureInfo.InvariantCulture, $"1 to {ScenarioLimits.TextLength} characters");
    private static readonly string s_months = string.Create(CultureInfo.InvariantCulture, $"YYYY-MM, {ScenarioLimits.FirstYear}-01 to {ScenarioLimits.LastYear}-12");

    private readonly Catalogue.Catalogue _catalogue;

    private InputMembers(Catalogue.Catalogue catalogue) => _catalogue = catalogue;

    /// <summary>The members in the order of a scenario, then the figures in the order of the data.</summary>
    public static IReadOnlyList<InputMember> Of(Catalogue.Catalogue catalogue)
    {
        var members = new InputMembers(catalogue);
        return [.. Root(), .. Targets(), .. members.Sites(), .. members.Supply(), .. Blocks(), .. members.Levers(), .. members.Rest(), .. members.Figures()];
    }

    private static IEnumerable<InputMember> Root() =>
    [
        Plain("/name", "text", "Name of the programme.", Text("One gigawatt in Texas"), Whole) with { Allowed = s_text, DefaultFrom = "made from the sites" },
        Plain("/priceBasis", "text", "The money of every USD in the answer: as spent, or at prices of the middle of a year.", Text("real-2026"), Whole) with
        {
            Allowed = string.Create(CultureInfo.InvariantCulture, $"nominal, or real-YYYY from real-{ScenarioLimits.FirstPriceYear} to real-{ScenarioLimits.LastPriceYear}"),
            Default = Text("nominal"),
        },
        Plain("/horizon", "object", "First and last month of the results.", """{"start":"2025-01","end":"2040-12"}""", Whole) with
        {
            Allowed = string.Create(CultureInfo.InvariantCulture, $"up to {ScenarioLimits.Months} months"),
        },
        Month("/horizon/start", "First month of the results.", "2025-01", Inside(Whole, "horizon"), "first month of spending"),
        Month("/horizon/end", "Last month of the results.", "2040-12", Inside(Whole, "horizon"), "December of the fifth full calendar year after the last full power"),
    ];

    private static IEnumerable<InputMember> Targets()
    {
        var targets = Inside(Whole, "targets");
        return
        [
            Plain("/targets", "object", "What the programme is measured against.", """{"investmentUsd":500000000000,"by":"2029-01"}""", Whole),
            Number("/targets/investmentUsd", "Investment target, nominal.", "500000000000", ScenarioBounds.TargetUsd, targets),
            Number("/targets/capacityMw", "Capacity target, on the basis of capacityBasis, which it needs.", "10000", ScenarioBounds.TargetMw, Inside(Whole, "targets", "\"capacityBasis\":\"it\",")),
            Word("/targets/capacityBasis", "Basis of the capacity target.", ScenarioReader.s_bases, targets),
            Number("/targets/jobs", "Jobs as claimed.", "100000", ScenarioBounds.TargetJobs, targets),
            Month("/targets/by", "Month by which.", "2029-01", targets, null),
        ];
    }

    private IEnumerable<InputMember> Sites()
    {
        const string shorthand = " On the site it is shorthand for a single block.";
        return
        [
            new("/sites", "array", "The campuses.", """[{"state":"TX","capacityMw":1000,"basis":"it"}]""", """{"sites":$}""")
            {
                Required = true,
                Allowed = string.Create(CultureInfo.InvariantCulture, $"1 to {ScenarioLimits.Sites} sites with up to {ScenarioLimits.Blocks:N0} blocks in all"),
            },
            Plain("/sites/*/id", "text", "Id, unique in the scenario; stands in result paths.", Text("abilene"), OnSite) with { Allowed = "1 to 64 letters, digits and - _ .", DefaultFrom = "site- and its number" },
            Plain("/sites/*/name", "text", "Name.", Text("Abilene"), OnSite) with { Allowed = s_text, DefaultFrom = "the id, or the state and its number" },
            new("/sites/*/state", "word", "US state or DC by its postal code.", Text("TX"), """{"sites":[{"state":$,"capacityMw":1000,"basis":"it"}]}""") { Required = true, Words = [.. _catalogue.Tables.States.Keys] },
            new("/sites/*/capacityMw", "number", "Capacity on the given basis." + shorthand, "1000", """{"sites":[{"state":"TX","capacityMw":$,"basis":"it"}]}""") { Required = true, Bounds = ScenarioBounds.BlockMw },
            new("/sites/*/basis", "word", "Whether the MW are IT load or peak facility load; they differ by the peak PUE." + shorthand, Text("it"), """{"sites":[{"state":"TX","capacityMw":1000,"basis":$}]}""") { Required = true, Words = ScenarioReader.s_bases },
            Word("/sites/*/status", "How far it has come; paused and cancelled capacity is in no total." + shorthand, BlockReader.s_statuses, OnSite) with { Default = Text("announced") },
            .. Dates("/sites/*", OnSite, shorthand),
            Word("/sites/*/accelerator", "Accelerator or rack platform; GET /v1/accelerators has them.", Choices.Accelerators(_catalogue), OnSite) with { Default = Text(Choices.DefaultAccelerator), Example = Text("gb300-nvl72") },
            Word("/sites/*/cooling", "Cooling system; GET /v1/cooling has them.", [.. _catalogue.Tables.Coolings.Keys], OnSite) with { Default = Text(Choices.DefaultCooling) },
            Number("/sites/*/itPowerUtilisation", "Mean IT draw over IT capacity.", "0.8", ScenarioBounds.PositiveShare, OnSite, "energy.itPowerUtilisation"),
            Number("/sites/*/siteLoadFactor", "Mean over peak facility load, in place of itPowerUtilisation.", "0.75", ScenarioBounds.PositiveShare, OnSite),
            Number("/sites/*/annualPue", "Facility over IT energy of a year.", "1.15", ScenarioBounds.AnnualPue, OnSite) with { DefaultFrom = "the figure annualPue of the cooling, in the climate zone of the state where it depends on that" },
            Number("/sites/*/peakPue", "Peak facility over IT load.", "1.4", ScenarioBounds.PeakPue, OnSite, "capacity.peakPue"),
            Number("/sites/*/facilityUsdPerMwIt", "Whole facility without on-site plant, nominal as spent.", "16600000", ScenarioBounds.UsdPerMwIt, OnSite) with { DefaultFrom = "the sum of the facility figures, by state" },
            Number("/sites/*/itUsdPerMwIt", "All IT, nominal as spent.", "26000000", ScenarioBounds.UsdPerMwIt, OnSite) with { DefaultFrom = "the figures of the accelerator and of the rest of IT" },
            .. Incentives(),
            Plain("/sites/*/basisStated", "boolean", "false where the source states no basis for its MW; the answer then warns.", "false", OnSite) with { Default = "true" },
            Plain("/sites/*/note", "text", "Remark.", Text("From the filing of March."), OnSite) with { Allowed = s_text },
        ];
    }

    private static IEnumerable<InputMember> Incentives()
    {
        var incentives = Inside(OnSite, "incentives");
        var exemption = Inside(incentives, "salesTaxExemption");
        var (needsYears, needsShare) = (Inside(incentives, "propertyTaxAbatement", "\"years\":10,"), Inside(incentives, "propertyTaxAbatement", "\"share\":0.85,"));
        const string both = "\"share\":0.85,\"years\":10,";
        var rates = Inside(OnSite, "propertyTaxRates");
        return
        [
            Plain("/sites/*/incentives", "object", "What governments give to the site; taxes are told with and without it.", """{"salesTaxExemption":true}""", OnSite) with
            {
                Allowed = "propertyTaxAbatement, salesTaxExemption, publicServiceUsdPerYear, note",
            },
            Plain("/sites/*/incentives/propertyTaxAbatement", "object", "Part of property tax that is not raised for a time.", """{"share":0.85,"years":10}""", incentives),
            Number("/sites/*/incentives/propertyTaxAbatement/share", "Part that is not raised; needed.", "0.85", ScenarioBounds.Share, needsYears),
            Number("/sites/*/incentives/propertyTaxAbatement/years", "Calendar years that it lasts; needed, a whole number.", "10", ScenarioBounds.IncentiveYears, needsShare),
            Number("/sites/*/incentives/propertyTaxAbatement/startYear", "First tax year.", "2028", ScenarioBounds.IncentiveStart, Inside(incentives, "propertyTaxAbatement", both)) with { DefaultFrom = "the first full calendar year after the site's last full power" },
            Plain("/sites/*/incentives/propertyTaxAbatement/levels", "array", "Levels of government that take part.", """["county","city"]""", Inside(incentives, "propertyTaxAbatement", both)) with { Allowed = string.Join(", ", IncentiveReader.s_propertyLevels), DefaultFrom = "all" },
            Plain("/sites/*/incentives/salesTaxExemption", "boolean", "true for all purchases of all years; or a share, or an object of share, years, startYear and levels.", "true", incentives) with { Default = "false" },
            Number("/sites/*/incentives/salesTaxExemption/share", "Part that is not raised.", "0.5", ScenarioBounds.Share, exemption) with { Default = "1" },
            Number("/sites/*/incentives/salesTaxExemption/years", "Calendar years that it lasts, a whole number.", "20", ScenarioBounds.IncentiveYears, Inside(incentives, "salesTaxExemption", "\"share\":1,")) with { DefaultFrom = "without end" },
            Number("/sites/*/incentives/salesTaxExemption/startYear", "First calendar year.", "2027", ScenarioBounds.IncentiveStart, Inside(incentives, "salesTaxExemption", "\"share\":1,")) with { DefaultFrom = "the year in which construction starts; every year where years are not given either" },
            Plain("/sites/*/incentives/salesTaxExemption/levels", "array", "Levels of government that take part.", """["state","local"]""", Inside(incentives, "salesTaxExemption", "\"share\":1,")) with { Allowed = string.Join(", ", IncentiveReader.s_salesLevels), DefaultFrom = "the state alone" },
            Number("/sites/*/incentives/publicServiceUsdPerYear", "Public services for the site from first power on, at prices of the data's date.", "2000000", ScenarioBounds.PublicServiceUsd, incentives),
            Plain("/sites/*/incentives/note", "text", "Remark.", Text("As in the agreement of 2025."), incentives) with { Allowed = s_text },
            Plain("/sites/*/propertyTaxRates", "object", "Rates of property tax by level, in place of the national rate of all levels together.", """{"county":0.005,"city":0.0076,"district":0.012}""", OnSite) with { Allowed = "county, city, district", DefaultFrom = "fiscal.propertyTaxRate" },
            Number("/sites/*/propertyTaxRates/county", "Rate of the county, fraction of assessed value a year.", "0.005", ScenarioBounds.PropertyTaxRate, rates),
            Number("/sites/*/propertyTaxRates/city", "Rate of the city.", "0.0076", ScenarioBounds.PropertyTaxRate, rates),
            Number("/sites/*/propertyTaxRates/district", "Rate of school and other districts.", "0.012", ScenarioBounds.PropertyTaxRate, rates),
            Plain("/sites/*/gridCostAllocation", "object", "Who pays for the grid connection; shares sum to 1, those left out are 0.", """{"developer":0.7,"ratepayers":0.3}""", OnSite) with { Allowed = "developer, ratepayers, utility", DefaultFrom = "all of it the developer, as in the build-out" },
            Number("/sites/*/gridCostAllocation/developer", "Share that the project pays.", "0.7", ScenarioBounds.Share, Inside(OnSite, "gridCostAllocation", "\"ratepayers\":0.3,")),
            Number("/sites/*/gridCostAllocation/ratepayers", "Share that other customers pay through their rates.", "0.3", ScenarioBounds.Share, Inside(OnSite, "gridCostAllocation", "\"developer\":0.7,")),
            Number("/sites/*/gridCostAllocation/utility", "Share that the owners of the utility pay.", "0.1", ScenarioBounds.Share, Inside(OnSite, "gridCostAllocation", "\"developer\":0.9,")),
        ];
    }

    private IEnumerable<InputMember> Supply()
    {
        IReadOnlyList<string> technologies = [.. _catalogue.Tables.Technologies.Keys];
        const string average = "\"kind\":\"average\",";
        const string twoPart = "\"kind\":\"two-part\",";
        return
        [
            Plain("/sites/*/supply", "array", "Sources of electricity; shares of annual energy sum to 1.", """[{"technology":"grid","share":1}]""", OnSite) with
            {
                Allowed = string.Create(CultureInfo.InvariantCulture, $"up to {ScenarioLimits.SupplyEntries} sources"),
                DefaultFrom = "the grid alone",
            },
            new("/sites/*/supply/*/technology", "word", "Source of electricity; GET /v1/technologies has them and says which can stand on site or be contracted.", Text("grid"),
                """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it","supply":[{"technology":$,"share":1}]}]}""") { Required = true, Words = technologies },
            new("/sites/*/supply/*/share", "number", "Share of annual energy; 0 for storage.", "1", """{"sites":[{"state":"TX","capacityMw":1000,"basis":"it","supply":[{"technology":"grid","share":$}]}]}""") { Required = true, Bounds = ScenarioBounds.Share },
            Plain("/sites/*/supply/*/onSite", "boolean", "Whether the plant is the project's own, on site.", "true", OnPlant) with { Default = "false" },
            Number("/sites/*/supply/*/capacityMw", "Capacity of an on-site plant.", "360", ScenarioBounds.PlantMw, OnPlant.Replace("$", "\"onSite\":true,$", StringComparison.Ordinal)) with { DefaultFrom = "the share of the peak and a reserve (supply.onSiteReserveShare)" },
            Plain("/sites/*/supply/*/note", "text", "Remark.", Text("As permitted."), OnPlant.Replace("$", "\"onSite\":true,$", StringComparison.Ordinal)) with { Allowed = s_text },
            Plain("/sites/*/supply/*/tariff", "object", "Price of electricity, at prices of the data's date.", """{"kind":"average","usdPerMwh":62}""",
                OnTariff.Replace("\"tariff\":{$}", "$", StringComparison.Ordinal)) with { DefaultFrom = "the price of the state or of the contract" },
            Word("/sites/*/supply/*/tariff/kind", "Kind of the tariff.", SupplyReader.s_tariffKinds, OnTariff.Replace("$", "\"usdPerMwh\":62,$", StringComparison.Ordinal)) with { Required = true },
            Number("/sites/*/supply/*/tariff/usdPerMwh", "Average price; needed for an average tariff.", "62", ScenarioBounds.UsdPerMwh, OnTariff.Replace("$", average + "$", StringComparison.Ordinal)),
            Number("/sites/*/supply/*/tariff/energyUsdPerMwh", "Energy price; needed for a two-part tariff.", "40", ScenarioBounds.UsdPerMwh,
                OnTariff.Replace("$", twoPart + "\"demandUsdPerKwMonth\":12,$", StringComparison.Ordinal)),
            Number("/sites/*/supply/*/tariff/demandUsdPerKwMonth", "Demand price; needed for a two-part tariff.", "12", ScenarioBounds.DemandUsdPerKwMonth,
                OnTariff.Replace("$", twoPart + "\"energyUsdPerMwh\":40,$", StringComparison.Ordinal)),
            Number("/sites/*/supply/*/tariff/minimumTakeShare", "Part of the contracted peak that is billed at least.", "0.8", ScenarioBounds.Share,
                OnTariff.Replace("$", twoPart + "\"energyUsdPerMwh\":40,\"demandUsdPerKwMonth\":12,$", StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<InputMember> Blocks() =>
    [
        Plain("/sites/*/blocks", "array", "Tranches of capacity with dates of their own, in place of the shorthand on the site.", """[{"capacityMw":200,"basis":"it","firstPower":"2027-06"}]""",
            """{"sites":[{"state":"TX",$}]}""") with { Allowed = string.Create(CultureInfo.InvariantCulture, $"1 to {ScenarioLimits.Blocks:N0} over all sites") },
        Plain("/sites/*/blocks/*/id", "text", "Id, unique in the site; stands in result paths.", Text("b1"), OnBlock) with { Allowed = "1 to 64 letters, digits and - _ .", DefaultFrom = "block- and its number" },
        new("/sites/*/blocks/*/capacityMw", "number", "Capacity on the given basis.", "200", """{"sites":[{"state":"TX","blocks":[{"capacityMw":$,"basis":"it"}]}]}""") { Required = true, Bounds = ScenarioBounds.BlockMw },
        new("/sites/*/blocks/*/basis", "word", "Basis of the capacity.", Text("facility"), """{"sites":[{"state":"TX","blocks":[{"capacityMw":200,"basis":$}]}]}""") { Required = true, Words = ScenarioReader.s_bases },
        Word("/sites/*/blocks/*/status", "How far it has come; paused and cancelled capacity is in no total.", BlockReader.s_statuses, OnBlock) with { Default = Text("announced") },
        .. Dates("/sites/*/blocks/*", OnBlock, ""),
        Plain("/sites/*/blocks/*/note", "text", "Remark.", Text("Buildings 1 and 2."), OnBlock) with { Allowed = s_text },
    ];

    private IEnumerable<InputMember> Levers()
    {
        static string In(string lever) => Inside(Inside(Whole, "levers"), lever);
        return
        [
            Plain("/levers", "object", "What to switch on; each lever's changes are told against the same scenario without it.", """{"efficientCooling":{}}""", Whole) with { Allowed = "renewables, efficientCooling, algorithmicEfficiency, smartGrid" },
            Plain("/levers/renewables", "object", "Contracts for solar and wind power.", """{"share":0.8}""", Inside(Whole, "levers")),
            Number("/levers/renewables/share", "Share of every source that they take the place of.", "0.8", ScenarioBounds.Share, In("renewables")) with { Default = "1" },
            Plain("/levers/efficientCooling", "object", "The annual PUE of the best fleets where a site's is higher.", "{}", Inside(Whole, "levers")),
            Number("/levers/efficientCooling/annualPue", "The annual PUE to reach.", "1.1", ScenarioBounds.AnnualPue, In("efficientCooling"), "lever.efficientCooling.annualPue"),
            Plain("/levers/algorithmicEfficiency", "object", "Less compute for the same work, year by year.", """{"mode":"moreWork"}""", Inside(Whole, "levers")),
            Word("/levers/algorithmicEfficiency/mode", "What the efficiency is used for.", LeverReader.s_modes, In("algorithmicEfficiency")) with { Default = Text("moreWork") },
            Number("/levers/algorithmicEfficiency/computeReductionPerYear", "Compute saved a year.", "0.2", ScenarioBounds.ComputeReduction, In("algorithmicEfficiency"), "lever.algorithmicEfficiency.computeReductionPerYear"),
            Plain("/levers/smartGrid", "object", "Load that can be lowered when the grid asks.", """{"flexibleShare":0.1}""", Inside(Whole, "levers")),
            Number("/levers/smartGrid/flexibleShare", "Flexible share of the peak.", "0.1", ScenarioBounds.Share, In("smartGrid"), "lever.smartGrid.flexibleShare"),
        ];
    }

    private IEnumerable<InputMember> Rest() =>
    [
        .. Finance(),
        Plain("/economy", "object", "How the economy is modelled.", """{"method":"slq"}""", Whole) with { Allowed = "method, delta, lines" },
        Word("/economy/method", "How national coefficients become those of a state: location quotients, with a factor for size or without.", RegionMethod.Ids, Inside(Whole, "economy")) with { Default = Text(RegionMethod.SlqId) },
        Number("/economy/delta", "Exponent of the factor for size, with slq-size; it sets tables and cannot have a range.", "0.1", ScenarioBounds.Share, Inside(Whole, "economy", "\"method\":\"slq-size\",")),
        Plain("/economy/lines", "object", "Domestic and local shares of spending lines, in place of the data's.", """{"accelerators":{"localShare":0}}""", Inside(Whole, "economy")) with { Allowed = string.Join(", ", PurchaseLines.Ids) },
        Number("/economy/lines/accelerators/domesticShare", "Part of what the line buys of makers that is made in the country; the same for every line.", "0.4", ScenarioBounds.Share, Inside(Inside(Inside(Whole, "economy"), "lines"), "accelerators")),
        Number("/economy/lines/accelerators/localShare", "Part of that, with its margins, that is made in the state; the same for every line.", "0", ScenarioBounds.Share, Inside(Inside(Inside(Whole, "economy"), "lines"), "accelerators")),
        Plain("/attribution", "object", "From gross to net jobs.", """{"butForShare":0.3}""", Whole) with { Allowed = "butForShare, displacedShare" },
        Number("/attribution/butForShare", "Share of the project that would not have come without the policy in question.", "0.3", ScenarioBounds.Share, Inside(Whole, "attribution"), "attribution.butForShare"),
        Number("/attribution/displacedShare", "Share of attributable jobs that other employers lose.", "0.4", ScenarioBounds.Share, Inside(Whole, "attribution"), "attribution.displacedShare"),
        Plain("/figures", "object", "Figures to replace, by id.", """{"facility.electrical":4200000}""", Whole) with { Allowed = "ids of GET /v1/figures" },
    ];

    private IEnumerable<InputMember> Finance()
    {
        var finance = Inside(Whole, "finance");
        var debt = Inside(finance, "debt");
        var developer = Inside(Whole, "finance", "\"view\":\"developer\",");
        var seller = Inside(Whole, "finance", "\"view\":\"operator\",");
        var lease = Inside(developer, "revenue", "\"kind\":\"lease\",\"usdPerKwMonth\":155,");
        var funding = Inside(finance, "funding");
        static string Source(string finance, string others) => Inside(finance, "funding").Replace("$", $"\"sources\":[{{{others}$}}]", StringComparison.Ordinal);
        return
        [
            Plain("/finance", "object", "Who invests, on what terms, for what income.", """{"discountRate":0.07}""", Whole),
            Word("/finance/view", "Whose flows: owner pays for everything and sells nothing; developer owns the facility and lets it; operator owns everything and sells accelerator-hours.", FinanceReader.s_views, finance) with { Default = Text("owner"), Example = Text("owner") },
            Plain("/finance/site", "text", "Id of a site of the scenario: all of finance is then of that site alone.", Text("site-1"), finance) with { Allowed = "an id of a site that has a block in the totals", DefaultFrom = "all sites" },
            Number("/finance/discountRate", "Nominal discount rate.", "0.07", ScenarioBounds.DiscountRate, finance, "finance.discountRate"),
            Number("/finance/itLifeYears", "Life of IT hardware until it is replaced.", "6", ScenarioBounds.ItLifeYears, finance, "compute.hardwareLifeYears"),
            Number("/finance/facilityLifeYears", "Life of the facility; finance goes on to its end or to the end of the term.", "14", ScenarioBounds.FacilityLifeYears, finance, "finance.facilityLifeYears"),
            Number("/finance/operatingUsdPerMwItYear", "Operating cost per MW of IT load, nominal, the same in every year, in place of the model's lines.", "900000", ScenarioBounds.OperatingUsdPerMwItYear, finance),
            Plain("/finance/debt", "object", "Terms of the debt; owners borrow only where it is given.", """{"ltv":0.7}""", finance),
            Number("/finance/debt/ltv", "Most debt over cost.", "0.7", ScenarioBounds.Share, debt, "finance.debtShare"),
            Number("/finance/debt/minimumDscr", "Least income over debt service by which the debt is sized.", "1.3", ScenarioBounds.Dscr, debt, "finance.minimumDscr"),
            Number("/finance/debt/rate", "Rate of the debt.", "0.0615", ScenarioBounds.DebtRate, debt, "finance.debtRate"),
            Number("/finance/debt/tenorYears", "Years of repayment from the first full year on.", "15", ScenarioBounds.TermYears, debt, "finance.debtTenorYears"),
            Word("/finance/debt/amortisation", "level: equal service; sculpted: service in proportion to income.", FinanceReader.s_amortisations, debt) with { Default = Text("level") },
            Plain("/finance/revenue", "object", "Income; a developer needs kind lease, an operator accelerator-hours.", """{"kind":"lease","usdPerKwMonth":155}""", developer),
            Word("/finance/revenue/kind", "What is sold.", FinanceReader.s_kinds, Inside(developer, "revenue", "\"usdPerKwMonth\":155,")) with { Required = true },
            Number("/finance/revenue/usdPerKwMonth", "Rent per kW of IT load and month in the first lease year.", "155", ScenarioBounds.UsdPerKwMonth, Inside(developer, "revenue", "\"kind\":\"lease\",")),
            Number("/finance/revenue/usdPerAcceleratorHour", "Price of an accelerator for an hour in the first full year.", "3", ScenarioBounds.UsdPerAcceleratorHour, Inside(seller, "revenue", "\"kind\":\"gpu-hours\",")),
            Number("/finance/revenue/utilisation", "Share of hours sold.", "0.8", ScenarioBounds.Share, Inside(seller, "revenue", "\"kind\":\"gpu-hours\",\"usdPerAcceleratorHour\":3,"), "finance.utilisation"),
            Number("/finance/revenue/escalator", "Yearly change of the rent or the price.", "0.025", ScenarioBounds.Escalator, lease) with { Default = "0" },
            Number("/finance/revenue/termYears", "Years of the lease, or years of sales.", "15", ScenarioBounds.TermYears, lease) with { DefaultFrom = "the life of the facility" },
            Number("/finance/revenue/noiMargin", "Net operating income over revenue, in place of operating cost.", "0.9", ScenarioBounds.Share, lease),
            Plain("/finance/funding", "object", "Money that pays for building: commitments of the public record, sources of your own, or both. Without it no gap is told; empty, all spending is the gap.", """{"commitments":"stargate"}""", finance) with { Allowed = "commitments, sources" },
            Word("/finance/funding/commitments", "stargate: the equity and debt of the public record that is for Stargate (GET /v1/commitments).", FundingReader.s_commitments, funding) with { Default = Text("none") },
            Plain("/finance/funding/sources", "array", "Sources of your own.", """[{"id":"bank","kind":"debt","usd":1000000000}]""", funding) with { Allowed = string.Create(CultureInfo.InvariantCulture, $"up to {ScenarioLimits.FundingSources} sources") },
            Plain("/finance/funding/sources/*/id", "text", "Id, unique among the sources; stands in result paths.", Text("bank"), Source(finance, "\"kind\":\"debt\",\"usd\":1000000000,")) with { Required = true, Allowed = "1 to 64 letters, digits and - _ ." },
            Word("/finance/funding/sources/*/kind", "What it is; kinds are drawn in this order.", FundingReader.s_kinds, Source(finance, "\"id\":\"bank\",\"usd\":1000000000,")) with { Required = true },
            Number("/finance/funding/sources/*/usd", "Amount, nominal.", "1000000000", ScenarioBounds.FundingUsd, Source(finance, "\"id\":\"bank\",\"kind\":\"debt\",")) with { Required = true },
            Month("/finance/funding/sources/*/from", "First month in which it can be drawn.", "2027-01", Source(finance, "\"id\":\"bank\",\"kind\":\"debt\",\"usd\":1000000000,"), "the beginning"),
        ];
    }

    private IEnumerable<InputMember> Figures() => _catalogue.Figures.Where(Choices.IsReplaceable).Select(figure =>
    {
        var central = Json(figure.Central);
        return new InputMember($"/figures/{figure.Id}", "number", $"{figure.LabelEn}.", central, Whole.Replace("$", $"\"figures\":{{\"{figure.Id}\":$}}", StringComparison.Ordinal))
        {
            Bounds = FigureBounds.Of(figure),
            Default = central,
            DefaultFrom = figure.Id,
            SourceIds = figure.SourceIds,
        };
    });

    private static IEnumerable<InputMember> Dates(string at, string template, string more) =>
    [
        Month($"{at}/constructionStart", "First month of construction." + more, "2027-01", template, "the month after the data's date, or before the other dates by the durations of the phases"),
        Month($"{at}/firstPower", "First month with power." + more, "2028-06", template, "the durations of the phases (schedule.firstPowerMonths)"),
        Month($"{at}/fullPower", "Month in which all of it has power." + more, "2029-03", template, "the durations of the phases (schedule.rackRampMonths, schedule.gigawattMonths)"),
    ];

    private InputMember Number(string pointer, string description, string example, NumberBounds bounds, string template, string figureId)
    {
        var figure = _catalogue[figureId];
        return Number(pointer, description, example, bounds, template) with { Default = Json(figure.Central), DefaultFrom = figure.Id, SourceIds = figure.SourceIds };
    }

    private static InputMember Number(string pointer, string description, string example, NumberBounds bounds, string template) =>
        Plain(pointer, "number", description, example, template) with { Bounds = bounds };

    private static InputMember Word(string pointer, string description, IReadOnlyList<string> words, string template) =>
        Plain(pointer, "word", description, Text(words[0]), template) with { Words = words };

    private static InputMember Month(string pointer, string description, string example, string template, string? otherwise) =>
        Plain(pointer, "month", description, Text(example), template) with { Allowed = s_months, DefaultFrom = otherwise };

    private static InputMember Plain(string pointer, string type, string description, string example, string template) =>
        new(pointer, type, description, example, template.Replace("$", $"\"{pointer[(pointer.LastIndexOf('/') + 1)..]}\":$", StringComparison.Ordinal));

    private static string Inside(string template, string member, string before = "") =>
        template.Replace("$", $"\"{member}\":{{{before}$}}", StringComparison.Ordinal);

    private static string Text(string text) => $"\"{text}\"";

    private static string Json(double number) => JsonSerializer.Serialize(number);
}
