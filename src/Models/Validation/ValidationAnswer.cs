using Stargate.Economics.Models.Answers;
using Stargate.Economics.Models.Catalogue;

namespace Stargate.Economics.Models.Validation;

/// <summary>The model held against published numbers. Nothing was tuned to them; what misses is listed like what agrees.</summary>
/// <param name="ModelVersion">Version of the formulas.</param>
/// <param name="DataVersion">Version of the figures.</param>
/// <param name="AsOf">The day that the figures speak of, ISO.</param>
/// <param name="Seed">Seed of the ensembles.</param>
/// <param name="Draws">Draws of each ensemble.</param>
/// <param name="Summary">How many rows agree, by group and kinship.</param>
/// <param name="Rows">The comparisons.</param>
/// <param name="LeftOut">What is in the data and could not be compared.</param>
public sealed record ValidationAnswer(
    string ModelVersion, string DataVersion, string AsOf, int Seed, int Draws,
    IReadOnlyList<AgreementCount> Summary, IReadOnlyList<ValidationRow> Rows, IReadOnlyList<LeftOut> LeftOut);

/// <summary>How many comparisons of a group agree.</summary>
/// <param name="Group">Id of the group.</param>
/// <param name="Title">What the group is called.</param>
/// <param name="Kinship">How far agreement could prove anything.</param>
/// <param name="Rows">Comparisons.</param>
/// <param name="Within">The published number lies in the model's range.</param>
/// <param name="Overlaps">The published range touches the model's range.</param>
/// <param name="Misses">Neither.</param>
/// <param name="MedianGap">Median of model over published, minus 1, over the rows that are no floor and no ceiling; left out where there is none.</param>
public sealed record AgreementCount(string Group, string Title, Kinship Kinship, int Rows, int Within, int Overlaps, int Misses, double? MedianGap);

/// <summary>One comparison.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">Id of the group.</param>
/// <param name="Subject">What was evaluated: site/…, preset/…, gigawatt/…, state/…, block/…, check/… or impact/….</param>
/// <param name="SubjectName">Its name.</param>
/// <param name="What">What was published.</param>
/// <param name="Measure">What of the model is compared.</param>
/// <param name="Unit">Unit of both; USD are nominal, but where the measure names a year.</param>
/// <param name="Kinship">How far agreement could prove anything.</param>
/// <param name="Published">The published number.</param>
/// <param name="Model">The model's number with its 5th to 95th percentile.</param>
/// <param name="Gap">Model over published, minus 1; left out where the model has no number.</param>
/// <param name="Agreement">within, overlaps or misses.</param>
/// <param name="Miss">What a miss means.</param>
public sealed record ValidationRow(
    string Id, string Group, string Subject, string SubjectName, string What, string Measure, string Unit, Kinship Kinship,
    PublishedNumber Published, Quantity Model, double? Gap, Agreement Agreement, string Miss);

/// <summary>A published number.</summary>
/// <param name="Low">Low end of what was published; of a printed number, the least that rounds to it.</param>
/// <param name="Central">The number.</param>
/// <param name="High">High end.</param>
/// <param name="Bound">about, atLeast (a floor) or atMost (a ceiling).</param>
/// <param name="Date">When, as precise as known.</param>
/// <param name="Basis">What it covers, and how it was read where the source is silent.</param>
/// <param name="Source">Who published it.</param>
/// <param name="SourceIds">Source ids; see /v1/sources.</param>
public sealed record PublishedNumber(double Low, double Central, double High, Bound Bound, string Date, string Basis, string Source, IReadOnlyList<string> SourceIds);

/// <summary>Something that could not be compared.</summary>
/// <param name="Id">Its id in the data.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOut(string Id, string Reason);

/// <summary>Whether a published number and the model agree.</summary>
public enum Agreement
{
    /// <summary>The published number lies in the model's range, or between it and the model's central number; a floor or ceiling is kept by the
    /// central number; a model without a range lies in the published one.</summary>
    Within,

    /// <summary>The published number lies outside, its own range touches the model's; a floor or ceiling is kept by a part of the range.</summary>
    Overlaps,

    /// <summary>Neither.</summary>
    Misses,
}
