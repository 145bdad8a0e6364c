namespace Stargate.Economics.Models.Economy.InputOutput;

/// <summary>What stands beside a table: where it comes from and how exact it is.</summary>
/// <param name="Title">Title.</param>
/// <param name="Vintage">Year or years that it describes.</param>
/// <param name="PriceYear">Year of its dollars; none where it holds no money.</param>
/// <param name="Unit">Units of its columns, in words.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Derivation">How it was made from the sources, in words.</param>
/// <param name="Tolerances">How far its identities may be off, by name.</param>
/// <param name="Retrieved">Day on which the sources were read.</param>
public sealed record TableMeta(
    string Title, string Vintage, int? PriceYear, string Unit, IReadOnlyList<string> SourceIds, string Derivation,
    IReadOnlyDictionary<string, double> Tolerances, DateOnly Retrieved);
