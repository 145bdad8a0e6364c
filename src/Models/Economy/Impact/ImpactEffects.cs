namespace Stargate.Economics.Models.Economy.Impact;

/// <summary>The effects in one place.</summary>
/// <param name="Geography">A state code, rest-of-us or US.</param>
/// <param name="Direct">The industry's own part, or the project's own people where they are given.</param>
/// <param name="Indirect">Suppliers, and theirs.</param>
/// <param name="Induced">What the pay of both buys, all rounds.</param>
public sealed record ImpactEffects(string Geography, EconomyTotals Direct, EconomyTotals Indirect, EconomyTotals Induced)
{
    /// <summary>The place that is the rest of the country.</summary>
    public const string RestOfUs = "rest-of-us";

    /// <summary>All three together.</summary>
    public EconomyTotals Total => Direct + Indirect + Induced;

    /// <summary>What is left of these where others lie inside them.</summary>
    /// <param name="inside">Effects in a part of the place.</param>
    /// <param name="geography">Name of the rest.</param>
    public ImpactEffects Without(ImpactEffects inside, string geography) =>
        new(geography, Direct - inside.Direct, Indirect - inside.Indirect, Induced - inside.Induced);
}
