namespace Stargate.Economics.Models.Catalogue;

/// <summary>A published number that the model is held against. The models never read it.</summary>
/// <param name="Id">Dotted id.</param>
/// <param name="Subject">What is evaluated: site/{id of the preset stargate}, preset/{id}, gigawatt/{accelerator}, state/{code}, block/{MW}, check/{name}, impact/{region}/{price year}/{industry}.</param>
/// <param name="Group">Id of the group of comparisons.</param>
/// <param name="Measure">Name of what is compared.</param>
/// <param name="Label">What was published.</param>
/// <param name="Low">Low end of what was published, in the unit of the measure; for a printed number, of what rounds to it.</param>
/// <param name="Central">The published number.</param>
/// <param name="High">High end.</param>
/// <param name="Bound">Whether it is a number, a floor or a ceiling.</param>
/// <param name="Date">When it was published, as precise as known.</param>
/// <param name="Basis">What it covers, and how it was read where the source is silent.</param>
/// <param name="Kinship">How far agreement could prove anything.</param>
/// <param name="SourceIds">Who says so.</param>
/// <param name="Miss">What a miss means, in a plain sentence.</param>
public sealed record Observation(
    string Id, string Subject, string Group, string Measure, string Label, double Low, double Central, double High,
    Bound Bound, string Date, string Basis, Kinship Kinship, IReadOnlyList<string> SourceIds, string Miss);

/// <summary>How a published number is related to the model's own figures.</summary>
public enum Kinship
{
    /// <summary>The model's figures were set without it: agreement is evidence.</summary>
    Independent,

    /// <summary>A figure of the model comes from the same source or was set with it in sight: agreement proves little.</summary>
    SameSource,

    /// <summary>Arithmetic on given numbers: a miss is a bug.</summary>
    Definition,
}

/// <summary>What a published number claims.</summary>
public enum Bound
{
    /// <summary>That it is about so much.</summary>
    About,

    /// <summary>That it is no less: a floor.</summary>
    AtLeast,

    /// <summary>That it is no more: a ceiling.</summary>
    AtMost,
}
