namespace Stargate.Economics.Models.Catalogue;

/// <summary>A US state or the District of Columbia.</summary>
/// <param name="Code">Postal code.</param>
/// <param name="Name">Name.</param>
/// <param name="ClimateZone">ASHRAE climate zone taken for its data centres.</param>
/// <param name="BalancingArea">Main balancing area.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record State(string Code, string Name, string ClimateZone, string BalancingArea, IReadOnlyList<string> SourceIds, string Note);

/// <summary>An accelerator or rack platform.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Name.</param>
/// <param name="Vendor">Vendor.</param>
/// <param name="AvailableFrom">Month or year of first availability.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record Accelerator(string Id, string Name, string Vendor, string AvailableFrom, IReadOnlyList<string> SourceIds, string Note);

/// <summary>A source of electricity.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="NameEn">English name.</param>
/// <param name="NameDe">German name.</param>
/// <param name="Kind">grid, fuel, variable, firm or storage.</param>
/// <param name="Renewable">Whether it counts as renewable.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record Technology(string Id, string NameEn, string NameDe, string Kind, bool Renewable, IReadOnlyList<string> SourceIds, string Note);

/// <summary>A cooling system.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="NameEn">English name.</param>
/// <param name="NameDe">German name.</param>
/// <param name="Liquid">Whether the liquid premium applies.</param>
/// <param name="ByZone">Whether its PUE and WUE depend on the climate zone.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record Cooling(string Id, string NameEn, string NameDe, bool Liquid, bool ByZone, IReadOnlyList<string> SourceIds, string Note);

/// <summary>An occupation of the Standard Occupational Classification.</summary>
/// <param name="Soc">SOC code.</param>
/// <param name="TitleEn">English title.</param>
/// <param name="TitleDe">German title.</param>
/// <param name="Group">One of the four job groups.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record Occupation(string Soc, string TitleEn, string TitleDe, string Group, IReadOnlyList<string> SourceIds, string Note);

/// <summary>What a benchmark figure covers.</summary>
/// <param name="Id">Id of the figure.</param>
/// <param name="Name">Name.</param>
/// <param name="Author">Who published it.</param>
/// <param name="Date">When, ISO, as precise as known.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="Kind">estimate, model, guide, filing, ceiling, plan or target.</param>
/// <param name="BasisNote">What the source says of its basis.</param>
/// <param name="SourceIds">Who says so.</param>
public sealed record BenchmarkNote(
    string Id, string Name, string Author, string Date, string Scope, string Kind, string BasisNote, IReadOnlyList<string> SourceIds);

/// <summary>The version of the data.</summary>
/// <param name="Id">Id, also the name of a tag.</param>
/// <param name="AsOf">The day that the data speak of.</param>
public sealed record DataVersion(string Id, DateOnly AsOf);

/// <summary>A ready scenario.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Scenario">The scenario as JSON text.</param>
public sealed record Preset(string Id, string Name, string Description, string Scenario);

/// <summary>One fault in a data file.</summary>
/// <param name="File">Path below the data folder.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column of the table, from 1; 0 where the whole line is meant.</param>
/// <param name="Message">What is wrong.</param>
public sealed record DataError(string File, int Line, int Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
