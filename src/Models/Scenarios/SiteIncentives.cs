namespace Stargate.Economics.Models.Scenarios;

/// <summary>What governments give to a site and what they spend on it.</summary>
/// <param name="PropertyTaxAbatement">Part of property tax that is not raised for a time; null for none.</param>
/// <param name="SalesTaxExemption">Part of sales tax that is not raised; null for none.</param>
/// <param name="PublicServiceUsdPerYear">Public services for the site at prices of the data's date, USD/year; null where not given.</param>
public sealed record SiteIncentives(TaxTerms? PropertyTaxAbatement, TaxTerms? SalesTaxExemption, Number? PublicServiceUsdPerYear)
{
    /// <summary>Nothing given.</summary>
    public static SiteIncentives None { get; } = new(null, null, null);
}

/// <summary>A tax that is not raised in part, for a time, by some levels of government.</summary>
/// <param name="Share">Fraction that is not raised.</param>
/// <param name="Years">Calendar years it lasts; null where it has no end.</param>
/// <param name="StartYear">First calendar year; null for the usual one.</param>
/// <param name="Levels">Levels of government that take part.</param>
public sealed record TaxTerms(Number Share, int? Years, int? StartYear, IReadOnlyList<string> Levels);

/// <summary>Property tax rates of a site by level, fraction of assessed value a year; null where not given.</summary>
/// <param name="County">County.</param>
/// <param name="City">City.</param>
/// <param name="District">School and other districts.</param>
public sealed record PropertyTaxRates(Number? County, Number? City, Number? District);

/// <summary>Who pays for a site's grid connection; fractions that sum to 1.</summary>
/// <param name="Developer">The project.</param>
/// <param name="Ratepayers">Other customers through their rates.</param>
/// <param name="Utility">The owners of the utility.</param>
public sealed record GridCostAllocation(double Developer, double Ratepayers, double Utility)
{
    /// <summary>The project pays all of it, as in the build-out.</summary>
    public static GridCostAllocation AllDeveloper { get; } = new(1, 0, 0);
}
