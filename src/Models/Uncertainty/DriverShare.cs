namespace Stargate.Economics.Models.Uncertainty;

/// <summary>How much of a result's uncertainty one driver accounts for.</summary>
/// <param name="Id">Figure or correlation group; or <see cref="Drivers.OtherId"/> or <see cref="Drivers.InteractionId"/>.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Share">Part of the result's variance over the ensemble, fraction from 0 to 1.</param>
public sealed record DriverShare(string Id, string Label, double Share);
