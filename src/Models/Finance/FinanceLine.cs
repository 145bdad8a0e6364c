namespace Stargate.Economics.Models.Finance;

/// <summary>Lines of the cash flow, in the order of tables; received is positive. They sum to the flow of the equity.</summary>
public enum FinanceLine
{
    /// <summary>Facility.</summary>
    Facility,

    /// <summary>IT.</summary>
    It,

    /// <summary>Hardware replaced at the end of its life.</summary>
    Refresh,

    /// <summary>Revenue.</summary>
    Revenue,

    /// <summary>Energy and water.</summary>
    Energy,

    /// <summary>Staff.</summary>
    Staff,

    /// <summary>Maintenance.</summary>
    Maintenance,

    /// <summary>Insurance, network, and whatever the scenario gives in place of lines.</summary>
    Other,

    /// <summary>Property tax after abatement.</summary>
    PropertyTax,

    /// <summary>Value left at the end.</summary>
    Salvage,

    /// <summary>Income tax of the states.</summary>
    StateTax,

    /// <summary>Income tax of the nation.</summary>
    Tax,

    /// <summary>Debt drawn.</summary>
    DebtDrawn,

    /// <summary>Interest.</summary>
    Interest,

    /// <summary>Principal, with the interest that was added to the debt while building.</summary>
    Principal,

    /// <summary>Fees of the debt.</summary>
    Fees,

    /// <summary>Reserve of debt service, filled and released.</summary>
    Reserve,
}

/// <summary>Ids and labels of the lines, as on the wire.</summary>
public static class FinanceLines
{
    private static readonly (string Id, string Label)[] s_names =
    [
        ("facility", "Facility"), ("it", "IT"), ("refresh", "Hardware replaced at the end of its life"), ("revenue", "Revenue"),
        ("energy", "Energy and water"), ("staff", "Staff"), ("maintenance", "Maintenance"), ("other", "Insurance, network and other operating cost"),
        ("property-tax", "Property tax after abatement"), ("salvage", "Value left at the end"), ("state-tax", "State income tax"), ("tax", "Federal income tax"), ("debt-drawn", "Debt drawn"), ("interest", "Interest"),
        ("principal", "Principal, with interest added while building"), ("fees", "Fees of the debt"), ("reserve", "Reserve of debt service"),
    ];

    /// <summary>How many lines there are.</summary>
    public const int Count = 17;

    /// <summary>Id on the wire.</summary>
    public static string Id(FinanceLine line) => s_names[(int)line].Id;

    /// <summary>Label for people.</summary>
    public static string Label(FinanceLine line) => s_names[(int)line].Label;
}
