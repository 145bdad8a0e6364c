namespace Stargate.Economics.Api.Tables;

/// <summary>Units of the plain numbers of an answer, which the JSON leaves to the names of its members.</summary>
/// <param name="priceBasis">The answer's price basis: nominal, or real-YYYY.</param>
/// <param name="realYear">Year of real prices where they stand beside nominal ones.</param>
internal sealed class AnswerUnits(string priceBasis, string realYear)
{
    private static readonly Dictionary<string, string> s_byName = new(StringComparer.Ordinal)
    {
        ["seed"] = "1",
        ["draws"] = "1",
        ["share"] = "1",
        ["probability"] = "1",
        ["probabilityBy"] = "1",
        ["gapIt"] = "1",
        ["gapFacility"] = "1",
        ["year"] = "year",
        ["paybackYear"] = "year",
        ["returnPerIncentiveDollar"] = "1",
        ["attributableReturnPerIncentiveDollar"] = "1",
        ["itMw"] = "MW_it",
        ["energisedItMw"] = "MW_it",
        ["facilityMw"] = "MW_fac",
        ["energisedFacilityMw"] = "MW_fac",
        ["probabilityWeightedFacilityMw"] = "MW_fac",
        ["projectPeakMw"] = "MW",
        ["peakDemandMw"] = "MW",
        ["accelerators"] = "accelerator",
        ["racks"] = "rack",
        ["mwh"] = "MWh",
        ["jobYears"] = "jobyear",
        ["operatingFte"] = "fte",
        ["planning"] = "fte",
        ["construction"] = "fte",
        ["fitOut"] = "fte",
        ["commissioning"] = "fte",
        ["operations"] = "fte",
        ["investmentUsd"] = "USD",
        ["priceYear"] = "year",
        ["delta"] = "1",
        ["cumulativeUsd"] = "USD",
        ["revenueUsd"] = "USD",
        ["noiUsd"] = "USD",
        ["netUsd"] = "USD",
        ["balanceUsd"] = "USD",
        ["byCostUsd"] = "USD",
        ["byIncomeUsd"] = "USD",
        ["gapByYear"] = "USD",
        ["drawnUsd"] = "USD",
        ["drawnTotalUsd"] = "USD",
        ["targetUsd"] = "USD",
        ["committedUsd"] = "USD",
        ["gapUsd"] = "USD",
        ["itLifeYears"] = "year",
        ["wageUsd"] = "USD/year",
        ["averageWageUsd"] = "USD/year",
    };

    /// <summary>Money of the effects on the economy: that of the tables' year.</summary>
    private const string EconomyMoney = "USD2023";

    private readonly string _money = priceBasis.StartsWith("real-", StringComparison.Ordinal) ? "USD" + priceBasis[5..] : "USD";

    /// <summary>The unit of a number.</summary>
    /// <param name="member">Name of its member.</param>
    /// <param name="list">Name of the list that its object stands in, if any.</param>
    /// <param name="measure">What its object counts, where it says so.</param>
    public string Of(string member, string list, string? measure) => list switch
    {
        "usdPerGwYear" when member != "itLifeYears" => $"{_money}/GW_it/year",
        "cashFlow" or "uses" or "sources" => "USD",
        _ when member == "netRealUsd" => $"USD{realYear}",
        "benchmarks" when member is "low" or "usdPerMw" or "high" => "USD/MW",
        "costPerJob" when member == "usd" => $"{_money}/job",
        "costPerJob" when member == "jobs" => "job",
        "claims" when member == "value" => "job",
        "buildYears" or "industries" when member == "jobs" => "job·year",
        "buildYears" or "industries" when member.EndsWith("Usd", StringComparison.Ordinal) => EconomyMoney,
        "effects" when member == "labourIncomePerJobUsd" => $"{EconomyMoney}/job/year",
        "states" => member == "localShare" ? "1" : "person",
        "definitions" when member == "value" => measure switch { "jobYears" => "jobyear", "annualFte" or "peakFte" => "fte", _ => "person" },
        _ when list.Length == 0 && member is "capital" or "finance" or "energy" or "staff" or "maintenance" or "tax" or "other" => $"{_money}/accelerator/h",
        _ when s_byName.TryGetValue(member, out var unit) => unit,
        _ when member.EndsWith("Usd", StringComparison.Ordinal) || member.EndsWith("UsdByYear", StringComparison.Ordinal) || member is "usd" or "usdByYear" => _money,
        _ => "",
    };
}
