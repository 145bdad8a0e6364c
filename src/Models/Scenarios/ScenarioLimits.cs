namespace Stargate.Economics.Models.Scenarios;

/// <summary>The limits of a scenario, published and exact.</summary>
public static class ScenarioLimits
{
    /// <summary>Sites.</summary>
    public const int Sites = 200;

    /// <summary>Blocks over all sites.</summary>
    public const int Blocks = 1_000;

    /// <summary>Months from the first to the last of the horizon.</summary>
    public const int Months = 480;

    /// <summary>Sources of electricity of a site.</summary>
    public const int SupplyEntries = 20;

    /// <summary>Sources of money that a scenario names.</summary>
    public const int FundingSources = 50;

    /// <summary>Characters of a name, id or note.</summary>
    public const int TextLength = 500;

    /// <summary>Faults that are listed; the last one says how many more there are.</summary>
    public const int Errors = 200;

    /// <summary>Largest capacity of one block, MW.</summary>
    public const double BlockMw = 20_000;

    /// <summary>First year that a date may have.</summary>
    public const int FirstYear = 2015;

    /// <summary>Last year that a date may have.</summary>
    public const int LastYear = 2060;

    /// <summary>First year whose prices an answer can be in.</summary>
    public const int FirstPriceYear = 2015;

    /// <summary>Last year whose prices an answer can be in.</summary>
    public const int LastPriceYear = 2050;
}
