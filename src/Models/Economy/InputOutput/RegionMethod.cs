namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>How national coefficients become those of a state.</summary>
/// <remarks>
/// Simple location quotients: Miller and Blair (2009), Input-Output Analysis, 2nd edition, section 8.2.1. The factor for size is that of
/// Flegg and Webber (1997), Regional Studies 31, 795–805, with an exponent of the user's and taken on top of the simple quotients.
/// </remarks>
public sealed record RegionMethod
{
    /// <summary>Id of simple location quotients.</summary>
    public const string SlqId = "slq";

    /// <summary>Id of simple location quotients with the factor for size.</summary>
    public const string SlqSizeId = "slq-size";

    /// <summary>Largest exponent of the factor for size.</summary>
    public const double MostDelta = 1;

    /// <summary>A method.</summary>
    /// <param name="id">slq, or slq-size for a factor for size on top of it.</param>
    /// <param name="delta">Exponent of log2(1 + share of the state in national product), from 0 to 1; slq has none and ignores it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is unknown, or the exponent outside 0 to 1 or no number.</exception>
    public RegionMethod(string id, double delta)
    {
        if (!Ids.Contains(id)) throw new ArgumentOutOfRangeException(nameof(id), id, $"The method is one of {string.Join(", ", Ids)}.");
        if (!(delta >= 0 && delta <= MostDelta)) throw new ArgumentOutOfRangeException(nameof(delta), delta, "The exponent is from 0 to 1.");
        Id = id;
        Delta = id == SlqId ? 0 : delta;
    }

    /// <summary>Ids of the methods.</summary>
    public static IReadOnlyList<string> Ids { get; } = [SlqId, SlqSizeId];

    /// <summary>Simple location quotients: a state buys at home min(1, quotient) of what the nation buys at home.</summary>
    public static RegionMethod Slq { get; } = new(SlqId, 0);

    /// <summary>slq or slq-size.</summary>
    public string Id { get; }

    /// <summary>Exponent of the factor for size, from 0 to 1; 0 for slq.</summary>
    public double Delta { get; }
}
