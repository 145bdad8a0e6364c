namespace Stargate.Economics.Models.Jobs;

/// <summary>Kinds of work in the build phases.</summary>
public enum BuildWork
{
    /// <summary>Planning and design.</summary>
    Design,

    /// <summary>Site work.</summary>
    SiteWork,

    /// <summary>Shell.</summary>
    Shell,

    /// <summary>Electrical, cooling, fit-out.</summary>
    FitOut,

    /// <summary>Grid connection and on-site plant.</summary>
    Connection,

    /// <summary>Installation of racks.</summary>
    Installation,

    /// <summary>Commissioning and the owner's team.</summary>
    Commissioning,
}

/// <summary>Phases of work.</summary>
public enum JobPhase
{
    /// <summary>Planning and design.</summary>
    Planning,

    /// <summary>Site work and shell.</summary>
    Construction,

    /// <summary>Electrical, cooling and IT installation, connection and plant.</summary>
    FitOut,

    /// <summary>Commissioning and the owner's team.</summary>
    Commissioning,

    /// <summary>Operations.</summary>
    Operations,
}
