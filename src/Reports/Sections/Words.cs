namespace Stargate.Economics.Reports.Sections;

/// <summary>Ids of the contract in words.</summary>
internal static class Words
{
    /// <summary>A status of a block.</summary>
    public static string Status(string id) => id switch
    {
        "construction" => "Under construction",
        _ => Capital(id),
    };

    /// <summary>A phase of work.</summary>
    public static string Phase(string id) => id switch
    {
        "fitOut" => "Fit-out",
        "build" => "Build, all phases",
        _ => Capital(id),
    };

    /// <summary>A measure of jobs.</summary>
    public static string Measure(string id) => id switch
    {
        "jobYears" => "job-years",
        "annualFte" => "FTE, average of a year",
        "peakFte" => "FTE at the peak",
        _ => id,
    };

    /// <summary>A place of the economy.</summary>
    public static string Place(string id) => id switch
    {
        "US" => "United States",
        "rest-of-us" => "Rest of the United States",
        _ => Capital(id),
    };

    /// <summary>An effect on the economy.</summary>
    public static string Effect(string id) => id == "total" ? "All effects" : Capital(id);

    /// <summary>A basis of MW.</summary>
    public static string Basis(string id) => id switch { "it" => "IT load", "facility" => "facility load", _ => "not stated" };

    /// <summary>A group of components.</summary>
    public static string Group(string id) => id switch { "it" => "IT equipment", "facility" => "Facility", _ => Capital(id) };

    /// <summary>An id as a word: "direct-to-chip" is "Direct-to-chip".</summary>
    public static string Capital(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id[1..];
}
