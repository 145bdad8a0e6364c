namespace Stargate.Economics.Models.Scenarios;

/// <summary>Between what each number of a scenario may lie: what the readers check and what <see cref="InputMembers"/> publishes.</summary>
public static class ScenarioBounds
{
    /// <summary>A fraction.</summary>
    public static readonly NumberBounds Share = new(0, 1, "1");

    /// <summary>A fraction above nothing.</summary>
    public static readonly NumberBounds PositiveShare = new(0, 1, "1", Positive: true);

    /// <summary>Investment target.</summary>
    public static readonly NumberBounds TargetUsd = new(0, 1e14, "USD", Positive: true);

    /// <summary>Capacity target.</summary>
    public static readonly NumberBounds TargetMw = new(0, 1e6, "MW", Positive: true);

    /// <summary>Jobs target.</summary>
    public static readonly NumberBounds TargetJobs = new(0, 1e9, "jobs", Positive: true);

    /// <summary>Life of IT hardware.</summary>
    public static readonly NumberBounds ItLifeYears = new(1, 30, "years");

    /// <summary>Capacity of a block.</summary>
    public static readonly NumberBounds BlockMw = new(0, ScenarioLimits.BlockMw, "MW", Positive: true);

    /// <summary>Peak facility over IT load.</summary>
    public static readonly NumberBounds PeakPue = new(1, 3, "MW_fac/MW_it");

    /// <summary>Facility over IT energy of a year.</summary>
    public static readonly NumberBounds AnnualPue = new(1, 3, "MWh/MWh_it");

    /// <summary>Cost per MW of IT load.</summary>
    public static readonly NumberBounds UsdPerMwIt = new(0, 1e9, "USD/MW_it", Positive: true);

    /// <summary>Capacity of an on-site plant.</summary>
    public static readonly NumberBounds PlantMw = new(0, 100_000, "MW", Positive: true);

    /// <summary>Price of energy.</summary>
    public static readonly NumberBounds UsdPerMwh = new(0, 10_000, "USD/MWh");

    /// <summary>Price of peak demand.</summary>
    public static readonly NumberBounds DemandUsdPerKwMonth = new(0, 1_000, "USD/kW/month");

    /// <summary>Public services for a site.</summary>
    public static readonly NumberBounds PublicServiceUsd = new(0, 1e12, "USD/year");

    /// <summary>Property tax of one level over assessed value.</summary>
    public static readonly NumberBounds PropertyTaxRate = new(0, 0.2, "1");

    /// <summary>Calendar years that an incentive lasts.</summary>
    public static readonly NumberBounds IncentiveYears = new(1, 50, "years");

    /// <summary>First calendar year of an incentive.</summary>
    public static readonly NumberBounds IncentiveStart = new(ScenarioLimits.FirstYear, 2100, "year");

    /// <summary>Compute saved a year by better algorithms.</summary>
    public static readonly NumberBounds ComputeReduction = new(0, 0.95, "1/year");

    /// <summary>Life of a facility.</summary>
    public static readonly NumberBounds FacilityLifeYears = new(1, 60, "years");

    /// <summary>A term or tenor.</summary>
    public static readonly NumberBounds TermYears = new(1, 40, "years");

    /// <summary>Discount rate.</summary>
    public static readonly NumberBounds DiscountRate = new(0, 1, "1/year", Positive: true);

    /// <summary>Rate of a loan.</summary>
    public static readonly NumberBounds DebtRate = new(0, 0.5, "1/year", Positive: true);

    /// <summary>Debt service cover.</summary>
    public static readonly NumberBounds Dscr = new(1, 10, "1");

    /// <summary>Operating cost per MW of IT load.</summary>
    public static readonly NumberBounds OperatingUsdPerMwItYear = new(0, 1e8, "USD/MW_it/year");

    /// <summary>Rent of a lease per kW of IT load.</summary>
    public static readonly NumberBounds UsdPerKwMonth = new(0, 10_000, "USD/kW/month");

    /// <summary>Price of an accelerator for an hour.</summary>
    public static readonly NumberBounds UsdPerAcceleratorHour = new(0, 1_000, "USD/accelerator/h");

    /// <summary>Amount of a source of money.</summary>
    public static readonly NumberBounds FundingUsd = new(0, 1e14, "USD");

    /// <summary>Yearly change of a price.</summary>
    public static readonly NumberBounds Escalator = new(-0.5, 0.5, "1/year");
}
