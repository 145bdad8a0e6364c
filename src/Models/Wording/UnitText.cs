namespace Stargate.Economics.Models.Wording;

/// <summary>Units as people write them.</summary>
public static class UnitText
{
    /// <summary>Whether the unit is money, alone or per something.</summary>
    /// <param name="unit">Such as USD, USD2026 or USD/MW_it.</param>
    public static bool IsMoney(string unit) => unit.StartsWith("USD", StringComparison.Ordinal);

    /// <summary>The currency: USD, with the price year where the unit has one, "USD (2026)".</summary>
    public static string Currency(string unit)
    {
        var currency = unit.Split('/')[0];
        return currency.Length == 7 ? $"{currency[..3]} ({currency[3..]})" : currency;
    }

    /// <summary>What follows the number, and for money what follows the amount: "MW of IT load", "per MWh"; may be empty.</summary>
    public static string After(string unit)
    {
        if (Whole(unit) is { } whole) return whole;
        var parts = unit.Split('/');
        var below = parts.Length > 1 ? "per " + string.Join(" and ", parts.Skip(1).Select(One)) : "";
        var above = IsMoney(unit) || parts[0] == "1" ? "" : Many(parts[0]);
        return $"{above} {below}".Trim();
    }

    /// <summary>Units with a name of their own, and ratios that are read as plain numbers.</summary>
    private static string? Whole(string unit) => unit switch
    {
        "MW_fac/MW_it" or "MWh/MWh_it" => "",
        "EFLOP/s" or "Exaflops" => "EFLOP/s",
        _ => null,
    };

    private static string Many(string unit) => unit switch
    {
        "MW_it" => "MW of IT load",
        "MW_fac" => "MW of facility load",
        "GW_it" => "GW of IT load",
        "MW_fac·h" or "MWh" => "MWh",
        "fte" => "FTE",
        "jobyear" or "job·year" => "job-years",
        "person" => "people",
        "job" => "jobs",
        "accelerator" => "accelerators",
        "rack" => "racks",
        "home" or "household" => "homes",
        "h100" or "h100e" => "H100 equivalents",
        "t" or "tonne" or "t_CO2e" or "tCO2e" or "t CO2e" or "tonnes CO2e" => "t CO₂e",
        "l" or "L" or "litre" => "litres",
        "year" => "years",
        "month" => "months",
        "h" => "hours",
        "petabyte" => "PB",
        _ => unit,
    };

    private static string One(string unit) => unit switch
    {
        "MW_it" => "MW of IT load",
        "GW_it" => "GW of IT load",
        "MW_fac" => "MW of facility load",
        "MW_fac·h" => "MWh",
        "kW_it" => "kW of IT load",
        "accelerator·h" => "accelerator-hour",
        "h" => "hour",
        "l" => "litre",
        "t" => "tonne",
        "fte" => "FTE",
        "jobyear" or "job·year" => "job-year",
        "MUSD" => "million USD",
        _ => unit,
    };
}
