namespace Stargate.Economics.Models.Catalogue;

/// <summary>What a scenario can choose, by the figures that the data have for it.</summary>
public static class Choices
{
    /// <summary>Accelerator where a scenario names none.</summary>
    public const string DefaultAccelerator = "gb200-nvl72";

    /// <summary>Cooling where a scenario names none.</summary>
    public const string DefaultCooling = "direct-to-chip";

    /// <summary>Source of electricity where a scenario names none.</summary>
    public const string Grid = "grid";

    /// <summary>Accelerators with both an all-in power and a price; the others are listed and cannot be costed.</summary>
    public static IReadOnlyList<string> Accelerators(Catalogue catalogue) =>
        [.. catalogue.Tables.Accelerators.Keys.Where(id =>
            Has(catalogue, $"accelerator.{id}.allInWatts") && Has(catalogue, $"accelerator.{id}.packagePriceUsd")
            && Has(catalogue, $"accelerator.{id}.acceleratorsPerRack") && Has(catalogue, $"accelerator.{id}.fp8Tflops"))];

    /// <summary>Whether a technology has what an on-site plant needs: a price per kW, and a heat rate where it burns fuel.</summary>
    public static bool CanStandOnSite(Catalogue catalogue, Technology technology) =>
        Has(catalogue, $"technology.{technology.Id}.capexUsdPerKw")
        && technology.Kind switch
        {
            "fuel" => Has(catalogue, $"technology.{technology.Id}.heatRateMmbtuPerMwh"),
            "variable" => Has(catalogue, $"technology.{technology.Id}.capacityFactor"),
            "storage" or "firm" => true,
            _ => false,
        };

    /// <summary>Whether a technology has a contract price.</summary>
    public static bool CanBeContracted(Catalogue catalogue, Technology technology) => Has(catalogue, $"technology.{technology.Id}.ppaUsdPerMwh");

    private static bool Has(Catalogue catalogue, string id) => catalogue.Find(id) is not null;
}
