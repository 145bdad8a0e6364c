namespace Stargate.Economics.Models.Prices;

/// <summary>Units of money in a scenario's price basis, written once.</summary>
/// <param name="Usd">USD, or USD with the year of its prices.</param>
/// <param name="RealUsd">USD with the year of its prices, also where the basis is nominal.</param>
public sealed record MoneyUnits(string Usd, string RealUsd)
{
    /// <summary>Per nominal USD: a pure number where money is nominal.</summary>
    public string PerNominalUsd { get; } = Usd == "USD" ? "1" : $"{Usd}/USD";

    /// <summary>Of MW of IT load times a price level: MW where money is nominal.</summary>
    public string MwPerNominalUsd { get; } = Usd == "USD" ? "MW_it" : $"MW_it·{Usd}/USD";

    /// <summary>Per MW of IT load.</summary>
    public string PerMwIt { get; } = $"{Usd}/MW_it";

    /// <summary>Per MW of peak facility load.</summary>
    public string PerMwFacility { get; } = $"{Usd}/MW_fac";

    /// <summary>Per MWh.</summary>
    public string PerMwh { get; } = $"{Usd}/MWh";

    /// <summary>Per accelerator and hour.</summary>
    public string PerAcceleratorHour { get; } = $"{Usd}/accelerator/h";
}
