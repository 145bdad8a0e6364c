namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>Which rounds a multiplier counts.</summary>
public enum MultiplierType
{
    /// <summary>Direct and indirect: the industry and its suppliers.</summary>
    I,

    /// <summary>Direct, indirect and induced: what the pay buys, too.</summary>
    II,
}
