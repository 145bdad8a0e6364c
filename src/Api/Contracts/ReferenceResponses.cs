using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Api.Contracts;

/// <summary>An accelerator or rack platform.</summary>
/// <param name="Id">Its id, for the accelerator of a site.</param>
/// <param name="Name">Name.</param>
/// <param name="Vendor">Vendor.</param>
/// <param name="AvailableFrom">Month or year of first availability.</param>
/// <param name="Selectable">Whether a scenario can choose it.</param>
/// <param name="Reason">Why it cannot.</param>
/// <param name="Note">Remarks.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Sources">Who says it and them.</param>
public sealed record AcceleratorResponse(
    string Id, string Name, string Vendor, string AvailableFrom, bool Selectable, string? Reason, string Note,
    IReadOnlyList<FigureItem> Figures, IReadOnlyList<Source> Sources);

/// <summary>A US state or the District of Columbia.</summary>
/// <param name="Code">Postal code, for the state of a site.</param>
/// <param name="Name">Name.</param>
/// <param name="ClimateZone">ASHRAE climate zone taken for its data centres.</param>
/// <param name="BalancingArea">Main balancing area.</param>
/// <param name="Note">Remarks.</param>
/// <param name="Figures">Its figures, and the peak demand of its balancing area where one is published.</param>
/// <param name="Sources">Who says it and them.</param>
public sealed record StateResponse(
    string Code, string Name, string ClimateZone, string BalancingArea, string Note, IReadOnlyList<FigureItem> Figures, IReadOnlyList<Source> Sources);

/// <summary>A source of electricity.</summary>
/// <param name="Id">Its id, for the technology of a supply.</param>
/// <param name="Name">Name.</param>
/// <param name="NameDe">The same in German.</param>
/// <param name="Kind">grid, fuel, variable, firm or storage.</param>
/// <param name="Renewable">Whether it counts as renewable.</param>
/// <param name="CanStandOnSite">Whether it can be the project's own plant.</param>
/// <param name="CanBeContracted">Whether the data have a contract price; without one it takes a tariff or stands on site.</param>
/// <param name="Note">Remarks.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Sources">Who says it and them.</param>
public sealed record TechnologyResponse(
    string Id, string Name, string NameDe, string Kind, bool Renewable, bool CanStandOnSite, bool CanBeContracted, string Note,
    IReadOnlyList<FigureItem> Figures, IReadOnlyList<Source> Sources);

/// <summary>A cooling system.</summary>
/// <param name="Id">Its id, for the cooling of a site.</param>
/// <param name="Name">Name.</param>
/// <param name="NameDe">The same in German.</param>
/// <param name="Liquid">Whether the premium for liquid cooling applies.</param>
/// <param name="ByZone">Whether its figures depend on the climate zone, which then ends their ids.</param>
/// <param name="Note">Remarks.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Sources">Who says it and them.</param>
public sealed record CoolingResponse(
    string Id, string Name, string NameDe, bool Liquid, bool ByZone, string Note, IReadOnlyList<FigureItem> Figures, IReadOnlyList<Source> Sources);

/// <summary>An occupation of the Standard Occupational Classification.</summary>
/// <param name="Soc">SOC code.</param>
/// <param name="Title">Title.</param>
/// <param name="TitleDe">The same in German.</param>
/// <param name="Group">One of the four job groups.</param>
/// <param name="Note">Remarks.</param>
/// <param name="Figures">Its wage, and its shares of kinds of work.</param>
/// <param name="Sources">Who says it and them.</param>
public sealed record OccupationResponse(
    string Soc, string Title, string TitleDe, string Group, string Note, IReadOnlyList<FigureItem> Figures, IReadOnlyList<Source> Sources);

/// <summary>A published cost per MW, for comparison only.</summary>
/// <param name="Id">Its id, also of its figure.</param>
/// <param name="Name">Name.</param>
/// <param name="Author">Who published it.</param>
/// <param name="Date">When, ISO, as precise as known.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="Kind">estimate, model, guide, filing, ceiling, plan or target; the last three are no estimates of cost.</param>
/// <param name="BasisNote">What the source says of its basis.</param>
/// <param name="Figures">Its figure.</param>
/// <param name="Sources">Who says it.</param>
public sealed record BenchmarkResponse(
    string Id, string Name, string Author, string Date, string Scope, string Kind, string BasisNote,
    IReadOnlyList<FigureItem> Figures, IReadOnlyList<Source> Sources);

/// <summary>How old the data are.</summary>
/// <param name="DataVersion">Version of the data.</param>
/// <param name="AsOf">The day that ages count to.</param>
/// <param name="Rule">When a figure is stale.</param>
/// <param name="Items">Families of figures.</param>
public sealed record VintagesResponse(string DataVersion, string AsOf, string Rule, IReadOnlyList<FamilyVintage> Items);
