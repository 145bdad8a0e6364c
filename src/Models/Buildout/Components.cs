namespace Stargate.Economics.Models.Buildout;

/// <summary>Ids, labels and groups of the lines, as on the wire.</summary>
public static class Components
{
    private static readonly (string Id, string Label)[] s_names =
    [
        ("land", "Land"), ("site-work", "Site work"), ("shell", "Shell and core"), ("electrical", "Electrical"),
        ("cooling", "Cooling, with the liquid premium"), ("fit-out", "White-space fit-out"), ("back-of-house", "Back of house and offices"),
        ("fibre", "Fibre and campus interconnect"), ("grid-connection", "Grid connection"), ("on-site-generation", "On-site plant and storage"),
        ("soft-cost", "Design, permits and management"), ("contingency", "Contingency"), ("owner-cost", "Owner's cost and commissioning"),
        ("accelerators", "Accelerators"), ("servers", "Servers and racks"), ("network", "Network"), ("storage", "Storage"), ("spares", "Spares"),
    ];

    private static readonly string[] s_inState = [.. s_names.Select(name => $"{name.Label} in the state")];

    /// <summary>How many lines there are.</summary>
    public const int Count = 18;

    /// <summary>The window of each line; contingency and owner's cost follow the lines that they are shares of, on-site plant the connection.</summary>
    public static IReadOnlyList<(Component Component, SpendWindow Window)> Windows { get; } =
    [
        (Component.Land, SpendWindow.Land), (Component.SoftCost, SpendWindow.Design), (Component.Fibre, SpendWindow.Connection),
        (Component.GridConnection, SpendWindow.Connection), (Component.SiteWork, SpendWindow.SiteWork), (Component.Shell, SpendWindow.Shell),
        (Component.Electrical, SpendWindow.FitOut), (Component.Cooling, SpendWindow.FitOut), (Component.FitOut, SpendWindow.FitOut),
        (Component.BackOfHouse, SpendWindow.FitOut), (Component.Accelerators, SpendWindow.Hardware), (Component.Servers, SpendWindow.Hardware),
        (Component.Network, SpendWindow.Hardware), (Component.Storage, SpendWindow.Hardware), (Component.Spares, SpendWindow.Hardware),
    ];

    /// <summary>Whether contingency and owner's cost come on top of the lines of a window.</summary>
    public static bool IsBroker(SpendWindow window) => window is SpendWindow.SiteWork or SpendWindow.Shell or SpendWindow.FitOut;

    /// <summary>Id on the wire.</summary>
    public static string Id(Component component) => s_names[(int)component].Id;

    /// <summary>Label for people.</summary>
    public static string Label(Component component) => s_names[(int)component].Label;

    /// <summary>Name of the line's cost with the state's construction factor.</summary>
    public static string InState(Component component) => s_inState[(int)component];

    /// <summary>Whether the line is IT.</summary>
    public static bool IsIt(Component component) => component >= Component.Accelerators;

    /// <summary>facility or it.</summary>
    public static string Group(Component component) => IsIt(component) ? "it" : "facility";
}
