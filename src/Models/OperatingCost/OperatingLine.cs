namespace Stargate.Economics.Models.OperatingCost;

/// <summary>Lines of the operating cost, in the order of tables. Property tax is added by the fiscal model.</summary>
public enum OperatingLine
{
    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Water on site.</summary>
    Water,

    /// <summary>Staff with employer's burden.</summary>
    Staff,

    /// <summary>Maintenance of the facility.</summary>
    FacilityMaintenance,

    /// <summary>Maintenance of IT.</summary>
    ItMaintenance,

    /// <summary>Insurance of the facility.</summary>
    FacilityInsurance,

    /// <summary>Insurance of IT.</summary>
    ItInsurance,

    /// <summary>Network and connectivity.</summary>
    Network,
}

/// <summary>Ids and labels of the lines, as on the wire.</summary>
public static class OperatingLines
{
    private static readonly (string Id, string Label)[] s_names =
    [
        ("energy", "Energy"), ("water", "Water on site"), ("staff", "Staff, with employer's burden"),
        ("facility-maintenance", "Maintenance of the facility"), ("it-maintenance", "Maintenance of IT"),
        ("facility-insurance", "Insurance of the facility"), ("it-insurance", "Insurance of IT"), ("connectivity", "Network and connectivity"),
    ];

    /// <summary>How many lines there are.</summary>
    public const int Count = 8;

    /// <summary>Id on the wire.</summary>
    public static string Id(OperatingLine line) => s_names[(int)line].Id;

    /// <summary>Label for people.</summary>
    public static string Label(OperatingLine line) => s_names[(int)line].Label;
}
