namespace Stargate.Economics.Models.Scenarios;

/// <summary>What algorithmic efficiency is used for.</summary>
public enum AlgorithmMode
{
    /// <summary>Same MW, more useful work.</summary>
    MoreWork,

    /// <summary>Fewer accelerators for the same work.</summary>
    FewerAccelerators,

    /// <summary>The same accelerators, drawing less for the same work.</summary>
    LessEnergy,
}

/// <summary>The four levers of a scenario; one that is null is off.</summary>
/// <param name="Renewables">Renewable contracts.</param>
/// <param name="EfficientCooling">Cooling with a lower annual PUE.</param>
/// <param name="AlgorithmicEfficiency">Less compute for the same work each year.</param>
/// <param name="SmartGrid">Flexible load.</param>
public sealed record Levers(
    Levers.RenewablesLever? Renewables, Levers.CoolingLever? EfficientCooling, Levers.AlgorithmLever? AlgorithmicEfficiency,
    Levers.SmartGridLever? SmartGrid)
{
    /// <summary>No lever.</summary>
    public static Levers None { get; } = new(null, null, null, null);

    /// <summary>Names of the levers that are on, as on the wire.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. new[]
        {
            (Name: "renewables", On: Renewables is not null), (Name: "efficientCooling", On: EfficientCooling is not null),
            (Name: "algorithmicEfficiency", On: AlgorithmicEfficiency is not null), (Name: "smartGrid", On: SmartGrid is not null),
        }.Where(lever => lever.On).Select(lever => lever.Name),
    ];

    /// <summary>The same levers with one of them off.</summary>
    /// <param name="name">Its name, as on the wire.</param>
    public Levers Without(string name) => name switch
    {
        "renewables" => this with { Renewables = null },
        "efficientCooling" => this with { EfficientCooling = null },
        "algorithmicEfficiency" => this with { AlgorithmicEfficiency = null },
        "smartGrid" => this with { SmartGrid = null },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "This is no lever."),
    };

    /// <summary>Contracts for solar and wind power in place of part of the supply.</summary>
    /// <param name="Share">Share of annual energy.</param>
    public sealed record RenewablesLever(Number Share);

    /// <summary>Cooling with a lower annual PUE at the same IT load.</summary>
    /// <param name="AnnualPue">The annual PUE, where given.</param>
    public sealed record CoolingLever(Number? AnnualPue);

    /// <summary>Compute that the same work needs, falling each year.</summary>
    /// <param name="Mode">What it is used for.</param>
    /// <param name="ComputeReductionPerYear">Fraction a year, where given.</param>
    public sealed record AlgorithmLever(AlgorithmMode Mode, Number? ComputeReductionPerYear);

    /// <summary>Load that can be lowered when the grid asks for it.</summary>
    /// <param name="FlexibleShare">Share of peak facility load, where given.</param>
    public sealed record SmartGridLever(Number? FlexibleShare);
}
