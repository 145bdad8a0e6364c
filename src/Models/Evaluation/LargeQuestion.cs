namespace Stargate.Economics.Models.Evaluation;

/// <summary>What is asked of a large ensemble.</summary>
/// <param name="Seed">Seed of the sequence.</param>
/// <param name="Draws">Draws, a multiple of eight.</param>
/// <param name="Headlines">Results whose spread is wanted, each once.</param>
/// <param name="Threads">Largest number of threads; all processors where null. It cannot change a result.</param>
public sealed record LargeQuestion(int Seed, int Draws, IReadOnlyList<QuantityId> Headlines, int? Threads = null)
{
    /// <summary>Fewest draws.</summary>
    public const int LeastDraws = 1_000;

    /// <summary>Most draws.</summary>
    public const int MostDraws = 10_000_000;

    /// <summary>Draws where none are given.</summary>
    public const int UsualDraws = 100_000;

    /// <summary>Most headlines at once.</summary>
    public const int MostHeadlines = 32;

    /// <summary>Most draws of which every value is kept, so that percentiles are exact.</summary>
    public const int MostExact = 100_000;
}
