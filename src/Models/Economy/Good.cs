namespace Stargate.Economics.Models.Economy;

/// <summary>Something that the programme buys, and who makes it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Label">What it is.</param>
/// <param name="MadeBy">Industry code, or <c>basket:materials</c> or <c>basket:services</c>: what the construction industry buys of goods with their trade and haulage, or of services.</param>
/// <param name="MarginUse">Use whose trade and transport margins are on it, or empty for none.</param>
/// <param name="LocalGroup">materials, equipment, it, services or utilities: which figure says how much of the state's supply is used.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record Good(string Id, string Label, string MadeBy, string MarginUse, string LocalGroup, IReadOnlyList<string> SourceIds, string Note);

/// <summary>Part of what a spending line buys.</summary>
/// <param name="Line">Id of the line: a component, an operating line, or overhead.</param>
/// <param name="Good">Id of the good.</param>
/// <param name="Share">Fraction of what the line buys after its own labour, overhead and profit; the shares of a line sum to 1.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Note">Remarks.</param>
public sealed record BillRow(string Line, string Good, double Share, IReadOnlyList<string> SourceIds, string Note);
