namespace Stargate.Economics.Models.Uncertainty;

/// <summary>The quantities of every draw.</summary>
/// <param name="Seed">Seed of the sequence.</param>
/// <param name="Draws">Number of draws.</param>
/// <param name="Values">[quantity][draw]; null where a quantity has no meaningful answer.</param>
/// <param name="Drivers">What the draws vary, for shares of variance.</param>
/// <param name="Effects">[cell][draw] effects of building on the economy, then those of a year of operation where there is one; null where they are not wanted.</param>
public sealed record Ensemble(int Seed, int Draws, IReadOnlyList<double[]?> Values, IReadOnlyList<DriverColumns> Drivers, IReadOnlyList<double[]>? Effects = null);
