using Stargate.Economics.Models.Economy;

namespace Stargate.Economics.Models.Catalogue;

/// <summary>The tables of what a scenario can choose from, each by id, in the order of the files.</summary>
/// <param name="States">US states and DC.</param>
/// <param name="Accelerators">Accelerators.</param>
/// <param name="Technologies">Sources of electricity.</param>
/// <param name="Coolings">Cooling systems.</param>
/// <param name="Occupations">Occupations by SOC code.</param>
/// <param name="Benchmarks">What benchmark figures cover.</param>
/// <param name="PublicSites">Announced sites as the public record has them; nothing is computed from them.</param>
/// <param name="Observations">Published numbers that the model is held against.</param>
/// <param name="Goods">What the programme buys of industries.</param>
/// <param name="BillOfGoods">Which goods each spending line buys.</param>
/// <param name="Commitments">Money and capacity as the public record has them.</param>
/// <param name="SiteEvents">What happened to announced sites, and when.</param>
/// <param name="Claims">Public statements that the models are held against.</param>
/// <param name="Incentives">What states and localities give to data centres.</param>
public sealed record CatalogueTables(
    IReadOnlyDictionary<string, State> States,
    IReadOnlyDictionary<string, Accelerator> Accelerators,
    IReadOnlyDictionary<string, Technology> Technologies,
    IReadOnlyDictionary<string, Cooling> Coolings,
    IReadOnlyDictionary<string, Occupation> Occupations,
    IReadOnlyDictionary<string, BenchmarkNote> Benchmarks,
    IReadOnlyDictionary<string, PublicSite> PublicSites,
    IReadOnlyDictionary<string, Observation> Observations,
    IReadOnlyDictionary<string, Good> Goods,
    IReadOnlyList<BillRow> BillOfGoods,
    IReadOnlyDictionary<string, Commitment> Commitments,
    IReadOnlyCollection<SiteEvent> SiteEvents,
    IReadOnlyDictionary<string, Claim> Claims,
    IReadOnlyDictionary<string, IncentiveProgram> Incentives);
