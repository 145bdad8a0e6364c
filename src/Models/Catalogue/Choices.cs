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

    /// <summary>What an accelerator must have to be costed, by the last part of the figure's id.</summary>
    private static readonly (string Figure, string What)[] s_needed =
        [("allInWatts", "all-in power"), ("packagePriceUsd", "package price"), ("acceleratorsPerRack", "rack size"), ("fp8Tflops", "dense FP8 rate")];

    /// <summary>Accelerators for which nothing is missing; the others are listed and cannot be costed.</summary>
    public static IReadOnlyList<string> Accelerators(Catalogue catalogue) =>
        [.. catalogue.Tables.Accelerators.Keys.Where(id => Missing(catalogue, id).Count == 0)];

    /// <summary>What the data lack of an accelerator for it to be costed, in words; nothing for one that can be.</summary>
    public static IReadOnlyList<string> Missing(Catalogue catalogue, string accelerator) =>
        [.. s_needed.Where(needed => !Has(catalogue, $"accelerator.{accelerator}.{needed.Figure}")).Select(needed => needed.What)];

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

    /// <summary>Whether another value for a figure changes results. Benchmarks and regional peaks stand beside them; correlations shape the draws.</summary>
    public static bool IsReplaceable(Figure figure) => figure.Id.Split('.')[0] is not ("benchmark" or "peakDemand" or "uncertainty");

    private static bool Has(Catalogue catalogue, string id) => catalogue.Find(id) is not null;
}
