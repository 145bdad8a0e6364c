namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>What a purchaser's price is made of; the four shares are fractions of it and sum to 1.</summary>
/// <param name="Commodity">Summary or detailed commodity code.</param>
/// <param name="Name">Name of the commodity.</param>
/// <param name="Use">equipment, structures, intellectual-property, construction or intermediate: who buys.</param>
/// <param name="Producer">Share of the maker, at producer prices, imports included.</param>
/// <param name="Transport">Share of transport, industry 484.</param>
/// <param name="Wholesale">Share of wholesale, industry 42.</param>
/// <param name="Retail">Share of retail.</param>
public sealed record TradeMargin(string Commodity, string Name, string Use, double Producer, double Transport, double Wholesale, double Retail);
