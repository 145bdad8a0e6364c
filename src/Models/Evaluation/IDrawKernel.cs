namespace Stargate.Economics.Models.Evaluation;

/// <summary>Works draws of a large ensemble out, on one thread.</summary>
internal interface IDrawKernel
{
    /// <summary>Whether a drawn number can change a result.</summary>
    /// <param name="drawn">Index of the drawn number.</param>
    bool Needs(int drawn);

    /// <summary>Works draws out.</summary>
    /// <param name="draws">[drawn number][draw] from the first of the draws on.</param>
    /// <param name="results">[column][draw].</param>
    /// <param name="first">Where the first draw goes in <paramref name="results"/>.</param>
    /// <param name="count">How many; a multiple of eight.</param>
    void Run(double[][] draws, double[][] results, int first, int count);
}
