using Stargate.Economics.Models.Economy.InputOutput;

namespace Stargate.Economics.Models.Scenarios;

/// <summary>How a scenario wants the economy modelled.</summary>
/// <param name="Method">How national coefficients become those of a state.</param>
/// <param name="Lines">Shares given for spending lines, by id of the line.</param>
public sealed record EconomyChoice(RegionMethod Method, IReadOnlyDictionary<string, LineShares> Lines)
{
    /// <summary>Simple location quotients and the data's shares.</summary>
    public static EconomyChoice Default { get; } = new(RegionMethod.Slq, new Dictionary<string, LineShares>());
}

/// <summary>Shares of one spending line.</summary>
/// <param name="DomesticShare">Part of what it buys from makers that is made in the country.</param>
/// <param name="LocalShare">Part of that, with margins, that is made in the state.</param>
public sealed record LineShares(Number? DomesticShare, Number? LocalShare);

/// <summary>How a scenario goes from gross to net jobs.</summary>
/// <param name="ButForShare">Share of the project that would not have come without the policy in question.</param>
/// <param name="DisplacedShare">Share of attributable jobs that other employers lose.</param>
public sealed record AttributionChoice(Number? ButForShare, Number? DisplacedShare);
