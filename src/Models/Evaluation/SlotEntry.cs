using Stargate.Economics.Models.Catalogue;
using Stargate.Economics.Models.Uncertainty;

namespace Stargate.Economics.Models.Evaluation;

/// <summary>A number that an evaluation reads: a figure of the catalogue, or a number of the scenario.</summary>
/// <param name="Reference">Figure id, or JSON pointer.</param>
/// <param name="Label">What a reader calls it.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Low end.</param>
/// <param name="Central">Central value.</param>
/// <param name="High">High end.</param>
/// <param name="Distribution">How it is spread.</param>
/// <param name="Group">Correlation group, or none.</param>
/// <param name="Dimension">Name of its dimension of the sequence.</param>
/// <param name="Figure">The figure of the catalogue; none for a number of the scenario.</param>
/// <param name="Replaced">Whether the scenario replaces the figure.</param>
/// <param name="TableSources">Sources of a number that stands in a table or follows from one; null for figures and numbers of the scenario.</param>
public sealed record SlotEntry(
    string Reference, string Label, string Unit, double Low, double Central, double High, DistributionKind Distribution,
    string? Group, string Dimension, Figure? Figure, bool Replaced, IReadOnlyList<string>? TableSources = null)
{
    /// <summary>Whether it varies in the ensemble.</summary>
    public bool IsUncertain => Distribution != DistributionKind.Fixed && High > Low;

    /// <summary>Whether it sets the structure of the calculation, such as a duration: another value needs another plan.</summary>
    public bool IsStructural { get; init; }
}
