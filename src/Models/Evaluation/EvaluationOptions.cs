namespace Stargate.Economics.Models.Evaluation;

/// <summary>What is wanted of an evaluation.</summary>
/// <param name="Ranges">Whether the ensemble runs.</param>
/// <param name="Sections">Sections wanted; all where null.</param>
/// <param name="Seed">Seed of the ensemble.</param>
/// <param name="Draws">Draws of the ensemble, a multiple of eight.</param>
/// <param name="Threads">Largest number of threads; all processors where null. It cannot change a result.</param>
public sealed record EvaluationOptions(
    bool Ranges = true, IReadOnlySet<string>? Sections = null, int Seed = 1, int Draws = EvaluationOptions.DefaultDraws, int? Threads = null)
{
    /// <summary>Draws that run with every evaluation.</summary>
    public const int DefaultDraws = 2_048;

    /// <summary>The sections that this version has.</summary>
    public static IReadOnlyList<string> AllSections { get; } = ["capacity", "compute", "buildout", "energy", "jobs", "operatingCost", "economy", "fiscal", "finance"];

    /// <summary>Whether a section is wanted.</summary>
    public bool Wants(string section) => Sections is null || Sections.Contains(section);
}
