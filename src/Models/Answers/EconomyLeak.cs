namespace Stargate.Economics.Models.Answers;

/// <summary>Where money goes in the first round; all places together are the spending.</summary>
/// <param name="Geography">A state code, rest-of-us, US or abroad.</param>
/// <param name="Usd">USD at the prices in which the spending is given.</param>
/// <param name="Share">Fraction of the spending; 0 where nothing is spent.</param>
public sealed record EconomyLeak(string Geography, double Usd, double Share);
