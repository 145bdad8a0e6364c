namespace Stargate.Economics.Models.Fiscal;

/// <summary>A tax of a level of government, in the order of tables: the nation first.</summary>
public enum FiscalLine
{
    /// <summary>Federal income tax on pay.</summary>
    FederalIncome,

    /// <summary>Social Security and Medicare.</summary>
    FederalPayroll,

    /// <summary>Federal tax on contractors' profit.</summary>
    FederalCorporate,

    /// <summary>State income tax on pay.</summary>
    StateIncome,

    /// <summary>State tax on contractors' profit.</summary>
    StateCorporate,

    /// <summary>State sales and use tax.</summary>
    StateSales,

    /// <summary>Taxes on utilities within the bill.</summary>
    StateUtility,

    /// <summary>Local sales and use tax.</summary>
    LocalSales,

    /// <summary>Property tax of all local levels together.</summary>
    LocalProperty,

    /// <summary>Property tax of the county.</summary>
    CountyProperty,

    /// <summary>Property tax of the city.</summary>
    CityProperty,

    /// <summary>Property tax of school and other districts.</summary>
    DistrictProperty,
}

/// <summary>Levels, taxes and labels of the lines, as on the wire.</summary>
public static class FiscalLines
{
    private static readonly (string Level, string Tax, string Label)[] s_names =
    [
        ("federal", "individual-income", "Federal income tax on pay"), ("federal", "payroll", "Social Security and Medicare"),
        ("federal", "corporate-income", "Federal tax on contractors' profit"), ("state", "individual-income", "State income tax on pay"),
        ("state", "corporate-income", "State tax on contractors' profit"), ("state", "sales", "State sales and use tax"),
        ("state", "utility", "Taxes on utilities within the bill"), ("local", "sales", "Local sales and use tax"),
        ("local", "property", "Property tax of all local levels"), ("county", "property", "Property tax of the county"),
        ("city", "property", "Property tax of the city"), ("district", "property", "Property tax of school and other districts"),
    ];

    /// <summary>How many lines there are.</summary>
    public const int Count = 12;

    /// <summary>The levels of government.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["federal", "state", "local", "county", "city", "district"];

    /// <summary>The taxes.</summary>
    public static IReadOnlyList<string> Taxes { get; } = [.. s_names.Select(name => name.Tax).Distinct()];

    /// <summary>Whether the nation raises it; what it raises is no part of net revenue of state and local governments.</summary>
    public static bool IsFederal(FiscalLine line) => line <= FiscalLine.FederalCorporate;

    /// <summary>Level of government that raises it.</summary>
    public static string Level(FiscalLine line) => s_names[(int)line].Level;

    /// <summary>Kind of tax.</summary>
    public static string Tax(FiscalLine line) => s_names[(int)line].Tax;

    /// <summary>Label for people.</summary>
    public static string Label(FiscalLine line) => s_names[(int)line].Label;
}
