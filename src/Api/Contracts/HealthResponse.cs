namespace Stargate.Economics.Api.Contracts;

/// <summary>Whether the process answers.</summary>
/// <param name="Status">live.</param>
public sealed record LiveResponse(string Status);

/// <summary>Whether the parts of the service work.</summary>
/// <param name="Status">ready, or degraded where everything but reports works.</param>
/// <param name="Database">The database.</param>
/// <param name="Catalogue">The reference data.</param>
/// <param name="Reports">The report writer.</param>
public sealed record ReadyResponse(string Status, DatabaseHealth Database, CatalogueHealth Catalogue, ReportsHealth Reports);

/// <summary>The database.</summary>
/// <param name="Available">Whether it answers.</param>
/// <param name="Scenarios">Scenarios stored.</param>
public sealed record DatabaseHealth(bool Available, long Scenarios);

/// <summary>The reference data.</summary>
/// <param name="Version">Version of the data.</param>
/// <param name="AsOf">The day that they speak of.</param>
/// <param name="Figures">Number of figures.</param>
/// <param name="Sources">Number of sources.</param>
/// <param name="Presets">Number of ready scenarios.</param>
public sealed record CatalogueHealth(string Version, string AsOf, int Figures, int Sources, int Presets);

/// <summary>The report writer.</summary>
/// <param name="Available">Whether a font was found.</param>
/// <param name="Font">The font.</param>
/// <param name="Reason">What to install where there is none.</param>
public sealed record ReportsHealth(bool Available, string? Font, string? Reason);
