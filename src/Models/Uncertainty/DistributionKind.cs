namespace Stargate.Economics.Models.Uncertainty;

/// <summary>How an uncertain number is spread between its ends.</summary>
public enum DistributionKind
{
    /// <summary>Not spread: always central.</summary>
    Fixed,

    /// <summary>Beta on [low, high] with its mode at central.</summary>
    Pert,

    /// <summary>Even between low and high.</summary>
    Uniform,
}
