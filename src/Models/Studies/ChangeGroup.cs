namespace Stargate.Economics.Models.Studies;

/// <summary>What two scenarios can differ in, taken together: the drivers of a comparison.</summary>
internal enum ChangeGroup
{
    /// <summary>Sites, blocks and their MW.</summary>
    Capacity,

    /// <summary>Dates, status and horizon.</summary>
    Schedule,

    /// <summary>States.</summary>
    Place,

    /// <summary>Accelerators, cooling, supply, efficiencies and levers.</summary>
    Technology,

    /// <summary>Replaced figures, and costs per MW that replace them.</summary>
    Figures,

    /// <summary>Targets, finance, economy and all else.</summary>
    Finance,
}

/// <summary>Which group each member of a scenario belongs to.</summary>
internal static class ChangeGroups
{
    /// <summary>How many groups there are.</summary>
    public static readonly int Count = Enum.GetValues<ChangeGroup>().Length;

    /// <summary>Of a member of the scenario.</summary>
    public static ChangeGroup OfRoot(string member) => member switch
    {
        "sites" => ChangeGroup.Capacity,
        "horizon" => ChangeGroup.Schedule,
        "levers" => ChangeGroup.Technology,
        "figures" => ChangeGroup.Figures,
        _ => ChangeGroup.Finance,
    };

    /// <summary>Of a member of a site or block.</summary>
    public static ChangeGroup OfSite(string member) => member switch
    {
        "status" or "constructionStart" or "firstPower" or "fullPower" => ChangeGroup.Schedule,
        "state" or "country" => ChangeGroup.Place,
        "accelerator" or "cooling" or "supply" or "itPowerUtilisation" or "siteLoadFactor" or "annualPue" or "peakPue" => ChangeGroup.Technology,
        "facilityUsdPerMwIt" or "itUsdPerMwIt" => ChangeGroup.Figures,
        "incentives" => ChangeGroup.Finance,
        _ => ChangeGroup.Capacity,
    };

    /// <summary>The name on the wire.</summary>
    public static string NameOf(ChangeGroup group) => group.ToString().ToLowerInvariant();
}
