namespace Stargate.Economics.Models.Buildout;

/// <summary>When lines of a kind are spent in a block's schedule.</summary>
public enum SpendWindow
{
    /// <summary>Before construction: land.</summary>
    Land,

    /// <summary>From design to full power: soft cost.</summary>
    Design,

    /// <summary>Up to first power: connection, fibre, on-site plant.</summary>
    Connection,

    /// <summary>Site work.</summary>
    SiteWork,

    /// <summary>Shell.</summary>
    Shell,

    /// <summary>Electrical, cooling, fit-out, back of house.</summary>
    FitOut,

    /// <summary>From the hardware's lead time before first power to full power: IT.</summary>
    Hardware,
}
