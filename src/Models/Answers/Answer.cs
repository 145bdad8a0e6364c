namespace Stargate.Economics.Models.Answers;

/// <summary>
/// The complete answer to a scenario: what the JSON says and what the PDF prints. Built once from the evaluated models and
/// the ensemble; nothing downstream computes. Sections that were not asked for are null.
/// </summary>
/// <param name="Hash">SHA-256 over the normalised scenario, the model version and the data version, in lower-case hexadecimal.</param>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the figures.</param>
/// <param name="AsOf">The day that the figures speak of, ISO.</param>
/// <param name="Seed">Seed of the ensemble.</param>
/// <param name="Draws">Number of draws; 0 without ranges.</param>
/// <param name="PriceBasis">nominal, or real-YYYY: the money of every USD in this answer.</param>
/// <param name="Name">The scenario's name, or a name made from its sites.</param>
/// <param name="Inputs">Every value that went in, with where it came from.</param>
/// <param name="Warnings">What a careful reader must know.</param>
/// <param name="Headlines">The results that get quoted.</param>
/// <param name="Capacity">MW by status and year.</param>
/// <param name="Compute">Accelerators and their peak rates.</param>
/// <param name="Buildout">Cost, progress to the target, benchmarks.</param>
/// <param name="Energy">Energy, spending, emissions, water.</param>
/// <param name="Jobs">Direct jobs.</param>
/// <param name="OperatingCost">Cash cost of running the campuses.</param>
/// <param name="Economy">Effects on the economy of the nation and the sites' states.</param>
/// <param name="Fiscal">Taxes and incentives.</param>
/// <param name="Finance">Flows, returns and levelised cost.</param>
/// <param name="Levers">What each lever changes; absent where none is on.</param>
public sealed record Answer(
    string Hash,
    string ModelVersion,
    string DataVersion,
    string AsOf,
    int Seed,
    int Draws,
    string PriceBasis,
    string Name,
    IReadOnlyList<InputEcho> Inputs,
    IReadOnlyList<Warning> Warnings,
    IReadOnlyList<Headline> Headlines,
    CapacityAnswer? Capacity,
    ComputeAnswer? Compute,
    BuildoutAnswer? Buildout,
    EnergyAnswer? Energy,
    JobsAnswer? Jobs,
    OperatingCostAnswer? OperatingCost,
    EconomyAnswer? Economy,
    FiscalAnswer? Fiscal,
    FinanceAnswer? Finance,
    IReadOnlyList<LeverAnswer>? Levers);

/// <summary>One input of the scenario or figure of the catalogue as used.</summary>
/// <param name="Path">JSON pointer of the scenario's member, or figure id.</param>
/// <param name="Value">The value as used: a number, text or month.</param>
/// <param name="Unit">Unit of a number.</param>
/// <param name="Low">Low end of the range, where there is one.</param>
/// <param name="High">High end of the range, where there is one.</param>
/// <param name="Status">user, default, preset or inferred.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Source">Source ids of a figure, or how an inferred value came about.</param>
/// <param name="Quality">primary, secondary or estimate, of a figure.</param>
public sealed record InputEcho(
    string Path, object Value, string? Unit, double? Low, double? High, string Status, string? Label, string? Source, string? Quality);

/// <summary>Something that a careful reader must know.</summary>
/// <param name="Path">JSON pointer, figure id or result path that it is about.</param>
/// <param name="Message">One or two sentences.</param>
public sealed record Warning(string Path, string Message);

/// <summary>A result that gets quoted, with the figures that make it uncertain.</summary>
/// <param name="Id">Result path.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">At central figures.</param>
/// <param name="Unit">The unit.</param>
/// <param name="P5">5th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="Reason">Why there is no value.</param>
/// <param name="Drivers">Shares of the variance, largest first, summing to 1.</param>
/// <param name="Sentence">The headline as a sentence that can be quoted, rounded by its range.</param>
public sealed record Headline(
    string Id, string Label, double? Value, string Unit, double? P5, double? P50, double? P95, string? Reason,
    IReadOnlyList<Driver> Drivers, string Sentence);

/// <summary>Part of the variance of a headline.</summary>
/// <param name="Figure">Figure id, correlation group, scenario pointer, "other" or "interaction".</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Share">Fraction of the variance.</param>
public sealed record Driver(string Figure, string Label, double Share);
