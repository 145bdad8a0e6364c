namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>How much of a commodity's purchases is made in the country, by use; fractions, none where the use buys none of it.</summary>
/// <param name="ImportShare">Imports in the domestic supply; below 0 where the row of imports is an adjustment of margins.</param>
/// <param name="Equipment">Domestic share of private equipment investment.</param>
/// <param name="Structures">Domestic share of private structures.</param>
/// <param name="Pce">Domestic share of personal consumption.</param>
/// <param name="Intermediate">Domestic share of all intermediate use.</param>
public sealed record DomesticShares(double ImportShare, double? Equipment, double? Structures, double? Pce, double? Intermediate);
