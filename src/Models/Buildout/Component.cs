namespace Stargate.Economics.Models.Buildout;

/// <summary>Lines of the build-out. The order is that of tables.</summary>
public enum Component
{
    /// <summary>Land.</summary>
    Land,

    /// <summary>Site work and civil works.</summary>
    SiteWork,

    /// <summary>Shell and core.</summary>
    Shell,

    /// <summary>Electrical.</summary>
    Electrical,

    /// <summary>Cooling plant, with the liquid premium.</summary>
    Cooling,

    /// <summary>White-space fit-out.</summary>
    FitOut,

    /// <summary>Back of house and offices.</summary>
    BackOfHouse,

    /// <summary>Fibre and campus interconnect.</summary>
    Fibre,

    /// <summary>Grid connection.</summary>
    GridConnection,

    /// <summary>On-site plant and storage.</summary>
    OnSiteGeneration,

    /// <summary>Design, permits, management.</summary>
    SoftCost,

    /// <summary>Contingency.</summary>
    Contingency,

    /// <summary>Owner's team, commissioning agent, permits, insurance.</summary>
    OwnerCost,

    /// <summary>Accelerator packages.</summary>
    Accelerators,

    /// <summary>The rest of the racks.</summary>
    Servers,

    /// <summary>Network.</summary>
    Network,

    /// <summary>Storage.</summary>
    Storage,

    /// <summary>Spares.</summary>
    Spares,
}
